import type { catalogue } from '@lib/casework';
import type * as statutory from '@lib/statutory';
import type { Clock } from '@lib/statutory';
import { type History, historyOf } from './histories';
import { standards, type Verdict, verdictsOf } from './oracle';
import { textOf } from './strip';

/** Of the library only this is looked at, so that a copy with a mistake in it can be looked at too. */
export type ClockCode = Pick<typeof statutory, 'clocksOf' | 'statusOf' | 'isWaiting'> & {
  readonly catalogue: typeof catalogue;
};

/** A second count by hand: of which standards, and the histories that are made for them. */
export interface ByHand {
  readonly standards: readonly string[];
  readonly historyOf: (seed: number) => History;
  readonly verdictsOf: typeof verdictsOf;
}
const firstByHand: ByHand = { standards, historyOf, verdictsOf };

const text = (day: number | undefined): string | undefined => (day === undefined ? undefined : textOf(day));
const nameOf = (standard: string, reference: string, body: string, start: string) =>
  `${standard} of ${body} under ${reference} from ${start}`;

const daysOf = ({ dueOn, metOn, stoppedOn, undone = [] }: Clock): string =>
  [...[dueOn, metOn, stoppedOn], ...undone.map((stop) => `stopped ${stop.stoppedOn} to ${stop.resumedOn}`)].join();

export interface Compared {
  /** Where the two differ, in words; nothing when they agree. */
  readonly differences: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** Every clock, its days, its exceptions, and on every day from the day before it starts what it says and whether somebody waits. */
export function compare(
  { steps, calendar }: History,
  { catalogue, clocksOf, statusOf, isWaiting }: ClockCode,
  byHand: ByHand = firstByHand,
): Compared {
  const verdicts = byHand.verdictsOf(steps, calendar);
  const counted = new Set(byHand.standards);
  const clocks = clocksOf(
    steps,
    catalogue.filter(({ id }) => counted.has(id)),
    calendar,
  );
  // What is done on the day on which it was begun may begin the next on that same day: two of one name.
  const byName = new Map<string, Clock[]>();
  for (const clock of clocks) {
    const name = nameOf(clock.standard, clock.reference, clock.body, clock.startedOn);
    byName.set(name, [...(byName.get(name) ?? []), clock]);
  }
  const differences = new Set(clocks.map(({ id }) => id)).size === clocks.length ? [] : ['two clocks have one id'];
  for (const { standard, reference, body, ...verdict } of verdicts) {
    const name = nameOf(standard, reference, body, textOf(verdict.start));
    const pauses = verdict.pauses.map(({ from, to }) => `stopped ${textOf(from)} to ${textOf(to)}`);
    const expected = [...[verdict.due, verdict.met, verdict.stopped].map(text), ...pauses].join();
    const named = byName.get(name) ?? [];
    const clock = named.find((each) => daysOf(each) === expected) ?? named[0];
    byName.set(
      name,
      named.filter((each) => each !== clock),
    );
    const found = clock && daysOf(clock);
    if (!clock || expected !== found) {
      differences.push(`${name}: ${expected} by hand, ${found} by the library`);
      continue;
    }
    const excusedBy = clock.excusedBy.map(({ factId }) => factId).sort();
    if (excusedBy.join() !== verdict.excusedBy.join())
      differences.push(`${name}: excused by ${verdict.excusedBy} by hand, by ${excusedBy} by the library`);
    const before = statusOf(clock, textOf(verdict.start - 1));
    if (before !== undefined) differences.push(`${name}: ${before} before it started`);
    verdict.says.forEach((says, index) => {
      const day = textOf(verdict.start + index);
      const is = statusOf(clock, day);
      if (is !== says) differences.push(`${name} as at ${day}: ${says} by hand, ${is} by the library`);
      if (isWaiting(clock, day) !== verdict.waits[index])
        differences.push(`${name} as at ${day}: ${verdict.waits[index] ? 'somebody' : 'nobody'} waits by hand`);
    });
  }
  return {
    differences: [
      ...differences,
      ...[...byName].flatMap(([name, left]) => left.map(() => `${name}: only the library has it`)),
    ],
    verdicts,
  };
}

export interface Tally {
  readonly histories: number;
  readonly milliseconds: number;
  readonly clocks: number;
  readonly days: number;
  readonly excused: number;
  /** How many clocks of each standard ended by saying what. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Seeds of histories of which the two differ, and the first difference of each. */
  readonly differing: readonly { readonly seed: number; readonly difference: string }[];
}

export function tally(
  from: number,
  histories: number,
  code: ClockCode,
  stopAtFirst = false,
  byHand: ByHand = firstByHand,
): Tally {
  const begun = Date.now();
  const endings = new Map<string, Map<string, number>>();
  const differing: { seed: number; difference: string }[] = [];
  let [run, clocks, days, excused] = [0, 0, 0, 0];
  for (; run < histories && !(stopAtFirst && differing.length > 0); run += 1) {
    const { differences, verdicts } = compare(byHand.historyOf(from + run), code, byHand);
    if (differences[0]) differing.push({ seed: from + run, difference: differences[0] });
    for (const { standard, says, excusedBy } of verdicts) {
      clocks += 1;
      days += says.length;
      excused += excusedBy.length;
      const seen = endings.get(standard) ?? new Map<string, number>();
      const ending = says.at(-1)!;
      endings.set(standard, seen.set(ending, (seen.get(ending) ?? 0) + 1));
    }
  }
  return { histories: run, milliseconds: Date.now() - begun, clocks, days, excused, endings, differing };
}
