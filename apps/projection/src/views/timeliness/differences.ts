import type { Viewer } from '@lib/access';
import { comparePlaces, type Instant, type LocalDate, pageAfter } from '@lib/kernel';
import type { AreaOf } from '../area/area-index';
import type { DifferencesAsked } from './asked';
import { caseShown, documentOf, pageSize, type TimelinessCase } from './cases';
import type { FigureQuery } from './scan';
import { type CaseRow, casesOf, type Selection } from './select-cases';
import type { ClockValue } from './timeliness.fold';

/** A fact that was told between two moments and by which a case came to be counted otherwise. */
export interface FactBetween {
  /** What was told, as its contract is titled. */
  readonly fact: string;
  readonly type: string;
  /** `told` for the first time, or as the correction of another; `tookBack`: it withdrew another. */
  readonly did: 'told' | 'corrected' | 'tookBack';
  /** Code of the organisation that told it. */
  readonly by: string;
  readonly occurredOn: LocalDate;
  readonly recordedAt: Instant;
  /** For those who may open the child. */
  readonly factId?: string;
}

/** A case that two moments count otherwise. Where one of the two does not count it, that one is left out. */
export interface DifferingCase {
  readonly before?: TimelinessCase;
  readonly after?: TimelinessCase;
  /** Which facts came between, the earliest first. */
  readonly because: readonly FactBetween[];
}

