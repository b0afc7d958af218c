import type { Standard, StepPattern } from '@lib/statutory';
import type { CaseKind, StepOfCase, TellingOfStep } from './case-kind';
import { caseKinds } from './case-kinds';

/** A fact by which a step is told, and what it must say to be that step. */
export interface FactOfStep {
  /** The contract's type, as in `GET /v1/contracts`. */
  readonly type: string;
  /** The field with the day that counts. */
  readonly on: string;
  /** The field by which it cites the case that the time limit runs in; of several, the first that is told. */
  readonly reference: readonly string[];
  /** Only when it says one of these values in each of these fields; '' stands for nothing said. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** The kind of case on whose page a time limit stands. */
export const kindOfStandard = (standard: Pick<Standard, 'id'>): CaseKind =>
  caseKinds.find(({ clocks }) => clocks.some(({ id }) => id === standard.id))!;

/** The facts that tell these steps: a step that others imply is told by theirs. */
export const factsOfSteps = (kind: CaseKind, patterns: readonly StepPattern[]): FactOfStep[] =>
  patterns.flatMap((pattern) => {
    const facts = toldBy(kind, pattern.step);
    return facts.flatMap((toldAs) => factOf(kind, toldAs, pattern.where) ?? []);
  });

function toldBy(kind: CaseKind, name: string): readonly TellingOfStep[] {
  const steps: Readonly<Record<string, StepOfCase>> = kind.steps;
  const step = steps[name]!;
  if (step.toldBy.length > 0) return step.toldBy;
  if (step.impliedBy) return toldBy(kind, step.impliedBy);
  return kind.fromCases
    .filter(({ as }) => as === name)
    .flatMap(({ kind: other, on }) =>
      on.flatMap((match) => toldBy(other, typeof match === 'string' ? match : match.step)),
    );
}

/** Nothing where the fact always says otherwise than the pattern asks. */
function factOf(kind: CaseKind, toldAs: TellingOfStep, asked: StepPattern['where'] = {}): FactOfStep | undefined {
  const { contract, always = {}, attributes = [], on = contract.occurredOn, reference = kind.reference } = toldAs;
  const isOtherwise = Object.entries(asked).some(([name, values]) => name in always && !values.includes(always[name]!));
  if (isOtherwise) return undefined;
  const said = Object.entries(asked).filter(([name]) => attributes.includes(name));
  const where = { ...toldAs.where, ...Object.fromEntries(said) };
  return {
    type: contract.type,
    on,
    reference: [reference].flat(),
    ...(Object.keys(where).length > 0 && { where }),
  };
}
