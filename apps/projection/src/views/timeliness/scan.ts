import type { Instant, LocalDate } from '@lib/kernel';
import { type AreaClocks, type ClockColumns, dayNumber } from './clock-columns';
import { endedOn, hasException, none, outcomeAt } from './outcome';
import { type TraitName, type Traits, traitNames, traitsAt } from './traits';

/** A case counts in the month of its last day in time, or in the month in which it ended, as DfE publishes. */
export const bases = ['due', 'ended'] as const;
export type Basis = (typeof bases)[number];

/** Which clocks are counted, as at which day and as known at which moment. */
export interface FigureQuery extends Partial<Traits> {
  /** Every standard unless said. */
  readonly standard?: string;
  /** Code of the organisation that owes it. */
  readonly body?: string;
  /** The first and the last month, `2026-03`. */
  readonly from?: string;
  readonly to?: string;
  /** The first and the last of the last days in time. */
  readonly dueFrom?: LocalDate;
  readonly dueTo?: LocalDate;
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  readonly basis: Basis;
}

export interface CountedCase {
  readonly clocks: ClockColumns;
  readonly row: number;
  /** 202603. */
  readonly month: number;
  readonly outcome: number;
  readonly isFlagged: boolean;
}

export type ReadTraits = ReturnType<typeof traitsAt>;

/**
 * One pass over all rows: what every figure and every list is made of. The object is the same each time, for speed. Traits are read
 * where they are asked for.
 */
export function scan(
  area: AreaClocks,
  asked: FigureQuery,
  visit: (counted: CountedCase, readTraits: ReadTraits) => void,
): void {
  const [{ clocks: any }] = area;
  const asAt = dayNumber(asked.asAt);
  const knownAt = Date.parse(asked.knownAt);
  const standard = asked.standard === undefined ? none : any.standards.find(asked.standard);
  const body = asked.body === undefined ? none : any.bodies.find(asked.body);
  if (standard === undefined || body === undefined) return;
  const from = monthNumber(asked.from) ?? 0;
  const to = monthNumber(asked.to) ?? Number.POSITIVE_INFINITY;
  const dueFrom = dayNumber(asked.dueFrom);
  const dueTo = dayNumber(asked.dueTo) || Number.POSITIVE_INFINITY;
  const isByEnd = asked.basis === 'ended';
  const readTraits = traitsAt(asked.asAt, asked.knownAt);
  const isWanted = traitFilter(asked);
  const counted = { clocks: any, row: 0, month: 0, outcome: 0, isFlagged: false };
  for (const { clocks, isReplaced } of area) {
    const { columns, size } = clocks;
    counted.clocks = clocks;
    for (let row = 0; row < size; row++) {
      if (columns.knownFrom[row]! > knownAt || columns.knownUntil[row]! <= knownAt) continue;
      if (columns.document[row]! < 0 || isReplaced?.(columns.document[row]!)) continue;
      if (standard !== none && columns.standard[row] !== standard) continue;
      if (body !== none && columns.body[row] !== body) continue;
      if (columns.dueOn[row]! < dueFrom || columns.dueOn[row]! > dueTo) continue;
      const outcome = outcomeAt(clocks, row, asAt);
      if (outcome === none) continue;
      const day = isByEnd ? endedOn(clocks, row, outcome, asAt) : columns.dueOn[row]!;
      if (day === 0) continue;
      const month = Math.floor(day / 100);
      if (month < from || month > to) continue;
      if (isWanted && !isWanted(readTraits(clocks, row))) continue;
      counted.row = row;
      counted.month = month;
      counted.outcome = outcome;
      counted.isFlagged = hasException(columns, row, asAt);
      visit(counted, readTraits);
    }
  }
}

/** Undefined where nothing is asked of them, so that they are not read. */
export function traitFilter(asked: Partial<Traits>): ((traits: Pick<Traits, TraitName>) => boolean) | undefined {
  const wanted = traitNames.filter((name) => asked[name] !== undefined);
  return wanted.length === 0 ? undefined : (traits) => wanted.every((name) => traits[name] === asked[name]);
}

const monthNumber = (month: string | undefined): number | undefined =>
  month === undefined ? undefined : Number(month.replace('-', ''));

export const monthOf = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
