import type { Viewer } from '@lib/access';
import { askedTimes, Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { ReadSilence, type Silences } from './read-silence.handler';

/** How long each family has heard nothing, from any agency. */
@UseInterceptors(LagInterceptor)
@Controller('v1/silence')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
export class SilenceController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'readSilence',
    tag: 'The area',
    summary: 'Silence: how many days since each family heard anything',
    description:
      'Of the children that you may see, the longest silence first: days since the family heard anything that was told as heard, from ' +
      'any agency or from one; where it never heard, since the child was first told of. By what is known now; `asAt` asks how it stood ' +
      'at the end of an earlier day. Audited.',
    query: {
      agency: { says: 'Count only what was heard from this agency.', example: 'health' },
      atLeastDays: { says: 'Only silences of so many days and more.', example: '90' },
      asAt: askedTimes.asAt!,
      ...cursor,
    },
    answers: { 200: { says: 'A page of families.', type: 'Silences', headers: ['link', 'projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Silences> {
    const list = await this.queries.execute(new ReadSilence(query, viewer, id));
    linkToNext(reply, '/v1/silence', { ...(query as object), asAt: list.asAt, after: list.next });
    return list;
  }
}
