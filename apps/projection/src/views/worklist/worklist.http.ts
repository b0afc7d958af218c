import type { Viewer } from '@lib/access';
import { askedTimes, Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { ReadWorklist, type Worklist } from './read-worklist.handler';

/** What needs doing, for whom, by when and why. */
@UseInterceptors(LagInterceptor)
@Controller('v1/worklist')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
export class WorklistController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'readWorklist',
    tag: 'The area',
    summary: 'What needs doing: overdue, due in 14 days, waiting on others, to tell the family',
    description:
      'For the children that you may see. A row stands in one group: the first that fits of `overdue`, `dueSoon`, `toTellFamily` ' +
      'and `waitingOnOthers`. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited.',
    query: {
      group: { says: 'One group: `overdue`, `dueSoon`, `waitingOnOthers` or `toTellFamily`. All unless said.' },
      officer: { says: 'The name of the case officer, as it was told.', example: 'Petra Marlstone' },
      body: { says: 'Code of the organisation that must act.', example: 'northbank-council' },
      setting: { says: 'Code of the setting that the child attends.', example: 'river-lane-nursery' },
      asAt: askedTimes.asAt!,
      ...cursor,
    },
    answers: { 200: { says: 'A page of rows.', type: 'Worklist', headers: ['link', 'projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Worklist> {
    const list = await this.queries.execute(new ReadWorklist(query, viewer, id));
    linkToNext(reply, '/v1/worklist', { ...(query as object), asAt: list.asAt, after: list.next });
    return list;
  }
}
