import { compare, type Pair, pairOf } from '../clusters';
import type { ScoredPair } from '../join/join';
import { type LikenessCode, likeness, type Reason, reason } from '../reasons';
import { linkFrom } from '../score/guards';
import type { Model } from '../score/model';
import type { Identity } from '../told/identity';
import type { Alike, Comparing } from './comparing';
import type { Described } from './describe';
import type { Resemblance } from './resemblance';

/** What a person has said of two source records: the last word on them. */
export interface SaidOfTwo {
  readonly between: Pair;
  readonly as: 'same' | 'different' | 'unsure';
}

/** What people said stands before every score, and a number that is equal before likeness. */
export const surest = { said: 2_000, number: 1_000 } as const;

export interface Judged extends ScoredPair {
  readonly between: Pair;
  /** Put into words for those few of whom it is said. */
  readonly because: () => Reason;
  /** What was compared, where likeness decided. */
  readonly alikeToTwo?: () => Reason;
  /** Guarded, and yet asked about: only a person can say. */
  readonly isForAPerson?: true;
}

export function judge(
  resemblance: Resemblance,
  described: readonly Described[],
  said: SaidOfTwo['as'] | undefined,
  isDoubtful: boolean,
  { model, explained }: Comparing,
  isSettled: boolean,
): Judged {
  const { a, b, bits, most, borneOut, guard, caution } = resemblance;
  const between = pairOf(described[a]!.id, described[b]!.id);
  const isOfLikeNames = guard === 'twins-of-like-names';
  // Of two different numbers `join` decides: it knows which was told to have replaced the other.
  const isGuarded =
    (guard !== undefined && guard !== 'two-nhs-numbers' && !(isOfLikeNames && isSettled)) || said === 'different';
  if (said === 'same')
    return {
      a,
      b,
      bits: surest.said,
      links: true,
      isGuarded,
      borneOut: 'yes',
      because: () => reason('said-to-be-one'),
      between,
    };
  const areOne = links(resemblance, model) && !isDoubtful && !(isOfLikeNames && isGuarded);
  const code: LikenessCode = areOne
    ? 'alike'
    : isOfLikeNames && isGuarded
      ? 'twins-of-like-names'
      : (caution ?? (isDoubtful ? 'alike-but-contradicted' : 'alike-but-not-enough'));
  const isWithheld = described[a]!.isAddressWithheld || described[b]!.isAddressWithheld;
  const because = (as: LikenessCode) => () =>
    likeness(
      as,
      explained(most).filter(({ feature }) => !(isWithheld && feature === 'place')),
    );
  const isForAPerson = isOfLikeNames && isGuarded && said !== 'different';
  return {
    ...{ a, b, bits, links: areOne, isGuarded, borneOut, between },
    ...{ because: because(code), alikeToTwo: because('alike-to-two') },
    ...(isForAPerson && { isForAPerson }),
  };
}

/** Sure enough to join two of whom nothing else is known. */
export const links = ({ bits, most, borneOut, caution }: Alike, model: Model): boolean =>
  bits >= linkFrom(borneOut, model) && caution === undefined && sayWho(most);

/** Without a birthday, and without a name but that there is none yet, two are never joined by being alike, whatever numbers they share. */
const sayWho = (both: readonly Identity[]): boolean =>
  both.every(({ born, given, isUnnamed }) => born !== 0 && (given !== '' || isUnnamed));

/** A person is asked once of two children, by the two records that are most alike. */
export function surestOfTwo(asked: readonly Judged[], personOf: Int32Array): Judged[] {
  const found = new Map<number, Judged>();
  for (const pair of asked) {
    const key = keyOf(personOf[pair.a]!, personOf[pair.b]!);
    const known = found.get(key);
    if (
      !known ||
      pair.bits > known.bits ||
      (pair.bits === known.bits && compare(`${pair.between}`, `${known.between}`) < 0)
    )
      found.set(key, pair);
  }
  return [...found.values()].sort((one, other) => compare(`${one.between}`, `${other.between}`));
}

/** Fewer than 2^26 are ever looked at together. */
export const keyOf = (a: number, b: number): number => Math.min(a, b) * 2 ** 26 + Math.max(a, b);
