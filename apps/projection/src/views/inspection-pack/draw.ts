import { sha256 } from '@lib/kernel';
import { drawnByLot } from '../by-lot';
import { documentOf } from '../timeliness/cases';
import { type AreaClocks, dayNumber, serialOf } from '../timeliness/clock-columns';
import { daysOf } from '../timeliness/outcome';
import { type FigureQuery, scan } from '../timeliness/scan';
import type { CaseRow } from '../timeliness/select-cases';

/** What decides who is drawn: nobody can choose the children, and whoever has the seed draws the same ones again. */
export interface Draw {
  readonly seed: string;
  /** How many children at most. */
  readonly children: number;
}

/** Every case of some children of whom the figures count one, in the order in which they were drawn: by a hash of the seed and the child’s own id. */
export function drawn(area: AreaClocks, asked: FigureQuery, { seed, children }: Draw): CaseRow[][] {
  const all = new Set<string>();
  scan(area, asked, ({ clocks, row }) => void all.add(documentOf(clocks, row)));
  const chosen = drawnByLot(all, children, (document) => sha256(JSON.stringify([seed, document])));
  const casesOf = new Map(chosen.map((document) => [document, [] as CaseRow[]]));
  const asAt = dayNumber(asked.asAt);
  const today = serialOf(asAt);
  // All that ran for them, not the months alone: whoever follows a child reads its whole way.
  const whole = { ...asked, from: undefined, to: undefined };
  scan(area, whole, ({ clocks, row, outcome, isFlagged }, readTraits) => {
    const days = daysOf(clocks, row, asAt, today);
    casesOf
      .get(documentOf(clocks, row))
      ?.push({ clocks, row, outcome, hasException: isFlagged, days, traits: readTraits(clocks, row) });
  });
  return [...casesOf.values()];
}
