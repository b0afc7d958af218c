import { type AreaClocks, dayNumber, serialOf } from './clock-columns';
import { daysOf, inTime, isDone, isStillOwed, type Outcome, outcomes, overdue, running, stopped } from './outcome';
import { type FigureQuery, monthOf, scan } from './scan';
import { type TraitName, type Traits, traitNames } from './traits';
import { type OverdueAges, overdueAgesOf, toOneDecimal, type Weeks, weeksOf } from './weeks';

/** What figures can be broken down by, in the order in which they are put. */
export type Dimension = 'month' | 'body' | TraitName;
export const dimensions: readonly Dimension[] = ['month', 'body', ...traitNames];

/** So many of so many, and the percentage: half up to one decimal, null of nothing. */
export interface Share {
  readonly inTime: number;
  readonly of: number;
  readonly percent: number | null;
}

export type OutcomeCounts = { readonly [outcome in Outcome]: number };

/** What a figure is of. */
export interface FigureOf {
  readonly standard: string;
  readonly month?: string;
  readonly body?: string;
  /** Where it is broken down by them; `notApplicable` of a time limit whose cases have no pathway. */
  readonly pathway?: string;
  /** Where the child was last told to be, by `asAt`; `notTold` where nobody told. */
  readonly setting?: string;
  /** The area of need that was last told, the greater where two were. */
  readonly need?: string;
  /** Of the child on the day on which the time limit started, in whole years. */
  readonly age?: string;
  /** How the child was out of school by `asAt`: missing education, home educated and so on. */
  readonly population?: string;
  /** How social care was involved by `asAt`, as far as the reader may know. */
  readonly care?: string;
  readonly sex?: string;
  /** As was last told by `asAt`, of what the Equality Act 2010 protects. */
  readonly ethnicity?: string;
  readonly disability?: string;
  readonly religion?: string;
}

/** One figure: `due` is the sum of all outcomes but `stopped`, which stands beside it. */
export interface Figure extends FigureOf, OutcomeCounts {
  readonly due: number;
  /** Every case as it fell; what is still running has not fallen yet. */
  readonly withExceptions: Share;
  /** Without the cases whose exception is made out, in time or not. */
  readonly excludingExceptions: Share;
  /** Weeks from the first day to the day on which it was done. */
  readonly done: Weeks;
  /** Weeks from the first day to `asAt`, of what somebody still waits for, overdue or not. */
  readonly waiting: Weeks;
  /** Weeks since the first day, of what is `overdue`: their sum. */
  readonly overdueAges: OverdueAges;
}

/** In whole numbers, so that exactly half goes up. */
export const shareOf = (inTime: number, of: number): Share => ({ inTime, of, percent: toOneDecimal(100 * inTime, of) });

interface Counting {
  readonly counts: number[];
  flagged: number;
  flaggedInTime: number;
  readonly done: number[];
  readonly waiting: number[];
  readonly overdue: number[];
}

interface Tally extends Counting {
  readonly standard: number;
  readonly month: number;
  readonly body: number;
  readonly traits?: Traits;
}

const counting = (): Counting => ({
  counts: [0, 0, 0, 0, 0, 0],
  flagged: 0,
  flaggedInTime: 0,
  done: [],
  waiting: [],
  overdue: [],
});

/** The figures, by standard and what is asked. Those of which there is no case are not among them. */
export function figuresOf(area: AreaClocks, asked: FigureQuery, by: readonly Dimension[]): Figure[] {
  const tallies = new Map<string | number, Tally>();
  const [{ clocks: any }] = area;
  const asAt = dayNumber(asked.asAt);
  const today = serialOf(asAt);
  const [byMonth, byBody] = [by.includes('month'), by.includes('body')];
  const byTraits = traitNames.filter((name) => by.includes(name));
  scan(area, asked, ({ clocks, row, month: ofMonth, outcome, isFlagged }, readTraits) => {
    const standard = clocks.columns.standard[row]!;
    const month = byMonth ? ofMonth : 0;
    const body = byBody ? clocks.columns.body[row]! : 0;
    const place = (standard * 1_000_000 + month) * 1_000_000 + body;
    const traits = byTraits.length > 0 ? readTraits(clocks, row) : undefined;
    const key = traits ? `${place} ${byTraits.map((name) => traits[name]).join('\n')}` : place;
    let tally = tallies.get(key);
    if (!tally) {
      tally = { standard, month, body, ...(traits && { traits }), ...counting() };
      tallies.set(key, tally);
    }
    tally.counts[outcome]!++;
    if (isFlagged && outcome !== running && outcome !== stopped) {
      tally.flagged++;
      if (outcome === inTime) tally.flaggedInTime++;
    }
    const isOverdue = outcome === overdue;
    const [done, waiting] = [isDone(clocks, row, outcome, asAt), isStillOwed(clocks, row, outcome, asAt)];
    if (!isOverdue && !done && !waiting) return;
    const days = daysOf(clocks, row, asAt, today);
    if (isOverdue) tally.overdue.push(days);
    if (done) tally.done.push(days);
    if (waiting) tally.waiting.push(days);
  });
  return [...tallies.values()].map((tally) => ({
    standard: any.standards.wordOf(tally.standard),
    ...(byMonth && { month: monthOf(tally.month) }),
    ...(byBody && { body: any.bodies.wordOf(tally.body) }),
    ...(tally.traits && traitsNamed(tally.traits, byTraits)),
    ...figureOf(tally),
  }));
}

const traitsNamed = (traits: Traits, names: readonly TraitName[]): Partial<Traits> =>
  Object.fromEntries(names.map((name) => [name, traits[name]]));

function figureOf({ counts, flagged, flaggedInTime, done, waiting, overdue: ages }: Counting) {
  const count = Object.fromEntries(outcomes.map((outcome, index) => [outcome, counts[index]!])) as OutcomeCounts;
  const fell = count.inTime + count.late + count.excused + count.overdue;
  return {
    due: fell + count.running,
    ...count,
    withExceptions: shareOf(count.inTime, fell),
    excludingExceptions: shareOf(count.inTime - flaggedInTime, fell - flagged),
    done: weeksOf(done),
    waiting: weeksOf(waiting),
    overdueAges: overdueAgesOf(ages),
  };
}

/** A figure of no case at all. */
export const noCases = figureOf(counting());
