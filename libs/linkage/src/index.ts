export * from './clusters';
export { disjointSets } from './disjoint-sets';
export * from './identifiers';
export * from './magic-numbers';
export { type Identified, neighbourhoodKeys } from './neighbourhood';
export type { Reason, ReasonCode } from './reasons';
