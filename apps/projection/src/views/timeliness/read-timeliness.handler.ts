import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, Problem } from '@lib/http';
import { type AskedQuery, type Clock } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Projector } from '../../feed/projector.inbox';
import { CLOCK, RECORDS } from '../../ports';
import { type RecordPorts, recordsFor } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { casesShown, type TimelinessCases } from './cases';
import { casesAsked, figuresAsked, type Question } from './question';
import { type Timeliness, timelinessOf } from './timeliness';

/** Somebody reads the area's figures. No child is in them. */
export class ReadTimeliness extends Query<Timeliness> {
  constructor(readonly query: AskedQuery) {
    super();
  }
}

@QueryHandler(ReadTimeliness)
export class ReadTimelinessHandler implements IQueryHandler<ReadTimeliness> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Projector) private readonly projector: Projector,
  ) {}

  async execute({ query }: ReadTimeliness): Promise<Timeliness> {
    const now = this.clock.now();
    const asked = orRefused(figuresAsked(query, { now, today: asIfNow(now) }));
    // Read first: what is counted may be more than what was settled then, and never less.
    const watermark = await this.projector.watermark();
    return timelinessOf(this.area.index.clocks, asked, watermark);
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
    @Inject(RECORDS) private readonly records: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListCases): Promise<TimelinessCases> {
    const now = this.clock.now();
    const asked = orRefused(casesAsked(query, { now, today: asIfNow(now) }));
    const list = await this.byTheirOwnIds(casesShown(this.area.index, asked, viewer), viewer);
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

  /** A child goes by the id that the viewer knows: by that of no record of which they may see nothing. */
  private async byTheirOwnIds({ cases, ...list }: TimelinessCases, viewer: Viewer): Promise<TimelinessCases> {
    const children = cases.flatMap(({ child }) => child ?? []);
    const records = await recordsFor(this.records, viewer, children);
    return {
      ...list,
      cases: cases.map(({ child, source, ...each }) => {
        const id = child && records.get(child)?.id;
        return { ...each, ...(id && { child: id, source }) };
      }),
    };
  }
}

function orRefused<T extends object>(question: Question<T>): T {
  if ('faults' in question)
    throw new Problem('invalid-query', 'The figures cannot be counted as asked.', question.faults);
  return question;
}
