import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { type Clock, dayUpTo, faultsIn, type LocalDate, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type ReasonUnderstoodFigure, reasonUnderstood } from './reason-understood';

export interface ReasonUnderstood {
  readonly asAt: LocalDate;
  readonly bodies: readonly ReasonUnderstoodFigure[];
}

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/reason-understood')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'analyst')
export class ReasonUnderstoodController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readReasonUnderstood',
    tag: 'The area',
    summary: 'Of the decisions whose reason was told to families, how many say that it was clear',
    description: 'By the body that decided. A family that said nothing is not taken to have understood.',
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'The figures.', type: 'ReasonUnderstood', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: { readonly asAt?: string }, @Caller() viewer: Viewer): ReasonUnderstood {
    onlyParameters(query, ['asAt']);
    const today = asIfNow(this.clock.now());
    const faults = faultsIn(query, { asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The figures cannot be shown as asked.', faults);
    const asAt = query.asAt ?? londonDate(today);
    return { asAt, bodies: reasonUnderstood(this.area.for(viewer), asAt) };
  }
}
