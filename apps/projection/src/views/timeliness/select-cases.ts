import { type AreaClocks, type ClockColumns, type DayNumber, dayNumber, serialOf } from './clock-columns';
import { daysOf, isDone, isStillOwed, outcomes, stopped } from './outcome';
import { type FigureQuery, scan } from './scan';
import type { Traits } from './traits';
import { type Band, isIn } from './weeks';

/** By how they fell, in the words of a figure: each selects exactly what the number of that name counts. */
export const selections = ['due', ...outcomes, 'done', 'waiting'] as const;
export type Selection = (typeof selections)[number];

/** One case behind a figure, by its row. */
export interface CaseRow {
  readonly clocks: ClockColumns;
  readonly row: number;
  readonly outcome: number;
  readonly hasException: boolean;
  /** Days from its first to that on which it was done or called off, or to `asAt`. */
  readonly days: number;
  readonly traits: Traits;
}

/** The cases that a figure counts, or those of them that fell in one of these ways and lasted so long. */
export function casesOf(area: AreaClocks, asked: FigureQuery, of: readonly Selection[], waited?: Band): CaseRow[] {
  const asAt = dayNumber(asked.asAt);
  const today = serialOf(asAt);
  const isSelected = selecting(of, asAt);
  const found: CaseRow[] = [];
  scan(area, asked, ({ clocks, row, outcome, isFlagged }, readTraits) => {
    if (!isSelected(clocks, row, outcome)) return;
    const days = daysOf(clocks, row, asAt, today);
    if (waited && !isIn(waited, days)) return;
    found.push({ clocks, row, outcome, hasException: isFlagged, days, traits: readTraits(clocks, row) });
  });
  return found;
}

function selecting(of: readonly Selection[], asAt: DayNumber) {
  const wanted = new Set(of.flatMap((each) => (each === 'due' ? dueOutcomes : outcomeNumbers(each))));
  const [done, waiting] = [of.includes('done'), of.includes('waiting')];
  return (clocks: ClockColumns, row: number, outcome: number): boolean =>
    wanted.has(outcome) ||
    (done && isDone(clocks, row, outcome, asAt)) ||
    (waiting && isStillOwed(clocks, row, outcome, asAt));
}

const dueOutcomes: readonly number[] = outcomes.map((_, number) => number).filter((number) => number !== stopped);
const outcomeNumbers = (name: Selection): readonly number[] => {
  const number = (outcomes as readonly string[]).indexOf(name);
  return number < 0 ? [] : [number];
};
