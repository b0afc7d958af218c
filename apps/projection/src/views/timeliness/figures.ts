import type { Instant, LocalDate } from '@lib/kernel';
import { type Clock, isWaiting, type Status, statusOf, stopAsAt } from '@lib/statutory';
import { type AreaClocks, type ClockColumns, type DayNumber, dayNumber, dayOf } from './clock-columns';
import type { ClockValue } from './timeliness.fold';

/** What a figure counts. A floor is given in full (`inTime`) or cut short (`late`), and is never overdue. */
export const outcomes = ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'] as const;
export type Outcome = (typeof outcomes)[number];

/** A case counts in the month of its last day in time, or in the month in which it ended, as DfE publishes. */
export const bases = ['due', 'ended'] as const;
export type Basis = (typeof bases)[number];

/** Which clocks are counted, as at which day and as known at which moment. */
export interface FigureQuery {
  /** Every standard unless said. */
  readonly standard?: string;
  readonly body?: string;
  /** The first and the last month, `2026-03`. */
  readonly from?: string;
  readonly to?: string;
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  readonly basis: Basis;
}

const none = -1;
const [inTime, late, excused, overdue, running, stopped] = [0, 1, 2, 3, 4, 5];

/**
 * What a row says on a day; -1 before it has started. The same as `statusOf` says of the clock: a test holds the two together. An
 * exception counts from its first day on.
 */
export function outcomeAt({ columns, values }: ClockColumns, row: number, asAt: DayNumber): number {
  const { existsFrom, dueOn, metOn, stoppedOn, floor, overdueStays, hasTurned } = columns;
  if (existsFrom[row]! > asAt) return none;
  if (hasTurned[row] === 1) return outcomeInWords(values[row]!, dayOf(asAt));
  const due = dueOn[row]!;
  const met = metOn[row] !== 0 && metOn[row]! <= asAt ? metOn[row]! : 0;
  const stop = stoppedOn[row] !== 0 && stoppedOn[row]! <= asAt ? stoppedOn[row]! : 0;
  if (floor[row] === 1) {
    if (met !== 0 && met <= due) return late!;
    if (stop !== 0 && stop <= due) return stopped!;
    return asAt > due ? inTime! : running!;
  }
  if (met !== 0) return met <= due ? inTime! : hasException(columns, row, asAt) ? excused! : late!;
  if (stop !== 0 && !(overdueStays[row] === 1 && stop > due)) return stopped!;
  if (asAt <= due) return running!;
  return hasException(columns, row, asAt) ? excused! : overdue!;
}

/** As much of a clock as its status needs. */
export const clockOf = ({ excusedFrom: from, ...value }: ClockValue): Clock =>
  ({ ...value, excusedBy: from === undefined ? [] : [{ from }] }) as unknown as Clock;

const outcomeOf: Readonly<Record<Status, number>> = {
  metInTime: inTime!,
  metLate: late!,
  cutShort: late!,
  excused: excused!,
  overdue: overdue!,
  running: running!,
  stopped: stopped!,
};

/** The few rows of which something held for some days only are judged by their words. */
function outcomeInWords(value: ClockValue, asAt: LocalDate): number {
  const status = statusOf(clockOf(value), asAt);
  return status === undefined ? none : outcomeOf[status];
}

const hasException = ({ excusedFrom }: ClockColumns['columns'], row: number, asAt: DayNumber): boolean =>
  excusedFrom[row] !== 0 && excusedFrom[row]! <= asAt;

/**
 * The day on which a case ended; 0 while it has not: that of what met or stopped it. A time that must be given ended with its last day
 * when it was given in full, and on the day on which it was cut short when it was.
 */
function endedOn({ columns, values }: ClockColumns, row: number, outcome: number, asAt: DayNumber): DayNumber {
  if (columns.floor[row] === 1 && outcome === inTime) return columns.dueOn[row]!;
  if (outcome === running) return 0;
  if (columns.hasTurned[row] === 1 && outcome === stopped)
    return dayNumber(stopAsAt(clockOf(values[row]!), dayOf(asAt))?.stoppedOn);
  const on = columns.metOn[row]! || columns.stoppedOn[row]!;
  return on <= asAt ? on : 0;
}

/** Whether somebody still waits for what ends it: nothing has met or stopped it by that day. */
export function isWaitedFor({ columns, values }: ClockColumns, row: number, asAt: DayNumber): boolean {
  if (columns.hasTurned[row] === 1) return isWaiting(clockOf(values[row]!), dayOf(asAt));
  const ended = columns.metOn[row]! || columns.stoppedOn[row]!;
  return ended === 0 || ended > asAt;
}

interface Counted {
  readonly clocks: ClockColumns;
  readonly row: number;
  /** 202603. */
  readonly month: number;
  readonly outcome: number;
  readonly isFlagged: boolean;
}

