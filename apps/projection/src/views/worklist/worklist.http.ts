import type { Viewer } from '@lib/access';
import { askedTimes, Caller, cursor, type Documentation, Documented, linkToNext, MayUse } from '@lib/http';
import type { AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { ReadWorklist, type Worklist } from './read-worklist.handler';
import { worklistAsCsv } from './worklist-csv.http';

const asked: NonNullable<Documentation['query']> = {
  group: { says: 'One group: `overdue`, `dueSoon`, `yours`, `waitingOnOthers` or `toTellFamily`. All unless said.' },
  officer: { says: 'The name of the case officer, as it was told.', example: 'Petra Marlstone' },
  body: { says: 'Code of the organisation that must act.', example: 'northbank-council' },
  setting: { says: 'Code of the setting that the child attends.', example: 'river-lane-nursery' },
  sort: {
    says:
      'What the rows of a group are ordered by: `due`, the most urgent first, unless said; or `child` (by name), `what`, `body` (by its ' +
      'code) or `officer`; `-due` and so on the other way round. The rows of one child stand together.',
    example: 'due',
  },
  asAt: askedTimes.asAt!,
};

/** What needs doing, for whom, by when and why. */
@UseInterceptors(LagInterceptor)
@Controller('v1')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
export class WorklistController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('worklist')
  @Documented({
    id: 'readWorklist',
    tag: 'The area',
    summary: 'What needs doing: overdue, due in 14 days, for your organisation, waiting on others, to tell the family',
    description:
      'For the children that you may see. A row stands in one group: the first that fits of `overdue`, `dueSoon`, `toTellFamily`, ' +
      '`yours` and `waitingOnOthers`. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited. ' +
      'All of it as one file at `/v1/worklist.csv`.',
    query: { ...asked, ...cursor },
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

  @Get('worklist.csv')
  @Documented({
    id: 'readWorklistCsv',
    tag: 'The area',
    summary: 'The whole worklist as CSV',
    description:
      'UTF-8, a row a piece of work, on no pages. Empty where nothing is told. Audited: the audit names every child of it.',
    query: asked,
    answers: { 200: { says: 'All rows.', type: 'WorklistCsv', mediaType: 'text/csv', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async csv(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorklistCsv> {
    const list = await this.queries.execute(new ReadWorklist(query, viewer, id, true));
    void reply
      .header('content-type', 'text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="worklist-${list.asAt}.csv"`);
    return worklistAsCsv(list);
  }
}

/** Comma-separated, with a line of names. */
export type WorklistCsv = string;
