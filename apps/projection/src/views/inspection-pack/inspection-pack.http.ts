import type { Viewer } from '@lib/access';
import { askedTimes, Caller, Documented, MayUse } from '@lib/http';
import type { AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../../lag.interceptor';
import type { InspectionPack } from './inspection-pack';
import { ReadInspectionPack } from './read-inspection-pack.handler';

/** What an area lays before inspectors. */
@UseInterceptors(LagInterceptor)
@Controller('v1/inspection-pack')
@MayUse('analyst', 'sen-case-officer', 'dco', 'caldicott-guardian', 'social-worker')
export class InspectionPackController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'readInspectionPack',
    tag: 'The area',
    summary:
      'What an area lays before inspectors: its figures, and a sample of children drawn by a seed, as known at one moment',
    description:
      'Every time limit, each figure with the address of its cases; children drawn by `seed` from all of whom the figures count a case, each with all its ' +
      'cases, by pseudonym; and beside them waits, exclusions, how plans are made, what was told again and what is counted. Asked for again with the same ' +
      '`asAt`, `knownAt` and `seed` it is the same, `digest` says so, once it is `settled`; what stands under `besides` is by what is known when it is ' +
      'asked for. Audited.',
    query: {
      from: { says: 'The first month of the figures. A year before `to` unless said.', example: '2025-05' },
      to: { says: 'The last month. That of `asAt` unless said.', example: '2026-05' },
      seed: { says: 'By which the children are drawn: any words. `1` unless said.', example: 'visit of 18 May' },
      children: { says: 'How many children, 1 to 50. 6 unless said.', example: '6' },
      ...askedTimes,
    },
    answers: { 200: { says: 'The pack.', type: 'InspectionPack', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer, @Req() { id }: { id: string }): Promise<InspectionPack> {
    return this.queries.execute(new ReadInspectionPack(query, viewer, id));
  }
}
