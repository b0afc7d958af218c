import type { Figure, Share } from '../../apps/area-simulator/src/truth/figures';
import type { Outcome } from '../../apps/area-simulator/src/truth/true-clock';
import type { NamedFigure } from '../../apps/projection/src/views/timeliness/timeliness';

export const outcomes: readonly Outcome[] = ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'];

/** Half goes up, to one decimal; no percentage of nothing. */
const percentOf = ({ inTime, of }: Share) => (of === 0 ? null : Math.floor((inTime * 1000) / of + 0.5) / 10);

export const keyOf = ({ standard, month, body }: Pick<NamedFigure, 'standard' | 'month' | 'body'>) =>
  `${standard} ${month} ${body}`;

const countsOf = (figure: Figure | NamedFigure) =>
  [figure.due, ...outcomes.map((outcome) => figure[outcome])].join(' ');

export const told = (figures: readonly NamedFigure[]) =>
  figures.map((figure) => ({
    figure: keyOf(figure),
    counts: countsOf(figure),
    withExceptions: figure.withExceptions,
    excludingExceptions: figure.excludingExceptions,
  }));

export const true_ = (figures: readonly Figure[]) =>
  figures.map((figure) => ({
    figure: keyOf(figure),
    counts: countsOf(figure),
    withExceptions: { ...figure.withExceptions, percent: percentOf(figure.withExceptions) },
    excludingExceptions: { ...figure.excludingExceptions, percent: percentOf(figure.excludingExceptions) },
  }));

export const byKey = <T extends { readonly figure: string }>(figures: readonly T[]) =>
  [...figures].sort((one, other) => (one.figure < other.figure ? -1 : 1));
