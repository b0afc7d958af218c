import type { Calendar, Step } from '@lib/statutory';
import { dayOf, monthsAfter, weeksAfter } from './strip';

export interface Claim {
  readonly step: Step;
  readonly first: number;
  readonly last: number | undefined;
}
export type MadeOut = (claim: Claim, start: number, due: number, calendar: Calendar | undefined) => boolean;

/** How many days of the circumstance were days of the clock, one after the other. */
function daysDuring({ first, last }: Claim, start: number, due: number): number {
  let count = 0;
  for (let day = start; day <= due; day += 1) if (last !== undefined && first <= day && day <= last) count += 1;
  return count;
}
export const onAnyDay: MadeOut = (claim, start, due) => daysDuring(claim, start, due) > 0;
const fourWeeksAway: MadeOut = (claim, start, due) => daysDuring(claim, start, due) >= 28;
export const twoWeeksAway: MadeOut = (claim, start, due) => daysDuring(claim, start, due) >= 14;

const askedAroundClosure: MadeOut = ({ step, first, last }, start, due, calendar) => {
  const asked = dayOf(step.askedOn);
  if (asked === undefined || asked < start || asked > due) return false;
  const kept = step.setting === undefined ? undefined : calendar?.closures[step.setting];
  const closures = kept ? kept.map(({ from, until }) => [dayOf(from)!, dayOf(until)!]) : [[first, last ?? -1]];
  return closures.some(([closes, lastClosed]) => {
    const reopens = lastClosed! + 1;
    return reopens - closes! >= 28 && asked >= closes! - 7 && asked <= reopens - 7;
  });
};

export const council: Record<string, MadeOut> = {
  adviceDuringSchoolClosure: askedAroundClosure,
  adviceDuringEarlyYearsClosure: askedAroundClosure,
  exceptionalPersonalCircumstances: onAnyDay,
  absentFromArea: fourWeeksAway,
};
const adviser: Record<string, MadeOut> = {
  exceptionalCircumstances: onAnyDay,
  absentFromArea: fourWeeksAway,
  missedAppointment: onAnyDay,
};

export const is =
  (name: string, attribute?: string, ...values: string[]) =>
  (step: Step): boolean =>
    step.step === name && (attribute === undefined || values.includes(step.attributes?.[attribute] ?? ''));
