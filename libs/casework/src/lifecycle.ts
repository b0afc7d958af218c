import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import { type CaseKind, matchesStep } from './case-kind';
import type { CaseOfChild } from './cases-in';
import type { CaseFact, Flag } from './fact';

/** Where a case is. */
export interface CaseState {
  /** A stable code for where it stands. */
  readonly state: string;
  readonly inWords: string;
  /** The day of the step that brought it there. */
  readonly since: LocalDate;
}

/** Where a case is by its steps, in order of day. */
export function stateOf({ kind, steps }: CaseOfChild): CaseState {
  const states = kind.lifecycle?.states ?? [];
  let [at, since] = [-1, steps[0]!.on];
  for (const step of steps) {
    const reached = states.findIndex(({ after }) => matchesStep(step, after));
    if (reached < 0 || (step.on === since && reached < at)) continue;
    [at, since] = [reached, step.on];
  }
  const { state, inWords } = states[at] ?? { state: 'startNotTold', inWords: 'Nothing says how it began' };
  return { state, inWords, since };
}

/** What was told with the steps that opened a case, the last telling last; and what later steps say of it, the last of them last. */
export function detailsOf({ kind, steps, openedBy }: CaseOfChild): Readonly<Record<string, string>> {
  const details: Record<string, string> = {};
  const take = (told: Readonly<Record<string, unknown>>): void => {
    for (const name of Object.keys(kind.details)) {
      const value = told[name];
      if (typeof value === 'string') details[name] = value;
    }
  };
  for (const { data } of openedBy) take(data);
  for (const { step, attributes } of steps) if (attributes && !kind.steps[step]?.opens) take(attributes);
  return details;
}

const again: Flag = {
  code: 'toldBefore',
  message: 'The same step of this case was told before, by another event. The time limits go by the earliest.',
};
const afterItEnded: Flag = {
  code: 'afterItEnded',
  message: 'It is told of a case that had ended by then.',
};

type Flagged = readonly [factId: string, flag: Flag];

/** What is out of order in one case, by the fact that tells it. What comes later never changes what is said of an earlier day. */
export function outOfOrder({ kind, steps }: CaseOfChild): Flagged[] {
  const { needs, once, lifecycle } = kind;
  const found: Flagged[] = [];
  for (const [index, step] of steps.entries()) {
    for (const need of needs) {
      const on = dayOfNeed(need, step, steps);
      const flag = on && whatIsMissing(need, on, step, steps);
      if (flag) found.push([step.factId, flag]);
    }
    const reopens = (each: Step) => lifecycle?.reopens?.some((match) => matchesStep(each, match)) ?? false;
    if (reopens(step)) continue;
    // What came before it was opened again is of the time before.
    const earlier = steps.slice(0, index);
    const earlierNow = earlier.slice(earlier.findLastIndex(reopens) + 1);
    if (once.includes(step.step) && earlierNow.some((other) => other.step === step.step))
      found.push([step.factId, again]);
    else if (earlierNow.some((other) => other.on < step.on && lifecycle?.ends.some((end) => matchesStep(other, end))))
      found.push([step.factId, afterItEnded]);
  }
  return [...found, ...(kind.doubtsTogether?.(steps) ?? [])];
}

type Need = CaseKind['needs'][number];

/** The day by which something must have come for this step; undefined where the need does not speak of it. */
function dayOfNeed({ steps: speaksOf, flagged }: Need, step: Step, steps: readonly Step[]): LocalDate | undefined {
  if (flagged === undefined) return speaksOf.includes(step.step) ? step.on : undefined;
  return step.step === flagged ? firstKnownTo(step, steps, (other) => speaksOf.includes(other.step))?.on : undefined;
}

/** What a fact says itself is what it is judged by; where it is silent, what the case knows by other facts. */
const firstKnownTo = ({ factId }: Step, steps: readonly Step[], is: (step: Step) => boolean): Step | undefined =>
  steps.find((other) => other.factId === factId && is(other)) ?? steps.find(is);

function whatIsMissing(
  { before, whenNotTold, whenLater }: Need,
  on: LocalDate,
  step: Step,
  steps: readonly Step[],
): Flag | undefined {
  const first = firstKnownTo(step, steps, (other) => [before].flat().some((match) => matchesStep(other, match)));
  if (!first) return whenNotTold;
  return first.on > on ? whenLater : undefined;
}

/** What is doubtful in a fact by itself, by the pages of the cases that it is a step of. */
export const doubtsOf = ({ contract, data }: Pick<CaseFact, 'contract' | 'data'>, kinds: readonly CaseKind[]): Flag[] =>
  kinds.flatMap(({ doubts }) =>
    doubts.filter((doubt) => doubt.contract.type === contract.type && doubt.when(data)).map(({ flag }) => flag),
  );
