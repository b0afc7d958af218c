import {
  type Contract,
  concernRaisedV1,
  educationConcernAnsweredV1,
  healthCarePlanAgreedV1,
  healthCarePlanReviewedV1,
  healthConcernAnsweredV1,
  healthFrontDoorAnswerV1,
  healthFrontDoorContactV1,
  senSupportReviewedV1,
  senSupportStartedV1,
  senSupportStoppedV1,
  socialCareConcernAnsweredV1,
  socialCareFrontDoorAnswerV1,
  socialCareFrontDoorContactV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay } from '../as-told';
import type { CaseOfChild } from '../case-of-child';
import { addDays, addMonths, daysAgo, workday } from '../days';
import type { SourceRecord, Story } from '../message';
import { council, family, socialCare, trust } from '../organisations';
import type { Scene } from '../scene';
import { type TrueClock, trueClock } from '../truth/true-clock';
import { workingDaysAfter } from '../working-days';

const story = (told: readonly AsTold[], clocks: readonly TrueClock[]): Story => ({
  tellings: told.flatMap(({ tellings }) => tellings),
  clocks,
});
const tellIn =
  (scene: Scene, record: SourceRecord) =>
  (contract: Contract, on: LocalDate | undefined, data: Readonly<Record<string, unknown>>): AsTold =>
    tellDay(scene, record, { contract, on, data });

/** A year of support at the setting, for every third child there: reviewed once or twice, now and then late, and some stop. */
export const tellSenSupport: CaseOfChild = (scene, { atSetting, settingSawOn }) => {
  const { random, today, numbers } = scene;
  if (!atSetting || random.below(3) > 0) return undefined;
  const record = atSetting();
  const supportReference = numbers.event(record.organisation, settingSawOn, 'sen').toUpperCase();
  const step = tellIn(scene, record);
  const startedOn = workday(addDays(settingSawOn, random.between(10, 40)));
  const reviewedOn = workday(addDays(startedOn, random.pick([80, 110, 119, 140])));
  const stoppedOn = random.below(3) === 0 ? workday(addDays(reviewedOn, random.between(30, 100))) : undefined;
  const started = step(senSupportStartedV1, startedOn, { supportReference, parentInformed: true });
  const reviewed = step(senSupportReviewedV1, random.below(4) > 0 ? reviewedOn : undefined, {
    ...{ supportReference, tried: ['Picture timetable'], helped: random.pick(['yes', 'partly', 'no']) },
  });
  const stopped = step(senSupportStoppedV1, stoppedOn, { supportReference, because: 'needsMet' });
  const clockFrom = (from: LocalDate, metOn?: LocalDate) =>
    trueClock(
      {
        ...{ standard: 'sen-support-reviewed', body: record.organisation.code, hasException: false },
        ...{ reference: `${record.organisation.code}/${supportReference}`, startedOn: from, dueOn: addDays(from, 119) },
        ...{ metOn, stoppedOn: stopped.on },
      },
      today,
    );
  if (started.on === undefined) return story([started, reviewed, stopped], []);
  const isReviewed =
    reviewed.on !== undefined && reviewed.on >= started.on && !(stopped.on && stopped.on < reviewed.on);
  const first = clockFrom(started.on, isReviewed ? reviewed.on : undefined);
  return story([started, reviewed, stopped], isReviewed ? [first, clockFrom(reviewed.on!)] : [first]);
};

/** A plan for a medical condition, for one child in fifteen at a setting. */
export const tellHealthCarePlan: CaseOfChild = (scene, { atSetting, settingSawOn }) => {
  const { random, today, numbers } = scene;
  if (!atSetting || random.below(15) > 0) return undefined;
  const record = atSetting();
  const healthCarePlanReference = numbers.event(record.organisation, settingSawOn, 'ihcp').toUpperCase();
  const step = tellIn(scene, record);
  const agreedOn = workday(addDays(settingSawOn, random.between(5, 60)));
  const reviewedOn = workday(addMonths(agreedOn, random.pick([10, 12, 14])));
  const agreed = step(healthCarePlanAgreedV1, agreedOn, { healthCarePlanReference, planKind: 'individualHealthCare' });
  const reviewed = step(healthCarePlanReviewedV1, reviewedOn, { healthCarePlanReference, outcome: 'goesOn' });
  const clockFrom = (from: LocalDate, metOn?: LocalDate) =>
    trueClock(
      {
        ...{ standard: 'health-care-plan-reviewed', body: record.organisation.code, hasException: false },
        reference: `${record.organisation.code}/${healthCarePlanReference}`,
        ...{ startedOn: from, dueOn: addMonths(from, 12), metOn },
      },
      today,
    );
  if (agreed.on === undefined) return story([agreed, reviewed], []);
  const clocks = [clockFrom(agreed.on, reviewed.on), ...(reviewed.on ? [clockFrom(reviewed.on)] : [])];
  return story([agreed, reviewed], clocks);
};

