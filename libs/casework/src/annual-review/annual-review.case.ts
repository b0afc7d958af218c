import {
  amendmentsProposedV1,
  annualReviewDecidedV1,
  earlyReviewAskedV1,
  ehcPlanAmendedV1,
  planNotAmendedV1,
  reviewAdviceCirculatedV1,
  reviewCalledOffV1,
  reviewMeetingArrangedV1,
  reviewMeetingHeldV1,
  reviewNoticeSentV1,
  reviewReportSentV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { byParentOfYoungPerson } from '../young-person';
import { servedAmendments } from './served-amendments';

const notToAmend = { step: 'reviewDecided', where: { decision: ['maintain', 'cease'] } } as const;
const calledOff = { step: 'reviewCalledOff', says: 'the review was called off' } as const;
const notAmended = { step: 'notAmended', says: 'the council decided not to amend the plan' } as const;

const council = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  tellsFamily: false,
  stoppedBySteps: [calledOff],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

const beforeMeeting = {
  ...council,
  countingWord: 'atLeastBefore',
  limit: { weeks: 2 },
  countedFrom: 'meetingOn',
  from: 'the day of the meeting as it was arranged, or the day it was held where nobody told that it was arranged',
  startedBySteps: [{ step: 'meetingArranged' }, { step: 'meetingHeld', where: { isArranged: ['no'] } }],
  eachStart: true,
} as const satisfies Partial<Standard>;

const ofMeeting = {
  ...council,
  countingWord: 'within',
  from: 'the day of the review meeting',
  startedBySteps: [{ step: 'meetingHeld' }],
} as const satisfies Partial<Standard>;

/** One review of an EHC plan: from its meeting to its decision and, where the plan is amended, to the final amended plan (SEND Regulations 2014, regulations 18 to 22). */
export const annualReview = defineCase({
  id: 'annualReview',
  title: 'Review of a plan',
  agency: 'education',
  reference: 'reviewReference',
  steps: {
    earlyReviewAsked: step(earlyReviewAskedV1, {
      says: 'Early review asked for',
      happened: 'an early review was asked for',
      opens: true,
    }),
    meetingArranged: step(reviewMeetingArrangedV1, {
      says: 'Review meeting arranged',
      happened: 'a review meeting was arranged',
      opens: true,
      attributes: ['meetingOn'],
    }),
    noticeSent: step(reviewNoticeSentV1, {
      says: 'Notice of the meeting sent',
      happened: 'notice of the meeting was sent',
    }),
    adviceCirculated: step(reviewAdviceCirculatedV1, {
      says: 'Advice circulated',
      happened: 'the advice for the meeting was circulated',
    }),
    meetingHeld: step(reviewMeetingHeldV1, {
      says: 'Review meeting held',
      happened: 'the review meeting was held',
      opens: true,
    }),
    reportSent: step(reviewReportSentV1, {
      says: 'Report of the review sent',
      happened: 'the report of the review was sent',
    }),
    reviewDecided: step(annualReviewDecidedV1, {
      says: 'Decision of the review told',
      happened: 'the family was told the decision of the review',
      attributes: ['decision'],
    }),
    amendmentsProposed: stepToldAs(
      [
        { contract: amendmentsProposedV1, attributes: ['servedOn'] },
        {
          contract: annualReviewDecidedV1,
          where: { decision: ['amend'], proposedAmendments: ['sentWithIt'] },
          attributes: ['servedOn'],
        },
      ],
      { says: 'Amendments proposed', happened: 'the proposed amendments were sent', saidWith: 'reviewDecided' },
    ),
    amendmentsServed: impliedStep({
      says: 'Proposed amendments served',
      happened: 'the proposed amendments were served',
      saidWith: 'amendmentsProposed',
      impliedBy: 'amendmentsProposed',
      impliedOn: 'servedOn',
    }),
    notAmended: step(planNotAmendedV1, {
      says: 'Decided not to amend after all',
      happened: 'the family was told that the plan would not be amended',
    }),
    amendedPlanSent: step(ehcPlanAmendedV1, {
      says: 'Final amended plan sent',
      happened: 'the final amended plan was sent',
      reference: 'reviewReference',
    }),
    reviewCalledOff: step(reviewCalledOffV1, { says: 'Review called off', happened: 'the review was called off' }),
  },
  refine: servedAmendments,
  details: { because: { label: 'Why there is a review' }, planReference: { label: 'Plan' } },
  lifecycle: {
    states: [
      { after: 'earlyReviewAsked', state: 'askedFor', inWords: 'Asked for: not arranged yet' },
      { after: 'meetingArranged', state: 'arranged', inWords: 'Meeting arranged' },
      { after: 'meetingHeld', state: 'met', inWords: 'Meeting held: the decision is not told yet' },
      {
        after: { step: 'reviewDecided', where: { decision: ['maintain'] } },
        state: 'maintained',
        inWords: 'Decided to maintain the plan',
      },
      {
        after: { step: 'reviewDecided', where: { decision: ['cease'] } },
        state: 'toCease',
        inWords: 'Decided to cease the plan',
      },
      {
        after: { step: 'reviewDecided', where: { decision: ['amend'] } },
        state: 'toAmend',
        inWords: 'Decided to amend the plan',
      },
      { after: 'amendmentsProposed', state: 'amendmentsProposed', inWords: 'Amendments proposed' },
      { after: 'notAmended', state: 'notAmended', inWords: 'Decided not to amend after all' },
      { after: 'amendedPlanSent', state: 'amended', inWords: 'Final amended plan sent' },
      { after: 'reviewCalledOff', state: 'calledOff', inWords: 'Called off' },
    ],
    ends: [notToAmend, 'notAmended', 'amendedPlanSent', 'reviewCalledOff'],
  },
  needs: [
    {
      steps: ['reviewDecided'],
      before: 'meetingHeld',
      ...byThen('beforeMeeting', 'Nothing says that a review meeting had been held by then.'),
    },
    {
      steps: ['amendedPlanSent', 'notAmended'],
      before: 'amendmentsProposed',
      ...byThen('beforeProposal', 'Nothing says that amendments had been proposed by then.'),
    },
  ],
  doubts: [byParentOfYoungPerson(earlyReviewAskedV1, 'askedBy', 'askedOn')],
  once: ['reviewDecided', 'amendedPlanSent'],
  openItems: [
    {
      id: 'earlyReviewNotArranged',
      opens: 'earlyReviewAsked',
      closedBy: ['meetingArranged', 'meetingHeld', 'reviewDecided', 'reviewCalledOff'],
      group: 'toTellFamily',
      what: 'Answer whoever asked for an early review of the plan',
      why: 'It was asked for on {since}, and nothing says that a meeting was arranged or the asking refused.',
    },
    {
      id: 'amendmentsNotProposed',
      opens: { step: 'reviewDecided', where: { decision: ['amend'] } },
      closedBy: ['amendmentsProposed', 'notAmended', 'amendedPlanSent', 'reviewCalledOff'],
      group: 'toTellFamily',
      what: 'Send the family the amendments that the council proposes',
      why: 'The family was told on {since} that the plan will be amended, and nothing says that the amendments were sent: without them the decision is not in time (R (L) v Devon [2022] EWHC 493).',
    },
  ],
  clocks: [
    {
      ...beforeMeeting,
      id: 'review-notice',
      title: 'Notice of a review meeting',
      citation: 'SEND Regulations 2014, regulation 20(3)',
      citationVerified: false,
      endedBy: 'the day the notice was sent',
      endedBySteps: [{ step: 'noticeSent' }],
    },
    {
      ...beforeMeeting,
      id: 'review-advice-circulated',
      title: 'Advice circulated before a review meeting',
      citation: 'SEND Regulations 2014, regulation 20(4)',
      citationVerified: false,
      endedBy: 'the day the advice was circulated',
      endedBySteps: [{ step: 'adviceCirculated' }],
    },
    {
      ...ofMeeting,
      id: 'review-report',
      title: 'Report of a review to all',
      citation: 'SEND Regulations 2014, regulations 20 and 21',
      citationVerified: false,
      limit: { weeks: 2 },
      endedBy: 'the day the report was sent',
      endedBySteps: [{ step: 'reportSent' }],
    },
    {
      ...ofMeeting,
      id: 'review-decision',
      title: 'Decision of a review, with the proposed amendments',
      citation:
        'SEND Regulations 2014, regulations 20(10) and 21; R (L) v Devon County Council [2022] EWHC 493 (Admin)',
      citationVerified: false,
      tellsFamily: true,
      limit: { weeks: 4 },
      endedBy:
        'the day the family was notified of the decision and, where the plan is to be amended, was sent the proposed amendments',
      endedBySteps: [notToAmend, { step: 'amendmentsProposed' }],
    },
    {
      ...council,
      id: 'family-time-on-amendments',
      title: "The family's time on proposed amendments",
      citation: 'SEND Regulations 2014, regulation 22(2)(c)',
      citationVerified: false,
      countingWord: 'beginningWith',
      limit: { days: 15 },
      from: 'the day the proposed amendments were served, or were sent where no day of service is told',
      endedBy: 'the day the final amended plan was sent',
      startedBySteps: [{ step: 'amendmentsServed' }],
      endedBySteps: [{ step: 'amendedPlanSent' }],
      stoppedBySteps: [notAmended, calledOff],
      floor: true,
      eachStart: true,
      endsCountFromSteps: [{ step: 'amendmentsProposed' }],
    },
    {
      ...council,
      id: 'final-amended-plan',
      title: 'Final amended plan, or decision not to amend',
      citation: 'SEND Regulations 2014, regulation 22(3) and (4)',
      citationVerified: false,
      countingWord: 'within',
      limit: { weeks: 8 },
      from: 'the day the copy of the plan and the notice of proposed amendments were sent',
      endedBy: 'the day the final amended plan was sent, or the family was told that it will not be amended',
      startedBySteps: [{ step: 'amendmentsProposed' }],
      endedBySteps: [{ step: 'amendedPlanSent' }, { step: 'notAmended' }],
    },
    {
      ...ofMeeting,
      id: 'final-amended-plan-after-meeting',
      title: 'Final amended plan, outer limit',
      citation:
        'R (L) v Devon County Council [2022] EWHC 493 (Admin); SEND Regulations 2014, regulations 20(10) and 22',
      citationVerified: false,
      limit: { weeks: 12 },
      endedBy: 'the day the final amended plan was sent',
      endedBySteps: [{ step: 'amendedPlanSent' }],
      stoppedBySteps: [calledOff, notAmended, { ...notToAmend, says: 'the council decided not to amend the plan' }],
    },
  ],
});
