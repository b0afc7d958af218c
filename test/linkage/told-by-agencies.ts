import { nicknamesOf, type ToldIdentity } from '@lib/linkage';
import type { Child } from './made-up-records';
import type { Random } from './random';
import { misspelt, mistoldDay, mistyped } from './slips';

const capital = (name: string): string => name.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['-]/g, ' ');

/** What an agency tells of a child, with slips in one field of `errors`. */
export function told(
  child: Child,
  agency: string,
  errors: number,
  numbers: boolean,
  die: Random,
): Omit<ToldIdentity, 'id'> {
  const hasMoved = child.homeLater !== undefined && die.chance(0.5);
  const home = hasMoved ? child.homeLater! : child.home;
  const isHealth = agency === 'trust' || agency === 'gp';
  const isSchool = agency === 'school' || agency === 'nursery';
  const isBaby = agency === 'trust' && die.chance(0.012);
  const [given, family] = isBaby ? [babyName(child, die), child.family] : names(child, errors, die);
  const knows = (number: string, here: boolean, elsewhere: number): { readonly number?: string } => {
    if (!numbers || !(here ? die.chance(0.9) : die.chance(elsewhere))) return {};
    return { number: die.chance(errors / 4) ? mistyped(number, die) : number };
  };
  const nhs = knows(child.nhs, isHealth, isSchool ? 0 : 0.35).number;
  const upn = knows(child.upn, isSchool, isHealth ? 0 : 0.4).number;
  return {
    givenName: given,
    familyName: family,
    dateOfBirth: birthday(child.born, errors, die),
    sex: die.chance(errors) ? '' : die.chance(errors / 8) ? (child.sex === 'male' ? 'female' : 'male') : child.sex,
    postcode: die.chance(errors) ? '' : postcode(home.postcode, errors, die),
    address: die.chance(errors * 2)
      ? ''
      : die.chance(errors)
        ? shortened(misspelt(home.address, die))
        : written(home.address, die),
    ...(nhs ? { nhsNumber: nhs } : {}),
    ...(upn ? { upn } : {}),
  };
}

function names(child: Child, errors: number, die: Random): readonly [string, string] {
  const later = child.familyLater !== undefined && die.chance(0.5);
  const nicknames = nicknamesOf(child.given);
  let given = child.given;
  if (nicknames.length && die.chance(errors * 1.2)) given = die.of(nicknames);
  else if (child.middle && die.chance(errors / 10)) given = child.middle;
  if (die.chance(errors)) given = misspelt(given, die);
  if (child.middle && die.chance(0.05)) given = `${given} ${child.middle}`;
  let family = later ? child.familyLater! : child.family;
  if (die.chance(errors)) family = misspelt(family, die);
  if (die.chance(0.3)) family = plain(family);
  if (die.chance(errors / 5)) given = given.charAt(0);
  if (die.chance(errors / 8)) return [capital(family), capital(given)];
  if (die.chance(errors / 6)) given = '';
  if (die.chance(errors / 6)) family = die.of(['', 'Unknown']);
  return die.chance(0.1) ? [given.toUpperCase(), family.toUpperCase()] : [capital(given), capital(family)];
}

const babyName = (child: Child, die: Random): string =>
  die.of([
    child.sex === 'male' ? 'Baby Boy' : 'Baby Girl',
    'Baby',
    `Baby ${child.family}`,
    `Infant of ${child.mother.split(' ')[0]}`,
  ]);

function birthday(born: string, errors: number, die: Random): string {
  if (die.chance(errors / 2)) return mistoldDay(born, die);
  if (die.chance(errors / 8)) return '';
  return die.chance(errors / 10) ? '1900-01-01' : born;
}

function postcode(whole: string, errors: number, die: Random): string {
  if (die.chance(errors / 2)) return mistyped(whole, die);
  if (die.chance(errors / 10)) return 'ZZ99 3WZ';
  return die.chance(0.2) ? whole.replace(' ', '').toLowerCase() : whole;
}

const shortened = (address: string): string =>
  address
    .replace(/Road$/, 'Rd')
    .replace(/Street$/, 'St')
    .replace(/Avenue$/, 'Ave')
    .replace(/Drive$/, 'Dr');
const written = (address: string, die: Random): string => (die.chance(0.3) ? shortened(address) : address);
