import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, Problem } from '@lib/http';
import { type AskedQuery, type Clock } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Progress } from '../../lag.interceptor';
import { CLOCK, PROGRESS } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { casesShown, type TimelinessCases } from './cases';
import { casesAsked, figuresAsked, type Question } from './question';
import { type Timeliness, timelinessOf } from './timeliness';

/** Somebody reads the area's figures. No child is in them. */
export class ReadTimeliness extends Query<Timeliness> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ReadTimeliness)
export class ReadTimelinessHandler implements IQueryHandler<ReadTimeliness> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PROGRESS) private readonly progress: Progress,
  ) {}

  async execute({ query, viewer }: ReadTimeliness): Promise<Timeliness> {
    const now = this.clock.now();
    const asked = orRefused(figuresAsked(query, { now, today: asIfNow(now) }));
    // Read first: what is counted may be more than what the watermark had reached, and never less.
    const watermark = await this.progress.watermark();
    return timelinessOf(this.area.for(viewer).clocks, asked, watermark);
  }
}

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
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listCases',
      outcome: list.cases.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(list.cases.flatMap(({ child }) => child ?? []))],
      asAt: list.asAt,
      knownAt: list.knownAt,
      correlation,
    });
    return list;
  }
}

function orRefused<T extends object>(question: Question<T>): T {
  if ('faults' in question)
    throw new Problem('invalid-query', 'The figures cannot be counted as asked.', question.faults);
  return question;
}
