import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, type Clock, dayUpTo, faultsIn, londonDate, namedIn, oneOf, someOf } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type Counts, countsOf, splits } from './counts';
import { measureNames, populations } from './measures';

const yesOrNo = ['true', 'false'] as const;

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/counts')
@MayUse('analyst', 'sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class CountsController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readCounts',
    tag: 'The area',
    summary: 'What was told, counted: quality of contributions, destinations, experience, help at school and more',
    description:
      'Each fact that stands is counted once, as what it says; help at school by pathway. Permanent exclusions are `GET /v1/exclusions`, ' +
      'advice and sign-off of plans `GET /v1/plan-making`. `population` counts only of children who are out of ' +
      'school in that way on the day. `suppressSmall=true` shows no count from one to four, nor one from which it would follow.',
    query: {
      measure: { says: `One of ${measureNames.map((each) => `\`${each}\``).join(', ')}.`, example: 'experience' },
      by: {
        says: 'How they are split besides, with commas: `organisation`, `setting`, `month`, `population`.',
        example: 'setting',
      },
      population: { says: `One of ${populations.map((each) => `\`${each}\``).join(', ')}.`, example: 'homeEducated' },
      suppressSmall: { says: 'No count from one to four is shown.', example: 'true' },
      asAt: askedTimes.asAt!,
    },
    answers: { 200: { says: 'The counts.', type: 'Counts', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer): Counts {
    const today = asIfNow(this.clock.now());
    const faults = faultsIn(query, {
      ...{ measure: oneOf(measureNames), population: oneOf(populations), suppressSmall: oneOf(yesOrNo) },
      ...{ by: someOf(splits), asAt: dayUpTo(today) },
    });
    if (faults.length > 0) throw new Problem('invalid-query', 'The counts cannot be shown as asked.', faults);
    const {
      by,
      measure,
      population,
      suppressSmall,
      asAt = londonDate(today),
    } = query as Readonly<Record<string, string>>;
    const asked = { by: namedIn(splits, by), suppressSmall: suppressSmall === 'true' };
    const narrowed = { ...asked, ...(measure && { measure }), ...(population && { population }) };
    return { asAt, counts: countsOf(this.area.for(viewer), narrowed, asAt) };
  }
}
