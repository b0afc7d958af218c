import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, askedTimes, Caller, cursor, Documented, linkToNext, MayUse, Problem } from '@lib/http';
import {
  type AskedQuery,
  type Clock,
  cursorFrom,
  dayUpTo,
  faultsIn,
  type LocalDate,
  londonDate,
  oneOf,
  pageAfter,
} from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type Because, becauseInWords, placeOf, type StaleFigures, type StalePlan, stalePlans } from './stale-plans';

/** Plans that drift out of date, and packages of education elsewhere that nobody looks after. */
export interface StalePlans extends StaleFigures {
  readonly asAt: LocalDate;
  /** A page of those that you may open, the longest stale first; none for whoever reads figures only. */
  readonly stale: readonly StalePlan[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

const pageSize = 50;
const reasons = Object.keys(becauseInWords) as Because[];

@UseInterceptors(LagInterceptor)
@Controller('v1/stale-plans')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'analyst')
export class StalePlansController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(AUDIT) private readonly audit: Pick<Audit, 'append'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readStalePlans',
    tag: 'The area',
    summary:
      'Stale plans: no review in time, or needs, placement or provider changed since; packages that nobody reviews',
    description:
      'Of the plans and the packages of education elsewhere (EOTAS, alternative provision) in force: how many are stale and why, and which. A plan ' +
      'is looked at when it is made, reviewed or amended; what is told after that and changes the child’s needs, placement or provider makes ' +
      'it stale until it is looked at again. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited.',
    query: {
      because: { says: `Only those for one reason: ${reasons.map((each) => `\`${each}\``).join(', ')}.` },
      asAt: askedTimes.asAt!,
      ...cursor,
    },
    answers: { 200: { says: 'The figures, and a page.', type: 'StalePlans', headers: ['link', 'projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StalePlans> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const faults = faultsIn(query, { because: oneOf(reasons), asAt: dayUpTo(today), after: cursorFrom });
    if (faults.length > 0) throw new Problem('invalid-query', 'The list cannot be shown as asked.', faults);
    const { asAt = londonDate(today), after, because } = query as Readonly<Record<string, string>>;
    const { figures, stale } = stalePlans(this.area.for(viewer), viewer, asAt);
    const asked = stale.filter((each) => because === undefined || each.because === because);
    const { page, next } = pageAfter(asked, after, placeOf, pageSize);
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listStalePlans',
      outcome: page.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(page.map(({ child }) => child))],
      asAt,
      correlation: id,
    });
    linkToNext(reply, '/v1/stale-plans', { because, asAt, after: next });
    return { asAt, ...figures, stale: page, ...(next && { next }) };
  }
}
