import { mayOpen, type Viewer } from '@lib/access';
import { comparePlaces, type Instant, type LocalDate, pageAfter, placeOf, sha256 } from '@lib/kernel';
import { type Status, stopAsAt } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { CasesAsked } from './asked';
import { type ClockColumns, dayOf } from './clock-columns';
import { clockOf, type Outcome, outcomes, statusOfRow } from './outcome';
import type { FigureQuery } from './scan';
import { type CaseRow, casesOf } from './select-cases';
import type { ClockValue } from './timeliness.fold';
import type { Traits } from './traits';
import { inWeeks } from './weeks';

/** One case behind a figure. */
export interface TimelinessCase extends Traits {
  /** The case without the child: the same each time, and it leads nowhere. */
  readonly case: string;
  /** The child without a name: the same on every case of the child at one `knownAt`, and it leads nowhere. */
  readonly pseudonym: string;
  /** The child's id, for those who may open the child. */
  readonly child?: string;
  readonly standard: string;
  /** Code of the organisation that owes it. */
  readonly body: string;
  readonly startedOn: LocalDate;
  /** Where its time is counted from an earlier day: a wait that goes on with another provider. */
  readonly waitingSince?: LocalDate;
  readonly dueOn: LocalDate;
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  /** How it fell, in the words of a figure. */
  readonly status: Outcome;
  /** The same as the child's record says it: `metInTime`, `metLate` and `cutShort` where this says `inTime` and `late`. */
  readonly statusOnRecord: Status;
  /** Days from the first to the one on which it was done or called off, or to `asAt`; of a time that must be given, none. */
  readonly days?: number;
  /** The same in weeks, half up to one decimal. */
  readonly weeks?: number;
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

export const pageSize = 100;

export function casesShown(area: AreaOf, { asked, of, waited, after }: CasesAsked, viewer: Viewer): TimelinessCases {
  const found = casesOf(area.clocks, asked, of, waited);
  const { page, next } = pageOf(found, after);
  return {
    asAt: asked.asAt,
    knownAt: asked.knownAt,
    basis: asked.basis,
    cases: page.map((row) => caseShown(area, row, asked.asAt, viewer)),
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

/** All cases at once, in the order of their pages. */
export function everyCaseShown(area: AreaOf, { asked, of, waited }: CasesAsked, viewer: Viewer): TimelinessCase[] {
  const found = casesOf(area.clocks, asked, of, waited).map((row) => caseShown(area, row, asked.asAt, viewer));
  const placeOfCase = ({ dueOn, case: id }: TimelinessCase): string => `${dueOn} ${id}`;
  return found.sort((one, other) => (placeOfCase(one) < placeOfCase(other) ? -1 : 1));
}

/** One case, one id, for as long as its records stay under one head; remembered, because whole figures are put in its order. */
export function caseIdOf(clocks: ClockColumns, row: number): string {
  const value = clocks.values[row]!;
  const known = caseIds.get(value);
  if (known !== undefined) return known;
  const id = sha256(`${documentOf(clocks, row)} ${value.clock}`).slice(0, 22);
  caseIds.set(value, id);
  return id;
}

export const documentOf = (clocks: ClockColumns, row: number): string =>
  clocks.documents.wordOf(clocks.columns.document[row]!);

/**
 * One child, one pseudonym, for as long as its records stay under one head: the head that they have in this viewer's layer at `knownAt`, so
 * that nothing which the layer does not see decides it.
 */
export const pseudonymOf = (document: string): string => sha256(`pseudonym ${document}`).slice(0, 22);

export function caseShown(
  area: AreaOf,
  { clocks, row, outcome, hasException, days, traits }: CaseRow,
  asAt: LocalDate,
  viewer: Viewer,
): TimelinessCase {
  const value = clocks.values[row]!;
  const { standard, body, startedOn, waitingSince, metOn, stoppedOn, startedBy, endedBy, floor } = value;
  const document = documentOf(clocks, row);
  const child = area.childOf(document);
  const isOpen = child && mayOpen(viewer, accessToListed(child));
  const isBy = (day: LocalDate | undefined): day is LocalDate => day !== undefined && day <= asAt;
  // A stop that was taken back later held until then: the figure counts it in its month.
  const stop = stopAsAt(clockOf(value), asAt);
  const isEnded = isBy(metOn) || isBy(stoppedOn);
  return {
    case: caseIdOf(clocks, row),
    pseudonym: pseudonymOf(document),
    ...(isOpen && { child: child.id, source: { startedBy, ...(isEnded && endedBy && { endedBy }) } }),
    standard,
    body,
    ...traits,
    startedOn,
    ...(waitingSince && { waitingSince }),
    dueOn: dayOf(clocks.columns.dueOn[row]!),
    ...(isBy(metOn) && { metOn }),
    ...(stop && { stoppedOn: stop.stoppedOn }),
    status: outcomes[outcome]!,
    statusOnRecord: statusOfRow(clocks, row, outcome),
    ...(!floor && { days, weeks: inWeeks(days) }),
    hasException,
  };
}
