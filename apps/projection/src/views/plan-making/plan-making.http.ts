import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import {
  type AskedQuery,
  type Check,
  type Clock,
  dayUpTo,
  faultsIn,
  type LocalDate,
  limitUpTo,
  londonDate,
} from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type PlanMakingFigure, planMakingFigures } from './plan-making';
import { type PlanSample, planSample } from './plan-sample';

export interface PlanMaking {
  readonly asAt: LocalDate;
  readonly from?: LocalDate;
  readonly figures: readonly PlanMakingFigure[];
}

/** It stands in the audits that are told: as long as they take it. */
const nameOfSample: Check = (value, name) =>
  value.trim() !== '' && value.length <= 100
    ? undefined
    : { code: 'sample', message: `${name} must name the sample, in 1 to 100 characters` };

/** Figures, which name nobody; and a sample, which does. */
@UseInterceptors(LagInterceptor)
@Controller('v1/plan-making')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'analyst')
export class PlanMakingController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(AUDIT) private readonly audit: Pick<Audit, 'append'>,
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

  @Get('sample')
  @MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
  @Documented({
    id: 'drawPlanSample',
    tag: 'The area',
    summary: 'A sample of plans in force, drawn by its name, for an audit of their quality',
    description:
      'Nobody chooses: the name of the sample draws it, and whoever asks again with the same name and day, of the same plans, has the same. An ' +
      'audit that is told of a plan (`education.plan-quality-audited.v1`) cites the name, and the list then says when. Audited.',
    query: {
      sample: { says: 'The name of the sample, 1 to 100 characters.', example: 'Autumn 2026' },
      size: { says: 'How many plans, 1 to 200. 10 unless said.', example: '20' },
      asAt: askedTimes.asAt!,
    },
    answers: { 200: { says: 'The plans of the sample.', type: 'PlanSample', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async draw(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { readonly id: string },
  ): Promise<PlanSample> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const given = { sample: '', ...query };
    const faults = faultsIn(given, { sample: nameOfSample, size: limitUpTo(200), asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The sample cannot be drawn as asked.', faults);
    const { sample, size = '10', asAt = londonDate(today) } = given as { sample: string; size?: string; asAt?: string };
    const drawn = planSample(this.area.for(viewer), viewer, { sample, size: Number(size), asAt });
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'drawPlanSample',
      outcome: drawn.plans.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(drawn.plans.map(({ child }) => child))],
      asAt,
      correlation: id,
    });
    return drawn;
  }
}
