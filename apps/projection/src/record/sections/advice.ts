import { type Asking, adviceRequest, askingsOf, type CaseOfChild, deliveryOf, isStepOfAsking } from '@lib/casework';
import { type AdviceFrom, type Agency, adviceRequestReceivedV1, adviceRequestV1, agencyAsked } from '@lib/contracts';
import type { Fact } from '../../facts/facts';
import type { AdviceAsked } from '../child-record';
import type { RecordContext } from '../context';

export const agencyOf = ({ adviceFrom }: Pick<AdviceAsked, 'adviceFrom'>): Agency | undefined =>
  agencyAsked[adviceFrom as AdviceFrom];

/** Each asking of the child once, with its receipt, its first answer and what excuses it as far as they have been told. */
export const adviceSection = (context: RecordContext): { readonly advice: AdviceAsked[] } => ({
  advice: context.cases
    .of(adviceRequest)
    .flatMap((each) => askingsOf(each.steps).map((asking) => adviceAsked(asking, each, context)))
    .sort((one, other) => orderOf(one, context) - orderOf(other, context)),
});

/** In the order in which they were first asked. */
const orderOf = ({ requestFactId }: AdviceAsked, { order }: RecordContext): number => order.get(requestFactId)!;

function adviceAsked(asking: Asking, { steps, openedBy, key }: CaseOfChild, context: RecordContext): AdviceAsked {
  const [first] = asking.asked;
  const opening = openedBy.find(({ id }) => id === first.factId)!;
  const since = (name: string) => steps.find((step) => isStepOfAsking(asking, name)(step) && step.on >= first.on);
  const [answer, withdrawal] = [since('adviceGiven'), since('adviceRequestWithdrawn')];
  const delivery = deliveryOf(asking, steps);
  const receipt = steps.find(isStepOfAsking(asking, 'adviceRequestReceived'));
  const onRecord = answer
    ? undefined
    : context.others.find((other) => isAdvice(other) && cites(other, opening))?.sourceRecord;
  const starts = new Set([...asking.asked, ...(receipt ? [receipt] : [])].map(({ factId }) => factId));
  const isExcused = context.clocks.some(
    ({ reference, excusedBy, source }) => reference === key && excusedBy.length > 0 && starts.has(source.startedBy),
  );
  const { requestReference: reference, assessmentReference } = opening.data as Readonly<Record<string, string>>;
  return {
    reference: reference!,
    askedBy: opening.organisation,
    adviceFrom: asking.adviceFrom,
    asked: asking.body,
    ...(assessmentReference && { assessmentReference }),
    askedOn: first.on,
    ...(delivery && { deliveredOn: delivery.on }),
    ...(receipt && { receivedOn: receipt.on, receivedBasis: receipt.attributes?.basis as 'told' | 'delivery' }),
    ...(answer && { answeredOn: answer.on, answerFactId: answer.factId }),
    ...(withdrawal && { withdrawnOn: withdrawal.on }),
    ...(isExcused && { excused: true as const }),
    ...(onRecord && { answeredOnRecord: onRecord }),
    requestFactId: first.factId,
  };
}

const isAsking = ({ contract }: Fact): boolean => contract.type === adviceRequestV1.type;
const isAdvice = ({ contract }: Fact): boolean => contract.kind === 'advice';
const isReceipt = ({ contract }: Fact): boolean => contract.type === adviceRequestReceivedV1.type;

/** Whether one fact answers another, or says that it was received, by what both say of the request. */
const cites = (citing: Pick<Fact, 'data' | 'organisation'>, asking: Pick<Fact, 'data' | 'organisation'>): boolean => {
  const { askedBy, requestReference } = citing.data as { askedBy?: string; requestReference?: string };
  return (
    requestReference === asking.data.requestReference &&
    citing.organisation === asking.data.asked &&
    (askedBy ?? asking.organisation) === asking.organisation
  );
};

/**
 * Whether a fact cites a request that was made about a record of somebody else. It meets nothing there: a mistyped reference must not
 * put one child's advice into another's record. But whoever waits for it should know where to look.
 */
export const answersElsewhere = (fact: Fact, { inForce, others }: Pick<RecordContext, 'inForce' | 'others'>): boolean =>
  (isAdvice(fact) || isReceipt(fact)) &&
  others.some((other) => isAsking(other) && cites(fact, other)) &&
  !inForce.some((other) => isAsking(other) && cites(fact, other));
