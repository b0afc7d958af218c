import {
  ehcPlanAmendedV1,
  reassessmentByAuthorityV1,
  reassessmentDecidedV1,
  reassessmentEndedV1,
  reassessmentExceptionRecordedV1,
  reassessmentRequestedV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, step } from '../case-kind';
import { reassessing } from '../grounds';
import { asOrdered, ordered } from '../ordered';
import { byParentOfYoungPerson } from '../young-person';

const council = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  countingWord: 'within',
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;
const toReassess = { step: 'reassessmentDecided', where: { decision: ['reassess'] } } as const;
const notToReassess = { step: 'reassessmentDecided', where: { decision: ['doNotReassess'] } } as const;
const ended = { step: 'reassessmentEnded', says: 'the re-assessment ended without a new plan' } as const;

/** A child with a plan is assessed again (Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 23 to 27). */
export const reassessment = defineCase({
  id: 'reassessment',
  title: 'Re-assessment',
  agency: 'education',
  reference: 'reassessmentReference',
  steps: {
    reassessmentRequested: step(reassessmentRequestedV1, {
      says: 'Re-assessment requested',
      happened: 'a re-assessment was requested',
      opens: true,
    }),
    reassessmentDecided: step(reassessmentDecidedV1, {
      says: 'Decision whether to re-assess told',
      happened: 'the family was told whether there would be a re-assessment',
      attributes: ['decision', 'disagreementReference'],
    }),
    reassessmentByAuthority: step(reassessmentByAuthorityV1, {
      says: 'Authority decided itself to re-assess',
      happened: 'the authority decided itself to re-assess',
      opens: true,
    }),
    reassessedPlanSent: step(ehcPlanAmendedV1, {
      says: 'Re-assessed plan sent',
      happened: 'the re-assessed plan was sent',
      reference: 'reassessmentReference',
    }),
    reassessmentEnded: step(reassessmentEndedV1, {
      says: 'Re-assessment ended without a new plan',
      happened: 'the re-assessment ended without a new plan',
      attributes: ['because'],
    }),
    reassessmentExceptionRecorded: step(reassessmentExceptionRecordedV1, {
      says: 'Exception recorded',
      happened: 'an exception was recorded',
      claimsException: true,
    }),
  },
  refine: asOrdered,
  details: { requestedBy: { label: 'Requested by' }, planReference: { label: 'Plan' } },
  lifecycle: {
    states: [
      { after: 'reassessmentRequested', state: 'requested', inWords: 'Requested: not decided yet' },
      { after: notToReassess, state: 'notReassessed', inWords: 'Decided not to re-assess' },
      { after: toReassess, state: 'reassessing', inWords: 'Being re-assessed' },
      { after: 'reassessmentByAuthority', state: 'reassessing', inWords: 'Being re-assessed' },
      { after: 'reassessedPlanSent', state: 'planSent', inWords: 'Re-assessed plan sent' },
      { after: 'reassessmentEnded', state: 'ended', inWords: 'Ended without a new plan' },
    ],
    ends: [notToReassess, 'reassessedPlanSent', 'reassessmentEnded'],
    reopens: [{ step: 'reassessmentDecided', where: { decision: ['reassess'], ...ordered } }],
  },
  needs: [
    {
      steps: ['reassessmentDecided'],
      before: 'reassessmentRequested',
      ...byThen('beforeRequest', 'Nothing says that a re-assessment had been requested by then.'),
    },
  ],
  doubts: [byParentOfYoungPerson(reassessmentRequestedV1, 'requestedBy', 'receivedOn')],
  once: ['reassessmentRequested', 'reassessmentDecided', 'reassessedPlanSent'],
  clocks: [
    {
      ...council,
      id: 'reassess-or-not',
      title: 'Decide whether to re-assess',
      citation: 'SEND Regulations 2014, regulation 25(1)',
      citationVerified: false,
      tellsFamily: true,
      limit: { days: 15 },
      from: 'the day the council received the request to re-assess',
      endedBy: 'the day the family was told whether there will be a re-assessment',
      startedBySteps: [{ step: 'reassessmentRequested' }],
      endedBySteps: [{ step: 'reassessmentDecided' }],
      stoppedBySteps: [ended],
      excusedBy: [],
    },
    {
      ...council,
      id: 'reassessed-plan',
      title: 'Final plan after a re-assessment',
      citation: 'SEND Regulations 2014, regulation 27(2)',
      citationVerified: true,
      tellsFamily: false,
      limit: { weeks: 14 },
      from: 'the day the family was told that there will be a re-assessment, or the authority decided so itself',
      endedBy: 'the day the re-assessed plan was sent',
      startedBySteps: [toReassess, { step: 'reassessmentByAuthority' }],
      endedBySteps: [{ step: 'reassessedPlanSent' }],
      stoppedBySteps: [ended],
      exceptionStep: { step: 'reassessmentExceptionRecorded' },
      excusedBy: reassessing,
    },
  ],
});
