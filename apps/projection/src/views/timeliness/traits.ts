import type { Instant, LocalDate } from '@lib/kernel';
import { type ClockColumns, type DayNumber, dayNumber } from './clock-columns';
import type { TraitTold } from './successive-traits';

/** What figures are broken down by beside month and body. Each case has one value of each. */
export const traitNames = [
  'pathway',
  'setting',
  'need',
  'age',
  'population',
  'care',
  'sex',
  'ethnicity',
  'disability',
  'religion',
] as const;
export type TraitName = (typeof traitNames)[number];
export type Traits = Readonly<Record<TraitName, string>>;

/** Nobody said so yet. */
export const notTold = 'notTold';
/** Cases of this time limit have no such thing. */
export const notApplicable = 'notApplicable';

/** What stood of a child on a day, as known at a moment. */
interface Standing {
  readonly setting: string;
  readonly need: string;
  /** How the child is out of school, or that it is back at school. */
  readonly population: string;
  /** How social care is involved, as far as the reader may know. */
  readonly care: string;
  readonly sex: string;
  readonly ethnicity: string;
  readonly disability: string;
  readonly religion: string;
  readonly bornOn: DayNumber;
}

/** Reads what every row is broken down by: of each document once. */
export function traitsAt(asAt: LocalDate, knownAt: Instant): (clocks: ClockColumns, row: number) => Traits {
  const known = new Map<ClockColumns, Map<number, Standing>>();
  return (clocks, row) => {
    const { columns } = clocks;
    const ofColumns = known.get(clocks) ?? new Map<number, Standing>();
    known.set(clocks, ofColumns);
    const document = columns.document[row]!;
    const standing = ofColumns.get(document) ?? standingOf(clocks.beside.get(document)?.traits, asAt, knownAt);
    ofColumns.set(document, standing);
    const { bornOn, ...ofChild } = standing;
    return {
      pathway: clocks.pathways.wordOf(columns.pathway[row]!),
      ...ofChild,
      age: ageOn(columns.startedOn[row]!, bornOn),
    };
  };
}

/** As last told of a day up to the one that is asked about, and not over by then; a day of birth or a sex, where all that is told is one. */
export function standingOf(told: readonly TraitTold[] = [], asAt: LocalDate, knownAt: Instant): Standing {
  const last = {
    ...{ setting: notTold, need: notTold, population: notTold, care: notTold },
    ...{ ethnicity: notTold, disability: notTold, religion: notTold },
  };
  const [births, sexes] = [new Set<string>(), new Set<string>()];
  for (const { trait, value, on, until, knownFrom, knownUntil } of told) {
    if (knownFrom > knownAt || (knownUntil !== undefined && knownUntil <= knownAt)) continue;
    if ((on !== undefined && on > asAt) || (until !== undefined && until < asAt)) continue;
    if (trait === 'bornOn') births.add(value);
    else if (trait === 'sex') sexes.add(value);
    else last[trait] = value;
  }
  const [[bornOn], [sex]] = [births, sexes];
  return { ...last, sex: sexes.size === 1 ? sex! : notTold, bornOn: births.size === 1 ? dayNumber(bornOn) : 0 };
}

/** In whole years. Who was born on 29 February is a year older on the 28th where there is no 29th, as everywhere here. */
export function ageOn(day: DayNumber, bornOn: DayNumber): string {
  if (bornOn === 0 || bornOn > day) return notTold;
  return String(Math.floor((day - (bornOn % 10_000 === 229 ? bornOn - 1 : bornOn)) / 10_000));
}
