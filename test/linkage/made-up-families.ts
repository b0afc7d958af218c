import { areNicknames } from '@lib/linkage';
import { boys, families, girls, rareFamilies, streets } from './made-up-names';
import type { Child } from './made-up-records';
import type { Random } from './random';

export interface Place {
  readonly address: string;
  readonly postcode: string;
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const districts = ['HX', 'BD', 'WF', 'LS', 'OL', 'M'].flatMap((area) =>
  Array.from({ length: 14 }, (_, index) => `${area}${index + 1}`),
);

function place(die: Random): Place {
  const sector = `${die.of(districts)} ${die.below(9) + 1}`;
  const postcode = `${sector}${letters[die.below(20)]}${letters[die.below(20)]}`;
  const flat = die.chance(0.12) ? `Flat ${die.below(12) + 1}, ` : '';
  return { address: `${flat}${die.below(160) + 1} ${die.of(streets)}`, postcode };
}

const day = (from: number, days: number): string =>
  new Date(Date.UTC(from, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const familyName = (die: Random): string => (die.chance(0.55) ? die.ranked(families) : die.of(rareFamilies));

interface Issue {
  readonly nhs: () => string;
  readonly upn: () => string;
}

/** The children of one address: mostly one family, now and then two who share a roof. */
export function familyAt(id: string, die: Random, issue: Issue): Child[] {
  const home = place(die);
  const first = children(`${id}-a`, home, familyName(die), die, issue);
  return die.chance(0.03) ? [...first, ...children(`${id}-b`, home, familyName(die), die, issue)] : first;
}

function children(id: string, home: Place, family: string, die: Random, issue: Issue): Child[] {
  const count = die.chance(0.4) ? 1 : die.chance(0.65) ? 2 : die.chance(0.7) ? 3 : 4;
  const mother = `${die.ranked(girls)} ${family}`;
  const homeLater = die.chance(0.15) ? place(die) : undefined;
  const later = die.chance(0.03) ? familyName(die) : die.chance(0.02) ? `${family}-${familyName(die)}` : undefined;
  const made: Child[] = [];
  let days = die.below(18 * 365);
  for (let index = 0; index < count; index++) {
    const twin = made.length > 0 && die.chance(0.03);
    if (made.length && !twin) days = (days + 330 + die.below(1_400)) % (18 * 365);
    const born = day(2008, days);
    made.push(one(`${id}${index}`, { home, homeLater, family, later, mother, born, twin }, made, die, issue));
    if (die.chance(0.004)) made.push(afterAdoption(made.at(-1)!, die, issue));
  }
  return made;
}

interface Household {
  readonly home: Place;
  readonly homeLater: Place | undefined;
  readonly family: string;
  readonly later: string | undefined;
  readonly mother: string;
  readonly born: string;
  readonly twin: boolean;
}

function one(id: string, of: Household, others: readonly Child[], die: Random, issue: Issue): Child {
  const sex = die.chance(0.5) ? 'female' : 'male';
  const names = sex === 'female' ? girls : boys;
  const taken = others.map(({ given }) => given);
  const last = others.at(-1)?.given ?? '';
  // Parents of twins like names that begin alike.
  const alike = of.twin && die.chance(0.4) ? names.filter((name) => name[0] === last[0]) : names;
  let given = die.ranked(alike.length > 1 ? alike : names);
  while (taken.some((name) => name === given || areNicknames(name, given))) given = die.ranked(names);
  return {
    id,
    given,
    ...(die.chance(0.6) ? { middle: die.ranked(names) } : {}),
    family: of.family,
    ...(of.later ? { familyLater: of.later } : {}),
    born: of.born,
    sex,
    home: of.home,
    ...(of.homeLater ? { homeLater: of.homeLater } : {}),
    nhs: issue.nhs(),
    upn: issue.upn(),
    mother: of.mother,
    twin: of.twin,
  };
}

/** Another family, home and number; the day, and often the given name, stay. */
function afterAdoption(before: Child, die: Random, issue: Issue): Child {
  const family = familyName(die);
  return {
    ...one(
      `${before.id}-adopted`,
      { home: place(die), homeLater: undefined, family, later: undefined, mother: '', born: before.born, twin: false },
      [before],
      die,
      issue,
    ),
    sex: before.sex,
    ...(die.chance(0.7) ? { given: before.given } : {}),
    mother: `${die.ranked(girls)} ${family}`,
  };
}
