import {
  type AdviceFrom,
  type AdviceRequestV1,
  type Agency,
  adviceRequestReceivedV1,
  adviceRequestV1,
  agencyAsked,
} from '@lib/contracts';
import type { Clock, Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';
import type { AdviceAsked } from './child-record';
import { exceptionStep } from './ehc-assessment';

/** A reference is its asker's own: two councils may use the same one. */
const caseOf = (askedBy: unknown, reference: unknown): string => `${askedBy}/${reference}`;

/** What is asked of one body under one reference, however often it was told. */
interface Asking {
  readonly askedBy: string;
  readonly reference: string;
  readonly adviceFrom: string;
  readonly asked: string;
  readonly assessmentReference: string | undefined;
  /** The tellings, the earliest first. */
  readonly facts: [Fact, ...Fact[]];
  /** The body itself told the day of receipt, which goes before the day of delivery. */
  receipt?: Fact;
  delivery?: Fact;
}

// Read once: these are asked of every fact of every child.
const [askingType, receiptType] = [adviceRequestV1.type, adviceRequestReceivedV1.type];
const isAsking = ({ contract }: Fact): boolean => contract.type === askingType;
const isAdvice = ({ contract }: Fact): boolean => contract.kind === 'advice';
const isReceipt = ({ contract }: Fact): boolean => contract.type === receiptType;

export const agencyOf = ({ adviceFrom }: Pick<AdviceAsked, 'adviceFrom'>): Agency | undefined =>
  agencyAsked[adviceFrom as AdviceFrom];

/** Every asking once, by case and body. `facts` stand, in the order of all folds. */
function askingsOf(facts: readonly Fact[]): ReadonlyMap<string, Asking> {
  const askings = new Map<string, Asking>();
  const keyOf = (askedBy: unknown, reference: unknown, asked: unknown) => `${caseOf(askedBy, reference)} ${asked}`;
  for (const fact of facts) {
    if (!isAsking(fact)) continue;
    const {
      requestReference: reference,
      adviceFrom,
      asked,
      assessmentReference,
    } = fact.data as unknown as AdviceRequestV1;
    const key = keyOf(fact.organisation, reference, asked);
    const known = askings.get(key);
    if (known) known.facts.push(fact);
    else
      askings.set(key, {
        askedBy: fact.organisation,
        reference,
        adviceFrom,
        asked,
        assessmentReference,
        facts: [fact],
      });
  }
  for (const fact of facts) {
    const as = isReceipt(fact) ? 'receipt' : fact.contract.kind === 'delivery' ? 'delivery' : undefined;
    const asking = as && askings.get(keyOf(fact.data.askedBy, fact.data.requestReference, fact.organisation));
    if (asking) asking[as] ??= fact;
  }
  return askings;
}

/** Whom an answer answers: who it names, or else the one body that asked its author under that reference. */
function askerOf({ data, organisation }: Fact, askings: Iterable<Asking>): string | undefined {
  const { askedBy, requestReference } = data as { askedBy?: string; requestReference?: string };
  if (!requestReference || askedBy) return askedBy;
  const askers = [...askings]
    .filter(({ reference, asked }) => reference === requestReference && asked === organisation)
    .map(({ askedBy: asker }) => asker);
  return askers.length === 1 ? askers[0] : undefined;
}

/** The steps of the advice clocks, read from facts that stand; `assessments` are the steps of what the advice is for. */
export function adviceSteps(facts: readonly Fact[], assessments: readonly Step[]): Step[] {
  const askings = askingsOf(facts);
  const given = facts.filter(isAdvice).flatMap((fact): Step[] => {
    const asker = askerOf(fact, askings.values());
    if (!asker) return [];
    const reference = caseOf(asker, fact.data.requestReference);
    return [{ step: 'adviceGiven', on: fact.occurredOn, reference, body: fact.organisation, factId: fact.id }];
  });
  if (askings.size === 0) return given;
  const endings = assessments.filter(
    ({ step, attributes }) => step === 'assessmentEnded' || attributes?.decision === 'doNotAssess',
  );
  return [
    ...given,
    ...[...askings.values()].flatMap((asking) => stepsOfAsking(asking, given, endings)),
    ...facts.flatMap((fact) => exceptionTo(fact, askings)),
  ];
}

function stepsOfAsking(asking: Asking, given: readonly Step[], endings: readonly Step[]): Step[] {
  const { askedBy, asked: body, facts, receipt = asking.delivery, assessmentReference } = asking;
  const reference = caseOf(askedBy, asking.reference);
  const askedOn = facts[0].occurredOn;
  const isOpenOn = (day: string) =>
    askedOn <= day &&
    !given.some(
      (answer) => answer.reference === reference && answer.body === body && answer.on >= askedOn && answer.on <= day,
    );
  const assessment = assessmentReference === undefined ? undefined : caseOf(askedBy, assessmentReference);
  const ending = endings.find((end) => end.reference === assessment && isOpenOn(end.on));
  return [
    ...facts.map(({ id: factId, occurredOn: on, data }): Step => {
      const attributes = { adviceFrom: String(data.adviceFrom) };
      return { step: 'adviceAsked', on, reference, body, factId, attributes };
    }),
    ...(receipt ? [receiptStep(asking, receipt)] : []),
    // Nobody owes advice for an assessment that has ended.
    ...(ending ? [{ step: 'adviceRequestWithdrawn', on: ending.on, reference, body, factId: ending.factId }] : []),
  ];
}

const receiptStep = ({ askedBy, reference, asked, adviceFrom }: Asking, receipt: Fact): Step => ({
  step: 'adviceRequestReceived',
  on: receipt.occurredOn,
  reference: caseOf(askedBy, reference),
  body: asked,
  factId: receipt.id,
  attributes: { adviceFrom, basis: isReceipt(receipt) ? 'told' : 'delivery' },
});

/** A circumstance that may excuse a body's advice: claimed of a body, or of the only one that was asked under that reference. */
function exceptionTo(fact: Fact, askings: ReadonlyMap<string, Asking>): Step[] {
  if (fact.contract.kind !== 'exception') return [];
  const { requestReference, body, duty } = fact.data;
  if (duty !== 'advice' || requestReference === undefined) return [];
  const asked = [...askings.values()].filter(
    ({ askedBy, reference }) => askedBy === fact.organisation && reference === requestReference,
  );
  const excused = (body as string | undefined) ?? (asked.length === 1 ? asked[0]!.asked : undefined);
  if (excused === undefined) return [];
  const step = exceptionStep('adviceExceptionRecorded', fact.occurredOn, fact.data as Record<string, string>);
  return [{ ...step, reference: caseOf(fact.organisation, requestReference), body: excused, factId: fact.id }];
}

/** Whether one fact answers another, or says that it was received, by what both say of the request. */
const cites = (citing: Fact, asking: Fact): boolean => {
  const { askedBy, requestReference } = citing.data as { askedBy?: string; requestReference?: string };
  return (
    requestReference === asking.data.requestReference &&
    citing.organisation === asking.data.asked &&
    (askedBy ?? asking.organisation) === asking.organisation
  );
};

/** Whether a fact cites a request that was made about a record of somebody else. */
export const answersElsewhere = (fact: Fact, own: readonly Fact[], elsewhere: readonly Fact[]): boolean =>
  (isAdvice(fact) || isReceipt(fact)) &&
  elsewhere.some((other) => isAsking(other) && cites(fact, other)) &&
  !own.some((other) => isAsking(other) && cites(fact, other));

/** A child's facts that stand, and what they were found to mean. */
interface Meaning {
  readonly inForce: readonly Fact[];
  readonly steps: readonly Step[];
  readonly clocks: readonly Clock[];
  /** Standing facts of neighbours that are not held to be the same child. */
  readonly elsewhere: readonly Fact[];
}

/**
 * Each asking once, with its receipt, its first answer and what excuses it as far as they have been told. An answer on the record of
 * a neighbour meets nothing: a mistyped reference must not put one child's advice into another's record. But whoever waits for it
 * should know where to look.
 */
export function adviceAskedOf({ inForce, steps, clocks, elsewhere }: Meaning): AdviceAsked[] {
  const askings = [...askingsOf(inForce).values()];
  if (askings.length === 0) return [];
  const told = new Map<string, Step[]>();
  for (const step of steps) {
    const known = told.get(`${step.reference} ${step.body}`);
    if (known) known.push(step);
    else told.set(`${step.reference} ${step.body}`, [step]);
  }
  const excused = new Set(
    clocks.filter(({ excusedBy }) => excusedBy.length > 0).map(({ reference, body }) => `${reference} ${body}`),
  );
  return askings.map(({ facts: [first], delivery, ...asking }) => {
    const key = `${caseOf(asking.askedBy, asking.reference)} ${asking.asked}`;
    const find = (name: string) => told.get(key)?.find(({ step, on }) => step === name && on >= first.occurredOn);
    const [answer, withdrawal] = [find('adviceGiven'), find('adviceRequestWithdrawn')];
    const receipt = told.get(key)?.find(({ step }) => step === 'adviceRequestReceived');
    const onRecord = answer
      ? undefined
      : elsewhere.find((other) => isAdvice(other) && cites(other, first))?.sourceRecord;
    return {
      reference: asking.reference,
      askedBy: asking.askedBy,
      adviceFrom: asking.adviceFrom,
      asked: asking.asked,
      ...(asking.assessmentReference && { assessmentReference: asking.assessmentReference }),
      askedOn: first.occurredOn,
      ...(delivery && { deliveredOn: delivery.occurredOn }),
      ...(receipt && { receivedOn: receipt.on, receivedBasis: receipt.attributes?.basis as 'told' | 'delivery' }),
      ...(answer && { answeredOn: answer.on, answerFactId: answer.factId }),
      ...(withdrawal && { withdrawnOn: withdrawal.on }),
      ...(excused.has(key) && { excused: true as const }),
      ...(onRecord && { answeredOnRecord: onRecord }),
      requestFactId: first.id,
    };
  });
}
