import type { Step } from '@lib/statutory';
import { any, council, is, type Later, never, onAnyDay, type Rule, twoWeeksAway } from './law';
import { dayOf, isWorkingDay, monthsAfter, monthsFrom, textOf, weeksAfter, workingDaysAfter } from './strip';

const told = ({ attributes }: Step, name: string): number | undefined => dayOf(attributes?.[name]);
const regulations = { since: '2014-09-01', claims: never, grounds: {} };
const code = { ...regulations, since: '2015-04-01' };

/** Both must be so: the step, and each of these things that it says. `''` is nothing said. */
const saying =
  (step: string, said: Record<string, string[]>) =>
  (each: Step): boolean =>
    each.step === step &&
    Object.entries(said).every(([name, values]) => values.includes(each.attributes?.[name] ?? ''));

const askedForDetained = is('assessmentRequested', 'requestedBy', 'detainedPerson', 'youthAccommodation');
const { adviceDuringEarlyYearsClosure: _, ...ofDetained } = council;
const over = is('assessmentEnded');
const refused = is('assessmentDecided', 'decision', 'doNotAssess');

const gone = any(is('planCeased'), is('planTransferred'), is('planEnded'));
const reviewed = is('planReviewed', 'decision', 'maintain', 'amend', 'cease');
const kept = is('planReviewed', 'decision', 'maintain', 'amend');
const anEhcPlan = { planKind: ['', 'ehcPlan'], isReviewedSince: [''] };
const young = { isUnderFive: ['yes'] };
const consideredYoung = saying('underFiveConsidered', young);
const reviewedYoung = saying('planReviewed', { ...young, decision: ['maintain', 'amend'] });

/** A day of the year named, or else of the first year in which that day has not passed. */
const beforeDayOf =
  (monthAndDay: string) =>
  (start: number, { attributes }: Step): number => {
    const year = attributes?.yearOfTransfer ?? '';
    const last = (of: number) => dayOf(`${of}-${monthAndDay}`)! - 1;
    if (/^\d\d\d\d$/.test(year)) return last(Number(year));
    let of = Number(textOf(start).slice(0, 4));
    while (last(of) < start) of += 1;
    return last(of);
  };

/** Two weeks before a meeting, or before its own day where none is told. */
const twoWeeksBefore = (start: number, asking: Step): number => (told(asking, 'meetingOn') ?? start) - 14;
const isOverWhenTold = (name: string) => (asking: Step, start: number) => (told(asking, name) ?? -1) <= start;
const meeting = {
  ...regulations,
  starts: any(is('meetingArranged'), is('meetingHeld', 'isArranged', 'no')),
  due: twoWeeksBefore,
  stops: is('reviewCalledOff'),
  each: true as const,
  mayBeDoneBefore: isOverWhenTold('meetingOn'),
};
const held = { ...regulations, starts: is('meetingHeld') };
const notToAmend = is('reviewDecided', 'decision', 'maintain', 'cease');

const moves = { stops: any(is('transferOff'), is('transferOfNoPlan')), ends: is('placementNamed') };

/** The Tribunal's own days: past August, past the turn of the year, and on a day on which it works. */
function tribunalDay(day: number): number {
  const text = textOf(day);
  const isOff =
    text.slice(5, 7) === '08' ||
    ['12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31', '01-01'].includes(text.slice(5));
  return isOff || !isWorkingDay(day) ? tribunalDay(day + 1) : day;
}
function fromCertificate(start: number, all: readonly Step[], over: number): Later | undefined {
  const days = all.filter(is('certificateIssued')).flatMap(({ on }) => dayOf(on) ?? []);
  const before = days.filter((day) => day <= start);
  const after = days.filter((day) => day > start && day <= over);
  const known = before.length > 0 ? Math.max(...before) : Math.min(...after);
  return Number.isFinite(known) ? { due: tribunalDay(monthsAfter(1)(known)), known } : undefined;
}

