import { hiddenIn, isSmall } from '../small-numbers';
import { dimensions, type Figure, type FigureOf, type Share } from './figures';
import { type Outcome, outcomes } from './outcome';
import type { OverdueAges, Weeks } from './weeks';

/** A {@link Share} whose numbers are null where small numbers are suppressed and these are, or would give one away. */
export interface ShownShare {
  readonly inTime: number | null;
  readonly of: number | null;
  readonly percent: number | null;
}

/** {@link Weeks} whose numbers are null where small numbers are suppressed and these are, or would give one away. */
export interface ShownWeeks {
  readonly of: number | null;
  readonly days: number | null;
  readonly medianWeeks: number | null;
  readonly meanWeeks: number | null;
  readonly under18Weeks: number | null;
  readonly from18To52Weeks: number | null;
  readonly over52Weeks: number | null;
  /** Of those over 52. */
  readonly over104Weeks: number | null;
}

/** {@link OverdueAges} whose numbers are null where small numbers are suppressed and these are, or would give one away. */
export interface ShownOverdueAges {
  readonly under20Weeks: number | null;
  readonly from20To52Weeks: number | null;
  readonly over52Weeks: number | null;
}

/** How much of a figure is not shown: the bands of weeks; these and every count but `due`; everything. */
export const suppressions = ['bands', 'counts', 'all'] as const;
export type Suppression = (typeof suppressions)[number];

type ShownCounts = { readonly [outcome in Outcome]: number | null };

/** A figure some of whose numbers may not be shown. */
export interface ShownFigure extends FigureOf, ShownCounts {
  readonly due: number | null;
  /** Every case as it fell; what is still running has not fallen yet. */
  readonly withExceptions: ShownShare;
  /** Without the cases whose exception is made out, in time or not. */
  readonly excludingExceptions: ShownShare;
  /** Weeks from the first day to the day on which it was done. */
  readonly done: ShownWeeks;
  /** Weeks from the first day to `asAt`, of what somebody still waits for, overdue or not. */
  readonly waiting: ShownWeeks;
  /** Weeks since the first day, of what is `overdue`: their sum. */
  readonly overdueAges: ShownOverdueAges;
  /** Absent where all of it is shown. */
  readonly suppressed?: Suppression;
}

const bandsOf = ({ done, waiting, overdueAges }: Figure): number[] => [
  ...[done, waiting].flatMap((weeks) => [
    weeks.under18Weeks,
    weeks.from18To52Weeks,
    weeks.over52Weeks,
    weeks.over104Weeks,
  ]),
  ...Object.values(overdueAges),
];

const hasSmall: Readonly<Record<Suppression, (figure: Figure) => boolean>> = {
  all: ({ due, stopped }) => isSmall(due) || (due === 0 && isSmall(stopped)),
  counts: (figure) => [...outcomes.map((name) => figure[name]), figure.done.of, figure.waiting.of].some(isSmall),
  bands: (figure) => bandsOf(figure).some(isSmall),
};

/** Figures without a number from one to four, and without those from which one would follow. */
export function withoutSmall(figures: readonly Figure[]): ShownFigure[] {
  const of = new Map<Figure, Suppression>();
  for (const suppression of [...suppressions].reverse()) {
    const hidden = hiddenIn(figures, {
      isHidden: (figure) => of.has(figure) || hasSmall[suppression](figure),
      sizeOf: ({ due, stopped }) => due + stopped,
      linesOf: (figure) => {
        const given = dimensions.filter((name) => figure[name] !== undefined);
        return given.map((open) =>
          [figure.standard, open, ...given.map((name) => (name === open ? '' : figure[name]))].join('\n'),
        );
      },
    });
    for (const figure of hidden) if (!of.has(figure)) of.set(figure, suppression);
  }
  return figures.map((figure) => {
    const suppressed = of.get(figure);
    return suppressed ? { ...shownOf(figure, suppressed), suppressed } : figure;
  });
}

const noneOf = <T extends object>(all: T): { readonly [Name in keyof T]: null } =>
  Object.fromEntries(Object.keys(all).map((name) => [name, null])) as { readonly [Name in keyof T]: null };

const withoutBands = ({ of, days, medianWeeks, meanWeeks, ...bands }: Weeks): ShownWeeks => ({
  ...{ of, days, medianWeeks, meanWeeks },
  ...noneOf(bands),
});

function shownOf(figure: Figure, suppression: Suppression): ShownFigure {
  const { done, waiting, overdueAges, withExceptions, excludingExceptions, due, ...rest } = figure;
  const { inTime, late, excused, overdue, running, stopped, ...of } = rest;
  const bands = { overdueAges: noneOf(overdueAges) };
  if (suppression === 'bands') return { ...figure, ...bands, done: withoutBands(done), waiting: withoutBands(waiting) };
  return {
    ...of,
    ...bands,
    due: suppression === 'all' ? null : due,
    ...noneOf({ inTime, late, excused, overdue, running, stopped }),
    ...{ withExceptions: noneOf(withExceptions), excludingExceptions: noneOf(excludingExceptions) },
    ...{ done: noneOf(done), waiting: noneOf(waiting) },
  };
}
