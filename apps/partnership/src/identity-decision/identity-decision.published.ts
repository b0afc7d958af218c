import { identityDecidedV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';
import type { IdentityDecided } from './identity-decision';

/** What people say of two source records: taken by the route alone, never told by a system. */
export const identityDecisionFacts: StreamOfFacts = {
  accepts: [identityDecidedV1],
  kinds: ['identityDecided'],
  publish: ({ decision }: IdentityDecided, { message: { id, source } }) => ({
    contract: identityDecidedV1,
    id,
    source,
    subject: subjectOf(decision.question),
    sourceRecord: decision.question.one,
    data: { ...decision },
  }),
};

export const subjectOf = ({ one, other }: IdentityDecided['decision']['question']): string => `${one}+${other}`;
