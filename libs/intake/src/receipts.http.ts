import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import { Controller, Get, Header, Headers, Inject, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { systems } from './intake.http';
import { ListReceipts, type Receipts, type ReceiptsAsked } from './receipts.handler';

/** What became of what an organisation told: accepted, in a record, in review, or parked and why. */
@Controller('v1/receipts')
@MayUse(...systems)
export class ReceiptsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'listReceipts',
    tag: 'Telling',
    summary: 'What became of the messages that your organisation told',
    description:
      'Each message that was accepted, once, oldest first: your own organisation’s, told to the agency whose system you are. ' +
      'What was refused was answered so when it was told, and is not kept.',
    query: {
      since: {
        says: 'Those recorded at this moment or later. Where you stated when it was recorded, that is what counts.',
        format: 'date-time',
        example: '2026-06-01T00:00:00Z',
      },
      ...cursor,
    },
    answers: { 200: { says: 'A page, oldest first.', type: 'Receipts', headers: ['link'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() asked: ReceiptsAsked,
    @Caller() caller: Viewer,
    @Headers('authorization') authorization: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipts> {
    const receipts = await this.queries.execute(new ListReceipts(asked, caller, authorization));
    linkToNext(reply, '/v1/receipts', { ...asked, after: receipts.next });
    return receipts;
  }
}
