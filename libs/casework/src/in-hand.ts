import type { CaseKind } from './case-kind';
import type { CasesOfChild } from './cases-in';
import type { CaseFact } from './fact';

/** Who deals with a case, under the key that its clocks have. */
export interface CaseInHand {
  readonly reference: string;
  readonly officer?: string;
  readonly setting?: string;
}

/** Cases that say who deals with them, and the cases that were opened for those. */
export function casesInHand(cases: CasesOfChild): CaseInHand[] {
  const found = new Map<string, CaseInHand>();
  for (const { kind, key, openedBy } of cases.all) {
    const named = Object.entries(kind.details).filter(([, { is }]) => is === 'officer' || is === 'setting');
    const last = openedBy.at(-1);
    if (named.length === 0 || !last) continue;
    const said = named.flatMap(([name, { is }]) => (last.data[name] ? [[is, last.data[name]] as const] : []));
    found.set(key, { reference: key, ...Object.fromEntries(said) });
  }
  for (const { kind, key, openedBy } of cases.all)
    for (const fact of openedBy) {
      const whole = wholeCaseOf(kind, fact).flatMap((reference) => found.get(reference) ?? [])[0];
      if (whole) found.set(key, { ...whole, reference: key });
    }
  return [...found.values()];
}

const wholeCaseOf = ({ fromCases }: CaseKind, { organisation, data }: CaseFact): string[] =>
  fromCases.map(({ citedBy }) => `${organisation}/${data[citedBy]}`);
