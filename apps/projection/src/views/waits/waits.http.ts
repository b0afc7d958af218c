import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, type Clock, dayUpTo, faultsIn, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type Waits, waitsByPathway } from './waits';

/** Figures, which name nobody. */
@UseInterceptors(LagInterceptor)
@Controller('v1/waits')
<<<<<<< HEAD
@MayUse('analyst', 'sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
=======
@MayUse('analyst', 'sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
>>>>>>> agencies
export class WaitsController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readWaits',
    tag: 'The area',
    summary: 'Waits by pathway: who waits, how long, and how long one may expect to',
    description:
      'How many children wait on each pathway, for how many it is more than 18, 52 and 104 weeks; what a child referred today may expect, ' +
      'from the observed waits of three years, those who still wait among them; and, of the families that were told what to expect, for ' +
      'how many it was so. By what is known now; `asAt` asks how it stood at the end of an earlier day.',
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'The figures.', type: 'Waits', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  read(@Query() query: AskedQuery, @Caller() viewer: Viewer): Waits {
    const today = asIfNow(this.clock.now());
    const faults = faultsIn(query, { asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The figures cannot be shown as asked.', faults);
    const { asAt = londonDate(today) } = query as Readonly<Record<string, string>>;
    return { asAt, pathways: waitsByPathway(this.area.for(viewer), asAt) };
  }
}