export const any =
  (...tests: ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    tests.some((test) => test(step));
export const never = (): boolean => false;

export interface Later {
  readonly due: number;
  readonly known: number;
}

export interface Rule {
  readonly standard: string;
  readonly since: string;
  readonly starts: (step: Step) => boolean;
  /** Of the step that starts it, where that tells a day or a year of its own. */
  readonly due: (start: number, asking: Step) => number;
  /** Another count, and the day from which it holds: the later of the two last days is the last. `over` is the day on which it ended. */
  readonly later?: (asking: Step, start: number, all: readonly Step[], over: number) => Later | undefined;
  readonly ends: (step: Step) => boolean;
  readonly stops: (step: Step) => boolean;
  readonly claims: (step: Step) => boolean;
  readonly grounds: Record<string, MadeOut>;
  /** A time that must be given: it cannot be overrun, only cut short. */
  readonly floor?: true;
  /** What ends it may come before its first day, once this has happened. */
  readonly mayEndOnce?: (step: Step) => boolean;
  /** A rule that binds a decision binds nobody who has not made it. */
  readonly onlyOnceMet?: true;
  /** Not done in time is not done in time, whatever ends the duty later. */
  readonly staysLate?: true;
  /** On a later day than that of a stop: the child waits after all, and has waited since the first day. */
  readonly resumes?: (step: Step) => boolean;
  /** Asked again when it was over: another wait, and the earlier one is not forgotten. */
  readonly anew?: true;
  /** What ends one time begins the next. */
  readonly renews?: (step: Step) => boolean;
  /** Each asking is a time of its own. */
  readonly each?: true;
  /** Counted back from a day that the asking does not tell, or that is over: it may have been done before. */
  readonly mayBeDoneBefore?: (asking: Step, start: number) => boolean;
}

const over = is('assessmentEnded');
const askedForFree = any(
  is('assessmentRequested', 'requestedBy', 'parent', 'youngPerson', 'schoolOrCollege', 'broughtToNotice'),
  is('responsibilityAssumed'),
);
const refused = is('assessmentDecided', 'decision', 'doNotAssess');
const takenBack = is('adviceRequestWithdrawn');
const adviceClaim = is('adviceExceptionRecorded');
const declined = is('referralDecided', 'decision', 'declined');
const closed = is('referralClosed');
const planDecided = any(is('draftSent'), is('planNotIssued'), is('finalPlanSent'));
/** Each kind of advice has its own six weeks, which no other kind of advice ends. */
const adviceOf = (kind: string, startedBy: string) => ({
  starts: is(startedBy, 'adviceFrom', kind),
  due: weeksAfter(6),
  ends: is('adviceGiven', 'adviceFrom', kind),
  stops: takenBack,
  staysLate: true as const,
  claims: adviceClaim,
  grounds: adviser,
});
const seenAfterAll = any(
  is('referralDecided', 'decision', 'accepted'),
  ...['referralTriaged', 'firstContactAttended', 'assessmentStarted'].map((step) => is(step)),
);
const referral = { resumes: seenAfterAll, anew: true as const };
const regulations = { since: '2014-09-01' };
const code = { since: '2015-04-01' };
const none = { claims: never, grounds: {} };

/** Typed from the table of clocks and the points on which it was put right, not from the catalogue. */
export const rulesToThePlan: readonly Rule[] = [
  {
    standard: 'decide-to-assess',
    ...regulations,
    starts: is('assessmentRequested', 'requestedBy', 'parent', 'youngPerson', 'schoolOrCollege'),
    due: weeksAfter(6),
    ends: is('assessmentDecided'),
    stops: over,
    claims: is('exceptionRecorded', 'duty', 'decide'),
    grounds: council,
  },
  {
    standard: 'decide-to-assess-without-request',
    ...regulations,
    starts: any(is('responsibilityAssumed'), is('assessmentRequested', 'requestedBy', 'broughtToNotice')),
    due: weeksAfter(6),
    ends: is('assessmentDecided'),
    stops: over,
    claims: is('exceptionRecorded', 'duty', 'decide'),
    grounds: council,
  },
  {
    standard: 'not-to-issue',
    ...regulations,
    starts: askedForFree,
    due: weeksAfter(16),
    ends: is('planNotIssued'),
    stops: any(is('finalPlanSent'), refused, over),
    onlyOnceMet: true,
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: council,
  },
  {
    standard: 'decide-to-issue',
    ...regulations,
    ...none,
    starts: askedForFree,
    due: weeksAfter(16),
    ends: planDecided,
    stops: any(refused, over),
  },
  {
    standard: 'final-plan',
    ...regulations,
    starts: askedForFree,
    due: weeksAfter(20),
    ends: is('finalPlanSent'),
    stops: any(is('planNotIssued'), refused, over),
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: council,
  },
  {
    standard: 'family-time-on-draft',
    ...regulations,
    ...none,
    starts: is('draftServed'),
    due: (start) => start + 14,
    ends: is('finalPlanSent'),
    stops: any(over, is('planNotIssued')),
    floor: true,
    mayEndOnce: is('draftSent'),
    each: true,
  },
  { standard: 'advice-health', ...regulations, ...adviceOf('health', 'adviceRequestReceived') },
  { standard: 'advice-school', ...code, ...adviceOf('school', 'adviceAsked') },
  { standard: 'advice-educational-psychologist', ...code, ...adviceOf('educational-psychology', 'adviceAsked') },
  { standard: 'advice-own-social-care', ...code, ...adviceOf('social-care', 'adviceAsked') },
  {
    standard: 'referral-acceptance-told',
    ...regulations,
    ...none,
    ...referral,
    starts: is('referralReceived'),
    due: weeksAfter(4),
    ends: is('referralDecisionTold'),
    stops: closed,
  },
  {
    standard: 'autism-assessment-started',
    since: '2014-01-21',
    ...none,
    ...referral,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: monthsAfter(3),
    ends: is('assessmentStarted'),
    stops: any(declined, closed),
  },
  {
    standard: 'autism-first-contact',
    since: '2018-04-01',
    ...none,
    ...referral,
    starts: is('referralReceived', 'pathway', 'autism'),
    due: weeksAfter(13),
    ends: is('firstContactAttended'),
    stops: any(declined, closed),
  },
  {
    standard: 'equipment-delivered',
    ...regulations,
    ...none,
    starts: is('equipmentRequested'),
    due: weeksAfter(6),
    ends: any(is('equipmentDelivered'), is('equipmentIssued')),
    stops: any(is('equipmentReturned'), is('equipmentApproved', 'decision', 'refused')),
  },
];
