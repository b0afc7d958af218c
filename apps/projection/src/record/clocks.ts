import { casesIn, movesClocks } from '@lib/casework';
import type { Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';

/** Whether a clock may move by a fact: it is a step of a case that has time limits, or it takes another fact back. */
export const mayMoveClocks = ({ contract }: Pick<Fact, 'contract'>): boolean =>
  contract.kind === 'withdrawal' || movesClocks(contract.type);

/** The steps of all cases of a child, from facts in force. */
export const stepsOf = (inForce: readonly Fact[]): Step[] => casesIn(inForce).all.flatMap(({ steps }) => [...steps]);
