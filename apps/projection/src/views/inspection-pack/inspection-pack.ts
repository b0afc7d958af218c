import type { Viewer } from '@lib/access';
import { type Instant, type LocalDate, sha256 } from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import { type CountOfFacts, countsOf } from '../counts/counts';
import { type ExclusionFigures, exclusionFigures } from '../exclusions/exclusions';
import { type PlanMakingFigure, planMakingFigures } from '../plan-making/plan-making';
import { type ReasonUnderstoodFigure, reasonUnderstood } from '../reason-understood/reason-understood';
import { type RetellFigure, retellFigures } from '../retelling/retelling';
import type { FiguresAsked } from '../timeliness/asked';
import { caseShown, type TimelinessCase } from '../timeliness/cases';
import { type NamedFigure, type ShownNotCounted, timelinessOf } from '../timeliness/timeliness';
import { type PathwayWaits, waitsByPathway } from '../waits/waits';
import { type Draw, drawn } from './draw';

/** A child who was drawn, with every time limit that ever ran for it: without a name. */
export interface DrawnChild {
  /** The same as on the child’s cases elsewhere, and it leads nowhere. */
  readonly pseudonym: string;
  /** The child’s id, for those who may open the child. */
  readonly child?: string;
  /** By the last day in time. */
  readonly cases: readonly TimelinessCase[];
}

/** Figures that are no time limit’s: as at the same day, and by what is known when the pack is asked for. */
export interface PackBesides {
  readonly waits: readonly PathwayWaits[];
  /** Of a year. */
  readonly exclusions: ExclusionFigures;
  readonly planMaking: readonly PlanMakingFigure[];
  readonly reasonUnderstood: readonly ReasonUnderstoodFigure[];
  /** By agency. */
  readonly retelling: readonly RetellFigure[];
  readonly counts: readonly CountOfFacts[];
}

/** What an area lays before inspectors: its figures, and a sample of children drawn by a seed, as known at one moment. */
export interface InspectionPack {
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  /** The first and the last month of the figures. */
  readonly from: string;
  readonly to: string;
  /** Whether all that was recorded up to `knownAt` is counted. Only then is the pack frozen. */
  readonly settled: boolean;
  readonly seed: string;
  readonly figures: readonly NamedFigure[];
  readonly notCounted: readonly ShownNotCounted[];
  readonly sample: readonly DrawnChild[];
  /** Of the figures and the sample: a pack that is asked for again, and is another, has another. */
  readonly digest: string;
  readonly besides: PackBesides;
}

export interface PackAsked extends Draw {
  readonly asked: FiguresAsked['asked'] & { readonly from: string; readonly to: string };
}

export function inspectionPack(
  area: AreaOf,
  { asked, seed, children }: PackAsked,
  viewer: Viewer,
  watermark: Instant | undefined,
): InspectionPack {
  const { asAt, knownAt, settled, figures, notCounted } = timelinessOf(area, { asked, by: [] }, watermark);
  const sample = drawn(area.clocks, asked, { seed, children }).map((rows) =>
    drawnChild(rows.map((row) => caseShown(area, row, asAt, viewer))),
  );
  // Whoever may open the child reads its id besides: the pack is the same pack.
  const nameless = sample.map(({ pseudonym, cases }) => [pseudonym, cases.map(({ case: id, status }) => [id, status])]);
  return {
    ...{ asAt, knownAt, from: asked.from, to: asked.to, settled, seed, figures, notCounted, sample },
    digest: sha256(JSON.stringify([asAt, knownAt, seed, figures, notCounted, nameless])),
    besides: besidesOf(area, viewer, asAt),
  };
}

function drawnChild(cases: readonly TimelinessCase[]): DrawnChild {
  const [{ pseudonym, child }] = cases as readonly [TimelinessCase];
  const placeOf = ({ dueOn, case: id }: TimelinessCase): string => `${dueOn} ${id}`;
  return {
    pseudonym,
    ...(child !== undefined && { child }),
    cases: [...cases].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
  };
}

const besidesOf = (area: AreaOf, viewer: Viewer, asAt: LocalDate): PackBesides => ({
  waits: waitsByPathway(area, asAt),
  exclusions: exclusionFigures(area, viewer, { from: addMonths(asAt, -12), to: asAt, weeks: 12, asAt }),
  planMaking: planMakingFigures(area, viewer, { asAt }),
  reasonUnderstood: reasonUnderstood(area, asAt),
  retelling: retellFigures(area, ['agency'], { to: asAt.slice(0, 7) }),
  counts: countsOf(area, { by: [], suppressSmall: false }, asAt),
});
