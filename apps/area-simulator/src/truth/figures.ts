import type { Outcome, TrueClock } from './true-clock';

/** Of one standard, the month of the last day in time, and the body that owes it. */
export interface Figure extends Readonly<Record<Outcome, number>> {
  readonly standard: string;
  readonly month: string;
  readonly body: string;
  /** All but the stopped. */
  readonly due: number;
  readonly withExceptions: Share;
  readonly excludingExceptions: Share;
}

/** In time, of those whose last day has passed or that were done. */
export interface Share {
  readonly inTime: number;
  readonly of: number;
}

const none: Readonly<Record<Outcome, number>> = { inTime: 0, late: 0, excused: 0, overdue: 0, running: 0, stopped: 0 };

/** What an analyst counts: all but what few may know. */
export const knownToAll = (clocks: readonly TrueClock[]): TrueClock[] =>
  clocks.filter(({ label }) => label === undefined);

/** The area's figures as they truly are, in the order of standard, month and body. */
export function figuresOf(clocks: readonly TrueClock[]): Figure[] {
  const cells = new Map<string, TrueClock[]>();
  for (const clock of clocks) {
    const key = [clock.standard, clock.dueOn.slice(0, 7), clock.body].join(' ');
    const cell = cells.get(key);
    if (cell) cell.push(clock);
    else cells.set(key, [clock]);
  }
  return [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => figureOf(cell));
}

function figureOf(cell: readonly TrueClock[]): Figure {
  const { standard, dueOn, body } = cell[0]!;
  const counts = { ...none };
  for (const { outcome } of cell) counts[outcome]++;
  return {
    standard,
    month: dueOn.slice(0, 7),
    body,
    due: cell.length - counts.stopped,
    ...counts,
    withExceptions: shareOf(cell),
    excludingExceptions: shareOf(cell.filter(({ hasException }) => !hasException)),
  };
}

function shareOf(cell: readonly TrueClock[]): Share {
  const over = cell.filter(({ outcome }) => outcome !== 'running' && outcome !== 'stopped');
  return { inTime: over.filter(({ outcome }) => outcome === 'inTime').length, of: over.length };
}
