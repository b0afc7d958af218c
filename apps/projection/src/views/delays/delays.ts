import { mayOpen, type Viewer } from '@lib/access';
import { catalogue, type DelayLedger, delayLedger, type HeldDays } from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import { findStandard } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { CaseWithDuties } from './delays.fold';

/** Days on end with one holder, and in words what was overdue. */
export interface LateDays extends HeldDays {
  /** The time limit that was overdue, in words. */
  readonly title?: string;
}

/** One late plan, review or answer, and who had it in hand on each of its days. */
export interface LateCase extends Omit<DelayLedger, 'held'> {
  readonly held: readonly LateDays[];
  readonly kind: string;
  readonly reference: string;
  readonly standard: string;
  /** The time limit in words. */
  readonly title: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The day on which it was done, where it was by then. */
  readonly metOn?: LocalDate;
}

/** Of one time limit, and all that is late with it: whose days they were. */
export interface DelayFigure {
  readonly standard: string;
  readonly title: string;
  /** Late ones, done or not. */
  readonly cases: number;
  /** From the first day to the end, of all of them. The days of the holders sum to it. */
  readonly days: number;
  /** The most days first. */
  readonly holders: readonly { readonly holder: string; readonly days: number; readonly cases: number }[];
}

/** What is late in these cases by a day: done after the last day, or not done while that has passed. The longest first. */
export const lateCasesOf = (cases: readonly CaseWithDuties[], asAt: LocalDate): LateCase[] =>
  cases
    .flatMap(({ kind, reference, owed, others }) =>
      owed.flatMap((late): LateCase[] => {
        const { standard, body, startedOn, dueOn, metOn, stoppedOn } = late;
        const end = [metOn, stoppedOn, asAt].filter((day) => day !== undefined).sort()[0]!;
        if (startedOn > asAt || end <= dueOn) return [];
        const ledger = delayLedger(late, [...owed.filter((other) => other !== late), ...others], asAt);
        const title = titleOf(standard, startedOn);
        const isDone = metOn !== undefined && metOn <= asAt;
        return [
          {
            kind,
            reference,
            standard,
            title,
            body,
            startedOn,
            dueOn,
            ...(isDone && { metOn }),
            days: ledger.days,
            held: ledger.held.map(inWords),
          },
        ];
      }),
    )
    .sort((one, other) => other.days - one.days || (one.reference < other.reference ? -1 : 1));

const titleOf = (standard: string, on: LocalDate): string => findStandard(catalogue, standard, on)?.title ?? standard;
const inWords = (held: HeldDays): LateDays =>
  held.standard ? { ...held, title: titleOf(held.standard, held.from) } : held;

/** Of the children that a viewer may see, whose days all that is late are. */
export function delayFigures(area: Pick<AreaOf, 'children'>, viewer: Viewer, asAt: LocalDate): DelayFigure[] {
  const found = new Map<string, LateCase[]>();
  for (const { id, entry, parts } of area.children()) {
    if (!parts.delays || !(isFigureReader(viewer) || mayOpen(viewer, accessToListed({ id, entry })))) continue;
    for (const late of lateCasesOf(parts.delays, asAt))
      found.set(late.standard, [...(found.get(late.standard) ?? []), late]);
  }
  return [...found.values()].map(figureOf).sort((one, other) => other.days - one.days);
}

/** Figures name nobody: whoever may read them counts all. */
const isFigureReader = ({ role }: Viewer): boolean => role === 'analyst';

function figureOf(late: readonly LateCase[]): DelayFigure {
  const holders = new Map<string, { days: number; cases: number }>();
  for (const { held } of late) {
    for (const { holder, days } of held) {
      const known = holders.get(holder) ?? { days: 0, cases: 0 };
      holders.set(holder, { ...known, days: known.days + days });
    }
    for (const holder of new Set(held.map((each) => each.holder)))
      holders.set(holder, { ...holders.get(holder)!, cases: holders.get(holder)!.cases + 1 });
  }
  const { standard, title } = late[0]!;
  return {
    standard,
    title,
    cases: late.length,
    days: late.reduce((sum, { days }) => sum + days, 0),
    holders: [...holders]
      .map(([holder, counted]) => ({ holder, ...counted }))
      .sort((one, other) => other.days - one.days),
  };
}
