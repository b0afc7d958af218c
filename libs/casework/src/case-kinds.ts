import type { CaseKind } from './case-kind';
import * as pages from './pages';

/** By their ids, but for those that rest on another, which come after it. */
function inOrder(kinds: readonly CaseKind[]): readonly CaseKind[] {
  const listed = new Set<CaseKind>();
  const list = (kind: CaseKind): void => {
    for (const { kind: other } of kind.fromCases) list(other);
    listed.add(kind);
  };
  for (const kind of kinds.toSorted((one, other) => (one.id < other.id ? -1 : 1))) list(kind);
  return [...listed];
}

/** Every kind of case that has a page. */
export const caseKinds: readonly CaseKind[] = inOrder(Object.values<CaseKind>(pages));
