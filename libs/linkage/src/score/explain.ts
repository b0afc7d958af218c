import type { Identity } from '../told/identity';
import { at, type Feature, features, featureTitles, levels } from './features';
import { borneOutBy, type Caution, caution, cautionOf, type Guard, guard, guardOf, linkFrom } from './guards';
import type { Model } from './model';
import { people } from './people';
import { scorerOf } from './score';

/** One feature of a pair, in words that never repeat what was told. */
export interface ComparedFeature {
  readonly feature: Feature;
  readonly title: string;
  /** "nearly equal", "missing". */
  readonly level: string;
  /** How much likelier one child is than two by this alone, in bits: against a stranger, and a brother or sister. */
  readonly againstStranger: number;
  readonly againstSibling: number;
}

export interface Explanation {
  /** Bits of odds that the two are one child. */
  readonly bits: number;
  readonly outcome: 'link' | 'review' | 'apart';
  readonly features: readonly ComparedFeature[];
  /** Why they never link, whatever the bits. */
  readonly guard?: Guard;
  /** Why a person is asked although the bits would do. */
  readonly caution?: Caution;
}

/** Why two records are one child or two, feature by feature: a function of the two and the model. */
export function explain(a: Identity, b: Identity, model: Model, records = model.records): Explanation {
  const both = people([a, b]);
  const scorer = scorerOf(both, model, records);
  const bits = scorer.score(0, 1);
  const guarded = a.identity === b.identity ? guardOf(scorer.levels) : 'another-identity';
  const cautioned = cautionOf(scorer.levels);
  const isApart = guarded !== undefined && guarded !== 'twins-of-like-names';
  const isLink = !guarded && !cautioned && bits >= linkFrom(borneOutBy(scorer.levels), model);
  const rarity: Partial<Record<Feature, number>> = {
    givenName: scorer.givenRarity(0, 1),
    familyName: scorer.familyRarity(0, 1),
  };
  return {
    bits,
    outcome: isApart || bits < model.review ? 'apart' : isLink ? 'link' : 'review',
    features: features.map((feature) => {
      const level = scorer.levels[at[feature]]!;
      return {
        feature,
        title: featureTitles[feature],
        level: levels[feature][level]!,
        againstStranger: model.stranger[feature][level]! + (rarity[feature] ?? 0),
        againstSibling: model.sibling[feature][level]!,
      };
    }),
    ...(guarded ? { guard: guard(guarded) } : {}),
    ...(cautioned ? { caution: caution(cautioned) } : {}),
  };
}
