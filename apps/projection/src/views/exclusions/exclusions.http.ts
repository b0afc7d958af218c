import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, type Clock, dayUpTo, faultsIn, limitUpTo, londonDate } from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type AskedOfExclusions, type ExclusionFigures, exclusionFigures } from './exclusions';

export interface Exclusions extends AskedOfExclusions, ExclusionFigures {}

const aTerm = 12;

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/exclusions')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'analyst')
export class ExclusionsController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readExclusions',
    tag: 'The area',
    summary:
      'Permanent exclusions: of children who waited, who had a plan, and which led to a request for an assessment',
    description:
      'Of each permanent exclusion that was not cancelled or overturned: whether the child waited on a pathway, had a plan or was being ' +
      'assessed on that day; and, of the rest, whether an assessment was asked for within so many weeks. By the school that excluded. By what is ' +
      'known now; `asAt` asks how it stood at the end of an earlier day.',
    query: {
      from: { says: 'The first day of the exclusions. A year before `to` unless said.', example: '2025-09-01' },
      to: { says: 'Their last day. `asAt` unless said.', example: '2026-08-31' },
      weeks: { says: 'Within how many weeks of the exclusion, 1 to 52. 12 unless said.', example: '12' },
      asAt: askedTimes.asAt!,
    },
    answers: { 200: { says: 'The figures.', type: 'Exclusions', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer): Exclusions {
    const today = asIfNow(this.clock.now());
    const day = dayUpTo(today);
    const faults = faultsIn(query, { from: day, to: day, asAt: day, weeks: limitUpTo(52) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The figures cannot be shown as asked.', faults);
    const given = query as Readonly<Record<string, string>>;
    const asAt = given.asAt ?? londonDate(today);
    const to = given.to ?? asAt;
    const asked = { from: given.from ?? addMonths(to, -12), to, weeks: Number(given.weeks ?? aTerm), asAt };
    return { ...asked, ...exclusionFigures(this.area.for(viewer), viewer, asked) };
  }
}
