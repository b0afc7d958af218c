import type { Viewer } from '@lib/access';
import { agencies } from '@lib/contracts';
import { Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, faultsIn, month, namedIn, oneOf, someOf } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type Retelling, retellFigures, splits } from './retelling';

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/retelling')
@MayUse('analyst', 'sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class RetellingController {
  constructor(@Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>) {}

  @Get()
  @Documented({
    id: 'readRetelling',
    tag: 'The area',
    summary: 'Retell rate: how much of what families were asked for the area already held',
    description:
      'Of the things that families are asked for and that a submission carried, how many another organisation had told before. By agency, ' +
      'organisation, service within it, form (the fact’s contract), month, and whether an early notification had been told by then. By ' +
      'what is known now.',
    query: {
      by: {
        says: 'How the figures are split, with commas: `agency`, `organisation`, `service`, `form`, `month`, `afterNotification`.',
        example: 'agency,month',
      },
      agency: { says: 'One agency’s alone.', example: 'health' },
      from: { says: 'The first month.', example: '2026-01' },
      to: { says: 'The last month.', example: '2026-06' },
    },
    answers: { 200: { says: 'The figures.', type: 'Retelling', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer): Retelling {
    const faults = faultsIn(query, { by: someOf(splits), agency: oneOf(agencies), from: month, to: month });
    if (faults.length > 0) throw new Problem('invalid-query', 'The figures cannot be shown as asked.', faults);
    const { by = 'agency', ...filter } = query as Readonly<Record<string, string>>;
    return { figures: retellFigures(this.area.for(viewer), namedIn(splits, by), filter) };
  }
}
