import { type ExpectedWait, expectedWait, observedBy } from '@lib/casework';
import { type Pathway, pathways } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import { addDays, addMonths } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import type { KeptWait } from './waits.fold';

/** How it stands with one pathway. */
export interface PathwayWaits {
  readonly pathway: string;
  readonly title: string;
  readonly waiting: number;
  /** Of those who wait, for how many it is more than so many weeks. */
  readonly over18Weeks: number;
  readonly over52Weeks: number;
  readonly over104Weeks: number;
  /** What a child referred today may expect; left out where too few have ever begun. */
  readonly expected?: ExpectedWait;
  /** Of the families that were told what to expect: how many, of how many it is known by now, and for how many it was so. */
  readonly told: { readonly families: number; readonly scored: number; readonly asExpected: number };
}

/** Who waits, how long, and how long they may expect to. */
export interface Waits {
  readonly asAt: LocalDate;
  /** In the order of their titles. */
  readonly pathways: readonly PathwayWaits[];
}

const months = 36;

/** Of all children: figures, which name nobody. */
export function waitsByPathway(area: Pick<AreaOf, 'children'>, asAt: LocalDate): PathwayWaits[] {
  const found = new Map<string, KeptWait[]>();
  for (const { parts } of area.children())
    for (const wait of parts.waits ?? []) {
      if (wait.since > asAt) continue;
      const known = found.get(wait.pathway);
      if (known) known.push(wait);
      else found.set(wait.pathway, [wait]);
    }
  return [...found]
    .map(([pathway, waits]) => pathwayWaits(pathway, waits, asAt))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
}

function pathwayWaits(pathway: string, waits: readonly KeptWait[], asAt: LocalDate): PathwayWaits {
  const waiting = waits.filter(({ begunOn, goneOn }) => !by(begunOn, asAt) && !by(goneOn, asAt));
  const over = (weeks: number) => waiting.filter(({ since }) => addDays(since, weeks * 7) < asAt).length;
  const from = addMonths(asAt, -months);
  const expected = expectedWait(
    waits.filter(({ since }) => since >= from).flatMap((wait) => observedBy(wait, asAt) ?? []),
  );
  return {
    pathway,
    title: (pathways as Readonly<Record<string, Pathway>>)[pathway]?.title ?? pathway,
    waiting: waiting.length,
    ...{ over18Weeks: over(18), over52Weeks: over(52), over104Weeks: over(104) },
    ...(expected && { expected }),
    told: scoreOf(waits, asAt),
  };
}

/** By the first that the family was told: whether it began within the weeks that were said. Of who went, or may still begin in time, nobody knows. */
function scoreOf(waits: readonly KeptWait[], asAt: LocalDate): PathwayWaits['told'] {
  const told = waits.flatMap(({ since, begunOn, goneOn, expected }) => {
    const first = expected.find(({ familyToldOn }) => by(familyToldOn, asAt));
    return first ? [{ lastOn: addDays(since, first.weeksAtMost * 7), begunOn, goneOn }] : [];
  });
  const asExpected = told.filter(({ begunOn, lastOn }) => by(begunOn, asAt) && begunOn! <= lastOn);
  const notSo = told.filter(
    (each) => !asExpected.includes(each) && each.lastOn < asAt && !by(each.goneOn, each.lastOn),
  );
  return { families: told.length, scored: asExpected.length + notSo.length, asExpected: asExpected.length };
}

const by = (day: LocalDate | undefined, asAt: LocalDate): boolean => day !== undefined && day <= asAt;
