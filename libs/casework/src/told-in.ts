import type { Agency, Contract } from '@lib/contracts';
import { contractsOf } from './case-kind';
import { caseKinds } from './case-kinds';

interface Stream {
  readonly accepts: readonly Contract[];
}

/**
 * The streams of an agency's service, and after them what is told there of cases and is in none of these: a case of which everything
 * is told and nothing decided has its page, and needs no stream of its own. Told facts come late and in any order: all are accepted,
 * and the record shows which came when. A fact that is a step of two cases is taken once.
 */
export function withCasesOf<Own extends Stream>(agency: Agency, own: readonly Own[]): readonly (Own | Stream)[] {
  const taken = new Set(own.flatMap(({ accepts }) => accepts));
  const take = (contract: Contract): boolean => {
    const isLeft = contract.agency === agency && contract.accepted && !taken.has(contract);
    if (isLeft) taken.add(contract);
    return isLeft;
  };
  const cases = caseKinds.map((kind): Stream => ({ accepts: contractsOf(kind).filter(take) }));
  return [...own, ...cases.filter(({ accepts }) => accepts.length > 0)];
}
