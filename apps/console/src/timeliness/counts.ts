import type { NamedFigure, ShownShare } from '@lib/client';

/** In place of a small number, and of one from which it would follow. */
export const notShown = 'Not shown';
const becauseSmall = 'small numbers';

/** What one clock of a figure can be, in the order in which the page counts them. */
export const COUNTED = ['inTime', 'late', 'overdue', 'excused', 'running'] as const;
export type Counted = (typeof COUNTED)[number] | 'stopped';

/** The word for each: a floor is a time that is given, not a limit that is kept. */
export const countedInWords = (isFloor: boolean): Readonly<Record<Counted, string>> => ({
  inTime: isFloor ? 'Given in full' : 'In time',
  late: isFloor ? 'Cut short' : 'Late',
  overdue: 'Overdue',
  excused: 'Excused',
  running: 'Running',
  stopped: 'Stopped',
});

export type Counts = Pick<NamedFigure, Counted | 'due'>;

/** Figures added up; their shares are taken again, never averaged. */
export function totalOf(figures: readonly NamedFigure[]) {
  // Of what is not shown there is no sum.
  const sum = (count: (figure: NamedFigure) => number | null): number | null =>
    figures.reduce<number | null>((total, figure) => {
      const more = count(figure);
      return total === null || more === null ? null : total + more;
    }, 0);
  const share = (of: (figure: NamedFigure) => ShownShare): ShownShare => {
    const [inTime, all] = [sum((figure) => of(figure).inTime), sum((figure) => of(figure).of)];
    return { inTime, of: all, percent: inTime === null || all === null ? null : percentHalfUp(inTime, all) };
  };
  return {
    due: sum(({ due }) => due),
    inTime: sum(({ inTime }) => inTime),
    late: sum(({ late }) => late),
    overdue: sum(({ overdue }) => overdue),
    excused: sum(({ excused }) => excused),
    running: sum(({ running }) => running),
    stopped: sum(({ stopped }) => stopped),
    withExceptions: share(({ withExceptions }) => withExceptions),
    excludingExceptions: share(({ excludingExceptions }) => excludingExceptions),
  };
}

/** One decimal, half up, in whole numbers: 1 of 8 is 12.5 and 1 of 3 is 33.3. Nothing has no share. */
export const percentHalfUp = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 2000 + whole) / (whole * 2)) / 10;

/** The two on lines of their own, in a table. */
export function shareView({ inTime, of, percent }: ShownShare): { readonly percent: string; readonly of: string } {
  if (of === null) return { percent: notShown, of: becauseSmall };
  if (percent === null) return { percent: 'Not applicable', of: 'none to take it of' };
  return { percent: `${percent.toFixed(1)}%`, of: `${inTime} of ${of}` };
}

/** '84 of 120, 70.0%': never a percentage without what it is of. */
export function shareInWords({ inTime, of, percent }: ShownShare): string {
  if (of === null) return `${notShown}: ${becauseSmall}`;
  return percent === null ? 'Not applicable: none' : `${inTime} of ${of}, ${percent.toFixed(1)}%`;
}
