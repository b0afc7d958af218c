import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import type { AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import type { TimelinessCases } from './cases';
import { asFile } from './csv.http';
import type { TimelinessDifferences } from './differences';
import { casesAsCsv } from './figures-csv.http';
import { ListCases, ListEveryCase, ListNotCounted } from './list-cases.handler';
import { ListDifferences } from './list-differences.handler';
import type { NotCountedCases } from './not-counted';
import type { TimelinessCsv } from './timeliness.http';
import { casesQuery, differencesQuery, notCountedQuery } from './timeliness-query.http';

const pseudonymSays =
  'A child has one `pseudonym` on all its cases, whatever the time limit. The child is named by id to those who may open it. Audited.';

interface Identified {
  readonly id: string;
}

/** Every case behind each figure, and behind each difference. */
@UseInterceptors(LagInterceptor)
@Controller('v1/timeliness')
@MayUse('analyst', 'sen-case-officer', 'dco', 'caldicott-guardian', 'social-worker')
export class TimelinessCasesController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('cases')
  @Documented({
    id: 'listTimelinessCases',
    tag: 'The area',
    summary: 'The cases behind a figure',
    description: `Exactly as many as the figure says at the same \`asAt\` and \`knownAt\`. ${pseudonymSays}`,
    query: { ...casesQuery, ...cursor },
    answers: {
      200: { says: 'A page of cases.', type: 'TimelinessCases', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async cases(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessCases> {
    const list = await this.queries.execute(new ListCases(query, viewer, id));
    // At the same two times: what is told in between moves no case from one page to another.
    const { asAt, knownAt, next: after } = list;
    linkToNext(reply, '/v1/timeliness/cases', { ...(query as object), asAt, knownAt, after });
    return list;
  }

  @Get('cases.csv')
  @Documented({
    id: 'listTimelinessCasesCsv',
    tag: 'The area',
    summary: 'All cases behind a figure as CSV',
    description: 'On one page, with no child’s id in it. Audited.',
    query: casesQuery,
    answers: {
      200: { says: 'The cases.', type: 'TimelinessCsv', mediaType: 'text/csv', headers: ['projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async everyCase(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessCsv> {
    return asFile(casesAsCsv(await this.queries.execute(new ListEveryCase(query, viewer, id))), 'cases.csv', reply);
  }

  @Get('differences')
  @Documented({
    id: 'listTimelinessDifferences',
    tag: 'The area',
    summary: 'The cases by which a figure known at two moments differs, and why',
    description: `Each case before and after, and the facts that were told in between by which it changed. ${pseudonymSays}`,
    query: { ...differencesQuery, ...cursor },
    answers: {
      200: { says: 'A page of differences.', type: 'TimelinessDifferences', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async differences(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessDifferences> {
    const list = await this.queries.execute(new ListDifferences(query, viewer, id));
    const { asAt, knownAt, next: after } = list;
    linkToNext(reply, '/v1/timeliness/differences', { ...(query as object), asAt, knownAt, after });
    return list;
  }

  @Get('not-counted')
  @Documented({
    id: 'listNotCounted',
    tag: 'The area',
    summary: 'What figures do not count, or cannot join, case by case',
    description: `Askings of which no time limit has begun, by the month of asking, and source records that contradict themselves. ${pseudonymSays}`,
    query: { ...notCountedQuery, ...cursor },
    answers: {
      200: { says: 'A page of what is not counted.', type: 'NotCountedCases', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async notCounted(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NotCountedCases> {
    const list = await this.queries.execute(new ListNotCounted(query, viewer, id));
    const { asAt, knownAt, next: after } = list;
    linkToNext(reply, '/v1/timeliness/not-counted', { ...(query as object), asAt, knownAt, after });
    return list;
  }
}
