import type { Step } from '@lib/statutory';
import { rulesOfDisagreements } from './disagreement-law';
import { any, council, is, never, type Rule } from './law';
import { code, regulations, saying, told } from './law-words';
import { dayOf, monthsAfter, monthsFrom, textOf, weeksAfter, workingDaysAfter } from './strip';

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
  ...rulesOfDisagreements,
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
