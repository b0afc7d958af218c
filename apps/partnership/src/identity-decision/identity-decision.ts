import type { IdentityDecidedV1 } from '@lib/contracts';
import { type Decider, fold } from '@lib/kernel';

/** A person has looked at two source records and said whether they are one child. */
export interface IdentityDecided {
  readonly kind: 'identityDecided';
  /** The id by which its teller knows it. */
  readonly id: string;
  readonly decision: IdentityDecidedV1;
}

/** What stands on one question. */
export interface IdentityDecision {
  /** The last that was said, whatever it was. */
  readonly last?: Pick<IdentityDecided, 'id'> & Pick<IdentityDecidedV1, 'answer'>;
}

export const identityDecision: Decider<IdentityDecision, IdentityDecided> = {
  initial: {},
  evolve: (_, { id, decision }) => ({ last: { id, answer: decision.answer } }),
};

export const identityDecisionFrom = (history: readonly unknown[]): IdentityDecision =>
  fold(identityDecision, history as readonly IdentityDecided[]);
