import { makeNhsNumber, makeUpn } from '@lib/linkage';
import { addDays } from '@lib/statutory';
import type { Random } from '@lib/testing';

/** A made-up child as it truly is. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
  readonly nhsNumber: string;
  readonly upn: string;
  readonly postcode: string;
}

/** What a system writes of who the child is. */
export type Identity = Readonly<Record<string, string | boolean>>;

const givenNames = ['Bryony', 'Rowan', 'Fern', 'Sorrel', 'Linden', 'Tamsin', 'Alder', 'Hazel', 'Perry', 'Juniper'];
const familyNames = ['Limestone', 'Shale', 'Marlstone', 'Flint', 'Basalt', 'Gritstone', 'Sandstone', 'Chalk'];
const otherForms: Readonly<Record<string, string>> = { Bryony: 'Bry', Tamsin: 'Tam', Juniper: 'June', Linden: 'Lin' };
/** What is written where no number is known: it may be written of thousands of children. */
const placeholders = ['9999999999', '0000000000', '999 999 9999', 'not known'];
/** Children with whom developers try things out: in no figure. */
const sandboxNumber = '9991100016';

/** Numbers that begin with 999 and are nobody's: of each history its own, none of those that are `taken`. */
function nhsNumberFor(history: number, child: number, taken: ReadonlySet<string>): string {
  for (let at = history * 16 + child * 5; ; at++) {
    const made = makeNhsNumber(`999${String(at).padStart(6, '0')}`);
    if (made && !taken.has(made)) return made;
  }
}

/** One child, or two: twins one number apart, or two whom only their numbers tell apart. */
export function peopleOf(random: Random, history: number, taken: ReadonlySet<string>): readonly Person[] {
  const upnFor = (child: number) =>
    makeUpn({
      authority: '999',
      establishment: String(1000 + (history % 9000)),
      year: String(10 + (Math.floor(history / 9000) % 80)),
      serial: String(100 + child),
    });
  const first: Person = {
    givenName: random.pick(givenNames),
    familyName: `${random.pick(familyNames)}${history}`,
    dateOfBirth: addDays('2008-01-01', random.below(6_500)),
    nhsNumber: random.chance(0.005) ? sandboxNumber : nhsNumberFor(history, 0, taken),
    upn: upnFor(0),
    postcode: `ZZ9${random.below(10)} ${random.below(10)}${random.pick(['AA', 'BX', 'VZ'])}`,
  };
  if (random.chance(0.75)) return [first];
  const isTwin = random.chance(0.7);
  const second: Person = {
    ...first,
    givenName: isTwin || random.chance(0.5) ? random.pick(givenNames) : first.givenName,
    dateOfBirth: isTwin ? first.dateOfBirth : addDays(first.dateOfBirth, 300 + random.below(900)),
    nhsNumber: nhsNumberFor(history, 1, taken),
    upn: upnFor(1),
  };
  return [first, second];
}

const mistyped = (number: string): string => `${number.slice(0, 9)}${(Number(number[9]) + 1) % 10}`;
const inGroups = (number: string): string => number.replace(/^(.{3})(.{3})(.{4})$/, '$1 $2 $3');
const turnedRound = (day: string): string => day.replace(/-(\d\d)-(0\d|1[012])$/, '-$2-$1');

/** What one system knows: most of it right; some of it missing, mistyped, a placeholder, or another child's. */
export function knownTo(random: Random, agency: string, person: Person, people: readonly Person[]): Identity {
  const whose = () => (random.chance(0.06) ? random.pick(people) : person);
  const number = () => {
    const { nhsNumber } = whose();
    if (random.chance(0.05)) return mistyped(nhsNumber);
    if (random.chance(0.03)) return random.pick(placeholders);
    return random.chance(0.3) ? inGroups(nhsNumber) : nhsNumber;
  };
  const name = random.chance(0.1) ? (otherForms[person.givenName] ?? person.givenName) : person.givenName;
  const born = random.chance(0.05) ? turnedRound(person.dateOfBirth) : whose().dateOfBirth;
  return {
    givenName: name,
    ...(random.chance(0.95) && { familyName: person.familyName }),
    ...(random.chance(0.92) && { dateOfBirth: born }),
    ...(random.chance(agency === 'family' ? 0.5 : 0.8) && { nhsNumber: number() }),
    ...(agency === 'education' &&
      random.chance(0.6) && { upn: random.chance(0.05) ? `X${person.upn.slice(1)}` : whose().upn }),
    ...(random.chance(0.5) && { postcode: random.chance(0.8) ? person.postcode : 'ZZ99 3VZ' }),
    ...(random.chance(0.15) && { sex: random.pick(['female', 'male', 'notKnown']) }),
    ...(agency === 'social-care' && random.chance(0.12) && { addressIsRestricted: random.chance(0.8) }),
  };
}