const ended = is('appealEnded');
const ordered = {
  since: '2014-09-01',
  claims: is('orderExceptionRecorded'),
  grounds: {
    exceptionalPersonalCircumstances: onAnyDay,
    absentForTwoWeeks: twoWeeksAway,
    lateRepresentations: onAnyDay,
  },
};
const following = (name: string, asks: (action: string) => (step: Step) => boolean): Rule[] => [
  {
    standard: `${name}-to-assess-told`,
    ...ordered,
    starts: asks('assess'),
    due: weeksAfter(2),
    ends: is('willAssessTold'),
    stops: ended,
  },
  {
    standard: `${name}-to-assess-no-plan`,
    ...ordered,
    starts: asks('assess'),
    due: weeksAfter(10),
    ends: is('noPlanTold'),
    stops: any(is('finalPlanFollowed'), ended),
    onlyOnceMet: true,
  },
  {
    standard: `${name}-to-assess-final-plan`,
    ...ordered,
    starts: asks('assess'),
    due: weeksAfter(14),
    ends: is('finalPlanFollowed'),
    stops: any(is('noPlanTold'), ended),
  },
  {
    standard: `${name}-to-make-plan-draft`,
    ...ordered,
    starts: asks('makePlan'),
    due: weeksAfter(5),
    ends: is('draftFollowed'),
    stops: any(is('finalPlanFollowed'), ended),
  },
  {
    standard: `${name}-to-make-plan-final`,
    ...ordered,
    starts: asks('makePlan'),
    due: weeksAfter(11),
    ends: is('finalPlanFollowed'),
    stops: ended,
  },
  {
    standard: `${name}-to-amend`,
    ...ordered,
    starts: asks('amend'),
    due: weeksAfter(5),
    ends: is('amendedPlanFollowed'),
    stops: ended,
  },
  {
    standard: `${name}-to-name-placement`,
    ...ordered,
    starts: asks('namePlacement'),
    due: weeksAfter(2),
    ends: is('amendedPlanFollowed'),
    stops: ended,
  },
  {
    standard: `${name}-to-maintain`,
    ...ordered,
    starts: asks('maintain'),
    due: (day) => day,
    ends: is('planKeptFollowing'),
    stops: ended,
  },
  {
    standard: `${name}-to-cease`,
    ...ordered,
    starts: asks('cease'),
    due: (day) => day,
    ends: is('planCeasedFollowing'),
    stops: ended,
  },
];
const agreed = (what: string) => saying('agreementMade', { agreed: [what], timeAgreed: ['', 'asTheLawSays'] });
const recommended = (to: string) => ({
  ...regulations,
  since: '2018-04-03',
  starts: is('recommendationMade', 'madeTo', to),
  due: weeksAfter(5),
  ends: is('recommendationAnswered', 'madeTo', to),
  stops: never,
});

const elsewhere = { ...regulations, starts: is('elsewhereAgreed') };
const elsewhereOver = is('elsewhereEnded');
const seen = is('elsewhereVisited', 'childWasSeen', 'yes');
const goesOn = is('elsewhereReviewed', 'decided', 'continue', 'change', 'reintegrate');
const endsIt = is('elsewhereReviewed', 'decided', 'end');
const fifteenWorkingDays = (start: number) => workingDaysAfter(15)(start - 1);

