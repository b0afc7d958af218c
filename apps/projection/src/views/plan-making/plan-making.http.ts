import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, type Clock, dayUpTo, faultsIn, type LocalDate, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type PlanMakingFigure, planMakingFigures } from './plan-making';

export interface PlanMaking {
  readonly asAt: LocalDate;
  readonly from?: LocalDate;
  readonly figures: readonly PlanMakingFigure[];
}

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/plan-making')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'analyst')
export class PlanMakingController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readPlanMaking',
    tag: 'The area',
    summary:
      'How plans are made and what comes of them: reasons for delay, panels, contributions, sign-off, audits of quality, outcomes, kinds of plan',
    description:
      'Each by what it is counted under: a code as `GET /v1/contracts` has it, or an organisation. Of all that was told about the same thing ' +
      '(one body’s sign-off of one plan, one outcome) the last by the day counts. What was contributed is ' +
      'held beside the newest version of the plan. By what is known now; `asAt` asks how it stood at the end of an earlier day.',
    query: {
      from: { says: 'Leaves out what was told of earlier days. All unless said.', example: '2026-01-01' },
      asAt: askedTimes.asAt!,
    },
    answers: { 200: { says: 'The figures.', type: 'PlanMaking', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer): PlanMaking {
    const today = asIfNow(this.clock.now());
    const faults = faultsIn(query, { from: dayUpTo(today), asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The figures cannot be shown as asked.', faults);
    const { from, asAt = londonDate(today) } = query as Readonly<Record<string, string | undefined>>;
    const asked = { ...(from && { from }), asAt };
    return { ...asked, figures: planMakingFigures(this.area.for(viewer), viewer, asked) };
  }
}
