import type { Viewer } from '@lib/access';
import { askedTimes, Caller, cursor, type Documentation, Documented, linkToNext, MayUse } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import type { TimelinessCases } from './cases';
import { figuresAsCsv } from './figures-csv.http';
import { ListCases, ReadTimeliness } from './read-timeliness.handler';
import type { Timeliness } from './timeliness';

const asked: NonNullable<Documentation['query']> = {
  standard: { says: 'One standard, by its id in `GET /v1/standards`. All unless said.', example: 'final-plan' },
  from: { says: 'The first month, `YYYY-MM`.', example: '2026-01' },
  to: { says: 'The last month.', example: '2026-06' },
  ...askedTimes,
  basis: {
    says: '`due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere.',
    example: 'due',
  },
};
const figuresQuery = {
  ...asked,
  by: { says: '`month`, `body` or `month,body`. One figure a standard unless said.', example: 'month,body' },
};
const figuresSay =
  '`due` is the sum of `inTime`, `late`, `excused`, `overdue` and `running`; `stopped` is beside it. ' +
  '`late` was done too late and `overdue` is not done, both without an exception; `excused` is late with one. A floor, ' +
  'time that must be given to somebody, is given in full (`inTime`) or cut short (`late`). Percentages are of what is not ' +
  'running any more, half up to one decimal, null of nothing: with every case as it fell, and without the cases whose exception is made out, in time or not.';

/** How the area keeps its time limits, and every case behind each figure. */
@UseInterceptors(LagInterceptor)
@Controller('v1')
@MayUse('analyst', 'sen-case-officer', 'dco', 'caldicott-guardian', 'social-worker')
export class TimelinessController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('timeliness')
  @Documented({
    id: 'readTimeliness',
    tag: 'The area',
    summary: 'How the area keeps its time limits, by month and body',
    description: `${figuresSay}\n\nAs CSV with \`Accept: text/csv\`, or at \`/v1/timeliness.csv\`.`,
    query: figuresQuery,
    answers: { 200: { says: 'The figures.', type: 'Timeliness', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  @Header('vary', 'accept')
  async figures(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { headers }: { headers: { readonly accept?: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Timeliness | string> {
    const timeliness = await this.queries.execute(new ReadTimeliness(query, viewer));
    return prefersCsv(headers.accept) ? asCsv(timeliness, reply) : timeliness;
  }

  @Get('timeliness.csv')
  @Documented({
    id: 'readTimelinessCsv',
    tag: 'The area',
    summary: 'The same figures as CSV',
    description:
      'UTF-8, a column a word of the JSON in snake_case. `Total` where it is not broken down, `z` for a percentage of nothing.',
    query: figuresQuery,
    answers: {
      200: { says: 'The figures.', type: 'TimelinessCsv', mediaType: 'text/csv', headers: ['projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async csv(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessCsv> {
    return asCsv(await this.queries.execute(new ReadTimeliness(query, viewer)), reply);
  }

  @Get('timeliness/cases')
  @Documented({
    id: 'listTimelinessCases',
    tag: 'The area',
    summary: 'The cases behind a figure',
    description:
      'Exactly as many as the figure says at the same `asAt` and `knownAt`. The child is named by id to those who may open it. Audited.',
    query: {
      ...asked,
      month: { says: 'One month, instead of `from` and `to`.', example: '2026-03' },
      body: { says: 'Code of the organisation that must act.' },
      status: { says: '`due` unless said, or `inTime`, `late`, `excused`, `overdue`, `running`, `stopped`.' },
      ...cursor,
    },
    answers: {
      200: { says: 'A page of cases.', type: 'TimelinessCases', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async cases(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessCases> {
    const list = await this.queries.execute(new ListCases(query, viewer, id));
    // At the same two times: what is told in between moves no case from one page to another.
    const { asAt, knownAt, next: after } = list;
    linkToNext(reply, '/v1/timeliness/cases', { ...(query as object), asAt, knownAt, after });
    return list;
  }
}

/** Comma-separated, with a line of names. */
export type TimelinessCsv = string;

function asCsv(timeliness: Timeliness, reply: FastifyReply): TimelinessCsv {
  void reply
    .header('content-type', 'text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="timeliness-${timeliness.asAt}.csv"`);
  return figuresAsCsv(timeliness);
}

/** Named, and not after JSON. */
function prefersCsv(accept = ''): boolean {
  const types = accept.split(',').map((type) => type.split(';')[0]!.trim().toLowerCase());
  const place = (type: string) => (types.includes(type) ? types.indexOf(type) : Number.POSITIVE_INFINITY);
  return types.includes('text/csv') && place('text/csv') < place('application/json');
}
