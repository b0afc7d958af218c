import type { CaseOfChild, CasesOfChild } from './cases-in';

/** The cases that were opened for another: what advice an assessment asked for, what settings were consulted for it. */
export function casesOpenedFor({ all }: CasesOfChild, { kind, key }: CaseOfChild): readonly CaseOfChild[] {
  const cites = (other: CaseOfChild) =>
    other.openedBy.some(({ organisation, data }) => {
      const cited = data[kind.reference];
      return typeof cited === 'string' && `${organisation}/${cited}` === key;
    });
  return all.filter((other) => other.kind !== kind && cites(other));
}
