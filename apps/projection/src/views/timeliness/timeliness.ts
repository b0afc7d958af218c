import { catalogue, catalogueVersion } from '@lib/casework';
import { addressOf, type Instant, type LocalDate } from '@lib/kernel';
import type { Standard } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import { isSmall } from '../small-numbers';
import type { FiguresAsked } from './asked';
import { type Dimension, dimensions, type Figure, figuresOf, noCases } from './figures';
import { notCountedIn } from './not-counted';
import type { NotCountedReason } from './not-counted-reasons';
import { monthsBetween, standardIds } from './question';
import type { Basis, FigureQuery } from './scan';
import { type ShownFigure, withoutSmall } from './suppressed';
import { type Traits, traitNames } from './traits';

/** A figure with what it is of, and the address of its cases. */
export interface NamedFigure extends ShownFigure {
  readonly title: string;
  /** Only `law` and `guidance` can be breached. */
  readonly kind: Standard['kind'];
  /**
   * Exactly as many as `due` says, as at the same day and known at the same moment; `status` narrows it to what another number counts, and
   * `waited` to a band of weeks.
   */
  readonly cases: string;
}

/** What no figure counts, and how much of it: null where small numbers are suppressed and this is one. */
export interface ShownNotCounted {
  readonly reason: NotCountedReason;
  /** The reason in words. */
  readonly says: string;
  readonly count: number | null;
  /** Exactly these. */
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
  /** What was told and can be in no figure, or cannot be joined with the rest of its child: how much of it, and why. */
  readonly notCounted: readonly ShownNotCounted[];
}

/** Every figure that was asked for, each counted from the same rows in one pass. */
export function timelinessOf(
  { clocks }: Pick<AreaOf, 'clocks'>,
  { asked, by, suppressSmall }: FiguresAsked,
  watermark?: Instant,
): Timeliness {
  const counted = suppressSmall ? shownOf(clocks, asked, by) : figuresOf(clocks, asked, by);
  const found = new Set(counted.map(placeIn));
  const empty = emptyFigures(asked, by).filter((figure) => !found.has(placeIn(figure)));
  const figures = [...counted, ...empty].sort((one, other) => (placeIn(one) < placeIn(other) ? -1 : 1));
  return {
    asAt: asked.asAt,
    knownAt: asked.knownAt,
    settled: isSettled(asked, watermark),
    basis: asked.basis,
    catalogueVersion,
    figures: figures.map((figure) => named(figure, asked)),
    notCounted: notCountedIn(clocks, asked).map((each) =>
      suppressSmall && isSmall(each.count) ? { ...each, count: null } : each,
    ),
  };
}

/** What is narrowed is hidden as in the table of which it is a part: else the whole and the part, asked one after the other, would tell. */
function shownOf(clocks: AreaOf['clocks'], asked: FigureQuery, by: readonly Dimension[]): ShownFigure[] {
  const narrowedBy = (['body', ...traitNames] as const).filter((name) => asked[name] !== undefined);
  const whole = { ...asked, ...Object.fromEntries(narrowedBy.map((name) => [name, undefined])) };
  const table = figuresOf(
    clocks,
    whole,
    dimensions.filter((name) => by.includes(name) || asked[name as 'body'] !== undefined),
  );
  return withoutSmall(table).flatMap((figure) => {
    if (narrowedBy.some((name) => figure[name] !== asked[name])) return [];
    const isAsked = (name: string) => by.some((each) => each === name) || !dimensions.some((each) => each === name);
    return [Object.fromEntries(Object.entries(figure).filter(([name]) => isAsked(name))) as unknown as ShownFigure];
  });
}

export const isSettled = ({ knownAt }: Pick<FigureQuery, 'knownAt'>, watermark: Instant | undefined): boolean =>
  watermark !== undefined && knownAt <= watermark;

/** In the order of the catalogue, then of what they are broken down by; ages as numbers. */
export const placeIn = ({ standard, age, ...rest }: Pick<Figure, 'standard' | Dimension>): string =>
  [
    String(standardIds.indexOf(standard)).padStart(4, '0'),
    ...dimensions.map((name) => (name === 'age' ? (age ?? '').padStart(3, '0') : (rest[name] ?? ''))),
  ].join(' ');

/** A month of which there is no case is said, not left out: a gap in a chart reads as something else. */
function emptyFigures({ standard, from, to }: FigureQuery, by: FiguresAsked['by']): Figure[] {
  if (by.some((dimension) => dimension !== 'month')) return [];
  const standards = standard === undefined ? standardIds : [standard];
  const months = by.includes('month') ? (from && to ? monthsBetween(from, to) : []) : [undefined];
  return standards.flatMap((id) => months.map((month) => ({ standard: id, ...(month && { month }), ...noCases })));
}

function named({ standard, ...figure }: ShownFigure, asked: FigureQuery): NamedFigure {
  const { month, body } = figure;
  const of = { ...(month && { month }), ...(body && { body }), ...traitsIn(figure) };
  const { from, to } = asked;
  const months = month ? { month } : { from, to };
  return {
    standard,
    ...titleOf(standard),
    ...of,
    ...figure,
    cases: addressOfCases({ ...asked, ...of, standard, from: undefined, to: undefined, ...months }),
  };
}

const traitsIn = (traits: Partial<Traits>): Partial<Traits> =>
  Object.fromEntries(traitNames.flatMap((name) => (traits[name] === undefined ? [] : [[name, traits[name]]])));

/** The newest wording: a limit that has changed goes on under its name. */
export function titleOf(standard: string): Pick<NamedFigure, 'title' | 'kind'> {
  const { title, kind } = catalogue.findLast(({ id }) => id === standard)!;
  return { title, kind };
}

/** Where the cases of a figure are, at its two times. */
export function addressOfCases(
  asked: Readonly<Partial<Record<keyof FigureQuery | 'month' | 'status', string>>>,
): string {
  const { standard, month, from, to, dueFrom, dueTo, body, status, asAt, knownAt, basis, ...traits } = asked;
  const of = { standard, month, from, to, dueFrom, dueTo, body, ...traitsIn(traits), status };
  return addressOf('/v1/timeliness/cases', { ...of, asAt, knownAt, basis });
}
