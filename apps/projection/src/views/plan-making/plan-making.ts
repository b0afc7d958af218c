import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { type AreaOf, accessToListed } from '../area/area-index';
import { countedInWords, type PlanMakingMeasure, type PlanMakingNote } from './plan-making.fold';

/** How many of one thing, by what it is counted under. */
export interface PlanMakingFigure {
  readonly of: PlanMakingMeasure;
  readonly says: string;
  /** All of `rows`. */
  readonly count: number;
  /** The most first. */
  readonly rows: readonly { readonly by: string; readonly count: number }[];
}

/** Of one child, what counts by a day: of all that was told about the same thing, the last. `notes` are in order of day. */
function countingOf(
  notes: readonly PlanMakingNote[],
  from: LocalDate | undefined,
  asAt: LocalDate,
): readonly PlanMakingNote[] {
  const last = new Map<string, PlanMakingNote>();
  for (const note of notes)
    if (note.on <= asAt) {
      const key = `${note.of} ${note.about}`;
      const known = last.get(key);
      if (!known || known.on <= note.on) last.set(key, note);
    }
  return [...last.values()].filter(
    ({ on, until }) => (from === undefined || on >= from) && (until === undefined || until > asAt),
  );
}

/** Every figure, those of nothing too. They name nobody. Analysts count all, others those whom they may open. */
export function planMakingFigures(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  { from, asAt }: { readonly from?: LocalDate; readonly asAt: LocalDate },
): PlanMakingFigure[] {
  const counts = new Map<PlanMakingMeasure, Map<string, number>>();
  for (const { id, entry, parts } of area.children()) {
    if (!parts.planMaking || !(viewer.role === 'analyst' || mayOpen(viewer, accessToListed({ id, entry })))) continue;
    for (const { of, by } of countingOf(parts.planMaking, from, asAt)) {
      const known = counts.get(of) ?? new Map<string, number>();
      counts.set(of, known.set(by, (known.get(by) ?? 0) + 1));
    }
  }
  return (Object.keys(countedInWords) as PlanMakingMeasure[]).map((of) => {
    const rows = [...(counts.get(of) ?? [])]
      .map(([by, count]) => ({ by, count }))
      .sort((one, other) => other.count - one.count || (one.by < other.by ? -1 : 1));
    return { of, says: countedInWords[of], count: rows.reduce((sum, { count }) => sum + count, 0), rows };
  });
}
