import type { Step } from '@lib/statutory';
import type { History } from '../histories';
import { dayOf, textOf } from '../strip';

type Die = (sides: number) => number;

/** A linear congruence of 48 bits, as in many a standard library; the high bits are drawn from. */
function dieOf(seed: number): Die {
  let state = (BigInt(seed) ^ 0x5deece66dn) & 0xffffffffffffn;
  return (sides) => {
    state = (state * 0x5deece66dn + 0xbn) & 0xffffffffffffn;
    return Number((state >> 17n) % BigInt(sides));
  };
}

const eventful = [
  ...['2015-09-30', '2015-10-01', '2018-03-31', '2020-02-29', '2024-02-29', '2023-08-31', '2025-08-31', '2025-12-18'],
  ...['2026-03-31', '2026-04-01', '2026-04-02', '2026-05-20', '2026-08-31', '2027-12-20', '2028-12-20', '2026-11-30'],
];

/** The names of a case's steps, which of them begin it, and how long its time limits are. */
interface Kind {
  readonly starts: readonly string[];
  readonly rest: readonly string[];
  readonly limits: readonly number[];
}

const kinds: Readonly<Record<string, Kind>> = {
  referral: {
    starts: ['referralReceived'],
    rest: [
      ...['referralReceived', 'referralDecided', 'referralDecisionTold', 'referralTriaged', 'firstContactAttended'],
      ...['assessmentStarted', 'assessmentStarted', 'treatmentDecided', 'treatmentDecided', 'clinicalRiskAssessed'],
      ...['clinicalRiskAssessed', 'referralMoved'],
      ...['followUpAgreed', 'followUpReviewed', 'referralClosed', 'followUpAgreed', 'followUpReviewed'],
    ],
    limits: [28, 42, 84, 89, 91, 126],
  },
  equipment: {
    starts: ['equipmentRequested', 'equipmentIssued'],
    rest: [
      ...['equipmentRequested', 'equipmentApproved', 'equipmentOrdered', 'equipmentDelivered', 'equipmentIssued'],
      ...['equipmentServiced', 'equipmentServiced', 'equipmentMoved', 'equipmentReturned'],
    ],
    limits: [42, 60],
  },
  visits: {
    starts: ['checkOwed'],
    rest: ['checkOwed', 'checkTaken', 'checkTaken', 'checkTaken', 'leftCaseload', 'joinedCaseload'],
    limits: [],
  },
  schoolNurse: {
    starts: ['checkOwed'],
    rest: ['checkOwed', 'checkTaken', 'checkTaken', 'leftCaseload', 'joinedCaseload'],
    limits: [30, 200, 365, 730],
  },
  annual: {
    starts: ['yearBegan'],
    rest: ['yearBegan', 'yearBegan', 'healthChecked', 'healthChecked', 'healthCheckDeclined', 'offRegister'],
    limits: [90, 365, 366, 730],
  },
  lookedAfter: {
    starts: ['becameLookedAfter', 'healthAssessed'],
    rest: [
      ...['becameLookedAfter', 'noLongerLookedAfter', 'healthAssessed', 'healthAssessed', 'reportReady', 'childBorn'],
      ...['assessmentRefused', 'assessedShortlyBefore', 'reviewHeld', 'reviewHeld', 'reviewHeld', 'childBorn'],
    ],
    limits: [28, 29, 92, 182, 183, 184, 365, 366],
  },
  senSupport: {
    starts: ['senSupportStarted'],
    rest: ['senSupportStarted', 'senSupportReviewed', 'senSupportReviewed', 'senSupportStopped'],
    limits: [119, 238],
  },
  healthCarePlan: {
    starts: ['healthCarePlanAgreed'],
    rest: ['healthCarePlanAgreed', 'healthCarePlanReviewed', 'healthCarePlanReviewed'],
    limits: [365, 366, 730],
  },
  frontDoor: {
    starts: ['contactReceived'],
    rest: ['contactReceived', 'contactAnswered', 'contactAnswered', 'askerTold'],
    limits: [1, 3, 4, 14, 15, 16],
  },
  concern: {
    starts: ['concernRaised'],
    rest: ['concernRaised', 'concernAcknowledged', 'concernAnswered', 'concernAnswered'],
    limits: [3, 5, 14, 28, 30, 181, 184],
  },
  alignment: {
    starts: ['plansCompared'],
    rest: ['plansCompared', 'plansCompared'],
    limits: [42, 181, 182, 184],
  },
};

const daysOfVisit: Readonly<Record<string, number>> = {
  'new-birth-visit': 14,
  'six-to-eight-week-review': 56,
  'twelve-month-review': 365,
  'twelve-month-review-by-15-months': 456,
  'two-year-review': 912,
};

