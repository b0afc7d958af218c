import type { AboutFact, ChildIdentity } from '@lib/contracts';
import { findContract } from '@lib/contracts';
import { type Decider, fold, type LocalDate } from '@lib/kernel';
import { isTold, type Told } from '@lib/streams';

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

/** The family takes its doubt back: nothing is asked any more. */
export interface CorrectionWithdrawn {
  readonly kind: 'correctionWithdrawn';
  readonly askedBy: string;
  /** The id of the event that is taken back. */
  readonly withdraws: string;
}

export type Delivery = RequestDelivered | CorrectionWithdrawn;

/** All that was asked and answered in one case: two councils may happen to use one reference, two families to doubt one fact. */
export interface Requests {
  readonly asked: readonly RequestDelivered[];
  readonly answered: readonly RequestAnswer[];
  readonly withdrawn: readonly CorrectionWithdrawn[];
}

/** One answer. Undefined where the answer does not say whom it answers, or what. */
interface RequestAnswer {
  readonly kind: 'advice' | 'answer';
  readonly askedBy?: string;
  readonly reference?: string;
  /** The day on which it was given. */
  readonly on: LocalDate;
}

export const requests: Decider<Requests, Delivery | Told> = {
  initial: { asked: [], answered: [], withdrawn: [] },
  evolve: (state, event) => {
    if (isTold(event)) {
      const answer = answerIn(event);
      return answer ? { ...state, answered: [...state.answered, answer] } : state;
    }
    switch (event.kind) {
      case 'adviceRequestDelivered':
      case 'correctionDelivered':
        return { ...state, asked: [...state.asked, event] };
      case 'correctionWithdrawn':
        return { ...state, withdrawn: [...state.withdrawn, event] };
      default:
        // A step of another kind that shares the case.
        return state;
    }
  },
};

function answerIn({ received: { type, data } }: Told): RequestAnswer | undefined {
  const fields = data as Readonly<Record<string, string>>;
  const contract = findContract(type);
  const on = fields[contract?.occurredOn ?? ''] ?? '';
  switch (contract?.kind) {
    case 'advice':
      return { kind: 'advice', askedBy: fields.askedBy, reference: fields.requestReference, on };
    case 'answer':
      return { kind: 'answer', askedBy: fields.challengedBy, reference: fields.challengeEventId, on };
    default:
      return undefined;
  }
}

export const requestsFrom = (history: readonly unknown[]): Requests =>
  fold(requests, history as readonly (Delivery | Told)[]);

/** Every organisation that was asked finds what it was asked by this tag. */
export const askedTag = (organisation: string): string => `asked:${organisation}`;

/** What has been asked and not answered by the case's own facts. */
export const unanswered = ({ asked, answered, withdrawn }: Requests): readonly RequestDelivered[] =>
  asked.filter((request) =>
    request.kind === 'adviceRequestDelivered'
      ? !isAskedAgain(request, asked) && !hasAdvice(request, asked, answered)
      : !hasAnswer(request, answered) && !isPutRight(request, asked) && !isWithdrawn(request, withdrawn),
  );

/** Put right under its own reference: the newest delivery is the question, and one place in the list is enough. */
function isAskedAgain(request: AdviceRequestDelivered, asked: Requests['asked']): boolean {
  const later = asked.slice(asked.indexOf(request) + 1);
  return later.some(({ kind, askedBy }) => kind === 'adviceRequestDelivered' && askedBy === request.askedBy);
}

/**
 * An answer that names nobody answers whoever asked, if only one did. What was given before it was asked for is no answer: the time
 * limit runs on, and so the request waits.
 */
function hasAdvice(
  { askedBy, askedOn }: AdviceRequestDelivered,
  asked: Requests['asked'],
  answered: Requests['answered'],
) {
  const named = answered.filter(({ kind, on }) => kind === 'advice' && on >= askedOn).map((advice) => advice.askedBy);
  const askers = asked.filter(({ kind }) => kind === 'adviceRequestDelivered').map((request) => request.askedBy);
  return named.includes(askedBy) || (named.includes(undefined) && new Set(askers).size === 1);
}

const hasAnswer = ({ askedBy, reference }: CorrectionDelivered, answered: Requests['answered']): boolean =>
  answered.some((answer) => answer.kind === 'answer' && answer.askedBy === askedBy && answer.reference === reference);

const isPutRight = ({ askedBy, reference }: CorrectionDelivered, asked: Requests['asked']): boolean =>
  asked.some(
    (later) => later.kind === 'correctionDelivered' && later.askedBy === askedBy && later.corrects === reference,
  );

const isWithdrawn = ({ askedBy, reference }: CorrectionDelivered, withdrawn: Requests['withdrawn']): boolean =>
  withdrawn.some((taken) => taken.askedBy === askedBy && taken.withdraws === reference);
