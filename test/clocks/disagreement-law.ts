import type { Step } from '@lib/statutory';
import { any, is, type Later, never, onAnyDay, type Rule, twoWeeksAway } from './law';
import { regulations, saying, told } from './law-words';
import { dayOf, isWorkingDay, monthsAfter, textOf, weeksAfter, workingDaysAfter } from './strip';

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

/** Of a decision that a family disagrees with: mediation, appeal, and what is ordered, not opposed or agreed. */
export const rulesOfDisagreements: readonly Rule[] = [
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
];
