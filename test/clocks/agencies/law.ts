import type { Step } from '@lib/statutory';
import { dayOf, monthsAfter, textOf, weeksAfter } from '../strip';
import { workingDaysAfter } from './working-days';

/** What a last day is counted from. */
export interface From {
  readonly start: number;
  /** The step that began it. */
  readonly by: Step;
  /** How often it has come round since it was begun by a start: 0 the first time. */
  readonly turn: number;
  /** Every day of birth that anybody told under the reference. */
  readonly births: readonly number[];
}

/** One time limit, typed from the table of clocks and from the field's own words, and not from the catalogue. */
export interface Rule {
  readonly standard: string;
  readonly since: string;
  readonly starts: (step: Step) => boolean;
  readonly due: (from: From) => number;
  readonly ends: (step: Step) => boolean;
  readonly stops: (step: Step) => boolean;
  /** Not done in time is not done in time, whatever stops it later. */
  readonly staysLate?: true;
  readonly resumes?: (step: Step) => boolean;
  /** Begun again by a start when it was over. */
  readonly anew?: true;
  /** Of what ends it, what begins the next. */
  readonly comesRound?: (step: Step) => boolean;
  /** Every start is a clock by itself. */
  readonly eachOne?: true;
}

const told = (step: Step, attribute: string): string => step.attributes?.[attribute] ?? '';
const is =
  (name: string, attribute?: string, ...values: string[]) =>
  (step: Step): boolean =>
    step.step === name && (attribute === undefined || values.includes(told(step, attribute)));
