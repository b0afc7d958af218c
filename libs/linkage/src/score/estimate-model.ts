import { blocksOf, eachCandidate } from '../block/candidates';
import type { Identity } from '../told/identity';
import { type Comparison, comparisonOf, levelsOf } from './compare';
import { estimate, guess, type Patterns, patterns, type Shares, sharesOf, weightsOf } from './estimate';
import { type Feature, features } from './features';
import { frequenciesOf } from './frequencies';
import { isNameOfItsOwn, type Model, type Weights } from './model';
import { type People, people } from './people';

/** Numbers from 0 to 1, from outside: a library is given its chance. */
export type Chance = () => number;

const randomPairs = 1_000_000;

/** Strangers: pairs drawn at random, of which next to none are one child. */
function strangers(of: People, compare: Comparison, chance: Chance): Shares {
  const seen = patterns();
  const into = levelsOf();
  for (let drawn = 0; drawn < randomPairs; drawn++) {
    const [a, b] = [Math.floor(chance() * of.size), Math.floor(chance() * of.size)];
    if (a === b) continue;
    compare(a, b, into);
    seen.add(into);
  }
  return sharesOf(seen, () => 1, neverTold);
}

/** Shares among strangers of what these records do not tell. */
const neverTold = guess(0.5, {
  nhsNumber: [1, 1e-6, 1e-7, 1],
  upn: [1, 1e-6, 1e-7, 1],
  uln: [1, 1e-6, 1e-7, 1],
  parents: [1, 5e-4, 3e-3, 0.9965],
});

/** Every pair that shares a key, and nothing else: what chose the pairs must not choose what is learnt from them. */
function sharing(of: People, compare: Comparison, keyOf: (record: Identity) => string): Patterns {
  const seen = patterns();
  const into = levelsOf();
  const blocks = blocksOf(
    of.identities,
    (record, take) => {
      const key = keyOf(record);
      if (key) take(0, 0, key, '');
    },
    1_000,
  );
  eachCandidate(blocks, (a, b) => {
    compare(a, b, into);
    seen.add(into);
  });
  return seen;
}

const dayOf = ({ born }: Identity): string => (born ? `${born}` : '');
const nameOf = ({ given, family }: Identity): string => (given && family ? `${given}+${family}` : '');
const householdOf = ({ family, postcode }: Identity): string => (family && postcode ? `${family}+${postcode}` : '');

const mean = (a: Float64Array, b: Float64Array): Float64Array => a.map((share, level) => (share + b[level]!) / 2);

/**
 * How often at least a brother or sister agrees on this level. A number of one's own is another's by mistake, a mother's
 * name is typed for the child's: what these records happen not to show must not be held to be impossible.
 */
const floors: Partial<Record<Feature, readonly (readonly [level: number, share: number])[]>> = {
  givenName: [
    [1, 1 / 1000],
    [2, 1 / 1000],
    [3, 1 / 1000],
  ],
  nhsNumber: [
    [1, 1 / 500],
    [2, 1 / 500],
  ],
  upn: [
    [1, 1 / 500],
    [2, 1 / 500],
  ],
  uln: [
    [1, 1 / 500],
    [2, 1 / 500],
  ],
};

/** Nor may one child's records: a birthday can be wholly wrong. A share of each level at least. */
const seldom = 1 / 500;
const withSeldom = (shares: Shares): Shares => ({
  ...shares,
  birthday: shares.birthday.map((share) => Math.max(share, seldom)),
  place: shares.place.map((share) => Math.max(share, seldom)),
});

function withFloor(shares: Shares): Shares {
  const floored = Object.entries(floors).map(([feature, levels]) => {
    const own = shares[feature as Feature].slice();
    for (const [level, share] of levels) own[level] = Math.max(own[level]!, share);
    return [feature, own];
  });
  return { ...shares, ...Object.fromEntries(floored) };
}

/** A number that was replaced says a bit less than the one that replaced it. Too rare to be counted: set by hand. */
const withFormer = (weights: Weights): Weights => {
  const former = ([missing, equal, , different]: readonly number[]) => [
    missing!,
    equal!,
    Number((equal! - 1).toFixed(3)),
    different!,
  ];
  return { ...weights, nhsNumber: former(weights.nhsNumber), upn: former(weights.upn), uln: former(weights.uln) };
};

/**
 * Weights without labels. What strangers share is counted on random pairs. What one child's records share is learnt where
 * something else already agrees: of each pass, the features that did not choose its pairs.
 */
export function estimateModel(records: readonly Identity[], frozen: Model, chance: Chance): Model {
  const given = frequenciesOf(records.map((record) => record.given));
  const family = frequenciesOf(records.map((record) => record.family));
  const of = people(records);
  const compare = comparisonOf(of, (name) => isNameOfItsOwn(given, name));
  const u = strangers(of, compare, chance);
  const [sameDay, sameName, sameHousehold] = [dayOf, nameOf, householdOf].map((key) => sharing(of, compare, key)) as [
    Patterns,
    Patterns,
    Patterns,
  ];

  const start = guess(0.9, { parents: [1, 0.85, 0.08, 0.07] });
  const byDay = estimate(sameDay, { match: start, other: u, part: 0.3 }, ['birthday'], true);
  const byName = estimate(sameName, { match: start, other: u, part: 0.3 }, ['givenName', 'familyName'], true);
  const both = (feature: Feature) => mean(byDay.match[feature], byName.match[feature]);
  const match = withSeldom({
    ...(Object.fromEntries(features.map((feature) => [feature, both(feature)])) as unknown as Shares),
    givenName: byDay.match.givenName,
    familyName: byDay.match.familyName,
    birthday: byName.match.birthday,
  });
  const brothers = guess(0.5, {
    givenName: [1, 0.002, 0.005, 0.01, 0.03, 0.003, 0.9, 0.05, 0.001],
    birthday: [1, 0.04],
    nhsNumber: [1, 0.002, 0.002, 0.996],
    upn: [1, 0.002, 0.002, 0.996],
    uln: [1, 0.002, 0.002, 0.996],
  });
  const house = estimate(
    sameHousehold,
    { match, other: brothers, part: 0.5 },
    ['familyName', 'place', 'parents'],
    false,
  );
  const others = {
    ...withFloor(house.other),
    familyName: match.familyName,
    place: match.place,
    parents: match.parents,
  };

  return {
    ...frozen,
    version: 'estimated on these records',
    approvedBy: 'not approved by an area: estimated on the records themselves',
    stranger: withFormer(weightsOf(match, u)),
    sibling: withFormer(weightsOf(match, others)),
    siblingOdds: Number(Math.max(0.2, (1 - house.part) / house.part).toFixed(3)),
    givenNames: given,
    familyNames: family,
  };
}
