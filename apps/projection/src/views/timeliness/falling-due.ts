import { catalogueVersion } from '@lib/casework';
import type { Instant, LocalDate } from '@lib/kernel';
import { addDays, type Standard } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import type { FiguresAsked } from './asked';
import { type Dimension, type Figure, figuresOf } from './figures';
import { standardIds } from './question';
import type { FigureQuery } from './scan';
import { addressOfCases, isSettled, placeIn, titleOf } from './timeliness';
import type { Traits } from './traits';

const weeksAhead = 8;

/** How many cases of a time limit fall due in a week. */
export interface FallingDueFigure extends Partial<Traits> {
  readonly standard: string;
  readonly title: string;
  /** Only `law` and `guidance` can be breached. */
  readonly kind: Standard['kind'];
  readonly body?: string;
  /** From 1; the first begins with `asAt`. */
  readonly week: number;
  readonly from: LocalDate;
  /** Its last day, seven in all. */
  readonly to: LocalDate;
  /** Not done by `asAt`, and the last day in time is one of these. */
  readonly fallsDue: number;
  /** Exactly these. */
  readonly cases: string;
}

/** What falls due in the eight weeks that begin with a day, week by week. */
export interface FallingDue {
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  readonly settled: boolean;
  readonly catalogueVersion: string;
  readonly figures: readonly FallingDueFigure[];
}

/**
 * Eight weeks of every time limit that was asked about; where it is broken down further, of each that has a case in any of the weeks. A week
 * without one is said.
 */
export function fallingDueOf(
  { clocks }: Pick<AreaOf, 'clocks'>,
  { asked, by }: FiguresAsked,
  watermark?: Instant,
): FallingDue {
  const { asAt, knownAt } = asked;
  const weeks = Array.from({ length: weeksAhead }, (_, index) => {
    const days = { dueFrom: addDays(asAt, 7 * index), dueTo: addDays(asAt, 7 * index + 6) };
    const found = figuresOf(clocks, { ...asked, ...days }, by).filter(({ running }) => running > 0);
    return { week: index + 1, days, found: new Map(found.map((figure) => [placeIn(figure), figure])) };
  });
  const groups = new Map(by.length > 0 ? [] : everyStandard(asked).map((group) => [placeIn(group), group]));
  for (const { found } of weeks)
    for (const [place, figure] of found) groups.set(place, { standard: figure.standard, ...brokenDown(figure, by) });
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    asAt,
    knownAt,
    settled: isSettled(asked, watermark),
    catalogueVersion,
    figures: inOrder.flatMap(([place, group]) =>
      weeks.map(({ week, days, found }) => ({
        standard: group.standard,
        ...titleOf(group.standard),
        ...brokenDown(group, by),
        week,
        from: days.dueFrom,
        to: days.dueTo,
        fallsDue: found.get(place)?.running ?? 0,
        cases: addressOfCases({ ...asked, ...group, ...days, status: 'running' }),
      })),
    ),
  };
}

type Group = Pick<Figure, 'standard' | Dimension>;

const everyStandard = ({ standard }: FigureQuery): Group[] =>
  (standard === undefined ? standardIds : [standard]).map((id) => ({ standard: id }));

const brokenDown = (figure: Group, by: readonly Dimension[]): Omit<Group, 'standard'> =>
  Object.fromEntries(by.map((name) => [name, figure[name]]));
