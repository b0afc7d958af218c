import { mayOpen, type Viewer } from '@lib/access';
import { comparePlaces, type Instant, type LocalDate, pageAfter, placeOf, sha256 } from '@lib/kernel';
import { type Status, stopAsAt } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import type { ClockColumns } from './clock-columns';
import { type CaseRow, casesOf, clockOf, type FigureQuery } from './figures';
import type { CasesAsked } from './question';
import type { ClockValue } from './timeliness.fold';

/** One case behind a figure. */
export interface TimelinessCase {
  /** The case without the child: the same each time, and it leads nowhere. */
  readonly case: string;
  /** The child's id, for those who may open the child. */
  readonly child?: string;
  readonly standard: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  readonly status: Status;
  /** True where an exception is made out, in time or not. */
  readonly hasException: boolean;
  /** The facts that started and ended it, for those who may open the child: an event's number, once guessed, gives its fact away. */
  readonly source?: { readonly startedBy: string; readonly endedBy?: string };
}

/** The cases that a figure counts, by their last day in time. */
export interface TimelinessCases extends Pick<FigureQuery, 'asAt' | 'basis'> {
  readonly knownAt: Instant;
  readonly cases: readonly TimelinessCase[];
  /** How many there are on all pages: what the figure says. */
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

const pageSize = 100;

export function casesShown(area: AreaOf, { asked, of, after }: CasesAsked, viewer: Viewer): TimelinessCases {
  const found = casesOf(area.clocks, asked, of);
  const { page, next } = pageOf(found, after);
  return {
    asAt: asked.asAt,
    knownAt: asked.knownAt,
    basis: asked.basis,
    cases: page.map((row) => shown(area, row, asked.asAt, viewer)),
    total: found.length,
    ...(next && { next }),
  };
}

/**
 * By the last day in time, and by the case's id within a day. An id costs more to make than the rest of a row, so that only those of
 * the page's own days are made.
 */
function pageOf(found: readonly CaseRow[], after: string | undefined) {
  const byDay = new Map<number, CaseRow[]>();
  for (const each of found) {
    const day = each.clocks.columns.dueOn[each.row]!;
    const ofDay = byDay.get(day);
    if (ofDay) ofDay.push(each);
    else byDay.set(day, [each]);
  }
  const from = after === undefined ? 0 : Number(placeOf(after)?.[0]);
  const near: (CaseRow & { readonly place: readonly [number, string] })[] = [];
  for (const day of [...byDay.keys()].filter((each) => each >= from).sort((one, other) => one - other)) {
    const ofDay = byDay.get(day)!.map((each) => ({ ...each, place: [day, caseIdOf(each.clocks, each.row)] as const }));
    near.push(...ofDay.sort((one, other) => comparePlaces(one.place, other.place)));
    // Those of the first day may all be on the page before.
    if (near.length > pageSize + (byDay.get(from)?.length ?? 0)) break;
  }
  return pageAfter(near, after, ({ place }) => place, pageSize);
}

const caseIds = new WeakMap<ClockValue, string>();

/** One case, one id, for as long as its records stay under one head; remembered, because whole figures are put in its order. */
function caseIdOf(clocks: ClockColumns, row: number): string {
  const value = clocks.values[row]!;
  const known = caseIds.get(value);
  if (known !== undefined) return known;
  const id = sha256(`${documentOf(clocks, row)} ${value.clock}`).slice(0, 22);
  caseIds.set(value, id);
  return id;
}

const documentOf = (clocks: ClockColumns, row: number): string =>
  clocks.documents.wordOf(clocks.columns.document[row]!);

function shown(area: AreaOf, { clocks, row, status, hasException }: CaseRow, asAt: LocalDate, viewer: Viewer) {
  const value = clocks.values[row]!;
  const { standard, body, startedOn, dueOn, metOn, stoppedOn, startedBy, endedBy } = value;
  const child = area.childOf(documentOf(clocks, row));
  const isOpen = child && mayOpen(viewer, { sourceRecords: [child.id], toldBy: child.entry.toldBy });
  const isBy = (day: LocalDate | undefined): day is LocalDate => day !== undefined && day <= asAt;
  // A stop that was taken back later held until then: the figure counts it in its month.
  const stop = stopAsAt(clockOf(value), asAt);
  const isEnded = isBy(metOn) || isBy(stoppedOn);
  return {
    case: caseIdOf(clocks, row),
    ...(isOpen && { child: child.id, source: { startedBy, ...(isEnded && endedBy && { endedBy }) } }),
    standard,
    body,
    startedOn,
    dueOn,
    ...(isBy(metOn) && { metOn }),
    ...(stop && { stoppedOn: stop.stoppedOn }),
    status,
    hasException,
  };
}