/** A family came to a door before anybody referred the child: one in eight, at the hub or at the contact and referral team. */
export const tellFrontDoor: CaseOfChild = (scene, { inCommunity, atSocialCare, settingSawOn }) => {
  const { random, today, numbers } = scene;
  if (random.below(8) > 0) return undefined;
  const isHub = random.below(2) === 0;
  const record = isHub ? inCommunity() : atSocialCare();
  const receivedOn = workday(addDays(settingSawOn, random.between(-30, 60)));
  const contactReference = numbers.event(record.organisation, receivedOn, 'contact').toUpperCase();
  const step = tellIn(scene, record);
  const [asked, answers] = isHub
    ? [healthFrontDoorContactV1, healthFrontDoorAnswerV1]
    : [socialCareFrontDoorContactV1, socialCareFrontDoorAnswerV1];
  const { code } = record.organisation;
  const received = step(asked, receivedOn, {
    ...{
      contactReference,
      door: isHub ? 'neurodevelopmentalHub' : 'contactAndReferral',
      from: 'family',
      goesTo: [code],
    },
  });
  const days = random.pick([1, 1, isHub ? 8 : 1, isHub ? 14 : 4]);
  const answeredOn = random.below(6) > 0 ? workingDaysAfter(receivedOn, days) : undefined;
  const answered = step(answers, answeredOn, {
    ...{ contactReference, contactOf: code, outcome: random.pick(['taken', 'advice', 'nothing']) },
  });
  const clock = (standard: string, dueOn: LocalDate, metOn: LocalDate | undefined) =>
    trueClock(
      {
        ...{ standard, body: code, reference: `${code}/${contactReference}`, hasException: false },
        ...{ startedOn: received.on!, dueOn, metOn },
      },
      today,
    );
  if (received.on === undefined) return story([received, answered], []);
  return story(
    [received, answered],
    [
      clock(
        isHub ? 'hub-contact-answered' : 'contact-decided',
        workingDaysAfter(received.on, isHub ? 10 : 1),
        answered.on,
      ),
      clock('asker-told', workingDaysAfter(received.on, 10), undefined),
    ],
  );
};

const concerns = [
  { raisedAs: 'complaintHealth', with: trust, answers: healthConcernAnsweredV1 },
  { raisedAs: 'complaintSocialCare', with: socialCare, answers: socialCareConcernAnsweredV1 },
  { raisedAs: 'concern', with: council, answers: educationConcernAnsweredV1 },
] as const;

/** One family in sixteen raises a concern; the record of who answers must be one with theirs, so the whole number is told. */
export const tellConcern: CaseOfChild = (scene, { inCommunity, settingSawOn }) => {
  const { random, today, numbers } = scene;
  if (random.below(16) > 0) return undefined;
  const known = inCommunity();
  const { givenName, familyName, dateOfBirth, nhsNumber } = known.about;
  const knows = { givenName, familyName, dateOfBirth, nhsNumber };
  const as = (organisation: typeof family): SourceRecord => ({
    ...{ about: known.about, organisation, knows },
    subject: numbers.subject(organisation, settingSawOn, 'CON'),
  });
  const concern = random.pick(concerns);
  const raisedOn = workday(daysAgo(today, random.between(10, 700)));
  const concernReference = numbers.event(family, raisedOn, 'concern').toUpperCase();
  const raised = tellIn(scene, as(family))(concernRaisedV1, raisedOn, {
    ...{ concernReference, raisedWith: concern.with.code, raisedAs: concern.raisedAs, account: 'Nobody answers.' },
  });
  const answer = tellIn(scene, as(concern.with));
  const days = random.pick([2, 3, 6]);
  const acknowledged = answer(concern.answers, random.below(4) > 0 ? workingDaysAfter(raisedOn, days) : undefined, {
    ...{ concernReference, step: 'acknowledged' },
  });
  const answered = answer(
    concern.answers,
    random.below(3) > 0 ? workingDaysAfter(raisedOn, random.pick([9, 10, 15, 30])) : undefined,
    { concernReference, step: 'answered', answer: 'We are sorry.', changed: 'Letters are answered by name.' },
  );
  const all = [raised, acknowledged, answered];
  if (raised.on === undefined) return story(all, []);
  const limit = (standard: string, dueOn: LocalDate, ...ends: (LocalDate | undefined)[]) =>
    trueClock(
      {
        ...{ standard, body: concern.with.code, reference: `${family.code}/${concernReference}`, hasException: false },
        ...{
          startedOn: raised.on!,
          dueOn,
          metOn: ends.filter((day) => day !== undefined && day >= raised.on!).sort()[0],
        },
      },
      today,
    );
  if (concern.raisedAs === 'complaintHealth')
    return story(all, [
      limit('health-complaint-acknowledged', workingDaysAfter(raised.on, 3), acknowledged.on, answered.on),
      limit('health-complaint-answered', addMonths(raised.on, 6), answered.on),
    ]);
  return concern.raisedAs === 'concern'
    ? story(all, [limit('concern-answered', workingDaysAfter(raised.on, 20), answered.on)])
    : story(all, [limit('social-care-complaint-answered', workingDaysAfter(raised.on, 10), answered.on)]);
};
