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
import { type Group, groups, type Work, type WorkRow, workFor } from './worklist';

/** A row with the child as its reader may see them. */
export interface ListedWork extends Omit<WorkRow, 'child' | 'group'> {
  readonly child: ChildInList;
}

/** What needs doing, by what it is; for the children that the caller may see. */
export interface Worklist {
  readonly asAt: LocalDate;
  /** Of all rows of the officer, body and setting that were asked for, on all pages. */
  readonly counts: { readonly [group in Group]: number };
  /** The rows of this page. */
  readonly groups: readonly { readonly group: Group; readonly rows: readonly ListedWork[] }[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Somebody looks at what needs doing. */
export class ReadWorklist extends Query<Worklist> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 50;

@QueryHandler(ReadWorklist)
export class ReadWorklistHandler implements IQueryHandler<ReadWorklist> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ReadWorklist): Promise<Worklist> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const checks = { officer: text, body: text, setting: text, asAt: dayUpTo(today), after: cursorFrom };
    const faults = faultsIn(query, { group: oneOf(groups), ...checks });
    if (faults.length > 0) throw new Problem('invalid-query', 'The worklist cannot be shown as asked.', faults);
    const { group, asAt = londonDate(today), after, ...filter } = query as Readonly<Record<string, string>>;
    const work = workFor(await areaSeenBy(viewer, this.area.for(viewer), this.ports), viewer, filter, asAt);
    const inGroup = work.filter((each) => group === undefined || each.group === group);
    const { page, next } = pageAfter(inGroup, after, ({ place }) => [place], pageSize);
    const listed = await this.named(
      page.map(({ row }) => row()),
      viewer,
    );
    await this.audit.append({
      at: now,
      ...asker(viewer),
      action: 'listWorklist',
      outcome: listed.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(listed.map(({ row }) => row.child.id))],
      asAt,
      correlation,
    });
    return {
      asAt,
      counts: countsOf(work),
      groups: groups
        .map((name) => ({ group: name, rows: listed.filter((each) => each.group === name).map(({ row }) => row) }))
        .filter((each) => each.rows.length > 0),
      ...(next && { next }),
    };
  }

  /** By the record as the viewer may see it: what the policy says of names is said in one place. */
  private async named(page: readonly WorkRow[], viewer: Viewer): Promise<{ group: Group; row: ListedWork }[]> {
    const records = await recordsFor(
      this.ports,
      viewer,
      page.map(({ child }) => child),
    );
    return page.flatMap(({ group, child: id, ...row }) => {
      const record = records.get(id);
      return record ? [{ group, row: { child: childInList(record), ...row } }] : [];
    });
  }
}

const countsOf = (work: readonly Work[]): Worklist['counts'] => {
  const counts = { overdue: 0, dueSoon: 0, waitingOnOthers: 0, toTellFamily: 0 };
  for (const { group } of work) counts[group]++;
  return counts;
};
