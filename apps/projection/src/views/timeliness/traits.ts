import type { Instant, LocalDate } from '@lib/kernel';
import { type ClockColumns, type DayNumber, dayNumber } from './clock-columns';
import type { TraitTold } from './successive-traits';

/** What figures are broken down by beside month and body. Each case has one value of each. */
export const traitNames = ['pathway', 'setting', 'need', 'age'] as const;
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
    const { setting, need, bornOn } = standing;
    return {
      pathway: clocks.pathways.wordOf(columns.pathway[row]!),
      setting,
      need,
      age: ageOn(columns.startedOn[row]!, bornOn),
    };
  };
}

/** As last told of a day up to the one that is asked about; a day of birth, where all that is told is one day. */
export function standingOf(told: readonly TraitTold[] = [], asAt: LocalDate, knownAt: Instant): Standing {
  let [setting, need] = [notTold, notTold];
  let bornOn: string | undefined;
  let isOneBirth = true;
  for (const { trait, value, on, knownFrom, knownUntil } of told) {
    if (knownFrom > knownAt || (knownUntil !== undefined && knownUntil <= knownAt)) continue;
    if (on !== undefined && on > asAt) continue;
    if (trait === 'setting') setting = value;
    else if (trait === 'need') need = value;
    else {
      isOneBirth &&= bornOn === undefined || bornOn === value;
      bornOn = value;
    }
  }
  return { setting, need, bornOn: isOneBirth ? dayNumber(bornOn) : 0 };
}

/** In whole years. Who was born on 29 February is a year older on the 28th where there is no 29th, as everywhere here. */
export function ageOn(day: DayNumber, bornOn: DayNumber): string {
  if (bornOn === 0 || bornOn > day) return notTold;
  return String(Math.floor((day - (bornOn % 10_000 === 229 ? bornOn - 1 : bornOn)) / 10_000));
}
