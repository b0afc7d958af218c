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
  placeOf,
  text,
} from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../../ports';
import { type ChildInList, childInList } from '../../record/names';
import { type RecordPorts, recordsFor } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { areaSeenBy } from '../area/area-seen';
import { type Group, groups, isOf, type Work, type WorkRow, workFor } from './worklist';
import { isByName, sortings, worklistOrder } from './worklist-order';

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
  /** What the list can be narrowed to: all that occurs in it, whatever was asked for. */
  readonly choices: {
    readonly officers: readonly string[];
    readonly bodies: readonly string[];
    readonly settings: readonly string[];
  };
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Somebody looks at what needs doing. */
export class ReadWorklist extends Query<Worklist> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
    /** All rows at once: for a file. */
    readonly isWhole = false,
  ) {
    super();
  }
}

const pageSize = 50;
/** A list may be of thousands: whoever else waits is answered in between. */
const namedAtOnce = 100;

@QueryHandler(ReadWorklist)
export class ReadWorklistHandler implements IQueryHandler<ReadWorklist> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation, isWhole }: ReadWorklist): Promise<Worklist> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const checks = { officer: text, body: text, setting: text, asAt: dayUpTo(today), sort: oneOf(sortings) };
    const faults = faultsIn(query, { group: oneOf(groups), ...checks, ...(isWhole ? {} : { after: cursorFrom }) });
    if (faults.length > 0) throw new Problem('invalid-query', 'The worklist cannot be shown as asked.', faults);
    const { group, asAt = londonDate(today), after, sort, ...filter } = query as Readonly<Record<string, string>>;
    const all = workFor(await areaSeenBy(viewer, this.area.for(viewer), this.ports), viewer, asAt);
    const work = all.filter(isOf(filter));
    const inGroup = work.filter((each) => group === undefined || each.group === group);
    const order = worklistOrder(sort, isByName(sort) ? await this.namesOf(inGroup, after, viewer) : undefined);
    const { page, next } = pageAfter(
      order.inOrder(inGroup),
      after,
      ({ place }) => place,
      isWhole ? inGroup.length : pageSize,
      order.compare,
    );
    const listed = await this.named(
      page.map((each) => each.work.row()),
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
      choices: choicesIn(all),
      ...(next && { next }),
    };
  }

  /** By the record as the viewer may see it: what the policy says of names is said in one place. */
  private async named(page: readonly WorkRow[], viewer: Viewer): Promise<{ group: Group; row: ListedWork }[]> {
    const children = await this.childrenFor(
      page.map(({ child }) => child),
      viewer,
    );
    return page.flatMap(({ group, child: id, ...row }) => {
      const child = children.get(id);
      return child ? [{ group, row: { child, ...row } }] : [];
    });
  }

  /** The names of all on the list, and of the child at whom the last page ended, whose rows may be done by now. */
  private async namesOf(work: readonly Work[], after: string | undefined, viewer: Viewer) {
    const last = after === undefined ? undefined : placeOf(after)?.[2];
    const ids = [...work.map(({ child }) => child), ...(typeof last === 'string' ? [last] : [])];
    const children = await this.childrenFor(ids, viewer);
    return (id: string) => children.get(id)?.name;
  }

  private async childrenFor(ids: readonly string[], viewer: Viewer): Promise<ReadonlyMap<string, ChildInList>> {
    const children = new Map<string, ChildInList>();
    const once = [...new Set(ids)];
    for (let from = 0; from < once.length; from += namedAtOnce) {
      if (from > 0) await new Promise(setImmediate);
      const records = await recordsFor(this.ports, viewer, once.slice(from, from + namedAtOnce));
      for (const [id, record] of records) children.set(id, childInList(record));
    }
    return children;
  }
}

const countsOf = (work: readonly Work[]): Worklist['counts'] => {
  const counts = { overdue: 0, dueSoon: 0, yours: 0, waitingOnOthers: 0, toTellFamily: 0 };
  for (const { group } of work) counts[group]++;
  return counts;
};

function choicesIn(work: readonly Work[]): Worklist['choices'] {
  const occurring = (values: readonly (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].sort();
  return {
    officers: occurring(work.map(({ officer }) => officer)),
    bodies: occurring(work.map(({ whoMust }) => whoMust)),
    settings: occurring(work.map(({ setting }) => setting)),
  };
}
