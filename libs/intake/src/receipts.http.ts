import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse, Problem } from '@lib/http';
import { Body, Controller, Get, Header, Headers, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { systems } from './intake.http';
import { type KeptReceipt, ListReceipts, type Receipts, type ReceiptsAsked } from './receipts.handler';
import { ReplayMessage } from './replay.handler';

/** A message, by the id under which its organisation told it. */
export interface MessageNamed {
  readonly id: string;
}

/** What became of what an organisation told: accepted, in a record, in review, or parked and why. */
@Controller('v1/receipts')
@MayUse(...systems)
export class ReceiptsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  @Get()
  @Documented({
    id: 'listReceipts',
    tag: 'Telling',
    summary: 'What became of the messages that your organisation told',
    description:
      'Each message that was accepted, once, oldest first unless you ask otherwise: your own organisation’s, told to the agency whose system you are. ' +
      'What was refused was answered so when it was told, and is not kept.',
    query: {
      since: {
        says: 'Those recorded at this moment or later. Where you stated when it was recorded, that is what counts.',
        format: 'date-time',
        example: '2026-06-01T00:00:00Z',
      },
      order: {
        says: '`oldest` first, or `newest`. Keep to one: a cursor of the one order is none of the other.',
        example: 'newest',
      },
      id: { says: 'Only the message of this id of yours, if it was accepted.', example: 'rln-2026-0042' },
      ...cursor,
    },
    answers: { 200: { says: 'A page, oldest first unless asked otherwise.', type: 'Receipts', headers: ['link'] } },
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

  @Post('replay')
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  @Documented({
    id: 'replayMessage',
    tag: 'Telling',
    summary: 'Have one of your messages read into the records again',
    description:
      'For a message that is parked, or that you miss: it is sent to the records again as you told it, under the same id. ' +
      'Where it is known already nothing changes. What becomes of it is in its receipt a moment later.',
    body: { type: 'MessageNamed', example: { id: 'rln-2026-0042' } },
    answers: { 202: { says: 'Sent again; its receipt as it is until then.', type: 'KeptReceipt' } },
    problems: ['invalid-query', 'not-found', 'try-again'],
  })
  replay(
    @Body() body: unknown,
    @Caller() caller: Viewer,
    @Headers('authorization') authorization: string,
  ): Promise<KeptReceipt> {
    const { id } = (body ?? {}) as Partial<MessageNamed>;
    if (typeof id !== 'string' || id.trim() === '' || id.length > 200) {
      throw new Problem('invalid-query', 'Which message is to be sent again is not said.', [
        { pointer: '/id', code: 'text', message: 'id must be the id of a message that your organisation told' },
      ]);
    }
    return this.commands.execute(new ReplayMessage(id, caller, authorization));
  }
}
