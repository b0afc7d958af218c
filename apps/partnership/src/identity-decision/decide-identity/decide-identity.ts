import type { IdentityDecidedV1 } from '@lib/contracts';
import type { Decide } from '@lib/streams';
import { type IdentityDecided, identityDecisionFrom } from '../identity-decision';

/** Whoever decides has seen what stands: of two who look at once, the second is told. */
export const decidedMeanwhile = 'decidedMeanwhile';

/** Says whether two source records are one child, or takes back what was said. */
export const decideIdentity: Decide = ({ id, data }, history) => {
  const decision = data as unknown as IdentityDecidedV1;
  const { last } = identityDecisionFrom(history);
  if (decision.after !== last?.id)
    return { refused: decidedMeanwhile, because: 'Another decision stands on this question by now: read it first.' };
  if (decision.answer === 'undone' && (last === undefined || last.answer === 'undone'))
    return { refused: 'nothingToUndo', because: 'Nothing that was said of these two stands, so nothing is undone.' };
  const decided: IdentityDecided = { kind: 'identityDecided', id, decision };
  return [decided];
};
