import { adviceRequestV1, socialCareAdviceRequestDeliveredV1, socialCareAdviceV1 } from '@lib/contracts';
import type { Step } from '@lib/statutory';
import type { Fact } from '../journal/facts';
import type { AdviceAsked } from './child-record';

/** A reference is its asker's own: two councils may use the same one. */
const caseOf = (askedBy: string, reference: string): string => `${askedBy}/${reference}`;

interface Asking {
  readonly askedBy: string;
  readonly reference: string;
  readonly adviceFrom: string;
  readonly asked: string;
}

const askingOf = ({ organisation, data }: Fact): Asking => ({
  askedBy: organisation,
  reference: data.requestReference as string,
  adviceFrom: data.adviceFrom as string,
  asked: data.asked as string,
});

const isAsking = ({ contract }: Fact): boolean => contract.type === adviceRequestV1.type;

/** Whom an answer answers: who it names, or else the one body that asked its author under that reference. */
function askerOf(answer: Fact, facts: readonly Fact[]): string | undefined {
  const { askedBy, requestReference } = answer.data as { askedBy?: string; requestReference?: string };
  if (!requestReference || askedBy) return askedBy;
  const askers = facts
    .filter(isAsking)
    .map(askingOf)
    .filter(({ reference, asked }) => reference === requestReference && asked === answer.organisation)
    .map(({ askedBy: asker }) => asker);
  return new Set(askers).size === 1 ? askers[0] : undefined;
}

/** The steps of the advice clocks, read from facts that stand. */
export function adviceSteps(facts: readonly Fact[]): Step[] {
  return facts.flatMap((fact): Step[] => {
    const { id: factId, occurredOn: on } = fact;
    if (isAsking(fact)) {
      const { askedBy, reference, asked: body, adviceFrom } = askingOf(fact);
      return [
        { step: 'adviceAsked', on, reference: caseOf(askedBy, reference), body, factId, attributes: { adviceFrom } },
      ];
    }
    const asker = fact.contract.type === socialCareAdviceV1.type ? askerOf(fact, facts) : undefined;
    if (!asker) return [];
    const reference = caseOf(asker, fact.data.requestReference as string);
    return [{ step: 'adviceGiven', on, reference, body: fact.organisation, factId }];
  });
}

/** Whether one fact answers another, by what both say of the request. */
const cites = (answer: Fact, asking: Fact): boolean => {
  const { askedBy, requestReference } = answer.data as { askedBy?: string; requestReference?: string };
  const { reference, asked, askedBy: asker } = askingOf(asking);
  return (
    answer.contract.type === socialCareAdviceV1.type &&
    requestReference === reference &&
    answer.organisation === asked &&
    (askedBy ?? asker) === asker
  );
};

/** Whether an answer cites a request that was made about a record of somebody else. */
export const answersElsewhere = (answer: Fact, own: readonly Fact[], elsewhere: readonly Fact[]): boolean =>
  elsewhere.some((fact) => isAsking(fact) && cites(answer, fact)) &&
  !own.some((fact) => isAsking(fact) && cites(answer, fact));

/**
 * Each asking once, with its delivery and its first answer as far as they have been told. `facts` are in the order of all folds;
 * `elsewhere` are those of neighbours that are not held to be the same child. An answer among those meets nothing: a mistyped
 * reference must not put one child's advice into another's record. But whoever waits for it should know where to look.
 */
export function adviceAskedOf(facts: readonly Fact[], elsewhere: readonly Fact[] = []): AdviceAsked[] {
  const steps = adviceSteps(facts);
  const askings = new Map<string, Fact>();
  for (const fact of facts.filter(isAsking)) {
    const { askedBy, reference, asked } = askingOf(fact);
    const key = `${caseOf(askedBy, reference)} ${asked}`;
    if (!askings.has(key)) askings.set(key, fact);
  }
  return [...askings.values()].map((fact) => {
    const asking = askingOf(fact);
    const delivery = facts.find(
      ({ contract, organisation, data }) =>
        contract.type === socialCareAdviceRequestDeliveredV1.type &&
        organisation === asking.asked &&
        data.askedBy === asking.askedBy &&
        data.requestReference === asking.reference,
    );
    const answer = steps.find(
      ({ step, body, reference, on }) =>
        step === 'adviceGiven' &&
        body === asking.asked &&
        reference === caseOf(asking.askedBy, asking.reference) &&
        on >= fact.occurredOn,
    );
    const onRecord = answer ? undefined : elsewhere.find((other) => cites(other, fact))?.sourceRecord;
    return {
      ...asking,
      askedOn: fact.occurredOn,
      ...(delivery && { deliveredOn: delivery.occurredOn }),
      ...(answer && { answeredOn: answer.on, answerFactId: answer.factId }),
      ...(onRecord && { answeredOnRecord: onRecord }),
      requestFactId: fact.id,
    };
  });
}
