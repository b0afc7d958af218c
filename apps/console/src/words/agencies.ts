import type { DescribedContract } from '@lib/client';

/** Whose systems tell facts, in the order of what can be told. */
export const agenciesOf = (contracts: readonly DescribedContract[]): readonly DescribedContract['agency'][] => [
  ...new Set(contracts.filter(({ accepted }) => accepted).map(({ agency }) => agency)),
];
