import { makeNhsNumber, makeUpn, type ToldIdentity } from '@lib/linkage';
import { familyAt, type Place } from './made-up-families';
import { random } from './random';
import { told } from './told-by-agencies';

export interface MadeUp {
  /** How many source records. */
  readonly records: number;
  readonly seed: number;
  /** How likely a field is told wrongly: 0.02 is careful, 0.05 usual, 0.1 careless. */
  readonly errors: number;
  /** Whether health knows NHS numbers and schools UPNs. */
  readonly numbers: boolean;
}

export interface MadeUpRecord extends ToldIdentity {
  /** Who it truly is. A child and the same child after adoption are two: nobody may learn that they are one. */
  readonly child: string;
  readonly agency: string;
}

export interface Child {
  readonly id: string;
  readonly given: string;
  readonly middle?: string;
  readonly family: string;
  readonly familyLater?: string;
  readonly born: string;
  readonly sex: 'female' | 'male';
  readonly home: Place;
  readonly homeLater?: Place;
  readonly nhs: string;
  readonly upn: string;
  readonly mother: string;
  readonly twin: boolean;
  readonly beforeAdoption?: true;
}

const agencies = ['trust', 'gp', 'school', 'nursery', 'local-authority', 'social-care'] as const;

/**
 * Source records of children who do not exist, with the truth: families with brothers, sisters and twins, two families at
 * one address, homes and names that change, short forms, slips, swaps, placeholders, babies who had no name yet, and
 * adoptions. NHS numbers begin with 999, which is never issued.
 */
export function madeUpRecords({ records, seed, errors, numbers }: MadeUp): MadeUpRecord[] {
  const die = random(seed);
  const made: MadeUpRecord[] = [];
  const issue = { nhs: nhsNumbers(seed), upn: upns(seed) };
  for (let family = 0; made.length < records; family++) {
    for (const child of familyAt(`${seed}-${family}`, die, issue)) {
      // Most are known to two or three agencies, some to one.
      const count = die.chance(0.25) ? 1 : die.chance(0.55) ? 2 : die.chance(0.65) ? 3 : 4;
      const start = die.below(agencies.length);
      for (let index = 0; index < count && made.length < records; index++) {
        const agency = agencies[(start + index * 2 + (index > 2 ? 1 : 0)) % agencies.length]!;
        made.push({ ...told(child, agency, errors, numbers, die), id: `r${made.length}`, child: child.id, agency });
      }
    }
  }
  return shuffled(made, die.below);
}

function shuffled<T>(all: T[], below: (limit: number) => number): T[] {
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

/** Counted on, so that no two children are given one. */
function nhsNumbers(seed: number): () => string {
  let next = 999_200_000 + ((seed * 7_919) % 300_000);
  return () => {
    for (;;) {
      const number = makeNhsNumber(`${next++}`);
      if (number) return number;
    }
  };
}

function upns(seed: number): () => string {
  let next = seed * 131;
  return () => {
    const count = next++;
    return makeUpn({
      authority: `${800 + (Math.floor(count / 1_000_000) % 100)}`,
      establishment: `${4000 + (Math.floor(count / 1_000) % 1_000)}`,
      year: '20',
      serial: `${count % 1_000}`.padStart(3, '0'),
    });
  };
}
