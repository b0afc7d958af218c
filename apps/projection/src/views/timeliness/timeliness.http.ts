import type { Viewer } from '@lib/access';
import { Caller, Documented, MayUse } from '@lib/http';
import type { AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { asFile, prefersCsv, type Requested } from './csv.http';
import type { FallingDue } from './falling-due';
import { fallingDueAsCsv, figuresAsCsv } from './figures-csv.http';
import { ReadFallingDue, ReadTimeliness } from './read-timeliness.handler';
import type { Timeliness } from './timeliness';
import { fallingDueQuery, figuresQuery } from './timeliness-query.http';

const figuresSay =
  '`due` is the sum of `inTime`, `late`, `excused`, `overdue` and `running`; `stopped` is beside it. ' +
  '`late` was done too late and `overdue` is not done, both without an exception; `excused` is late with one. A floor, ' +
  'time that must be given to somebody, is given in full (`inTime`) or cut short (`late`). Percentages are of what is not ' +
  'running any more, half up to one decimal, null of nothing: with every case as it fell, and without the cases whose exception is made out, in time or not.';
const csvSays =
  'UTF-8, a column a word of the JSON in snake_case. `Total` where it is not broken down. Columns of numbers hold numbers only: beside one ' +
  'that may be of nothing, `…_status` says `counted`, `notApplicable` or `suppressed`; `suppressed` says what of a figure is not shown.';

/** How the area keeps its time limits. */
@UseInterceptors(LagInterceptor)
@Controller('v1')
@MayUse('analyst', 'sen-case-officer', 'dco', 'caldicott-guardian', 'social-worker')
export class TimelinessController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('timeliness')
  @Documented({
    id: 'readTimeliness',
    tag: 'The area',
    summary: 'How the area keeps its time limits, and how long cases took and wait',
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
    @Req() { headers }: Requested,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Timeliness | string> {
    const timeliness = await this.queries.execute(new ReadTimeliness(query, viewer));
    return prefersCsv(headers.accept) ? fileOf(timeliness, reply) : timeliness;
  }

  @Get('timeliness.csv')
  @Documented({
    id: 'readTimelinessCsv',
    tag: 'The area',
    summary: 'The same figures as CSV',
    description: csvSays,
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
    return fileOf(await this.queries.execute(new ReadTimeliness(query, viewer)), reply);
  }

  @Get('timeliness/falling-due')
  @Documented({
    id: 'readFallingDue',
    tag: 'The area',
    summary: 'What falls due in the next eight weeks',
    description:
      'Week by week, the first beginning with `asAt`: how many cases that are not done by then have their last day in time in it, and the address of exactly these.',
    query: fallingDueQuery,
    answers: { 200: { says: 'The weeks.', type: 'FallingDue', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  fallingDue(@Query() query: AskedQuery, @Caller() viewer: Viewer): Promise<FallingDue> {
    return this.queries.execute(new ReadFallingDue(query, viewer));
  }

  @Get('timeliness/falling-due.csv')
  @Documented({
    id: 'readFallingDueCsv',
    tag: 'The area',
    summary: 'The same weeks as CSV',
    query: fallingDueQuery,
    answers: {
      200: { says: 'The weeks.', type: 'TimelinessCsv', mediaType: 'text/csv', headers: ['projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async fallingDueCsv(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinessCsv> {
    const fallingDue = await this.queries.execute(new ReadFallingDue(query, viewer));
    return asFile(fallingDueAsCsv(fallingDue), `falling-due-${fallingDue.asAt}.csv`, reply);
  }
}

/** Comma-separated, with a line of names. */
export type TimelinessCsv = string;

const fileOf = (timeliness: Timeliness, reply: FastifyReply): TimelinessCsv =>
  asFile(figuresAsCsv(timeliness), `timeliness-${timeliness.asAt}.csv`, reply);