/** One pass over all rows: what every figure and every list is made of. The object is the same each time, for speed. */
function scan(area: AreaClocks, asked: FigureQuery, visit: (counted: Counted) => void): void {
  const [{ clocks: any }] = area;
  const asAt = dayNumber(asked.asAt);
  const knownAt = Date.parse(asked.knownAt);
  const standard = asked.standard === undefined ? none : any.standards.find(asked.standard);
  const body = asked.body === undefined ? none : any.bodies.find(asked.body);
  if (standard === undefined || body === undefined) return;
  const from = monthNumber(asked.from) ?? 0;
  const to = monthNumber(asked.to) ?? Number.POSITIVE_INFINITY;
  const isByEnd = asked.basis === 'ended';
  const counted = { clocks: any, row: 0, month: 0, outcome: 0, isFlagged: false };
  for (const { clocks, isReplaced } of area) {
    const { columns, size } = clocks;
    counted.clocks = clocks;
    for (let row = 0; row < size; row++) {
      if (columns.knownFrom[row]! > knownAt || columns.knownUntil[row]! <= knownAt) continue;
      if (columns.document[row]! < 0 || isReplaced?.(columns.document[row]!)) continue;
      if (standard !== none && columns.standard[row] !== standard) continue;
      if (body !== none && columns.body[row] !== body) continue;
      const outcome = outcomeAt(clocks, row, asAt);
      if (outcome === none) continue;
      const day = isByEnd ? endedOn(clocks, row, outcome, asAt) : columns.dueOn[row]!;
      if (day === 0) continue;
      const month = Math.floor(day / 100);
      if (month < from || month > to) continue;
      counted.row = row;
      counted.month = month;
      counted.outcome = outcome;
      counted.isFlagged = hasException(columns, row, asAt);
      visit(counted);
    }
  }
}

const monthNumber = (month: string | undefined): number | undefined =>
  month === undefined ? undefined : Number(month.replace('-', ''));
const monthOf = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;

/** So many of so many, and the percentage: half up to one decimal, null of nothing. */
export interface Share {
  readonly inTime: number;
  readonly of: number;
  readonly percent: number | null;
}

export type Counts = { readonly [outcome in Outcome]: number };

/** One figure: `due` is the sum of all outcomes but `stopped`, which stands beside it. */
export interface Figure extends Counts {
  readonly standard: string;
  readonly month?: string;
  readonly body?: string;
  readonly due: number;
  /** Every case as it fell; what is still running has not fallen yet. */
  readonly withExceptions: Share;
  /** Without the cases whose exception is made out, in time or not. */
  readonly excludingExceptions: Share;
}

export interface Grouping {
  readonly byMonth: boolean;
  readonly byBody: boolean;
}

/** In whole numbers, so that exactly half goes up. */
export const shareOf = (inTime: number, of: number): Share => ({
  inTime,
  of,
  percent: of === 0 ? null : Math.floor((2 * 1000 * inTime + of) / (2 * of)) / 10,
});

interface Tally {
  readonly standard: number;
  readonly month: number;
  readonly body: number;
  readonly counts: number[];
  flagged: number;
  flaggedInTime: number;
}

/** The figures, by standard, month and body. Those of which there is no case are not among them. */
export function figuresOf(area: AreaClocks, asked: FigureQuery, { byMonth, byBody }: Grouping): Figure[] {
  const tallies = new Map<number, Tally>();
  const [{ clocks: any }] = area;
  scan(area, asked, ({ clocks, row, month: ofMonth, outcome, isFlagged }) => {
    const standard = clocks.columns.standard[row]!;
    const month = byMonth ? ofMonth : 0;
    const body = byBody ? clocks.columns.body[row]! : 0;
    const key = (standard * 1_000_000 + month) * 1_000_000 + body;
    let tally = tallies.get(key);
    if (!tally) {
      tally = { standard, month, body, counts: [0, 0, 0, 0, 0, 0], flagged: 0, flaggedInTime: 0 };
      tallies.set(key, tally);
    }
    tally.counts[outcome]!++;
    if (isFlagged && outcome !== running && outcome !== stopped) {
      tally.flagged++;
      if (outcome === inTime) tally.flaggedInTime++;
    }
  });
  return [...tallies.values()].map((tally) => ({
    standard: any.standards.wordOf(tally.standard),
    ...(byMonth && { month: monthOf(tally.month) }),
    ...(byBody && { body: any.bodies.wordOf(tally.body) }),
    ...figuresOfCounts(tally),
  }));
}

function figuresOfCounts({ counts, flagged, flaggedInTime }: Pick<Tally, 'counts' | 'flagged' | 'flaggedInTime'>) {
  const count = Object.fromEntries(outcomes.map((outcome, index) => [outcome, counts[index]!])) as Counts;
  const fell = count.inTime + count.late + count.excused + count.overdue;
  return {
    due: fell + count.running,
    ...count,
    withExceptions: shareOf(count.inTime, fell),
    excludingExceptions: shareOf(count.inTime - flaggedInTime, fell - flagged),
  };
}

/** A figure of no case at all. */
export const noCases = figuresOfCounts({ counts: [0, 0, 0, 0, 0, 0], flagged: 0, flaggedInTime: 0 });

/** One case behind a figure, by its row. */
export interface CaseRow {
  readonly clocks: ClockColumns;
  readonly row: number;
  readonly status: Status;
  readonly hasException: boolean;
}

/** The cases that a figure counts: `due` are all but those that stopped. */
export function casesOf(area: AreaClocks, asked: FigureQuery, of: Outcome | 'due'): CaseRow[] {
  const wanted = of === 'due' ? none : outcomes.indexOf(of);
  const found: CaseRow[] = [];
  scan(area, asked, ({ clocks, row, outcome, isFlagged }) => {
    if (wanted === none ? outcome === stopped : outcome !== wanted) return;
    found.push({ clocks, row, status: statusOfRow(clocks, row, outcome), hasException: isFlagged });
  });
  return found;
}

/** The outcome in the words of a clock. */
export function statusOfRow({ columns }: ClockColumns, row: number, outcome: number): Status {
  if (outcome === inTime) return 'metInTime';
  if (outcome === late) return columns.floor[row] === 1 ? 'cutShort' : 'metLate';
  return outcomes[outcome] as Status;
}