const any =
  (...tests: ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    tests.some((test) => test(step));
const both =
  (...tests: ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    tests.every((test) => test(step));
const saysWhen = (name: string, attribute: string) => (step: Step) =>
  step.step === name && step.attributes?.[attribute] !== undefined;
const never = (): boolean => false;

const fromStart =
  (count: (day: number) => number) =>
  ({ start }: From): number =>
    count(start);
/** A wait that moved has gone on since the first provider had it. */
const fromWaitingSince =
  (count: (day: number) => number) =>
  ({ start, by }: From): number =>
    count(dayOf(told(by, 'waitingSince')) ?? start);
/** The day itself that was set. */
const daySet =
  (attribute: string) =>
  ({ start, by }: From): number =>
    dayOf(told(by, attribute)) ?? start;

const declined = is('referralDecided', 'decision', 'declined');
const closed = is('referralClosed');
const moved = is('referralMoved');
const referral = {
  resumes: any(
    is('referralDecided', 'decision', 'accepted'),
    is('referralTriaged'),
    is('firstContactAttended'),
    is('assessmentStarted'),
  ),
  anew: true as const,
};
const firstTreatment = is('treatmentDecided', 'decision', 'firstTreatment');
const area = '2014-09-01';

const begun = (
  standard: string,
  pathway: string,
  weeks: number,
  ends = any(is('assessmentStarted'), firstTreatment),
): Rule => ({
  standard,
  since: area,
  ...referral,
  starts: is('referralReceived', 'pathway', pathway),
  due: fromWaitingSince(weeksAfter(weeks)),
  ends,
  stops: any(declined, closed, moved),
});

const ofReferral: readonly Rule[] = [
  {
    standard: 'referral-acceptance-told',
    since: area,
    ...referral,
    starts: is('referralReceived'),
    due: fromStart(weeksAfter(4)),
    ends: is('referralDecisionTold'),
    stops: any(closed, moved),
  },
  {
    standard: 'autism-assessment-started',
    since: '2014-01-21',
    ...referral,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: fromWaitingSince(monthsAfter(3)),
    ends: is('assessmentStarted'),
    stops: any(declined, closed, moved),
  },
  {
    standard: 'autism-first-contact',
    since: '2018-04-01',
    ...referral,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: fromWaitingSince((day) => day + 91),
    ends: is('firstContactAttended'),
    stops: any(declined, closed, moved),
  },
  {
    standard: 'consultant-led-treatment',
    since: '2015-10-01',
    ...referral,
    starts: is('referralReceived', 'ledBy', 'consultant'),
    due: fromWaitingSince((day) => day + 126),
    ends: is('treatmentDecided'),
    stops: any(declined, closed, moved),
  },
  begun('adhd-begun', 'adhd', 18),
  begun('speech-and-language-begun', 'speechAndLanguage', 18),
  begun('occupational-therapy-begun', 'occupationalTherapy', 18),
  begun('physiotherapy-begun', 'physiotherapy', 18),
  begun('community-paediatrics-begun', 'communityPaediatrics', 18),
  begun('camhs-begun', 'camhs', 18),
  begun('audiology-begun', 'audiology', 6),
  begun('vision-begun', 'vision', 18),
  begun('mental-health-in-school-begun', 'mentalHealthInSchool', 4, firstTreatment),
  begun('positive-behaviour-support-begun', 'positiveBehaviourSupport', 18, firstTreatment),
  {
    standard: 'clinical-risk-assessed',
    since: area,
    anew: true,
    resumes: any(is('referralDecided', 'decision', 'accepted'), is('referralTriaged')),
    starts: is('referralReceived'),
    due: ({ start, turn }) => start + (turn === 0 ? 42 : 84),
    ends: is('clinicalRiskAssessed'),
    comesRound: is('clinicalRiskAssessed'),
    stops: any(
      declined,
      closed,
      moved,
      is('assessmentStarted'),
      is('treatmentDecided', 'decision', 'firstTreatment', 'notToTreat', 'declinedByFamily'),
    ),
  },
  {
    standard: 'follow-up-review',
    since: area,
    ...referral,
    starts: any(is('followUpAgreed'), saysWhen('followUpReviewed', 'reviewBy')),
    due: daySet('reviewBy'),
    ends: is('followUpReviewed'),
    comesRound: saysWhen('followUpReviewed', 'reviewBy'),
    stops: any(closed, moved),
  },
];

const ofEquipment: readonly Rule[] = [
  {
    standard: 'equipment-delivered',
    since: area,
    starts: is('equipmentRequested'),
    due: fromStart(weeksAfter(6)),
    ends: any(is('equipmentDelivered'), is('equipmentIssued')),
    stops: any(is('equipmentReturned'), is('equipmentApproved', 'decision', 'refused')),
  },
  {
    standard: 'equipment-serviced',
    since: area,
    anew: true,
    starts: any(saysWhen('equipmentIssued', 'serviceBy'), saysWhen('equipmentServiced', 'serviceBy')),
    due: daySet('serviceBy'),
    ends: is('equipmentServiced'),
    comesRound: saysWhen('equipmentServiced', 'serviceBy'),
    stops: is('equipmentReturned'),
  },
];

/** Born is day 0. What is told of a check says for which of its time limits it stands. */
const check = (standard: string, named: string, due: Rule['due'], since = '2015-10-01'): Rule => ({
  standard,
  since,
  starts: is('checkOwed', 'standard', standard),
  due,
  ends: both(
    is('checkTaken', 'standard', standard),
    is('checkTaken', 'check', named),
    is('checkTaken', 'outcome', 'done'),
  ),
  stops: any(
    both(
      is('checkTaken', 'standard', standard),
      is('checkTaken', 'check', named),
      is('checkTaken', 'outcome', 'declined'),
    ),
    both(is('leftCaseload', 'standard', standard), is('leftCaseload', 'because', 'movedOut', 'died', 'other')),
  ),
  staysLate: true,
  resumes: is('joinedCaseload', 'standard', standard),
});
/** By the end of August of the year that is told; where none is, of the first August that is not over. */
const endOfAugust = ({ start, by }: From): number => {
  const year = told(by, 'schoolYearEnds');
  if (/^\d{4}$/.test(year)) return dayOf(`${year}-08-31`)!;
  return endOf('08-31', start);
};
function endOf(dayOfYear: string, start: number): number {
  const year = Number(textOf(start).slice(0, 4));
  const thisYear = dayOf(`${year}-${dayOfYear}`)!;
  return thisYear >= start ? thisYear : dayOf(`${year + 1}-${dayOfYear}`)!;
}
const schoolNurses = '2000-01-01';

const ofEveryChild: readonly Rule[] = [
  check(
    'new-birth-visit',
    'newBirthVisit',
    fromStart((day) => day + 14),
  ),
  check(
    'six-to-eight-week-review',
    'sixToEightWeekReview',
    fromStart((day) => day + 56),
  ),
  check('twelve-month-review', 'twelveMonthReview', fromStart(monthsAfter(12))),
  check('twelve-month-review-by-15-months', 'twelveMonthReview', fromStart(monthsAfter(15))),
  check('two-year-review', 'twoYearReview', fromStart(monthsAfter(30))),
  check('school-entry-vision', 'schoolEntryVision', endOfAugust, schoolNurses),
  check('school-entry-hearing', 'schoolEntryHearing', endOfAugust, schoolNurses),
  check('year-six-check', 'yearSix', endOfAugust, schoolNurses),
  check('mid-teens-check', 'midTeens', endOfAugust, schoolNurses),
  {
    standard: 'annual-health-check',
    since: '2014-04-01',
    starts: is('yearBegan'),
    due: ({ start }) => endOf('03-31', start),
    ends: is('healthChecked'),
    stops: any(is('healthCheckDeclined'), is('offRegister')),
    staysLate: true,
    eachOne: true,
  },
];

const lookedAfter = { since: '2011-04-01', anew: true as const };
const ceased = is('noLongerLookedAfter');
/** By every day of birth that was told; by none, as if the child were under five. */
const nextAssessment = ({ start, births }: From): number => {
  const isUnderFive = births.length === 0 || births.some((born) => monthsAfter(60)(born) > start);
  return monthsAfter(isUnderFive ? 6 : 12)(start);
};

const ofLookedAfter: readonly Rule[] = [
  {
    standard: 'initial-health-assessment',
    ...lookedAfter,
    starts: is('becameLookedAfter'),
    due: fromStart(workingDaysAfter(20)),
    ends: is('reportReady'),
    stops: any(is('assessedShortlyBefore'), is('assessmentRefused'), ceased),
  },
  {
    standard: 'review-health-assessment',
    ...lookedAfter,
    starts: is('healthAssessed'),
    due: nextAssessment,
    ends: is('healthAssessed'),
    comesRound: is('healthAssessed'),
    stops: any(is('assessmentRefused'), ceased),
    resumes: is('becameLookedAfter'),
  },
  {
    standard: 'looked-after-review',
    ...lookedAfter,
    starts: is('becameLookedAfter'),
    due: ({ start, turn }) =>
      turn === 0 ? workingDaysAfter(20)(start) : turn === 1 ? monthsAfter(3)(start) : monthsAfter(6)(start),
    ends: is('reviewHeld'),
    comesRound: is('reviewHeld'),
    stops: ceased,
  },
];

const ofTheRest: readonly Rule[] = [
  {
    standard: 'sen-support-reviewed',
    since: area,
    anew: true,
    starts: is('senSupportStarted'),
    due: fromStart((day) => day + 119),
    ends: is('senSupportReviewed'),
    comesRound: is('senSupportReviewed'),
    stops: is('senSupportStopped'),
  },
  {
    standard: 'health-care-plan-reviewed',
    since: area,
    anew: true,
    starts: is('healthCarePlanAgreed'),
    due: fromStart(monthsAfter(12)),
    ends: is('healthCarePlanReviewed'),
    comesRound: is('healthCarePlanReviewed', 'outcome', 'goesOn', 'changed'),
    stops: never,
  },
  {
    standard: 'contact-decided',
    since: '2015-03-26',
    anew: true,
    starts: is('contactReceived', 'door', 'contactAndReferral'),
    due: fromStart(workingDaysAfter(1)),
    ends: is('contactAnswered'),
    stops: never,
  },
  {
    standard: 'hub-contact-answered',
    since: area,
    anew: true,
    starts: is('contactReceived', 'door', 'neurodevelopmentalHub', 'familyHub'),
    due: fromStart(workingDaysAfter(10)),
    ends: is('contactAnswered'),
    stops: never,
  },
  {
    standard: 'asker-told',
    since: area,
    anew: true,
    starts: is('contactReceived'),
    due: fromStart(workingDaysAfter(10)),
    ends: is('askerTold'),
    stops: never,
  },
  {
    standard: 'health-complaint-acknowledged',
    since: '2009-04-01',
    anew: true,
    starts: is('concernRaised', 'raisedAs', 'complaintHealth'),
    due: fromStart(workingDaysAfter(3)),
    ends: any(is('concernAcknowledged'), is('concernAnswered')),
    stops: never,
  },
  {
    standard: 'health-complaint-answered',
    since: '2009-04-01',
    anew: true,
    starts: is('concernRaised', 'raisedAs', 'complaintHealth'),
    due: fromStart(monthsAfter(6)),
    ends: is('concernAnswered'),
    stops: never,
  },
  {
    standard: 'social-care-complaint-answered',
    since: '2006-09-01',
    anew: true,
    starts: is('concernRaised', 'raisedAs', 'complaintSocialCare'),
    due: fromStart(workingDaysAfter(10)),
    ends: is('concernAnswered'),
    stops: never,
  },
  {
    standard: 'concern-answered',
    since: area,
    anew: true,
    starts: is('concernRaised', 'raisedAs', 'concern', 'complaintOther'),
    due: fromStart(workingDaysAfter(20)),
    ends: is('concernAnswered'),
    stops: never,
  },
  {
    standard: 'plans-brought-into-line',
    since: area,
    anew: true,
    starts: is('plansCompared', 'together', 'conflict', 'leaveOut'),
    due: fromStart((day) => day + 42),
    ends: is('plansCompared', 'together', 'agree'),
    stops: never,
  },
  {
    standard: 'plans-compared-again',
    since: area,
    anew: true,
    starts: is('plansCompared'),
    due: fromStart(monthsAfter(6)),
    ends: is('plansCompared'),
    comesRound: is('plansCompared'),
    stops: never,
  },
];

export const rules: readonly Rule[] = [...ofReferral, ...ofEquipment, ...ofEveryChild, ...ofLookedAfter, ...ofTheRest];
