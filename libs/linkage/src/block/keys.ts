import { nicknameLines } from '../names/nicknames';
import { soundOf } from '../names/sound';
import type { Identity } from '../told/identity';
import { known } from '../told/known';

/**
 * The rules by which two records are looked at together: each is a way to be found when something else is wrong. A record's
 * keys are a function of that record alone, so that they can be stored with it before anybody else is known.
 */
export const blockingRules = [
  'NHS number',
  'UPN',
  'ULN',
  'birthday and sound of a name',
  'birthday and initial of a name',
  'birthday and postcode district',
  'both names and year of birth',
  'both names and day of birth',
  'both names and postcode district',
  'postcode and a given name',
  'postcode and family name',
  'address and initial',
  'address and birthday',
  'postcode and initial',
  'both names',
  'day of birth, one name and the other’s initial',
] as const;

/** Year, and day and month in one order, so that an exchange changes nothing: 304 for 3 April and for 4 March. */
const yearOf = (born: number): number => (born / 10_000) | 0;
function dayOf(born: number): number {
  const day = born % 100;
  const month = ((born / 100) | 0) % 100;
  return day < month ? day * 100 + month : month * 100 + day;
}

const firstWord = (name: string): string => {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
};

/** The name's own sound and one for each line of short forms it stands in; Bill and William meet in one of them. */
const givenCodes = known((given) =>
  given === '' ? [] : [soundOf(given), ...nicknameLines(firstWord(given)).map((line) => `=${line}`)],
);

/** Each part of a double-barrelled name, for half of it may be left out. */
const familyCodes = known((family) => (family === '' ? [] : [...new Set(family.split(' ').map(soundOf))].slice(0, 3)));

/** Told a key: its rule, a number (a day or a year, else 0) and two texts. Equal in all is the same key. */
export type Take = (rule: number, number: number, text: string, more: string) => void;

export function eachKey(record: Identity, take: Take): void {
  const { given, family, born, address, district } = record;
  if (record.nhs) take(0, 0, record.nhs, '');
  for (const number of record.formerNhs) take(0, 0, number, '');
  if (record.upn) take(1, 0, record.upn, '');
  for (const number of record.formerUpn) take(1, 0, number, '');
  if (record.uln) take(2, 0, record.uln, '');

  const [ofGiven, ofFamily] = [givenCodes(given), familyCodes(family)];
  const initials = initialsOf(given, family);
  const birthday = born && yearOf(born) * 10_000 + dayOf(born);

  if (born) {
    for (const code of ofGiven) take(3, birthday, code, '');
    for (const code of ofFamily) if (!ofGiven.includes(code)) take(3, birthday, code, '');
    for (const initial of initials) take(4, birthday, initial, '');
    if (district) take(5, birthday, district, '');
    if (address) take(12, birthday, address, '');
    for (const code of ofGiven) take(15, dayOf(born), code, family.charAt(0));
    for (const code of ofFamily) take(15, dayOf(born), code, given.charAt(0));
  }
  for (const one of ofGiven) {
    for (const other of ofFamily) {
      // In one order, so that names told in each other's place still meet.
      const names = one < other ? `${one}+${other}` : `${other}+${one}`;
      if (born) {
        take(6, yearOf(born), names, '');
        take(7, dayOf(born), names, '');
      }
      take(14, 0, names, '');
      if (district) take(8, 0, names, district);
    }
  }
  if (record.postcode) {
    for (const code of ofGiven) take(9, 0, record.postcode, code);
    for (const code of ofFamily) take(10, 0, record.postcode, code);
    for (const initial of initials) take(13, 0, record.postcode, initial);
  }
  if (address) for (const initial of initials) take(11, 0, address, initial);
}

function initialsOf(given: string, family: string): string[] {
  const [one, other] = [given.charAt(0), family.charAt(0)];
  return one === other || !other ? (one ? [one] : []) : one ? [one, other] : [other];
}

/** Every key of a record as text, each with the index of its rule before it. */
export function blockingKeys(record: Identity): string[] {
  const keys: string[] = [];
  eachKey(record, (rule, number, text, more) => keys.push(`${rule}:${number || ''}|${text}|${more}`));
  return keys;
}
