import type { AboutFact, ChildIdentity } from '@lib/contracts';
import { findContract } from '@lib/contracts';
import { isTold, type Told } from '@lib/intake';
import { type Decider, fold, type LocalDate } from '@lib/kernel';

/** What every request says, whatever it asks for. */
interface Delivered {
  /** The asker's own reference: the answer cites it. */
  readonly reference: string;
  /** Code of the organisation that asked. */
  readonly askedBy: string;
  /** Code of the organisation that is asked. */
  readonly asked: string;
  readonly askedOn: LocalDate;
  readonly deliveredOn: LocalDate;
  readonly child: ChildIdentity;
  /** The asker's source record: the delivery is a fact about it. */
  readonly sourceRecord: string;
  readonly subject: string;
}

/** A request for advice reached this service: that day it is received, until the body tells another. */
export interface AdviceRequestDelivered extends Delivered {
  readonly kind: 'adviceRequestDelivered';
  readonly question?: string;
}

/** The family says that something which was told through this service is wrong. Its reference is the id of that event. */
export interface CorrectionDelivered extends Delivered {
  readonly kind: 'correctionDelivered';
  readonly about: AboutFact;
  readonly says: string;
  readonly shouldSay?: string;
  /** The id of an earlier event of the family's that this one puts right. */
  readonly corrects?: string;
}

export type RequestDelivered = AdviceRequestDelivered | CorrectionDelivered;

/** All that was asked and answered in one case: two councils may happen to use one reference, two families to doubt one fact. */
export interface Requests {
  readonly asked: readonly RequestDelivered[];
  readonly answered: readonly Answer[];
}

/** One answer. Undefined where the answer does not say whom it answers, or what. */
interface Answer {
  readonly kind: 'advice' | 'answer';
  readonly askedBy?: string;
  readonly reference?: string;
}

export const requests: Decider<Requests, RequestDelivered | Told> = {
  initial: { asked: [], answered: [] },
  evolve: (state, event) => {
    if (!isTold(event)) {
      const isDelivery = event.kind === 'adviceRequestDelivered' || event.kind === 'correctionDelivered';
      return isDelivery ? { ...state, asked: [...state.asked, event] } : state;
    }
    const answer = answerIn(event);
    return answer ? { ...state, answered: [...state.answered, answer] } : state;
  },
};

function answerIn({ received: { type, data } }: Told): Answer | undefined {
  const { askedBy, requestReference, challengedBy, challengeEventId } = data as Readonly<Record<string, string>>;
  switch (findContract(type)?.kind) {
    case 'advice':
      return { kind: 'advice', askedBy, reference: requestReference };
    case 'answer':
      return { kind: 'answer', askedBy: challengedBy, reference: challengeEventId };
    default:
      return undefined;
  }
}

export const requestsFrom = (history: readonly unknown[]): Requests =>
  fold(requests, history as readonly (RequestDelivered | Told)[]);

/** Every organisation that was asked finds what it was asked by this tag. */
export const askedTag = (organisation: string): string => `asked:${organisation}`;

/** What has been asked and not answered by the case's own facts. */
export const unanswered = ({ asked, answered }: Requests): readonly RequestDelivered[] =>
  asked.filter((request) =>
    request.kind === 'adviceRequestDelivered'
      ? !hasAdvice(request, asked, answered)
      : !hasAnswer(request, answered) && !isPutRight(request, asked),
  );

/** An answer that names nobody answers whoever asked, if only one did. */
function hasAdvice({ askedBy }: AdviceRequestDelivered, asked: Requests['asked'], answered: Requests['answered']) {
  const named = answered.filter(({ kind }) => kind === 'advice').map((advice) => advice.askedBy);
  const askers = asked.filter(({ kind }) => kind === 'adviceRequestDelivered').map((request) => request.askedBy);
  return named.includes(askedBy) || (named.includes(undefined) && new Set(askers).size === 1);
}

const hasAnswer = ({ askedBy, reference }: CorrectionDelivered, answered: Requests['answered']): boolean =>
  answered.some((answer) => answer.kind === 'answer' && answer.askedBy === askedBy && answer.reference === reference);

const isPutRight = ({ askedBy, reference }: CorrectionDelivered, asked: Requests['asked']): boolean =>
  asked.some(
    (later) => later.kind === 'correctionDelivered' && later.askedBy === askedBy && later.corrects === reference,
  );
