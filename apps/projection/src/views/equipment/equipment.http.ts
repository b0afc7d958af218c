import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, askedTimes, Caller, Documented, MayUse, Problem } from '@lib/http';
import { type AskedQuery, type Clock, dayUpTo, faultsIn, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, UseInterceptors } from '@nestjs/common';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type Equipment, secondPurchases } from './equipment';

/** What would be bought a second time. */
@UseInterceptors(LagInterceptor)
@Controller('v1/equipment')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class EquipmentController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(AUDIT) private readonly audit: Pick<Audit, 'append'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readEquipment',
    tag: 'The area',
    summary: 'Equipment: what would be bought a second time',
    description:
      'What was requested and has not come, though the same kind is with the child already, or came back and is idle in the area; of the ' +
      'children that you may see. The same kind is what has the same name. `asAt` asks how it stood at the end of an earlier day. Audited.',
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'What to look at before it is bought.', type: 'Equipment', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async read(@Query() query: AskedQuery, @Caller() viewer: Viewer, @Req() { id }: { id: string }): Promise<Equipment> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const faults = faultsIn(query, { asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The list cannot be shown as asked.', faults);
    const { asAt = londonDate(today) } = query as Readonly<Record<string, string>>;
    const found = secondPurchases(this.area.for(viewer), viewer, asAt);
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listEquipment',
      outcome: found.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(found.map(({ child }) => child))],
      asAt,
      correlation: id,
    });
    return { asAt, secondPurchases: found };
  }
}
