import { nicknameLines } from '../names/nicknames';
import { soundOf } from '../names/sound';
import { postcode } from '../place/postcode';
import type { Identity } from '../told/identity';

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
] as const;

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** A day and its month in one order, so that an exchange changes nothing: "0403" for 3 April and for 4 March. */
function birthdayParts(born: number): { readonly year: number; readonly day: string } {
  const day = born % 100;
  const month = ((born - day) / 100) % 100;
  const [less, more] = day < month ? [day, month] : [month, day];
  return { year: (born - (born % 10_000)) / 10_000, day: `${pad(less)}${pad(more)}` };
}

const firstWord = (name: string): string => {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
};

/** The name's own sound and one for each line of short forms it stands in; Bill and William meet in one of them. */
const givenCodes = (given: string): string[] =>
  given === '' ? [] : [soundOf(given), ...nicknameLines(firstWord(given)).map((line) => `=${line}`)];

/** Each part of a double-barrelled name, for half of it may be left out. */
const familyCodes = (family: string): string[] =>
  family === '' ? [] : [...new Set(family.split(' ').map(soundOf))].slice(0, 3);

/** Calls `take` with each of a record's keys, as the index of its rule and the rest. */
export function eachKey(record: Identity, take: (rule: number, key: string) => void): void {
  for (const number of [record.nhs, ...record.formerNhs]) if (number) take(0, number);
  for (const number of [record.upn, ...record.formerUpn]) if (number) take(1, number);
  if (record.uln) take(2, record.uln);

  const given = givenCodes(record.given);
  const family = familyCodes(record.family);
  const { district } = postcode(record.postcode);
  const initials = new Set([record.given.charAt(0), record.family.charAt(0)].filter(Boolean));
  const names = new Set<string>();
  // In one order, so that names told in each other's place still meet.
  for (const one of given) for (const other of family) names.add(one < other ? `${one}+${other}` : `${other}+${one}`);

  if (record.born) {
    const { year, day } = birthdayParts(record.born);
    const birthday = `${year}${day}`;
    for (const code of new Set([...given, ...family])) take(3, `${birthday}${code}`);
    for (const initial of initials) take(4, `${birthday}${initial}`);
    if (district) take(5, `${birthday}${district}`);
    for (const name of names) {
      take(6, `${year}${name}`);
      take(7, `${day}${name}`);
    }
    if (record.address) take(12, `${birthday}${record.address}`);
  }
  if (district) for (const name of names) take(8, `${district}${name}`);
  if (record.postcode) {
    for (const code of given) take(9, `${record.postcode}${code}`);
    for (const code of family) take(10, `${record.postcode}${code}`);
  }
  if (record.address) for (const initial of initials) take(11, `${record.address}${initial}`);
}

/** Every key of a record as text, each with the index of its rule before it. */
export function blockingKeys(record: Identity): string[] {
  const keys: string[] = [];
  eachKey(record, (rule, key) => keys.push(`${rule}:${key}`));
  return keys;
}
