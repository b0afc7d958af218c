import { blocksOf, eachCandidate } from '../block/candidates';
import type { Identity } from '../told/identity';
import { type Comparison, comparisonOf, levelsOf } from './compare';
import { estimate, guess, type Patterns, patterns, sharesOf, type Shares, weightsOf } from './estimate';
import { at, type Feature, features } from './features';
import { frequenciesOf } from './frequencies';
import { isNameOfItsOwn, type Model } from './model';
import { type People, people } from './people';

/** Numbers from 0 to 1, from outside: a library is given its chance. */
export type Chance = () => number;

const randomPairs = 2_000_000;

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
  return sharesOf(seen, () => 1);
}

interface Passes {
  /** Pairs born on one day: here names and places are learnt. */
  readonly sameDay: Patterns;
  /** Pairs of one full name: here birthdays and places are learnt. */
  readonly sameName: Patterns;
  /** Pairs of one family name under one roof: the same child, or brothers and sisters. */
  readonly sameHousehold: Patterns;
}

function passesOf(of: People, compare: Comparison): Passes {
  const passes = { sameDay: patterns(), sameName: patterns(), sameHousehold: patterns() };
  const into = levelsOf();
  eachCandidate(blocksOf(of.identities), (a, b) => {
    compare(a, b, into);
    if (into[at.birthday] === 1) passes.sameDay.add(into);
    if (into[at.givenName] === 1 && into[at.familyName] === 1) passes.sameName.add(into);
    if (into[at.familyName] === 1 && (into[at.place] === 1 || into[at.place] === 2)) passes.sameHousehold.add(into);
  });
  return passes;
}

const mean = (a: Float64Array, b: Float64Array): Float64Array => a.map((share, level) => (share + b[level]!) / 2);

/** A number of one's own is never a brother's but by mistake; what is next to never seen is not left to chance. */
const floors: Partial<Record<Feature, number>> = { nhsNumber: 1 / 500, upn: 1 / 500, uln: 1 / 500 };

function withFloor(shares: Shares): Shares {
  const floored = Object.entries(floors).map(([feature, floor]) => {
    const own = shares[feature as Feature].slice();
    own[1] = Math.max(own[1]!, floor);
    own[2] = Math.max(own[2]!, floor);
    return [feature, own];
  });
  return { ...shares, ...Object.fromEntries(floored) };
}

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
  const { sameDay, sameName, sameHousehold } = passesOf(of, compare);

  const start = guess(0.9);
  const byDay = estimate(sameDay, { match: start, other: u, part: 0.3 }, ['birthday'], true);
  const byName = estimate(sameName, { match: start, other: u, part: 0.3 }, ['givenName', 'familyName'], true);
  const both = (feature: Feature) => mean(byDay.match[feature], byName.match[feature]);
  const match = {
    ...(Object.fromEntries(features.map((feature) => [feature, both(feature)])) as unknown as Shares),
    givenName: byDay.match.givenName,
    familyName: byDay.match.familyName,
    birthday: byName.match.birthday,
  };
  const brothers = guess(0.5, { givenName: [1, 0.002, 0.005, 0.01, 0.03, 0.003, 0.9, 0.05, 0.001], birthday: [1, 0.04] });
  const house = estimate(sameHousehold, { match, other: brothers, part: 0.5 }, ['familyName', 'place'], false);
  const others = { ...withFloor(house.other), familyName: match.familyName, place: match.place };

  return {
    ...frozen,
    version: 'estimated on these records',
    approvedBy: 'not approved by an area: estimated on the records themselves',
    stranger: weightsOf(match, u),
    sibling: weightsOf(match, others),
    siblingOdds: Number(Math.max(0.2, (1 - house.part) / house.part).toFixed(3)),
    givenNames: given,
    familyNames: family,
  };
}
