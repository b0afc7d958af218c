import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow } from '@lib/http';
import type { AskedQuery, Clock, Instant, LocalDate } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { casesShown, everyCaseShown, type TimelinessCase, type TimelinessCases } from './cases';
import { type NotCountedCases, notCountedShown } from './not-counted';
import { casesAsked, everyCaseAsked, notCountedAsked } from './question';
import { orRefused } from './read-timeliness.handler';

/** Somebody opens the cases behind a figure. */
export class ListCases extends Query<TimelinessCases> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

/** All of them at once, for a file. */
export class ListEveryCase extends Query<readonly TimelinessCase[]> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

/** Somebody opens what figures do not count. */
export class ListNotCounted extends Query<NotCountedCases> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

interface Listed {
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  readonly cases: readonly { readonly child?: string }[];
}

/** That a list was shown, with every child that it names, before it leaves. */
export const auditOfList = (
  audit: Audit,
  at: Instant,
  viewer: Viewer,
  { asAt, knownAt, cases }: Listed,
  correlation: string,
): Promise<void> =>
  audit.append({
    at,
    ...asker(viewer),
    action: 'listCases',
    outcome: cases.length > 0 ? 'shown' : 'notFound',
    children: [...new Set(cases.flatMap(({ child }) => child ?? []))],
    asAt,
    knownAt,
    correlation,
  });

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListCases): Promise<TimelinessCases> {
    const now = this.clock.now();
    const asked = orRefused(casesAsked(query, { now, today: asIfNow(now) }));
    const list = casesShown(this.area.for(viewer), asked, viewer);
    await auditOfList(this.audit, now, viewer, list, correlation);
    return list;
  }
}

@QueryHandler(ListEveryCase)
export class ListEveryCaseHandler implements IQueryHandler<ListEveryCase> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListEveryCase): Promise<readonly TimelinessCase[]> {
    const now = this.clock.now();
    const asked = orRefused(everyCaseAsked(query, { now, today: asIfNow(now) }));
    const all = everyCaseShown(this.area.for(viewer), asked, viewer);
    // The file names no child, whoever asks for it.
    const cases = all.map(({ child: _, source: __, ...one }) => one);
    await auditOfList(this.audit, now, viewer, { ...asked.asked, cases: cases.map(() => ({})) }, correlation);
    return cases;
  }
}

@QueryHandler(ListNotCounted)
export class ListNotCountedHandler implements IQueryHandler<ListNotCounted> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListNotCounted): Promise<NotCountedCases> {
    const now = this.clock.now();
    const asked = orRefused(notCountedAsked(query, { now, today: asIfNow(now) }));
    const list = notCountedShown(this.area.for(viewer), asked, viewer);
    await auditOfList(this.audit, now, viewer, list, correlation);
    return list;
  }
}
