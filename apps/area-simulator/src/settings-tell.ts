import { earlyYearsNotificationV1 } from '@lib/contracts';
import { addDays, type LocalDate } from '@lib/statutory';
import { isBefore, type Known, type SourceRecord, type Telling, tell } from './message';
import { otherFormOf } from './names';
import { council, type Organisation } from './organisations';
import { mistyped, type Person, swappedDate } from './person';
import { seenAtSetting } from './phrases';
import type { Scene } from './scene';

/** A form at a nursery: the number is read out in groups, and that is how it is written down. */
export const inGroups = (nhsNumber: string): string => nhsNumber.replace(/^(.{3})(.{3})(.{4})$/, '$1 $2 $3');

function knownToSetting({ dirt }: Scene, person: Person, on: LocalDate): { knows: Known; swapped: boolean } {
  const hasNoNumber = dirt.settingHasNoNumber();
  const isMistyped = dirt.settingMistypesNumber(!hasNoNumber);
  const swapped = swappedDate(person.dateOfBirth, on);
  const isSwapped = dirt.settingSwapsDate(swapped !== undefined);
  const knows = {
    givenName: dirt.settingUsesOtherForm() ? otherFormOf(person.givenName) : person.givenName,
    familyName: person.familyName,
    dateOfBirth: isSwapped ? swapped : person.dateOfBirth,
    ...(!hasNoNumber && { nhsNumber: inGroups(isMistyped ? mistyped(person.nhsNumber) : person.nhsNumber) }),
    postcode: person.postcode,
  };
  return { knows, swapped: isSwapped };
}

/** A nursery, pre-school or childminder believes that a child has or may have special educational needs. */
export function settingTells(scene: Scene, person: Person, setting: Organisation, raisedOn: LocalDate): Telling[] {
  const { today, random, numbers, dirt } = scene;
  const { knows, swapped } = knownToSetting(scene, person, raisedOn);
  const record: SourceRecord = {
    about: person,
    organisation: setting,
    subject: numbers.subject(setting, raisedOn),
    knows,
  };
  const lateOn = addDays(raisedOn, random.between(21, 60));
  const toldOn = dirt.notificationIsLate(isBefore(today, lateOn)) ? lateOn : addDays(raisedOn, random.between(0, 2));
  const id = numbers.event(setting, toldOn);
  const data = {
    raisedOn,
    settingName: setting.name,
    ...random.pick(seenAtSetting),
    parentInformed: random.below(12) > 0,
  };
  const first = tell(random, record, { id, contract: earlyYearsNotificationV1, toldOn, data });
  return [
    first,
    ...correction(scene, record, first, swapped),
    ...(dirt.councilTellsAgain() ? [toldAgainByCouncil(scene, record, first)] : []),
  ];
}

/** Weeks later the setting puts its own words right, or the date of birth that it had turned round. */
function correction(
  { today, random, numbers, dirt }: Scene,
  record: SourceRecord,
  first: Telling,
  swapped: boolean,
): Telling[] {
  const toldOn = addDays(first.toldOn, random.between(16, 50));
  const isPossible = isBefore(today, toldOn);
  const isDateRight = swapped && dirt.swapIsPutRight(isPossible);
  const areWordsRight = dirt.notificationIsCorrected(isPossible);
  if (!isDateRight && !areWordsRight) return [];
  const { child: _, ...said } = first.message.event.data;
  const knows = isDateRight ? { ...record.knows, dateOfBirth: record.about.dateOfBirth } : record.knows;
  const other = random.pick(seenAtSetting.filter(({ concern }) => concern !== said.concern));
  const data = { ...said, ...(areWordsRight && other), corrects: first.message.event.id };
  const id = numbers.event(record.organisation, toldOn);
  return [tell(random, { ...record, knows }, { id, contract: earlyYearsNotificationV1, toldOn, data })];
}

/** The council's early-years team keys in what the setting had sent as well: one fact, two systems, slips included. */
function toldAgainByCouncil({ random, numbers }: Scene, record: SourceRecord, first: Telling): Telling {
  const toldOn = addDays(first.toldOn, random.between(1, 6));
  const { child: _, ...data } = first.message.event.data;
  const copied = { ...record, organisation: council, subject: numbers.subject(council, toldOn, 'EYT') };
  const id = `eyt-${numbers.event(council, toldOn).slice('ask-'.length)}`;
  return tell(random, copied, { id, contract: earlyYearsNotificationV1, toldOn, data });
}
