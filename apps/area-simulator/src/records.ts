import { makeUpn } from '@lib/linkage';
import type { LocalDate } from '@lib/statutory';
import { daysBetween } from './days';
import type { Known, SourceRecord } from './message';
import { otherFormOf } from './names';
import { council, family, type Organisation, psychologists, socialCare } from './organisations';
import { mistyped, type Person, postcodeFrom, swappedDate } from './person';
import type { Scene } from './scene';

/** What each organisation's system writes of one child, once: everything that it tells of the child it tells under this. */

/** A form at a nursery: the number is read out in groups, and that is how it is written down. */
export const inGroups = (nhsNumber: string): string => nhsNumber.replace(/^(.{3})(.{3})(.{4})$/, '$1 $2 $3');

const SCHOOL_AGE_IN_DAYS = 5 * 365;

export const goesToSchool = ({ dateOfBirth }: Person, on: LocalDate): boolean =>
  daysBetween(dateOfBirth, on) > SCHOOL_AGE_IN_DAYS;

export interface RecordAtSetting extends SourceRecord {
  /** Day and month of birth turned round: `knows` has it wrong until the setting puts it right. */
  readonly isSwapped: boolean;
}

export function recordAtSetting(scene: Scene, person: Person, setting: Organisation, on: LocalDate): RecordAtSetting {
  const { dirt, numbers, areNumbersApart } = scene;
  const hasNoNumber = dirt.settingHasNoNumber() || areNumbersApart;
  const isMistyped = dirt.settingMistypesNumber(!hasNoNumber);
  const swapped = swappedDate(person.dateOfBirth, on);
  const isSwapped = dirt.settingSwapsDate(swapped !== undefined);
  const knows: Known = {
    givenName: dirt.settingUsesOtherForm() ? otherFormOf(person.givenName) : person.givenName,
    familyName: person.familyName,
    dateOfBirth: isSwapped ? swapped : person.dateOfBirth,
    ...(!hasNoNumber && { nhsNumber: inGroups(isMistyped ? mistyped(person.nhsNumber) : person.nhsNumber) }),
    ...(goesToSchool(person, on) && { upn: upnOf(person) }),
    postcode: person.postcode,
  };
  return { about: person, organisation: setting, subject: numbers.subject(setting, on), knows, isSwapped };
}

export function knownToTrust({ dirt, random }: Scene, person: Person): Known {
  const { givenName, familyName, dateOfBirth, nhsNumber, postcode, sex } = person;
  const oldPostcode = dirt.trustHasOldPostcode() ? postcodeFrom(random) : postcode;
  return { givenName, familyName, dateOfBirth, nhsNumber, postcode: oldPostcode, sex };
}

export const recordAtTrust = (
  scene: Scene,
  person: Person,
  trust: Organisation,
  on: LocalDate,
  knows: Known = knownToTrust(scene, person),
): SourceRecord => ({ about: person, organisation: trust, subject: scene.numbers.subject(trust, on), knows });

/** The council has every identifier that any other may have, and none of them wrong. */
export function recordAtCouncil({ numbers }: Scene, person: Person, on: LocalDate): SourceRecord {
  const { givenName, familyName, dateOfBirth, nhsNumber, postcode, addressIsRestricted } = person;
  const knows: Known = {
    ...{ givenName, familyName, dateOfBirth, nhsNumber },
    ...(goesToSchool(person, on) && { upn: upnOf(person) }),
    ...(!addressIsRestricted && { postcode }),
  };
  return { about: person, organisation: council, subject: numbers.subject(council, on), knows };
}

/** No authority is numbered 999. Establishment and serial are the child's own number, so none comes twice. */
const upnOf = (person: Person): string => upnFrom(person, 2000);

/** Of the school before: establishments from 3000 give no other pupil a number. */
export const formerUpnOf = (person: Person): string => upnFrom(person, 3000);

function upnFrom({ nhsNumber, dateOfBirth }: Person, firstEstablishment: number): string {
  const number = Number(nhsNumber.slice(3, 9));
  return makeUpn({
    authority: '999',
    establishment: String(firstEstablishment + Math.floor(number / 1000)),
    year: String((Number(dateOfBirth.slice(0, 4)) + 5) % 100).padStart(2, '0'),
    serial: String(number % 1000).padStart(3, '0'),
  });
}

export function recordAtPsychologists({ numbers, dirt }: Scene, person: Person, on: LocalDate): SourceRecord {
  const { givenName, familyName, dateOfBirth, nhsNumber } = person;
  const isMistyped = dirt.psychologistMistypesNumber();
  const knows: Known = {
    ...{ givenName, familyName, dateOfBirth },
    ...(goesToSchool(person, on) && { upn: upnOf(person) }),
    nhsNumber: isMistyped ? mistyped(nhsNumber) : nhsNumber,
  };
  return { about: person, organisation: psychologists, subject: numbers.subject(psychologists, on), knows };
}

export function recordAtSocialCare({ numbers, dirt }: Scene, person: Person, on: LocalDate): SourceRecord {
  const { familyName, dateOfBirth, nhsNumber, postcode, addressIsRestricted } = person;
  const givenName = dirt.careUsesOtherForm() ? otherFormOf(person.givenName) : person.givenName;
  const together = dirt.careWritesPostcodeTogether();
  const knows: Known = {
    ...{ givenName, familyName, dateOfBirth },
    ...(!dirt.careHasNoNumber() && { nhsNumber }),
    ...(addressIsRestricted
      ? { addressIsRestricted }
      : { postcode: together ? postcode.replace(' ', '').toLowerCase() : postcode }),
  };
  return { about: person, organisation: socialCare, subject: numbers.subject(socialCare, on), knows };
}

/** From the red book, in the family's own words. */
export function recordAtFamily({ numbers, dirt }: Scene, person: Person, on: LocalDate): SourceRecord {
  const { givenName, familyName, dateOfBirth, nhsNumber } = person;
  const knows: Known = {
    givenName: dirt.familyUsesOtherForm() ? otherFormOf(givenName) : givenName,
    ...{ familyName, dateOfBirth },
    ...(!dirt.familyHasNoNumber() && { nhsNumber: inGroups(nhsNumber) }),
  };
  return { about: person, organisation: family, subject: numbers.subject(family, on), knows };
}
