import type { NamedFigure } from '@lib/client';

type Share = NamedFigure['withExceptions'];

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

/** Where small numbers are suppressed, this is one, or one would follow from it. */
export const NOT_SHOWN = 'Not shown';

/** Figures added up; their shares are taken again, never averaged. */
export function totalOf(figures: readonly NamedFigure[]) {
  const sum = (count: (figure: NamedFigure) => number | null) =>
    figures.reduce((total, figure) => total + (count(figure) ?? 0), 0);
  const share = (of: (figure: NamedFigure) => Share) => {
    const [inTime, all] = [sum((figure) => of(figure).inTime), sum((figure) => of(figure).of)];
    return { inTime, of: all, percent: percentHalfUp(inTime, all) };
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
export const shareView = ({ inTime, of, percent }: Share) => ({
  percent: of === null ? NOT_SHOWN : percent === null ? 'Not applicable' : `${percent.toFixed(1)}%`,
  of: of === null ? '' : percent === null ? 'none to take it of' : `${inTime} of ${of}`,
});

/** '84 of 120, 70.0%': never a percentage without what it is of. */
export function shareInWords({ inTime, of, percent }: Share): string {
  return percent === null ? 'Not applicable: none' : `${inTime} of ${of}, ${percent.toFixed(1)}%`;
}
