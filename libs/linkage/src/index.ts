export { approvedModel } from './approved';
export { blocksOf, eachCandidate, largestBlock } from './block/candidates';
export { blockingKeys, blockingRules } from './block/keys';
export {
  type Apart,
  type Cluster,
  clustersOf,
  type Link,
  type Pair,
  type SourceRecord,
} from './clusters';
export { disjointSets } from './disjoint-sets';
export * from './identifiers';
export { type Joined, join, type Numbered, type ScoredPair } from './join/join';
export { type LinkedAll, linkAll, type Options as LinkOptions } from './join/link-all';
export { type Measured, measure, type Quality, quality, type Truth } from './join/measure';
export { childrenAmong } from './likeness/children-among';
export { type Comparing, comparing } from './likeness/comparing';
export { type Described, describe, keysOf as blockingKeysOf } from './likeness/describe';
export { headsAmong } from './likeness/heads-among';
export type { SaidOfTwo } from './likeness/judged';
export { type Resemblance, resemblances } from './likeness/resemblance';
export * from './magic-numbers';
export { areNicknames, nicknamesOf } from './names/nicknames';
export { type Identified, neighbourhoodKeys } from './neighbourhood';
export {
  byNumbersInUse,
  type KindOfNumber,
  type NumberDoubt,
  type NumbersTold,
  noNumbersTold,
  type StandingOfNumbers,
  standingOf,
  validNumber,
} from './numbers-told';
export { type Reason, type ReasonCode, reason } from './reasons';
export { type Chance, estimateModel } from './score/estimate-model';
export { type ComparedFeature, type Explanation, explain } from './score/explain';
export { type Feature, features, featureTitles, levels } from './score/features';
export {
  type Caution,
  type CautionCode,
  caution,
  cautionOf,
  type Guard,
  type GuardCode,
  guard,
  guardOf,
} from './score/guards';
export type { Model, NameFrequencies, Weights } from './score/model';
export { type People, people } from './score/people';
export { type Scorer, scorerOf, strangerBits } from './score/score';
export { readModel, type StoredFrequencies, type StoredModel, storedModel } from './score/stored-model';
export type { Identity, ToldIdentity } from './told/identity';
export { normalise } from './told/normalise';
export { type CheckedUln, makeUln, uln } from './uln';