/** By which cases a figure that was known at one moment differs from the same one known at another. */
export interface TimelinessDifferences extends Pick<FigureQuery, 'asAt' | 'knownAt' | 'basis'> {
  readonly knownBefore: Instant;
  /** How many cases the figure counts at either moment. */
  readonly counted: { readonly before: number; readonly after: number };
  readonly cases: readonly DifferingCase[];
  /** How many cases differ, on all pages. */
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** A difference whose facts are still to be looked up. */
export interface FoundDifference extends Omit<DifferingCase, 'because'> {
  /** Under which source records its facts are, and which moments changed what is known of it. */
  readonly documents: readonly string[];
  readonly moments: ReadonlySet<Instant>;
  readonly reference: string;
  readonly standard: string;
}

interface Paired {
  readonly before?: CaseRow;
  readonly after?: CaseRow;
}

/** All but why: the cases of one page, and how many there are. */
export function differencesIn(area: AreaOf, { asked, of, knownBefore, after }: DifferencesAsked, viewer: Viewer) {
  const [before, later] = [knownBefore, asked.knownAt].map((knownAt) => countedAt(area, { ...asked, knownAt }, of));
  const moments = momentsBetween(area, knownBefore, asked.knownAt);
  const isListed = (pair: Paired): boolean =>
    isOther(pair, asked.asAt) &&
    [pair.before, pair.after].some((row) => row && (of.length === 0 || before!.is(row) || later!.is(row)));
  const differing = paired(before!.all, later!.all)
    .filter(isListed)
    .map((pair) => differenceOf(area, pair, asked.asAt, moments, viewer))
    .map((found) => ({ found, place: placeOf(found) }))
    .sort((one, other) => comparePlaces(one.place, other.place));
  const { page, next } = pageAfter(differing, after, ({ place }) => place, pageSize);
  return {
    counted: { before: before!.count, after: later!.count },
    page: page.map(({ found }) => found),
    total: differing.length,
    ...(next && { next }),
  };
}

/** All cases at a moment, those that stopped too, so that what became of one is seen; and those of them that were asked for. */
function countedAt(area: AreaOf, asked: FigureQuery, of: readonly Selection[]) {
  const all = casesOf(area.clocks, asked, ['due', 'stopped']);
  const wanted = casesOf(area.clocks, asked, of.length === 0 ? ['due'] : of);
  const isWanted = new Set(wanted.map(clockOf));
  return { all, count: wanted.length, is: (row: CaseRow) => isWanted.has(clockOf(row)) };
}

const clockOf = ({ clocks, row }: CaseRow): ClockValue => clocks.values[row]!;

/** The same duty of the same child; where only one child has it at either moment, of whichever child, for its records may have joined others. */
function paired(before: readonly CaseRow[], after: readonly CaseRow[]): Paired[] {
  const left = new Map(before.map((row) => [`${documentOf(row.clocks, row.row)} ${clockOf(row).clock}`, row]));
  const pairs: Paired[] = [];
  const alone: CaseRow[] = [];
  for (const row of after) {
    const place = `${documentOf(row.clocks, row.row)} ${clockOf(row).clock}`;
    const same = left.get(place);
    if (same) pairs.push({ before: same, after: row });
    else alone.push(row);
    left.delete(place);
  }
  const [goneByClock, comeByClock] = [byClock([...left.values()]), byClock(alone)];
  for (const [clock, come] of comeByClock) {
    const gone = goneByClock.get(clock) ?? [];
    if (come.length === 1 && gone.length === 1) {
      pairs.push({ before: gone[0]!, after: come[0]! });
      goneByClock.delete(clock);
    } else pairs.push(...come.map((row) => ({ after: row })));
  }
  return [...pairs, ...[...goneByClock.values()].flat().map((row) => ({ before: row }))];
}

function byClock(rows: readonly CaseRow[]): Map<string, CaseRow[]> {
  const found = new Map<string, CaseRow[]>();
  for (const row of rows) found.set(clockOf(row).clock, [...(found.get(clockOf(row).clock) ?? []), row]);
  return found;
}

/** Whether a figure or a list says something else of it as at that day: whether it counts, as what, or by which days. */
function isOther({ before, after }: Paired, asAt: LocalDate): boolean {
  if (!before || !after) return true;
  const [one, other] = [clockOf(before), clockOf(after)];
  const asAtThen = (day: LocalDate | undefined) => (day !== undefined && day <= asAt ? day : undefined);
  return (
    before.outcome !== after.outcome ||
    before.hasException !== after.hasException ||
    one.startedOn !== other.startedOn ||
    one.waitingSince !== other.waitingSince ||
    one.dueOn !== other.dueOn ||
    asAtThen(one.metOn) !== asAtThen(other.metOn) ||
    asAtThen(one.stoppedOn) !== asAtThen(other.stoppedOn)
  );
}

function differenceOf(
  area: AreaOf,
  { before, after }: Paired,
  asAt: LocalDate,
  momentsOf: (row: CaseRow) => readonly Instant[],
  viewer: Viewer,
): FoundDifference {
  const either = [before, after].filter((row) => row !== undefined);
  const { reference, standard } = clockOf(either[0]!);
  return {
    ...(before && { before: caseShown(area, before, asAt, viewer) }),
    ...(after && { after: caseShown(area, after, asAt, viewer) }),
    documents: [...new Set(either.map(({ clocks, row }) => documentOf(clocks, row)))],
    moments: new Set(either.flatMap(momentsOf)),
    reference,
    standard,
  };
}

const placeOf = ({ before, after }: FoundDifference): readonly [string, string] => {
  const { dueOn, case: id } = (after ?? before)!;
  return [dueOn, id];
};

/** Every moment after the earlier and up to the later one at which something else was known of the clock of a row, or of its child. */
function momentsBetween(area: AreaOf, earlier: Instant, later: Instant): (row: CaseRow) => readonly Instant[] {
  const isBetween = (moment: Instant | undefined): moment is Instant =>
    moment !== undefined && earlier < moment && moment <= later;
  const ofClock = new Map<string, Instant[]>();
  for (const { clocks, isReplaced } of area.clocks)
    for (let row = 0; row < clocks.size; row++) {
      const document = clocks.columns.document[row]!;
      if (document < 0 || isReplaced?.(document)) continue;
      const { clock, knownFrom, knownUntil } = clocks.values[row]!;
      const moments = [knownFrom, knownUntil].filter(isBetween);
      if (moments.length > 0) ofClock.set(clock, [...(ofClock.get(clock) ?? []), ...moments]);
    }
  return ({ clocks, row }) => {
    const moments = ofClock.get(clocks.values[row]!.clock) ?? [];
    if (moments.length > 0) return moments;
    const told = clocks.beside.get(clocks.columns.document[row]!)?.traits ?? [];
    return told.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil].filter(isBetween));
  };
}
