import type { Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';
import type { Case, Flag } from './child-record';

/** A step of a case, with these attributes where any are named. */
export interface Match {
  readonly step: string;
  readonly where?: Readonly<Record<string, string>>;
}

/** How cases of one kind go. Nothing is refused for going otherwise: it is flagged, and shown as told. */
export interface Lifecycle {
  /** Where a step leaves a case; in the order in which they come, so that of several on one day the last tells where it is. */
  readonly states: readonly (Match & { readonly state: string; readonly inWords: string })[];
  /** What must have come by the day of a step, and what to say where nothing says that it did. */
  readonly needs: readonly { readonly steps: readonly string[]; readonly before: Match; readonly flag: Flag }[];
  /** Steps that are taken once in a case. */
  readonly once: readonly string[];
  /** After these nothing more is to come. */
  readonly ends: readonly Match[];
}

/** Steps by case, in order of day. The steps of a case are told by the one organisation whose case it is. */
export function byCase(steps: readonly Step[]): Map<string, Step[]> {
  const cases = new Map<string, Step[]>();
  for (const step of steps) {
    const known = cases.get(step.reference);
    if (known) known.push(step);
    else cases.set(step.reference, [step]);
  }
  for (const known of cases.values()) known.sort((one, other) => compare(one.on, other.on));
  return cases;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const fits = ({ step, attributes }: Step, match: Match): boolean =>
  step === match.step && Object.entries(match.where ?? {}).every(([name, value]) => attributes?.[name] === value);

/** Where a case stands by its steps, in order of day. */
export function stateOf({ states }: Lifecycle, steps: readonly Step[]): Pick<Case, 'state' | 'inWords' | 'since'> {
  let [at, since] = [-1, steps[0]!.on];
  for (const step of steps) {
    const reached = states.findIndex((state) => fits(step, state));
    if (reached < 0 || (step.on === since && reached < at)) continue;
    [at, since] = [reached, step.on];
  }
  const { state, inWords } = states[at] ?? { state: 'startNotTold', inWords: 'Nothing says how it began' };
  return { state, inWords, since };
}

type Detail = 'requestedBy' | 'caseOfficer' | 'setting' | 'settingName' | 'pathway';
type Details = Pick<Case, Detail>;

/** What the facts that open cases tell of them beside the step, the last telling last: by case. */
export function detailsOf(
  facts: readonly Fact[],
  type: string,
  caseOf: (fact: Fact) => string,
  names: readonly Detail[],
): ReadonlyMap<string, Details> {
  const details = new Map<string, { -readonly [name in Detail]?: string }>();
  for (const fact of facts) {
    if (fact.contract.type !== type) continue;
    const known = details.get(caseOf(fact)) ?? {};
    for (const name of names) {
      const told = fact.data[name];
      if (typeof told === 'string') known[name] = told;
    }
    details.set(caseOf(fact), known);
  }
  return details;
}

/** The cases of one kind, where they stand. */
export const casesOf = (
  kind: Case['kind'],
  course: Lifecycle,
  cases: ReadonlyMap<string, readonly Step[]>,
  details: ReadonlyMap<string, Details>,
): Case[] =>
  [...cases].map(([name, steps]) => ({
    kind,
    organisation: steps[0]!.body,
    reference: name.slice(steps[0]!.body.length + 1),
    ...stateOf(course, steps),
    steps: steps.map(({ step, on, factId }) => ({ step, on, factId })),
    ...details.get(name),
  }));

const again: Flag = {
  code: 'toldBefore',
  message: 'The same step of this case was told before, by another event. The time limits go by the earliest.',
};
const afterItEnded: Flag = {
  code: 'afterItEnded',
  message: 'It is told of a case that had ended by then.',
};

/** What is out of order in one case, by the fact that tells it. What comes later never changes what is said of an earlier day. */
export function outOfOrder({ needs, once, ends }: Lifecycle, steps: readonly Step[]): (readonly [string, Flag])[] {
  return steps.flatMap((step, index) => {
    const isMissing = ({ before }: Lifecycle['needs'][number]) =>
      !steps.some((other) => other.on <= step.on && fits(other, before));
    const flags = needs.filter((need) => need.steps.includes(step.step) && isMissing(need)).map(({ flag }) => flag);
    const earlier = steps.slice(0, index);
    if (once.includes(step.step) && earlier.some((other) => other.step === step.step)) flags.push(again);
    else if (earlier.some((other) => other.on < step.on && ends.some((end) => fits(other, end))))
      flags.push(afterItEnded);
    return flags.map((flag) => [step.factId, flag] as const);
  });
}
