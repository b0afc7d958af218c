import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
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
import { groupsOf, stuckAt, type TrackedChild, type TrackedGroup, trackedChildren } from './early-identification';
import type { Identified } from './early-identification.fold';
import type { TrackedArea } from './early-identification.port';

/** A child with what was noticed, as its reader may see them. */
export interface ListedIdentification extends Identified, Pick<TrackedChild, 'isUnderFive' | 'stuck'> {
  readonly child: ChildInList;
}

/** Whose needs were noticed early, by whom, and what followed; of the children that the caller may see. */
export interface EarlyIdentifications {
  readonly asAt: LocalDate;
  /** The longest noticed first. */
  readonly children: readonly ListedIdentification[];
  /** Of all pages: by the setting that noticed last, and by the team that has the child. */
  readonly bySetting: readonly TrackedGroup[];
  readonly byTeam: readonly TrackedGroup[];
  /** By the ward in which the child lives. */
  readonly byWard: readonly TrackedGroup[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Somebody looks at whose needs were noticed early, and what came of it. */
export class ReadEarlyIdentification extends Query<EarlyIdentifications> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 50;

@QueryHandler(ReadEarlyIdentification)
export class ReadEarlyIdentificationHandler implements IQueryHandler<ReadEarlyIdentification> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: TrackedArea,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ReadEarlyIdentification): Promise<EarlyIdentifications> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const faults = faultsIn(query, {
      setting: text,
      team: text,
      ward: text,
      stuck: oneOf(stuckAt),
      asAt: dayUpTo(today),
      after: cursorFrom,
    });
    if (faults.length > 0) throw new Problem('invalid-query', 'The tracker cannot be shown as asked.', faults);
    const { asAt = londonDate(today), after, ...filter } = query as Readonly<Record<string, string>>;
    const all = trackedChildren(await areaSeenBy(viewer, this.area.for(viewer), this.ports), viewer, filter, asAt);
    const { page, next } = pageAfter(all, after, ({ place }) => place, pageSize);
    const children = await this.named(page, viewer);
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listEarlyIdentification',
      outcome: children.length > 0 ? 'shown' : 'notFound',
      children: children.map(({ child }) => child.id),
      asAt,
      correlation,
    });
    const groups = {
      bySetting: groupsOf(all, 'setting'),
      byTeam: groupsOf(all, 'team'),
      byWard: groupsOf(all, 'ward'),
    };
    return { asAt, children, ...groups, total: all.length, ...(next && { next }) };
  }

  /** By the record as the viewer may see it: what the policy says of names is said in one place. */
  private async named(page: readonly TrackedChild[], viewer: Viewer): Promise<ListedIdentification[]> {
    const ids = page.map(({ child }) => child);
    const records = await recordsFor(this.ports, viewer, ids);
    return page.flatMap(({ child: id, place: _, ...rest }) => {
      const record = records.get(id);
      return record ? [{ child: childInList(record), ...rest }] : [];
    });
  }
}
