import type { Standard } from '@lib/statutory';
import { followingOrder } from '../grounds';

/** What obliges the authority, and from which day. */
interface Source {
  readonly id: string;
  /** 'an order' */
  readonly title: string;
  readonly citation: (paragraph: string) => string;
  readonly citationVerified: boolean;
  readonly from: string;
  readonly startedBy: (action: string) => Starts;
}
type Starts = {
  readonly step: 'orderMade' | 'appealNotOpposed' | 'agreementMade';
  readonly where: Readonly<Record<string, readonly string[]>>;
};

const over = [{ step: 'appealEnded', says: 'the disagreement ended without anything more to be done' }] as const;

const council = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  countingWord: 'within',
  exceptionStep: { step: 'orderExceptionRecorded' },
  excusedBy: followingOrder,
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

/** The times of regulation 44(2), whatever it is that they run from: each action has its own. */
const followedIn = ({ id, title, citation, citationVerified, from, startedBy }: Source) => {
  const row = { ...council, citationVerified, from };
  const assess = { ...row, citation: citation('(b)'), startedBySteps: [startedBy('assess')] } as const;
  const make = { ...row, citation: citation('(c)'), startedBySteps: [startedBy('makePlan')] } as const;
  return [
    {
      ...assess,
      id: `${id}-to-assess-told`,
      title: `Say that there will be an assessment, after ${title}`,
      tellsFamily: true,
      limit: { weeks: 2 },
      endedBy: 'the day the family was told that it will be assessed or re-assessed',
      endedBySteps: [{ step: 'willAssessTold' }],
      stoppedBySteps: over,
    },
    {
      ...assess,
      id: `${id}-to-assess-no-plan`,
      title: `Tell of a decision not to issue a plan, after ${title} to assess`,
      tellsFamily: false,
      // It binds a council that has decided not to issue a plan, and nobody is owed this answer until it is made.
      existsOnceEnded: true,
      limit: { weeks: 10 },
      endedBy: 'the day the family was told that no plan would be issued',
      endedBySteps: [{ step: 'noPlanTold' }],
      stoppedBySteps: [{ step: 'finalPlanFollowed', says: 'the final plan was sent' }, ...over],
    },
    {
      ...assess,
      id: `${id}-to-assess-final-plan`,
      title: `Final plan, after ${title} to assess`,
      tellsFamily: false,
      limit: { weeks: 14 },
      endedBy: 'the day the final plan was sent',
      endedBySteps: [{ step: 'finalPlanFollowed' }],
      stoppedBySteps: [{ step: 'noPlanTold', says: 'the council decided not to issue a plan' }, ...over],
    },
    {
      ...make,
      id: `${id}-to-make-plan-draft`,
      title: `Draft plan, after ${title} to make a plan`,
      tellsFamily: false,
      limit: { weeks: 5 },
      endedBy: 'the day the draft plan was sent',
      endedBySteps: [{ step: 'draftFollowed' }],
      stoppedBySteps: [{ step: 'finalPlanFollowed', says: 'the final plan was sent' }, ...over],
    },
    {
      ...make,
      id: `${id}-to-make-plan-final`,
      title: `Final plan, after ${title} to make a plan`,
      tellsFamily: false,
      limit: { weeks: 11 },
      endedBy: 'the day the final plan was sent',
      endedBySteps: [{ step: 'finalPlanFollowed' }],
      stoppedBySteps: over,
    },
    {
      ...row,
      id: `${id}-to-amend`,
      title: `Amended plan, after ${title} to amend it`,
      citation: citation('(e)'),
      tellsFamily: false,
      limit: { weeks: 5 },
      endedBy: 'the day the amended plan was issued',
      startedBySteps: [startedBy('amend')],
      endedBySteps: [{ step: 'amendedPlanFollowed' }],
      stoppedBySteps: over,
    },
    {
      ...row,
      id: `${id}-to-name-placement`,
      title: `Amended plan, after ${title} about the placement only`,
      citation: citation('(f)'),
      tellsFamily: false,
      limit: { weeks: 2 },
      endedBy: 'the day the amended plan was issued',
      startedBySteps: [startedBy('namePlacement')],
      endedBySteps: [{ step: 'amendedPlanFollowed' }],
      stoppedBySteps: over,
    },
    {
      ...row,
      id: `${id}-to-maintain`,
      title: `Go on maintaining the plan, after ${title}`,
      citation: citation('(g)'),
      tellsFamily: false,
      limit: { days: 0 },
      endedBy: 'the day from which the plan is maintained again: at once is on the same day',
      startedBySteps: [startedBy('maintain')],
      endedBySteps: [{ step: 'planKeptFollowing' }],
      stoppedBySteps: over,
    },
    {
      ...row,
      id: `${id}-to-cease`,
      title: `Cease to maintain the plan, after ${title}`,
      citation: citation('(a)'),
      tellsFamily: false,
      limit: { days: 0 },
      endedBy: 'the day from which the plan is no longer maintained: at once is on the same day',
      startedBySteps: [startedBy('cease')],
      endedBySteps: [{ step: 'planCeasedFollowing' }],
      stoppedBySteps: over,
    },
  ] as const;
};

/** What the authority must do and by when, in the order of an order, an appeal that it does not oppose, and an agreement. */
export const whatFollows = [
  ...followedIn({
    id: 'order',
    title: 'an order',
    citation: (paragraph) => `SEND Regulations 2014, regulation 44(2)${paragraph}`,
    citationVerified: false,
    from: 'the day of the order',
    startedBy: (action) => ({ step: 'orderMade', where: { action: [action] } }),
  }),
  ...followedIn({
    id: 'unopposed',
    title: 'an appeal that is not opposed',
    citation: () => 'SEND Regulations 2014, regulation 45, as substituted by SI 2015/359',
    citationVerified: false,
    from: 'the day the council told the Tribunal that it does not oppose the appeal',
    startedBy: (action) => ({ step: 'appealNotOpposed', where: { action: [action] } }),
  }),
  ...followedIn({
    id: 'agreement',
    title: 'a mediation agreement',
    citation: (paragraph) => `SEND Regulations 2014, regulations 42(2) and 44(2)${paragraph}`,
    citationVerified: false,
    from: 'the day of the mediation agreement',
    startedBy: (agreed) => ({ step: 'agreementMade', where: { agreed: [agreed], timeAgreed: ['', 'asTheLawSays'] } }),
  }),
];
