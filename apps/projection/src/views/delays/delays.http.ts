import type { Viewer } from '@lib/access';
import { asIfNow, askedTimes, Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { type Clock, dayUpTo, faultsIn, type LocalDate, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../../lag.interceptor';
import { CLOCK } from '../../ports';
import { OpenChild } from '../../record/open-child.handler';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type DelayFigure, delayFigures, type LateCase, lateCasesOf } from './delays';

/** Whose days all that is late are, by time limit. */
export interface DelayFigures {
  readonly asAt: LocalDate;
  readonly figures: readonly DelayFigure[];
}

/** What is late of one child, and who had it in hand, day by day. */
export interface ChildDelays {
  readonly id: string;
  readonly asAt: LocalDate;
  /** The longest first. */
  readonly late: readonly LateCase[];
}

const documented = {
  query: { asAt: askedTimes.asAt! },
  problems: ['invalid-query'],
} as const;

/** The ledger of delay: each day of what is late has one holder. */
@UseInterceptors(LagInterceptor)
@Controller('v1')
export class DelaysController {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('delays')
  @MayUse('sen-case-officer', 'dco', 'caldicott-guardian', 'analyst')
  @Documented({
    ...documented,
    id: 'readDelays',
    tag: 'The area',
    summary: 'Whose days all that is late are: the ledger of delay, for the area',
    description:
      'Of every plan, review and answer that is late, done or not, each day has one holder: the family while its own time runs; else ' +
      'the body of the duty whose last day passed first and that was still owed; else the council. The days of the holders sum to all.',
    answers: { 200: { says: 'By time limit.', type: 'DelayFigures', headers: ['projection-lag'] } },
  })
  @Header('cache-control', 'no-store')
  figures(@Query() query: { readonly asAt?: string }, @Caller() viewer: Viewer): DelayFigures {
    const asAt = this.dayIn(query);
    return { asAt, figures: delayFigures(this.area.for(viewer), viewer, asAt) };
  }

  @Get('children/:id/delays')
  @MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
  @Documented({
    ...documented,
    id: 'openDelays',
    tag: 'Children',
    summary: 'What is late of one child, and who had it in hand on each day',
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    answers: { 200: { says: 'What is late, with its days.', type: 'ChildDelays', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async ofChild(
    @Param('id') id: string,
    @Query() query: { readonly asAt?: string },
    @Caller() viewer: Viewer,
    @Req() request: { readonly id: string },
  ): Promise<ChildDelays> {
    const asAt = this.dayIn(query);
    // Whoever may not open the child is told that there is none; whoever may is in the audit.
    const record = await this.queries.execute(new OpenChild(id, viewer, query, 'openClocks', request.id));
    const cases = this.area.for(viewer).childOf(record.id)?.parts.delays ?? [];
    return { id: record.id, asAt, late: lateCasesOf(cases, asAt) };
  }

  private dayIn(query: { readonly asAt?: string }): LocalDate {
    onlyParameters(query, ['asAt']);
    const today = asIfNow(this.clock.now());
    const faults = faultsIn(query, { asAt: dayUpTo(today) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The ledger cannot be shown as asked.', faults);
    return query.asAt ?? londonDate(today);
  }
}
