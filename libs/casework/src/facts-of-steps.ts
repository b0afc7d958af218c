import type { Standard, StepPattern } from '@lib/statutory';
import type { CaseKind, StepOfCase, TellingOfStep } from './case-kind';
import { caseKinds } from './case-kinds';

/** A fact by which a step is told, and what it must say to be that step. */
export interface FactOfStep {
  /** The contract's type, as in `GET /v1/contracts`. */
  readonly type: string;
  /** The field with the day that counts. */
  readonly on: string;
  /** The field whose day counts instead, where it is told: a draft is sent on one day and served on another. */
  readonly ratherOn?: string;
  /** The field by which it cites the case that the time limit runs in; of several, the first that is told. */
  readonly reference: readonly string[];
  /** The field that says whose reference it is, where that is not the teller's own. */
  readonly referenceOf?: string;
  /** Where it is a fact of another case: the field by which the facts that opened this case name that one's reference. */
  readonly citedBy?: string;
  /** Only when it says one of these values in each of these fields; '' stands for nothing said. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** The kind of case on whose page a time limit stands. */
export const kindOfStandard = (standard: Pick<Standard, 'id'>): CaseKind =>
  caseKinds.find(({ clocks }) => clocks.some(({ id }) => id === standard.id))!;

/** How one fact tells a step, of whichever kind of case its reference is. */
interface Telling {
  readonly of: CaseKind;
  readonly toldAs: TellingOfStep;
  readonly where?: StepPattern['where'];
  readonly ratherOn?: string;
  readonly citedBy?: string;
}

/** The facts that tell these steps, each once: a step that others imply is told by theirs. */
export function factsOfSteps(kind: CaseKind, patterns: readonly StepPattern[]): FactOfStep[] {
  const facts = patterns.flatMap(({ step, where }) =>
    toldBy(kind, step).flatMap((telling) => factOf(telling, telling.where ?? where) ?? []),
  );
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

function toldBy(kind: CaseKind, name: string): readonly Telling[] {
  const steps: Readonly<Record<string, StepOfCase>> = kind.steps;
  const { toldBy: own, impliedBy, impliedOn: ratherOn } = steps[name]!;
  if (own.length > 0) return own.map((toldAs) => ({ of: kind, toldAs }));
  if (impliedBy) return toldBy(kind, impliedBy).map((telling) => ({ ...telling, ...(ratherOn && { ratherOn }) }));
  return kind.fromCases
    .filter(({ as }) => as === name)
    .flatMap(({ kind: other, citedBy, on }) =>
      on.flatMap((match) => {
        const { step, where = {} } = typeof match === 'string' ? { step: match } : match;
        return toldBy(other, step).map((telling) => ({ ...telling, where, citedBy }));
      }),
    );
}

/** Nothing where the fact always says otherwise than the pattern asks. */
function factOf({ of, toldAs, ratherOn, citedBy }: Telling, asked: StepPattern['where'] = {}): FactOfStep | undefined {
  const { contract, always = {}, attributes = [], on = contract.occurredOn } = toldAs;
  const { reference = of.reference, referenceOf } = toldAs;
  const isOtherwise = Object.entries(asked).some(([name, values]) => name in always && !values.includes(always[name]!));
  if (isOtherwise) return undefined;
  const said = Object.entries(asked).filter(([name]) => attributes.includes(name));
  const where = { ...toldAs.where, ...Object.fromEntries(said) };
  return {
    type: contract.type,
    on,
    ...(ratherOn && { ratherOn }),
    reference: [reference].flat(),
    ...(referenceOf && { referenceOf }),
    ...(citedBy && { citedBy }),
    ...(Object.keys(where).length > 0 && { where }),
  };
}