/** One or two cases with their steps in no order: near the last days, before the first, twice, by others, on days that do not exist. */
export function historyOf(seed: number): History {
  const die = dieOf(seed);
  const one = <T>(...values: readonly T[]): T => values[die(values.length)]!;
  const base =
    die(3) === 0
      ? dayOf(one(...eventful))! + die(3)
      : dayOf('2015-07-01')! + die(dayOf('2031-01-01')! - dayOf('2015-07-01')!);
  const near = (day: number): number => day - 2 + die(5);
  const maybe = (name: string, value: () => string): Record<string, string> =>
    die(2) === 0 ? { [name]: value() } : {};
  const daySet = () => (die(20) === 0 ? 'soon' : textOf(base + die(300) - 30));

  const visit = one(
    ['new-birth-visit', 'newBirthVisit'],
    ['six-to-eight-week-review', 'sixToEightWeekReview'],
    ['twelve-month-review', 'twelveMonthReview'],
    ['twelve-month-review-by-15-months', 'twelveMonthReview'],
    ['two-year-review', 'twoYearReview'],
  );
  const nurse = one(
    ['school-entry-vision', 'schoolEntryVision'],
    ['school-entry-hearing', 'schoolEntryHearing'],
    ['year-six-check', 'yearSix'],
    ['mid-teens-check', 'midTeens'],
  );
  const ofCheck = (kind: string) => (kind === 'visits' ? visit : nurse);
  const pathways = [
    ...['autism', 'adhd', 'speechAndLanguage', 'occupationalTherapy', 'physiotherapy', 'communityPaediatrics'],
    ...['camhs', 'audiology', 'vision', 'mentalHealthInSchool', 'positiveBehaviourSupport'],
  ];
  const pathway = one(...pathways);
  const attributesOf: Readonly<Record<string, (kind: string) => Record<string, string>>> = {
    referralReceived: () => ({
      pathway: die(12) === 0 ? one(...pathways) : pathway,
      ...maybe('ledBy', () => one('consultant', 'consultant', 'another')),
      ...(die(4) === 0 && { waitingSince: die(12) === 0 ? '' : textOf(base - die(200)) }),
    }),
    referralDecided: () => ({ decision: one('accepted', 'declined') }),
    treatmentDecided: () => ({
      decision: one('firstTreatment', 'firstTreatment', 'activeMonitoring', 'notToTreat', 'declinedByFamily'),
    }),
    followUpAgreed: () => ({ reviewBy: daySet() }),
    followUpReviewed: () => maybe('reviewBy', daySet),
    equipmentApproved: () => ({ decision: one('approved', 'refused', 'fromStore') }),
    equipmentIssued: () => maybe('serviceBy', daySet),
    equipmentServiced: () => maybe('serviceBy', daySet),
    checkOwed: (kind) => ({
      standard: ofCheck(kind)[0]!,
      ...(kind === 'schoolNurse' &&
        die(8) > 0 && { schoolYearEnds: String(Number(textOf(base).slice(0, 4)) + die(3)) }),
    }),
    checkTaken: (kind) => ({
      standard: die(12) === 0 ? 'another' : ofCheck(kind)[0]!,
      check: die(12) === 0 ? 'another' : ofCheck(kind)[1]!,
      outcome: one('done', 'done', 'done', 'missed', 'declined'),
    }),
    leftCaseload: (kind) => ({
      standard: ofCheck(kind)[0]!,
      because: one('movedOut', 'provider', 'died', 'other'),
    }),
    joinedCaseload: (kind) => ({ standard: ofCheck(kind)[0]! }),
    healthCarePlanReviewed: () => ({ outcome: one('goesOn', 'changed', 'ended') }),
    contactReceived: () => ({ door: one('contactAndReferral', 'neurodevelopmentalHub', 'familyHub') }),
    concernRaised: () => ({
      raisedAs: one('concern', 'complaintHealth', 'complaintHealth', 'complaintSocialCare', 'complaintOther'),
    }),
    plansCompared: () => ({ together: one('agree', 'agree', 'conflict', 'leaveOut') }),
  };

  let facts = 0;
  const step = (kind: string, name: string, on: number): Step => {
    facts += 1;
    const attributes = attributesOf[name]?.(kind) ?? {};
    return {
      step: name,
      on: die(80) === 0 ? one('2026-02-30', '2025-02-29', '', 'soon') : textOf(on),
      reference: `NORTHBANK/${kind}`,
      body: die(25) === 0 ? 'ELSEWHERE' : 'NORTHBANK',
      factId: `fact-${die(4) === 0 ? 900 - facts : 100 + facts}`,
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
  };

  const stepsOf = (kind: string): Step[] => {
    const { starts, rest } = kinds[kind]!;
    const limits = kind === 'visits' ? [daysOfVisit[visit[0]!]!] : kinds[kind]!.limits;
    let last = 0;
    const offset = (): number => {
      if (die(6) > 0)
        last = one(
          near(one(...limits)),
          near(one(...limits) + one(...limits)),
          die(one(...limits)),
          die(200),
          -1 - die(30),
        );
      return last;
    };
    // A child who was about five, by one telling or by two that differ.
    const bornOn = (): number => Math.max(0, base - 5 * 365 - 1 + near(one(0, 0, 182, 365)));
    return [
      ...starts.slice(0, 1 + die(starts.length)).map((name) => step(kind, name, base)),
      ...Array.from({ length: 1 + die(8) }, () => one(...starts, ...rest, ...rest)).map((name) =>
        step(kind, name, name === 'childBorn' ? bornOn() : name === 'checkOwed' ? near(base) : base + offset()),
      ),
    ];
  };
  const chosen = Array.from({ length: 1 + die(2) }, () =>
    one(...Object.keys(kinds), 'referral', 'referral', 'referral', 'referral', 'visits', 'visits', 'schoolNurse'),
  );
  const steps = [...new Set(chosen)].flatMap(stepsOf);
  const all = [...steps, ...steps.filter(() => die(12) === 0)];
  const shuffled = Array.from({ length: all.length }, () => all.splice(die(all.length), 1)[0]!);
  return { steps: shuffled };
}
