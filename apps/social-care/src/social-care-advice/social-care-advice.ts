import type { ChildIdentity } from '@lib/contracts';
import { isTold, type Told } from '@lib/intake';
import { type Decider, fold, type LocalDate } from '@lib/kernel';

/** A request of another agency reached this service: that day it is received, until the body tells another. */
export interface AdviceRequestDelivered {
  readonly kind: 'adviceRequestDelivered';
  readonly reference: string;
  readonly askedBy: string;
  readonly asked: string;
  readonly askedOn: LocalDate;
  readonly deliveredOn: LocalDate;
  readonly child: ChildIdentity;
  readonly question?: string;
  /** The asker's source record: the delivery is a fact about it. */
  readonly sourceRecord: string;
  readonly subject: string;
}

export type SocialCareAdviceEvent = AdviceRequestDelivered | Told;

/** All that was asked and answered under one reference: two councils may happen to use the same one. */
export interface SocialCareAdvice {
  readonly asked: readonly AdviceRequestDelivered[];
  /** `askedBy` of each answer; undefined where the answer names nobody. */
  readonly answered: readonly (string | undefined)[];
}

export const socialCareAdvice: Decider<SocialCareAdvice, SocialCareAdviceEvent> = {
  initial: { asked: [], answered: [] },
  evolve: (state, event) =>
    isTold(event)
      ? { ...state, answered: [...state.answered, (event.received.data as { askedBy?: string }).askedBy] }
      : { ...state, asked: [...state.asked, event] },
};

export const socialCareAdviceFrom = (history: readonly unknown[]): SocialCareAdvice =>
  fold(socialCareAdvice, history as readonly SocialCareAdviceEvent[]);

/** Every organisation that was asked finds what it was asked by this tag. */
export const askedTag = (organisation: string): string => `asked:${organisation}`;

/** What has been asked and not answered. An answer that names nobody answers whoever asked, if only one did. */
export const unanswered = ({ asked, answered }: SocialCareAdvice): readonly AdviceRequestDelivered[] =>
  asked.filter(
    ({ askedBy }) =>
      !answered.includes(askedBy) &&
      !(answered.includes(undefined) && new Set(asked.map((each) => each.askedBy)).size === 1),
  );