/** The life of a plan, typed from the table of clocks and not from the catalogue. */
export const rulesOfThePlan: readonly Rule[] = [
  {
    standard: 'decide-to-assess-detained',
    since: '2015-04-01',
    starts: askedForDetained,
    due: weeksAfter(6),
    ends: is('assessmentDecided'),
    stops: over,
    claims: is('exceptionRecorded', 'duty', 'decide'),
    grounds: ofDetained,
  },
  {
    standard: 'not-to-issue-detained',
    since: '2015-04-01',
    starts: askedForDetained,
    due: weeksAfter(16),
    ends: is('planNotIssued'),
    stops: any(is('finalPlanSent'), refused, over),
    onlyOnceMet: true,
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: ofDetained,
  },
  {
    standard: 'final-plan-detained',
    since: '2015-04-01',
    starts: askedForDetained,
    due: weeksAfter(20),
    ends: is('finalPlanSent'),
    stops: any(is('planNotIssued'), refused, over),
    claims: is('exceptionRecorded', 'duty', 'plan'),
    grounds: ofDetained,
  },
  {
    standard: 'annual-review',
    ...regulations,
    starts: any(saying('planMade', anEhcPlan), reviewed),
    due: monthsFrom(12),
    ends: reviewed,
    renews: kept,
    stops: gone,
  },
  {
    standard: 'review-under-five-considered',
    ...code,
    starts: any(
      saying('planMade', { ...anEhcPlan, ...young }),
      reviewedYoung,
      saying('planReceived', young),
      consideredYoung,
    ),
    due: monthsAfter(6),
    ends: any(is('underFiveConsidered'), reviewed),
    renews: any(consideredYoung, reviewedYoung),
    stops: gone,
  },
  {
    standard: 'plan-transferred',
    ...regulations,
    starts: is('moveKnown'),
    due: fifteenWorkingDays,
    later: (asking, start) => {
      const day = told(asking, 'movesOn');
      return day === undefined ? undefined : { due: day, known: start };
    },
    ends: is('planTransferred'),
    stops: any(is('planCeased'), is('planEnded')),
    anew: true,
  },
  {
    standard: 'move-told-to-family',
    ...regulations,
    starts: is('planReceived'),
    due: weeksAfter(6),
    ends: is('moveTold'),
    stops: gone,
  },
  {
    standard: 'first-review-after-move',
    ...regulations,
    starts: is('planReceived'),
    due: monthsFrom(3),
    later: (asking, start) => {
      const day = told(asking, 'lastReviewedOn');
      return day === undefined ? undefined : { due: monthsFrom(12)(day), known: start };
    },
    ends: reviewed,
    stops: gone,
  },
  { standard: 'review-notice', ...meeting, ends: is('noticeSent') },
  { standard: 'review-advice-circulated', ...meeting, ends: is('adviceCirculated') },
  { standard: 'review-report', ...held, due: weeksAfter(2), ends: is('reportSent'), stops: is('reviewCalledOff') },
  {
    standard: 'review-decision',
    ...held,
    due: weeksAfter(4),
    ends: any(notToAmend, is('amendmentsProposed')),
    stops: is('reviewCalledOff'),
  },
  {
    standard: 'family-time-on-amendments',
    ...regulations,
    starts: is('amendmentsServed'),
    due: (start) => start + 14,
    ends: is('amendedPlanSent'),
    stops: any(is('notAmended'), is('reviewCalledOff')),
    floor: true,
    each: true,
    mayEndOnce: is('amendmentsProposed'),
  },
  {
    standard: 'final-amended-plan',
    ...regulations,
    starts: is('amendmentsProposed'),
    due: weeksAfter(8),
    ends: any(is('amendedPlanSent'), is('notAmended')),
    stops: is('reviewCalledOff'),
  },
  {
    standard: 'final-amended-plan-after-meeting',
    ...held,
    due: weeksAfter(12),
    ends: is('amendedPlanSent'),
    stops: any(is('reviewCalledOff'), is('notAmended'), notToAmend),
  },
  {
    standard: 'phase-transfer-to-post-16',
    ...regulations,
    ...moves,
    starts: is('transferDue', 'transfer', 'secondaryToPost16'),
    due: beforeDayOf('03-31'),
  },
  {
    standard: 'phase-transfer',
    ...regulations,
    ...moves,
    starts: is(
      'transferDue',
      'transfer',
      'earlyYearsToSchool',
      'infantToJunior',
      'primaryToMiddle',
      'primaryToSecondary',
      'middleToSecondary',
    ),
    due: beforeDayOf('02-15'),
  },
  {
    standard: 'transfer-between-post-16',
    ...regulations,
    ...moves,
    starts: is('transferDue', 'transfer', 'post16ToPost16'),
    due: (start, asking) => monthsAfter(-5)(told(asking, 'transferOn') ?? start),
    mayBeDoneBefore: isOverWhenTold('transferOn'),
  },
  {
    standard: 'reassess-or-not',
    ...regulations,
    starts: is('reassessmentRequested'),
    due: (start) => start + 15,
    ends: is('reassessmentDecided'),
    stops: is('reassessmentEnded'),
  },
  {
    standard: 'reassessed-plan',
    since: '2014-09-01',
    starts: any(is('reassessmentDecided', 'decision', 'reassess'), is('reassessmentByAuthority')),
    due: weeksAfter(14),
    ends: is('reassessedPlanSent'),
    stops: is('reassessmentEnded'),
    claims: is('reassessmentExceptionRecorded'),
    grounds: council,
  },
  {
    standard: 'mediation-adviser-contacted',
    ...regulations,
    starts: is(
      'noticeOfDecisionSent',
      'decision',
      'notToAssess',
      'notToIssue',
      'contentOfPlan',
      'notToReassess',
      'notToAmend',
      'cease',
    ),
    due: monthsAfter(2),
    ends: is('adviserContacted'),
    stops: ended,
  },
  {
    standard: 'mediation-certificate',
    ...regulations,
    starts: is('mediationOver'),
    due: workingDaysAfter(3),
    ends: is('certificateIssued'),
    stops: ended,
    anew: true,
  },
  {
    standard: 'mediation-health-issues-told',
    ...regulations,
    starts: is('mediationRequested', 'healthIssues', 'yes'),
    due: workingDaysAfter(3),
    ends: is('healthIssuesTold'),
    stops: ended,
  },
  {
    standard: 'mediation-arranged',
    ...regulations,
    starts: is('mediationRequested'),
    due: (start) => start + 30,
    ends: is('mediationArranged'),
    stops: any(is('mediationOver'), ended),
  },
  {
    standard: 'appeal',
    ...regulations,
    starts: is('noticeOfDecisionSent'),
    due: (start) => tribunalDay(monthsAfter(2)(start)),
    later: (_, start, all, over) => fromCertificate(start, all, over),
    ends: is('appealReceived'),
    stops: ended,
  },
  ...following('order', (action) => is('orderMade', 'action', action)),
  ...following('unopposed', (action) => is('appealNotOpposed', 'action', action)),
  ...following('agreement', agreed),
  {
    standard: 'agreement-other',
    ...regulations,
    starts: agreed('other'),
    due: weeksAfter(2),
    ends: is('agreementKept'),
    stops: ended,
  },
  {
    standard: 'agreement-in-time-agreed',
    ...regulations,
    starts: is('agreementMade', 'timeAgreed', 'agreedOtherwise'),
    due: (start, asking) => told(asking, 'toBeDoneBy') ?? start,
    ends: any(is('agreementKept'), is('finalPlanFollowed'), is('amendedPlanFollowed'), is('planKeptFollowing')),
    stops: ended,
  },
  { standard: 'recommendation-answered-health', ...recommended('health') },
  { standard: 'recommendation-answered-social-care', ...recommended('socialCare') },
  {
    standard: 'placement-answered',
    ...code,
    starts: is('settingConsulted'),
    due: (start) => start + 15,
    ends: is('settingAnswered'),
    stops: never,
  },
  {
    standard: 'elsewhere-reviewed',
    ...elsewhere,
    due: monthsAfter(3),
    ends: any(goesOn, endsIt),
    renews: goesOn,
    stops: elsewhereOver,
  },
  {
    standard: 'elsewhere-visited',
    ...elsewhere,
    due: weeksAfter(6),
    ends: seen,
    renews: seen,
    stops: any(elsewhereOver, endsIt),
  },
  {
    standard: 'new-commissioner-told',
    ...regulations,
    starts: is('changeKnown', 'commissionerIs', 'old'),
    due: fifteenWorkingDays,
    ends: is('newCommissionerTold'),
    stops: never,
  },
  {
    standard: 'new-commissioner-asks-review',
    ...regulations,
    starts: is('changeKnown', 'commissionerIs', 'new'),
    due: fifteenWorkingDays,
    ends: is('newCommissionerAnswered'),
    stops: never,
  },
];
