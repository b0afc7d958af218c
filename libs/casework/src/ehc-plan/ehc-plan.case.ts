import {
  annualReviewDecidedV1,
  ehcPlanAmendedV1,
  ehcPlanCeasedV1,
  ehcPlanContentV1,
  ehcPlanInForceV1,
  ehcPlanIssuedV1,
  ehcPlanKeptV1,
  planContestAnsweredV1,
  planMoveKnownV1,
  planMoveToldV1,
  planReceivedV1,
  planSignOffV1,
  planTransferredV1,
  underFiveReviewConsideredV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { defineCase, step, stepToldAs } from '../case-kind';
import { sentOverContest } from './contests';
import { asOnePlan } from './one-plan';

const council = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  tellsFamily: false,
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

/** Plans of other kinds, and periods that nobody has told, owe no annual review here. */
const planMade = { step: 'planMade', where: { planKind: ['ehcPlan', ''], isReviewedSince: [''] } } as const;
const reviewed = { step: 'planReviewed', where: { decision: ['maintain', 'amend', 'cease'] } } as const;
const keptOn = { step: 'planReviewed', where: { decision: ['maintain', 'amend'] } } as const;

const gone = [
  { step: 'planCeased', says: 'the plan ceased' },
  { step: 'planTransferred', says: 'the plan was transferred to another authority' },
  { step: 'planEnded', says: 'the plan ended' },
] as const;

const isUnderFive = { isUnderFive: ['yes'] };

/** An EHC plan from the day it is made to the day it ceases, whichever authority maintains it (Children and Families Act 2014, sections 42 to 47). */
export const ehcPlan = defineCase({
  id: 'ehcPlan',
  title: 'Education, health and care plan',
  agency: 'education',
  reference: 'planReference',
  steps: {
    planMade: stepToldAs(
      [
        {
          contract: ehcPlanIssuedV1,
          reference: ['planReference', 'assessmentReference'],
          attributes: ['child.dateOfBirth'],
        },
        { contract: ehcPlanInForceV1, attributes: ['planKind', 'child.dateOfBirth'] },
      ],
      { says: 'Plan made', happened: 'the plan was made', opens: true },
    ),
    planReviewed: stepToldAs(
      [
        { contract: annualReviewDecidedV1, attributes: ['decision', 'child.dateOfBirth'] },
        {
          contract: ehcPlanInForceV1,
          on: 'lastReviewedOn',
          attributes: ['planKind', 'child.dateOfBirth'],
          always: { decision: 'maintain' },
        },
      ],
      { says: 'Review decided', happened: 'the family was notified of the decision of a review' },
    ),
    planAmended: step(ehcPlanAmendedV1, { says: 'Final amended plan sent', happened: 'a final amended plan was sent' }),
    planKept: step(ehcPlanKeptV1, { says: 'Plan maintained after all', happened: 'the plan was maintained after all' }),
    underFiveConsidered: step(underFiveReviewConsideredV1, {
      says: 'Review of an under-five considered',
      happened: 'it was considered whether to review the plan',
      attributes: ['decided', 'child.dateOfBirth'],
    }),
    moveKnown: step(planMoveKnownV1, {
      says: 'Move to another authority known',
      happened: 'the move to another authority became known',
      attributes: ['movesOn'],
    }),
    planTransferred: step(planTransferredV1, {
      says: 'Plan transferred to another authority',
      happened: 'the plan was transferred to another authority',
    }),
    planReceived: step(planReceivedV1, {
      says: 'Plan received from another authority',
      happened: 'the plan was received from another authority',
      opens: true,
      attributes: ['lastReviewedOn', 'child.dateOfBirth'],
    }),
    moveTold: step(planMoveToldV1, {
      says: 'Family told by the new authority',
      happened: 'the family was told by the new authority',
    }),
    contentWritten: step(ehcPlanContentV1, {
      says: 'Sections written',
      happened: 'the sections of the plan were written',
      attributes: ['version'],
    }),
    signOffSaid: step(planSignOffV1, {
      says: 'Signed off or contested',
      happened: 'the plan was signed off or contested',
      attributes: ['saidBy', 'body', 'said'],
    }),
    contestAnswered: step(planContestAnsweredV1, {
      says: 'Contest answered',
      happened: 'a contest was answered',
      attributes: ['body', 'answer'],
    }),
    planEnded: step(ehcPlanInForceV1, { says: 'Plan ended', happened: 'the plan ended', on: 'endedOn' }),
    planCeased: step(ehcPlanCeasedV1, { says: 'Plan ceased', happened: 'the plan ceased', attributes: ['because'] }),
  },
  refine: asOnePlan,
  doubtsTogether: sentOverContest,
  details: { planKind: { label: 'Kind of plan' }, namedSetting: { label: 'Setting named in the plan' } },
  lifecycle: {
    states: [
      { after: 'planMade', state: 'maintained', inWords: 'Maintained' },
      { after: 'planReceived', state: 'maintained', inWords: 'Maintained, received from another authority' },
      { after: 'planReviewed', state: 'reviewed', inWords: 'Maintained, and reviewed' },
      { after: 'planAmended', state: 'amended', inWords: 'Maintained, as amended' },
      { after: 'planTransferred', state: 'transferred', inWords: 'Transferred to another authority' },
      { after: 'planEnded', state: 'ended', inWords: 'No longer in force' },
      { after: 'planCeased', state: 'ceased', inWords: 'Ceased' },
      { after: 'planKept', state: 'maintained', inWords: 'Maintained after all' },
    ],
    ends: [],
  },
  once: ['planMade', 'planReceived'],
  openItems: [
    {
      id: 'contestNotAnswered',
      opens: { step: 'signOffSaid', where: { said: ['contested'] } },
      closedBy: ['contestAnswered', { step: 'signOffSaid', where: { said: ['withdrawn'] } }],
      group: 'waitingOnOthers',
      what: 'Answer whoever contests what is in the plan',
      why: 'It was contested on {since}, and nothing says that it was answered or withdrawn.',
    },
  ],
  clocks: [
    {
      ...council,
      id: 'annual-review',
      title: 'Annual review',
      citation:
        'Children and Families Act 2014, section 44(1); SEND Code of Practice 2015, paragraph 9.169; SEND Regulations 2014, regulations 20 and 21',
      citationVerified: true,
      tellsFamily: true,
      countingWord: 'beginningWith',
      limit: { months: 12 },
      from: 'the day the plan was first made, or the family was notified of the decision of its last review',
      endedBy:
        'the day the family was notified of the decision of the review: a meeting, or an amendment that a tribunal orders, is not enough',
      startedBySteps: [planMade, reviewed],
      endedBySteps: [reviewed],
      restartedBySteps: [keptOn],
      stoppedBySteps: gone,
    },
    {
      ...council,
      id: 'review-under-five-considered',
      title: 'Consider a review for a child under five',
      kind: 'guidance',
      citation: 'SEND Code of Practice 2015, paragraph 9.178',
      citationVerified: false,
      inForceFrom: '2015-04-01',
      countingWord: 'within',
      limit: { months: 6 },
      from: 'the day the plan was made, reviewed or last considered for review: every three to six months, while the child is under five',
      endedBy: 'the day it was considered whether to review the plan, or a review was decided',
      startedBySteps: [
        { step: 'planMade', where: { ...isUnderFive, planKind: ['ehcPlan', ''], isReviewedSince: [''] } },
        { step: 'planReviewed', where: { ...isUnderFive, decision: ['maintain', 'amend'] } },
        { step: 'planReceived', where: isUnderFive },
        { step: 'underFiveConsidered', where: isUnderFive },
      ],
      endedBySteps: [{ step: 'underFiveConsidered' }, reviewed],
      restartedBySteps: [
        { step: 'underFiveConsidered', where: isUnderFive },
        { step: 'planReviewed', where: { ...isUnderFive, decision: ['maintain', 'amend'] } },
      ],
      stoppedBySteps: gone,
    },
    {
      ...council,
      id: 'plan-transferred',
      title: 'Transfer a plan to the new authority',
      citation: 'SEND Regulations 2014, regulation 15(2)',
      citationVerified: true,
      countingWord: 'beginningWith',
      limit: { workingDays: 15 },
      from: 'the day the old authority became aware of the move',
      endedBy: 'the day the plan was transferred',
      startedBySteps: [{ step: 'moveKnown' }],
      endedBySteps: [{ step: 'planTransferred' }],
      stoppedBySteps: [
        { step: 'planCeased', says: 'the plan ceased' },
        { step: 'planEnded', says: 'the plan ended' },
      ],
      startsAnew: true,
      laterOf: [{ countingWord: 'by', limit: { days: 0 }, countedFrom: 'movesOn', from: 'the day of the move' }],
    },
    {
      ...council,
      id: 'move-told-to-family',
      title: 'Tell the family that the plan was transferred',
      citation: 'SEND Regulations 2014, regulation 15(4)',
      citationVerified: true,
      tellsFamily: true,
      countingWord: 'within',
      limit: { weeks: 6 },
      from: 'the day the plan was transferred to the new authority',
      endedBy: 'the day the new authority told the family',
      startedBySteps: [{ step: 'planReceived' }],
      endedBySteps: [{ step: 'moveTold' }],
      stoppedBySteps: gone,
    },
    {
      ...council,
      id: 'first-review-after-move',
      title: 'First review by the new authority',
      citation: 'SEND Regulations 2014, regulation 15(5)',
      citationVerified: true,
      tellsFamily: true,
      countingWord: 'beginningWith',
      limit: { months: 3 },
      from: 'the day the plan was transferred to the new authority',
      endedBy: 'the day the family was notified of the decision of the review',
      startedBySteps: [{ step: 'planReceived' }],
      endedBySteps: [reviewed],
      stoppedBySteps: gone,
      laterOf: [
        {
          countingWord: 'beginningWith',
          limit: { months: 12 },
          countedFrom: 'lastReviewedOn',
          from: 'the day the plan was made or last reviewed by the old authority',
        },
      ],
    },
  ],
});
