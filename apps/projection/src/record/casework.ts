import { casesWithoutReference, movesClocks } from '@lib/casework';
import type { Fact } from '../facts/facts';

/** What the views and the digests of documents know of cases, in one place. */
export {
  type CaseOfChild,
  type Casework,
  casesIn,
  caseworkVersion,
  catalogue,
  catalogueVersion,
  pathwayOf,
  type Unstarted,
  type WorkOut,
  workingOut,
} from '@lib/casework';
export { mayStartClock } from '@lib/statutory';

/** Whether a clock may move by a fact: it is a step of a case that has time limits, or it takes another fact back. */
export const mayMoveClocks = ({ contract }: Pick<Fact, 'contract'>): boolean =>
  contract.kind === 'withdrawal' || movesClocks(contract.type);

/**
 * What a fact shares with every other that it can meet in a case: its references, whosever they are, the facts that it is about, the cases
 * of which a child has one, and itself. Facts that share none, nor through others, tell the same cases together as apart.
 */
export const referencesOf = ({
  id,
  names,
  data,
  contract,
}: Pick<Fact, 'id' | 'names' | 'data' | 'contract'>): readonly string[] => [
  id,
  ...names,
  ...casesWithoutReference(contract.type),
  ...Object.entries(data).flatMap(([name, value]) =>
    name.endsWith('Reference') && typeof value === 'string' ? [`reference ${value}`] : [],
  ),
];
