import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { agencies } from '@lib/contracts';
import { asIfNow, Problem } from '@lib/http';
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
  text,
} from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../../ports';
import { type ChildInList, childInList } from '../../record/names';
import { type RecordPorts, recordsFor } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { areaSeenBy } from '../area/area-seen';
import { type SilentFamily, silentFamilies } from './silence';

/** A family that has heard nothing for so long, with the child as the reader may see them. */
export interface ListedSilence extends Omit<SilentFamily, 'child' | 'place'> {
  readonly child: ChildInList;
}

/** How long each family has heard nothing; of the children that the caller may see. */
export interface Silences {
  readonly asAt: LocalDate;
  /** The longest silence first. */
  readonly families: readonly ListedSilence[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Somebody looks at which families have heard nothing. */
export class ReadSilence extends Query<Silences> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 50;

@QueryHandler(ReadSilence)
export class ReadSilenceHandler implements IQueryHandler<ReadSilence> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ReadSilence): Promise<Silences> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const checks = { agency: oneOf(agencies), atLeastDays: text, asAt: dayUpTo(today), after: cursorFrom };
    const faults = faultsIn(query, checks);
    if (faults.length > 0) throw new Problem('invalid-query', 'The list cannot be shown as asked.', faults);
    const { asAt = londonDate(today), after, agency, atLeastDays } = query as Readonly<Record<string, string>>;
    const least = atLeastDays === undefined ? 0 : Number(atLeastDays);
    if (!Number.isSafeInteger(least) || least < 0)
      throw new Problem('invalid-query', 'The list cannot be shown as asked.', [
        { pointer: '/atLeastDays', code: 'isInt', message: 'atLeastDays must be a whole number of days' },
      ]);
    const filter = { ...(agency && { agency }), atLeastDays: least };
    const all = silentFamilies(await areaSeenBy(viewer, this.area.for(viewer), this.ports), viewer, filter, asAt);
    const { page, next } = pageAfter(all, after, ({ place }) => place, pageSize);
    const records = await recordsFor(
      this.ports,
      viewer,
      page.map(({ child }) => child),
    );
    const families = page.flatMap(({ child: id, place: _, ...rest }): ListedSilence[] => {
      const record = records.get(id);
      return record ? [{ child: childInList(record), ...rest }] : [];
    });
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listSilence',
      outcome: families.length > 0 ? 'shown' : 'notFound',
      children: families.map(({ child }) => child.id),
      asAt,
      correlation,
    });
    return { asAt, families, total: all.length, ...(next && { next }) };
  }
}
