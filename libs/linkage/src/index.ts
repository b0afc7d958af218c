export * from './clusters';
export { disjointSets } from './disjoint-sets';
export * from './identifiers';
export { type Identified, neighbourhoodKeys } from './neighbourhood';
export type { Reason, ReasonCode } from './reasons';
