import type { LocalDate } from '@lib/kernel';
import { groupBy } from './history';
import type { Standard, StopPattern } from './standard';
import { dayToldIn, matches, matchesAny, type Step } from './step';

/** A stop that did not hold: from its day until that of the step that took the duty up again, nothing was owed. */
export interface UndoneStop {
  readonly stop: Step;
  readonly resumedBy: Step;
}

/** One time that a duty was owed: from what started it to what ended it, with all that was told of it meanwhile. */
export interface Round {
  readonly asking: Step;
  /** What ended it: an answer when `isMet`, or else what stopped it. */
  ending?: Step;
  isMet: boolean;
  /** How many times it has recurred since it was last begun by a start: a start counts as the first does. */
  readonly turn: number;
  readonly undoneStops: UndoneStop[];
  /** In order; the first round has those of before its start too. */
  readonly steps: Step[];
}

export const stopOf = (standard: Standard, step: Step): StopPattern | undefined =>
  standard.stoppedBySteps.find((pattern) => matches(step, pattern));

const isStart = (standard: Standard, step: Step): boolean => matchesAny(step, standard.startedBySteps);
const isEnd = (standard: Standard, step: Step): boolean => matchesAny(step, standard.endedBySteps);

/**
 * The rounds of one body's steps under one reference, in order. Each day is taken as a whole, so that the order in which its steps
 * were told makes no difference:
 * 1. a start begins the first round, or another where the last had ended and the rule starts anew;
 * 2. what was stopped on an earlier day is taken up again;
 * 3. what runs is ended, by an answer rather than by a stop: on the same day the duty was done;
 * 4. what ended it begins the next round where the rule recurs, and so does a new start of that same day.
 */
export function roundsOf(standard: Standard, own: readonly Step[]): Round[] {
  if (standard.eachStart) return roundOfEachStart(standard, own);
  const rounds: Round[] = [];
  const early: Step[] = [];
  for (const [day, steps] of groupBy(own, ({ on }) => on)) {
    const start = steps.find((step) => isStart(standard, step));
    let round = rounds.at(-1);
    if (round === undefined) {
      if (start === undefined) {
        early.push(...steps);
        continue;
      }
      round = open(standard, start, early, undefined);
      rounds.push(round);
    } else if (round.ending && start && standard.startsAnew) {
      const last = round;
      const since = round.ending.on > last.asking.on ? round.ending.on : last.asking.on;
      round = open(standard, start, last.steps, since, []);
      // What came early for this round was nothing to the one before it.
      if (round.ending) last.steps.splice(last.steps.indexOf(round.ending), 1);
      rounds.push(round);
    } else if (round.ending && !round.isMet) {
      const resumedBy = steps.find((step) => matchesAny(step, standard.resumedBySteps));
      if (resumedBy) {
        round.undoneStops.push({ stop: round.ending, resumedBy });
        round.ending = undefined;
      }
    }
    if (round.ending) {
      round.steps.push(...steps);
      continue;
    }
    end(standard, round, steps, day);
    const next = nextStart(standard, round, start, day);
    round.steps.push(...steps.filter((step) => step !== next || step === round.ending));
    if (!next) continue;
    const turn = next === round.ending ? round.turn + 1 : 0;
    rounds.push({ asking: next, isMet: false, turn, undoneStops: [], steps: [next] });
  }
  return rounds;
}

/** Each start by itself, as if there were no other; what ends several ends them all. */
function roundOfEachStart(standard: Standard, own: readonly Step[]): Round[] {
  const days = [
    ...groupBy(
      own.filter((step) => isStart(standard, step)),
      ({ on }) => on,
    ).keys(),
  ];
  const { eachStart: _, startsAnew: __, ...once } = standard;
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    const steps = own.filter(
      (step) => (before === undefined || step.on > before) && (!isStart(standard, step) || step.on === day),
    );
    return roundsOf(once, steps);
  });
}

function open(
  standard: Standard,
  asking: Step,
  earlier: readonly Step[],
  since: LocalDate | undefined,
  steps: Step[] = [...earlier],
): Round {
  const ending = earlyEnd(standard, asking, earlier, since);
  return { asking, ...(ending && { ending }), isMet: ending !== undefined, turn: 0, undoneStops: [], steps };
}

/** What came before the first day and counts all the same, where the rule has such. */
function earlyEnd(
  standard: Standard,
  asking: Step,
  earlier: readonly Step[],
  since: LocalDate | undefined,
): Step | undefined {
  const isSince = ({ on }: Step) => since === undefined || on > since;
  if (standard.countingWord === 'atLeastBefore' && (dayToldIn(asking, standard.countedFrom) ?? '') <= asking.on)
    return earlier.find((step) => isSince(step) && isEnd(standard, step));
  const from = earlier.find((step) => isSince(step) && matchesAny(step, standard.endsCountFromSteps));
  return from && earlier.find((step) => step.on >= from.on && isEnd(standard, step));
}

function end(standard: Standard, round: Round, steps: readonly Step[], day: LocalDate): void {
  const ends = steps.filter((step) => isEnd(standard, step) && (day > round.asking.on || !isStart(standard, step)));
  const answer = ends.find((step) => matchesAny(step, standard.restartedBySteps)) ?? ends[0];
  round.ending = answer ?? steps.find((step) => stopOf(standard, step));
  round.isMet = answer !== undefined;
}

function nextStart(standard: Standard, round: Round, start: Step | undefined, day: LocalDate): Step | undefined {
  if (round.ending === undefined) return undefined;
  if (round.isMet && matchesAny(round.ending, standard.restartedBySteps)) return round.ending;
  return standard.startsAnew && day > round.asking.on ? start : undefined;
}
