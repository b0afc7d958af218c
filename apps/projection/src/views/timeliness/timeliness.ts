import { catalogue, catalogueVersion } from '@lib/casework';
import { addressOf, type Instant, type LocalDate } from '@lib/kernel';
import type { Standard } from '@lib/statutory';
import type { AreaClocks } from './clock-columns';
import { type Basis, type Figure, type FigureQuery, figuresOf, noCases } from './figures';
import { type FiguresAsked, monthsBetween, standardIds } from './question';

/** A figure with what it is of, and the address of its cases. */
export interface NamedFigure extends Figure {
  readonly title: string;
  /** Only `law` and `guidance` can be breached. */
  readonly kind: Standard['kind'];
  /** Exactly as many as `due` says, as at the same day and known at the same moment; `status` narrows it to one outcome. */
  readonly cases: string;
}

/** How the area keeps its time limits, as at a day and as known at a moment. */
export interface Timeliness {
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  /**
   * Whether all that the services’ clocks recorded up to `knownAt` is counted: then only what an import states to have been recorded
   * earlier, or what was parked, can still change these figures.
   */
  readonly settled: boolean;
  readonly basis: Basis;
  /** Changes whenever any word, number or date of the standards does. */
  readonly catalogueVersion: string;
  readonly figures: readonly NamedFigure[];
}

/** Every figure that was asked for, each counted from the same rows in one pass. */
export function timelinessOf(clocks: AreaClocks, { asked, by }: FiguresAsked, watermark?: Instant): Timeliness {
  const counted = figuresOf(clocks, asked, by);
  const found = new Set(counted.map(placeIn));
  const empty = emptyFigures(asked, by).filter((figure) => !found.has(placeIn(figure)));
  const figures = [...counted, ...empty].sort((one, other) => (placeIn(one) < placeIn(other) ? -1 : 1));
  return {
    asAt: asked.asAt,
    knownAt: asked.knownAt,
    settled: watermark !== undefined && asked.knownAt <= watermark,
    basis: asked.basis,
    catalogueVersion,
    figures: figures.map((figure) => named(figure, asked)),
  };
}

/** In the order of the catalogue, then by month, then by body. */
const placeIn = ({ standard, month = '', body = '' }: Figure): string =>
  `${String(standardIds.indexOf(standard)).padStart(4, '0')} ${month} ${body}`;

/** A month of which there is no case is said, not left out: a gap in a chart reads as something else. */
function emptyFigures({ standard, from, to }: FigureQuery, { byMonth, byBody }: FiguresAsked['by']): Figure[] {
  if (byBody) return [];
  const standards = standard === undefined ? standardIds : [standard];
  const months = byMonth ? (from && to ? monthsBetween(from, to) : []) : [undefined];
  return standards.flatMap((id) => months.map((month) => ({ standard: id, ...(month && { month }), ...noCases })));
}

function named(figure: Figure, { from, to, asAt, knownAt, basis }: FigureQuery): NamedFigure {
  // The newest wording: a limit that has changed goes on under its name.
  const { title, kind } = catalogue.findLast(({ id }) => id === figure.standard)!;
  const { standard, month, body, ...counts } = figure;
  const months = month ? { month } : { from, to };
  return {
    standard,
    title,
    kind,
    ...(month && { month }),
    ...(body && { body }),
    ...counts,
    cases: addressOf('/v1/timeliness/cases', { standard, ...months, body, asAt, knownAt, basis }),
  };
}
