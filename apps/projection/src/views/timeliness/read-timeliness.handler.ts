import type { Viewer } from '@lib/access';
import { asIfNow, Problem } from '@lib/http';
import { type AskedQuery, type Clock } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Progress } from '../../lag.interceptor';
import { CLOCK, PROGRESS } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type FallingDue, fallingDueOf } from './falling-due';
import { fallingDueAsked, figuresAsked, type Question } from './question';
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
    return timelinessOf(this.area.for(viewer), asked, watermark);
  }
}

/** Somebody asks what falls due in the next weeks. No child is in it. */
export class ReadFallingDue extends Query<FallingDue> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ReadFallingDue)
export class ReadFallingDueHandler implements IQueryHandler<ReadFallingDue> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PROGRESS) private readonly progress: Progress,
  ) {}

  async execute({ query, viewer }: ReadFallingDue): Promise<FallingDue> {
    const now = this.clock.now();
    const asked = orRefused(fallingDueAsked(query, { now, today: asIfNow(now) }));
    const watermark = await this.progress.watermark();
    return fallingDueOf(this.area.for(viewer), asked, watermark);
  }
}

export function orRefused<T extends object>(question: Question<T>): T {
  if ('faults' in question)
    throw new Problem('invalid-query', 'The figures cannot be counted as asked.', question.faults);
  return question;
}
