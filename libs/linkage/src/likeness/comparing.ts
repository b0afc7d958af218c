import { approvedModel } from '../approved';
import { blockingKeys } from '../block/keys';
import type { SourceRecord } from '../clusters';
import { haveCommon } from '../gather';
import { type ComparedFeature, explain } from '../score/explain';
import { type BorneOut, borneOutBy, type CautionCode, cautionOf, type GuardCode, guardOf } from '../score/guards';
import type { Model } from '../score/model';
import { people } from '../score/people';
import { type Scorer, scorerOf } from '../score/score';
import type { Identity } from '../told/identity';
import { type Described, describe } from './describe';

/** How alike two are. */
export interface Alike {
  readonly bits: number;
  /** What of the two is most alike. */
  readonly most: readonly [Identity, Identity];
  readonly borneOut: BorneOut;
  /** What stands against it, in whichever way the two may be compared: no score overrides it. */
  readonly guard?: GuardCode;
  readonly caution?: CautionCode;
}

/** Whether one way in which the one tells who it is was found with one of the other's, by their places. */
export type IsFound = (way: number, otherWay: number) => boolean;

/**
 * Compares two by two, and remembers: of a pair it all hangs on what the two told and on the model, so whoever asks who is one child again and
 * again, as more is told, compares only what is new. It holds what it was shown for as long as it is held itself.
 */
export interface Comparing {
  readonly model: Model;
  describe(id: string, told: readonly SourceRecord[]): Described;
  /** As alike as in the ways of telling that share a blocking key; undefined where none do. */
  byKeys(one: Described, other: Described): Alike | undefined;
  anyhow(one: Described, other: Described): Alike;
  /**
   * Whether they have two valid NHS numbers in whichever way they are compared, so that nobody asks a person about them: to make neighbours of all who
   * have a common name and one birthday would have everybody read with everybody.
   */
  areNumberedApart(one: Described, other: Described): boolean;
  /** In these ways alone; not remembered. */
  inWays(one: Described, other: Described, isFound: IsFound): Alike;
  explained(most: Alike['most']): readonly ComparedFeature[];
}

export function comparing(model: Model = approvedModel): Comparing {
  const rows = people();
  let scorer: Scorer | undefined;
  const firstRow = new WeakMap<Described, number>();
  const keys = new WeakMap<Described, readonly ReadonlySet<string>[]>();
  const numbers = new WeakMap<Described, { readonly always?: ReadonlySet<string> }>();
  const features = new WeakMap<Alike['most'], readonly ComparedFeature[]>();
  const described = new Map<string, { readonly told: string; readonly of: Described }>();

  const rowOf = (each: Described): number =>
    once(firstRow, each, () => each.variants.map((variant) => rows.add(variant))[0] ?? rows.size);
  const keysOf = (each: Described) =>
    once(keys, each, () => each.variants.map((variant) => new Set(blockingKeys(variant))));

  function inWays(one: Described, other: Described, isFound: IsFound): Alike {
    const [from, otherFrom] = [rowOf(one), rowOf(other)];
    scorer ??= scorerOf(rows, model);
    let bits = Number.NEGATIVE_INFINITY;
    let borneOut: BorneOut = 'unknown';
    let guard: GuardCode | undefined;
    let caution: CautionCode | undefined;
    let most: Alike['most'] = [one.variants[0]!, other.variants[0]!];
    for (let way = 0; way < one.variants.length; way++)
      for (let otherWay = 0; otherWay < other.variants.length; otherWay++) {
        const scored = scorer.score(from + way, otherFrom + otherWay);
        guard = lesser(guard, guardOf(scorer.levels));
        caution = lesser(caution, cautionOf(scorer.levels));
        if (scored <= bits || !isFound(way, otherWay)) continue;
        bits = scored;
        borneOut = borneOutBy(scorer.levels);
        most = [one.variants[way]!, other.variants[otherWay]!];
      }
    return { bits, most, borneOut, ...(guard && { guard }), ...(caution && { caution }) };
  }

  function sharing(one: Described, other: Described): Alike | undefined {
    const [ofOne, ofOther] = [keysOf(one), keysOf(other)];
    const share: IsFound = (way, otherWay) => haveCommon(ofOne[way]!, ofOther[otherWay]!);
    const isFound = one.variants.some((_, way) => other.variants.some((__, otherWay) => share(way, otherWay)));
    return isFound ? inWays(one, other, share) : undefined;
  }

  return {
    model,
    describe(id, records) {
      const told = JSON.stringify(records);
      const known = described.get(id);
      if (known?.told === told) return known.of;
      const of = describe(id, records);
      described.set(id, { told, of });
      return of;
    },
    byKeys: ofTwo(sharing),
    areNumberedApart(one, other) {
      const [own, others] = [one, other].map((each) => once(numbers, each, () => numbersOf(each)).always);
      return own !== undefined && others !== undefined && !haveCommon(own, others);
    },
    anyhow: ofTwo((one, other) => inWays(one, other, () => true)),
    inWays,
    explained: (most) => once(features, most, () => explain(most[0], most[1], model).features),
  };
}

/** Its NHS numbers, former ones too, where it never said who its child is without one. */
const numbersOf = ({ variants }: Described): { readonly always?: ReadonlySet<string> } =>
  variants.every(({ nhs }) => nhs !== '')
    ? { always: new Set(variants.flatMap(({ nhs, formerNhs }) => [nhs, ...formerNhs])) }
    : {};

/** Works it out once for each two that come in this order. */
function ofTwo<T>(work: (one: Described, other: Described) => T): (one: Described, other: Described) => T {
  const known = new WeakMap<Described, WeakMap<Described, { readonly it: T }>>();
  return (one, other) => {
    const ofOne = once(known, one, () => new WeakMap<Described, { readonly it: T }>());
    return once(ofOne, other, () => ({ it: work(one, other) })).it;
  };
}

function once<K extends object, T>(known: WeakMap<K, T>, key: K, work: () => T): T {
  const already = known.get(key);
  if (already !== undefined) return already;
  const value = work();
  known.set(key, value);
  return value;
}

/** One and the same whichever came first. */
const lesser = <T extends string>(one: T | undefined, other: T | undefined): T | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;
