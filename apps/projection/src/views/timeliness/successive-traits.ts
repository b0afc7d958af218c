import { traitsToldIn } from '@lib/casework';
import {
  equalityCharacteristicsV1,
  involvementStatusV1,
  outOfSchoolV1,
  safeguardingInvolvementV1,
} from '@lib/contracts';
import type { Instant, LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { saysWho } from '../../identity/identity';
import type { HeadOf } from './clusters-by-moment';
import type { MomentWithHeads } from './moments';

/** Something that was told of a child and that figures are broken down by, while it was known. */
export interface TraitTold {
  readonly trait:
    | 'setting'
    | 'need'
    | 'population'
    | 'care'
    | 'sex'
    | 'ethnicity'
    | 'disability'
    | 'religion'
    | 'bornOn';
  readonly value: string;
  /** The day of which it was told; of a day of birth or a sex, none. */
  readonly on?: LocalDate;
  /** The last day of it, where it is over. */
  readonly until?: LocalDate;
  readonly knownFrom: Instant;
  /** Absent while it is known. */
  readonly knownUntil?: Instant;
}

type Open = { -readonly [Key in keyof TraitTold]: TraitTold[Key] };

/**
 * All that was ever told of where each child was, what it needs, who cares for it and when it was born, by the head of its records at the time, in the order
 * of all folds. A moment costs what its facts tell, unless it changes who is one child.
 */
export function successiveTraits(
  facts: readonly Fact[],
  moments: readonly MomentWithHeads[],
): ReadonlyMap<string, readonly TraitTold[]> {
  const placeOf = new Map(facts.map(({ id }, place) => [id, place]));
  const made = new Map<string, { readonly place: number; readonly told: Open }[]>();
  const open = new Map<string, { readonly told: Open; times: number }>();
  const keysOf = (head: string, fact: Fact) => tellingsOf(fact).map((each) => ({ each, key: `${head} ${each.key}` }));

  const begin = (fact: Fact, head: string, at: Instant) => {
    for (const { each, key } of keysOf(head, fact)) {
      const known = open.get(key);
      if (known) {
        known.times++;
        continue;
      }
      const { key: _, ...said } = each;
      const told: Open = { ...said, knownFrom: at };
      open.set(key, { told, times: 1 });
      const ofHead = made.get(head);
      const placed = { place: placeOf.get(fact.id)!, told };
      if (ofHead) ofHead.push(placed);
      else made.set(head, [placed]);
    }
  };
  const end = (fact: Fact, head: string, at: Instant) => {
    for (const { key } of keysOf(head, fact)) {
      const known = open.get(key)!;
      if (--known.times > 0) continue;
      known.told.knownUntil = at;
      open.delete(key);
    }
  };

  const standing = new Set<Fact>();
  let headOf: HeadOf = new Map();
  for (const moment of moments) {
    for (const fact of moment.removed) {
      end(fact, headOf.get(fact.sourceRecord)!, moment.at);
      standing.delete(fact);
    }
    const { headOf: heads } = moment;
    if (heads !== headOf)
      for (const fact of standing) {
        const [before, after] = [headOf.get(fact.sourceRecord)!, heads.get(fact.sourceRecord)!];
        if (before === after) continue;
        end(fact, before, moment.at);
        begin(fact, after, moment.at);
      }
    headOf = heads;
    for (const fact of moment.added) {
      standing.add(fact);
      begin(fact, headOf.get(fact.sourceRecord)!, moment.at);
    }
  }
  const inOrder = [...made].map(
    ([head, placed]) => [head, placed.sort((one, other) => one.place - other.place).map(({ told }) => told)] as const,
  );
  return new Map(inOrder);
}

type Telling = Pick<TraitTold, 'trait' | 'value' | 'on' | 'until'> & { readonly key: string };

const statusOf: ReadonlyMap<string, 'population' | 'care'> = new Map([
  [outOfSchoolV1.type, 'population'],
  [involvementStatusV1.type, 'care'],
  [safeguardingInvolvementV1.type, 'care'],
]);

const characteristics = ['ethnicity', 'disability', 'religion'] as const;

/** A day of birth or a sex is believed by what it is, however many facts repeat it. */
function tellingsOf(fact: Fact): Telling[] {
  const { child, occurredOn: on, id } = fact;
  const { setting, need } = traitsToldIn(fact);
  const [bornOn, sex] = saysWho(fact) ? [child.dateOfBirth, child.sex] : [];
  const trait = statusOf.get(fact.contract.type);
  const { status, until } = fact.data as { readonly status?: string; readonly until?: LocalDate };
  const { contract, data } = fact;
  const said: readonly (typeof characteristics)[number][] =
    contract.type === equalityCharacteristicsV1.type ? characteristics : [];
  return [
    ...said.flatMap((name): Telling[] => {
      const value = data[name];
      return typeof value === 'string' ? [{ trait: name, value, on, key: `${name} ${id}` }] : [];
    }),
    ...(setting ? [{ trait: 'setting', value: setting, on, key: `setting ${id}` } as const] : []),
    ...(need ? [{ trait: 'need', value: need, on, key: `need ${id}` } as const] : []),
    ...(trait && status ? [{ trait, value: status, on, ...(until && { until }), key: `${trait} ${id}` } as const] : []),
    ...(sex ? [{ trait: 'sex', value: sex, key: `sex ${sex}` } as const] : []),
    ...(bornOn ? [{ trait: 'bornOn', value: bornOn, key: `bornOn ${bornOn}` } as const] : []),
  ];
}
