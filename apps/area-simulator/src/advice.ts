import { adviceRequestV1, socialCareAdviceV1 } from '@lib/contracts';
import { makeUpn } from '@lib/linkage';
import { addDays, daysBetween, type LocalDate } from '@lib/statutory';
import { daysAgo, isBefore, type Known, type SourceRecord, type Telling, tell, workday } from './message';
import { otherFormOf } from './names';
import { council, socialCare } from './organisations';
import type { Person } from './person';
import { advised, authors, questions } from './phrases';
import type { Scene } from './scene';

/** How asking social care for its advice went. Six weeks are allowed (SEND Code of Practice 2015, 9.41 and 9.42). */
export type Ending = 'inTime' | 'onLastDay' | 'late' | 'neverAnswered' | 'running' | 'askedNow';

/** As an area is: about two thirds of what has ended ended in time. */
export const endings = 'inTime late inTime askedNow onLastDay neverAnswered inTime late running inTime'.split(
  ' ',
) as readonly Ending[];

const SIX_WEEKS = 42;

export interface Asking {
  readonly askedOn: LocalDate;
  readonly givenOn?: LocalDate;
  /** Asked in the last weeks through the council's own page, and so delivered to social care. */
  readonly throughWorkflow?: true;
}

export function askingOf({ random, today }: Pick<Scene, 'random' | 'today'>, ending: Ending): Asking {
  const asked = (days: number) => workday(daysAgo(today, days));
  const answered = (after: number): Asking => {
    const askedOn = asked(after + random.between(2, 330));
    return { askedOn, givenOn: workday(addDays(askedOn, after)) };
  };
  // A weekend moves a day back by two at most, which no ending may be near enough to feel.
  switch (ending) {
    case 'inTime':
      return answered(random.between(14, SIX_WEEKS - 1));
    case 'onLastDay':
      return answered(SIX_WEEKS);
    case 'late':
      return answered(random.between(SIX_WEEKS + 3, 104));
    case 'neverAnswered':
      return { askedOn: asked(random.between(SIX_WEEKS + 1, 160)) };
    case 'running':
      return { askedOn: asked(random.between(22, SIX_WEEKS - 2)) };
    case 'askedNow':
      return { askedOn: asked(random.between(1, 18)), throughWorkflow: true };
  }
}

const SCHOOL_AGE_IN_DAYS = 5 * 365;

export function recordAtCouncil({ numbers }: Scene, person: Person, askedOn: LocalDate): SourceRecord {
  const { givenName, familyName, dateOfBirth, nhsNumber, postcode, addressIsRestricted } = person;
  const subject = numbers.subject(council, askedOn);
  const goesToSchool = daysBetween(dateOfBirth, askedOn) > SCHOOL_AGE_IN_DAYS;
  const knows: Known = {
    ...{ givenName, familyName, dateOfBirth, nhsNumber },
    ...(goesToSchool && { upn: upnFrom(subject, dateOfBirth) }),
    ...(!addressIsRestricted && { postcode }),
  };
  return { about: person, organisation: council, subject, knows };
}

/** No authority is numbered 999. Establishment and serial follow the council's running number, so none comes twice. */
function upnFrom(subject: string, dateOfBirth: LocalDate): string {
  const number = Number(subject.split('-').at(-1));
  return makeUpn({
    authority: '999',
    establishment: String(2000 + Math.floor(number / 1000)),
    year: String((Number(dateOfBirth.slice(0, 4)) + 5) % 100).padStart(2, '0'),
    serial: String(number % 1000).padStart(3, '0'),
  });
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

export const referenceOf = (atCouncil: SourceRecord): string => `${atCouncil.subject}/SC`;

/** The council asks its own social care for advice in an EHC needs assessment. */
export function councilAsks(scene: Scene, record: SourceRecord, { askedOn, throughWorkflow }: Asking): Telling {
  const { today, random, numbers, dirt } = scene;
  const lateOn = addDays(askedOn, random.between(20, 60));
  const isLate = dirt.requestIsLate(!throughWorkflow && isBefore(today, lateOn));
  const data = {
    requestReference: referenceOf(record),
    askedOn,
    adviceFrom: 'social-care',
    asked: socialCare.code,
    question: random.pick(questions),
  };
  return tell(random, record, {
    id: numbers.event(council, askedOn),
    contract: adviceRequestV1,
    toldOn: isLate ? lateOn : askedOn,
    data,
    ...(throughWorkflow && { throughWorkflow }),
  });
}

/** Social care answers under its own number for the child; without a reference it advises unasked. */
export function socialCareAdvises(
  scene: Scene,
  record: SourceRecord,
  givenOn: LocalDate,
  requestReference?: string,
): Telling[] {
  const { today, random, numbers, dirt } = scene;
  const isKnown = requestReference === undefined || random.below(5) > 0;
  const data = {
    givenOn,
    ...(requestReference && { requestReference, askedBy: council.code }),
    knownToService: isKnown ? 'known' : 'notKnown',
    ...(isKnown && random.pick(advised)),
    authorRole: random.pick(authors),
  };
  const lateOn = addDays(givenOn, random.between(5, 25));
  const toldOn = dirt.answerIsLate(isBefore(today, lateOn)) ? lateOn : addDays(givenOn, random.between(0, 1));
  const id = numbers.event(socialCare, toldOn);
  const first = tell(random, record, { id, contract: socialCareAdviceV1, toldOn, data });
  const correctedOn = addDays(toldOn, random.between(16, 40));
  if (!dirt.answerIsCorrected(isKnown && isBefore(today, correctedOn))) return [first];
  const other = random.pick(advised.filter(({ provision }) => !('provision' in data) || provision !== data.provision));
  const corrected = tell(random, record, {
    id: numbers.event(socialCare, correctedOn),
    contract: socialCareAdviceV1,
    toldOn: correctedOn,
    data: { ...data, ...other, corrects: id },
  });
  return [first, corrected];
}
