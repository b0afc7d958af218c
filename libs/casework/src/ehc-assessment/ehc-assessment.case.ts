import {
  draftCommentsReceivedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcAssessmentWithdrawnV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  ehcResponsibilityAssumedV1,
  exceptionRecordedV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, impliedStep, step } from '../case-kind';
import { deciding, decidingDetained, issuing, issuingDetained, notIssuing, notIssuingDetained } from '../grounds';
import { asOrdered, ordered } from '../ordered';
import { byParentOfYoungPerson } from '../young-person';
import { advisers } from './advisers';
import { servedDraft } from './served-draft';

const toAssess = { step: 'assessmentDecided', where: { decision: ['assess'] } } as const;
const notToAssess = { step: 'assessmentDecided', where: { decision: ['doNotAssess'] } } as const;

/** Whoever asks for somebody who is detained asks under rules of their own. */
const requestedBy = (...who: string[]) => ({ step: 'assessmentRequested', where: { requestedBy: who } }) as const;
const free = [
  requestedBy('parent', 'youngPerson', 'schoolOrCollege', 'broughtToNotice'),
  { step: 'responsibilityAssumed' },
] as const;
const detained = [requestedBy('detainedPerson', 'youthAccommodation')] as const;

const ended = { step: 'assessmentEnded', says: 'the assessment was withdrawn or ended' } as const;
const notAssessed = {
  step: 'assessmentDecided',
  where: { decision: ['doNotAssess'] },
  says: 'the council decided not to assess',
} as const;
const planSent = { step: 'finalPlanSent', says: 'the final plan was sent' } as const;
const notIssued = { step: 'planNotIssued', says: 'the council decided not to issue a plan' } as const;

const council = { group: 'ehc', kind: 'law', whoMust: 'council' } as const;

/** The day of SI 2014/1530, regulation 1. */
const inForceFrom = '2014-09-01';
/** The day of SI 2015/62, regulation 1. */
const detainedInForceFrom = '2015-04-01';

const decidingToAssess = {
  ...council,
  tellsFamily: true,
  countingWord: 'within',
  limit: { weeks: 6 },
  endedBy: 'the day the council told the family its decision',
  endedBySteps: [{ step: 'assessmentDecided' }],
  stoppedBySteps: [ended],
  exceptionStep: { step: 'exceptionRecorded', where: { duty: ['decide'] } },
  excusedBy: deciding,
  inForceFrom,
} as const satisfies Partial<Standard>;

/** An education, health and care needs assessment, from request to plan (SEND Regulations 2014, regulations 4 to 14). */
export const ehcAssessment = defineCase({
  id: 'ehcAssessment',
  title: 'Education, health and care needs assessment',
  agency: 'education',
  reference: 'assessmentReference',
  steps: {
    assessmentRequested: step(ehcAssessmentRequestedV1, {
      says: 'Assessment asked for',
      happened: 'an assessment was requested',
      opens: true,
      attributes: ['requestedBy'],
    }),
    responsibilityAssumed: step(ehcResponsibilityAssumedV1, {
      says: 'Authority became responsible',
      happened: 'the council became responsible for the child',
      opens: true,
    }),
    assessmentDecided: step(ehcAssessmentDecidedV1, {
      says: 'Decision whether to assess told',
      happened: 'the family was told whether there would be an assessment',
      attributes: ['decision', 'disagreementReference'],
    }),
    planNotIssued: step(ehcPlanNotIssuedV1, {
      says: 'Decided not to issue a plan',
      happened: 'the family was told that no plan would be issued',
      attributes: ['disagreementReference'],
    }),
    draftSent: step(ehcPlanDraftSentV1, {
      says: 'Draft plan sent',
      happened: 'a draft plan was sent',
      attributes: ['servedOn', 'disagreementReference'],
    }),
    draftServed: impliedStep({
      says: 'Draft plan served',
      happened: 'a draft plan was served',
      saidWith: 'draftSent',
      impliedBy: 'draftSent',
      impliedOn: 'servedOn',
    }),
    commentsReceived: step(draftCommentsReceivedV1, {
      says: 'Family’s comments received',
      happened: 'the family’s comments were received',
    }),
    finalPlanSent: step(ehcPlanIssuedV1, {
      says: 'Final plan sent',
      happened: 'a final plan was sent',
      attributes: ['disagreementReference'],
    }),
    assessmentEnded: step(ehcAssessmentWithdrawnV1, {
      says: 'Assessment ended',
      happened: 'the assessment was withdrawn or ended',
      attributes: ['because'],
    }),
    // An exception to a body's time for its advice is a step of the asking, not of the assessment.
    exceptionRecorded: step(exceptionRecordedV1, {
      says: 'Exception recorded',
      happened: 'an exception was recorded',
      where: { duty: ['decide', 'plan'] },
      attributes: ['duty'],
      claimsException: true,
    }),
  },
  refine: (steps) => servedDraft(asOrdered(steps)),
  advisers,
  // The setting has the child for as long as the assessment, or the plan that it led to, does not end.
  relationships: [
    {
      kind: 'attends',
      step: 'assessmentRequested',
      organisation: 'setting',
      endedBy: [notToAssess, 'planNotIssued', 'assessmentEnded'],
      onlyOne: true,
    },
  ],
  details: {
    requestedBy: { label: 'Requested by' },
    caseOfficer: { label: 'Case officer', is: 'officer' },
    setting: { label: 'Setting', is: 'setting' },
    settingName: { label: 'Name of the setting' },
  },
  lifecycle: {
    states: [
      { after: 'assessmentRequested', state: 'requested', inWords: 'Requested: not decided yet whether to assess' },
      {
        after: 'responsibilityAssumed',
        state: 'requested',
        inWords: 'Authority responsible: not decided yet whether to assess',
      },
      { after: notToAssess, state: 'notAssessed', inWords: 'Decided not to assess' },
      { after: toAssess, state: 'assessing', inWords: 'Being assessed' },
      { after: 'draftSent', state: 'draftSent', inWords: 'Draft plan sent' },
      { after: 'planNotIssued', state: 'planNotIssued', inWords: 'Decided not to issue a plan' },
      { after: 'finalPlanSent', state: 'finalPlanSent', inWords: 'Final plan sent' },
      { after: 'assessmentEnded', state: 'ended', inWords: 'Ended before it was finished' },
    ],
    ends: [notToAssess, 'planNotIssued', 'finalPlanSent', 'assessmentEnded'],
    reopens: [
      { step: 'assessmentDecided', where: { decision: ['assess'], ...ordered } },
      { step: 'draftSent', where: ordered },
    ],
  },
  needs: [
    {
      steps: ['assessmentDecided', 'assessmentEnded'],
      before: ['assessmentRequested', 'responsibilityAssumed'],
      ...byThen('beforeRequest', 'Nothing says that the assessment had been requested by then.'),
    },
    {
      steps: ['draftSent', 'planNotIssued', 'finalPlanSent'],
      before: toAssess,
      ...byThen('beforeDecision', 'Nothing says that it had been decided to assess by then.'),
    },
    {
      steps: ['commentsReceived', 'finalPlanSent'],
      before: 'draftSent',
      ...byThen('beforeDraft', 'Nothing says that the family had been sent a draft by then.'),
    },
  ],
  once: ['assessmentRequested', 'assessmentDecided', 'planNotIssued', 'finalPlanSent', 'assessmentEnded'],
  doubts: [
    byParentOfYoungPerson(ehcAssessmentRequestedV1, 'requestedBy', 'receivedOn'),
    {
      contract: ehcPlanDraftSentV1,
      when: ({ servedOn, sentOn }) => typeof servedOn === 'string' && servedOn < String(sentOn),
      flag: {
        code: 'servedBeforeSent',
        message:
          'It says that the draft was served before it was sent. The family’s time is counted from the day it was sent.',
      },
    },
  ],
  clocks: [
    {
      ...decidingToAssess,
      id: 'decide-to-assess',
      title: 'Decide whether to assess',
      citation: 'SEND Regulations 2014, regulation 5(1)',
      citationVerified: true,
      from: 'the day the council received the request',
      startedBySteps: [requestedBy('parent', 'youngPerson', 'schoolOrCollege')],
    },
    {
      ...decidingToAssess,
      id: 'decide-to-assess-without-request',
      title: 'Decide whether to assess, without a request',
      citation: 'SEND Regulations 2014, regulation 5(1)(b); Children and Families Act 2014, sections 24 and 36(3)',
      citationVerified: false,
      from: 'the day the council became responsible, the child being brought to its notice',
      startedBySteps: [{ step: 'responsibilityAssumed' }, requestedBy('broughtToNotice')],
    },
    {
      ...council,
      id: 'not-to-issue',
      title: 'Tell of a decision not to issue a plan',
      citation: 'SEND Regulations 2014, regulation 10(1)',
      citationVerified: true,
      // It binds a council that has decided not to issue a plan, and nobody is owed this answer until it is made.
      tellsFamily: false,
      existsOnceEnded: true,
      countingWord: 'within',
      limit: { weeks: 16 },
      from: 'the day the council received the request or became responsible',
      endedBy: 'the day the council told the family that it would not issue a plan',
      startedBySteps: free,
      endedBySteps: [{ step: 'planNotIssued' }],
      // A draft that was sent before does not make the decision another one.
      stoppedBySteps: [planSent, notAssessed, ended],
      exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
      excusedBy: notIssuing,
      inForceFrom,
    },
    {
      ...council,
      id: 'decide-to-issue',
      title: 'Decide whether to issue a plan',
      kind: 'local',
      citation: "the area's own practice; no law dates a draft plan",
      citationVerified: false,
      tellsFamily: false,
      countingWord: 'within',
      limit: { weeks: 16 },
      from: 'the day the council received the request or became responsible',
      endedBy: 'the day the council sent the family a plan or told it that there would be none',
      startedBySteps: free,
      endedBySteps: [{ step: 'draftSent' }, { step: 'planNotIssued' }, { step: 'finalPlanSent' }],
      stoppedBySteps: [notAssessed, ended],
      excusedBy: [],
      inForceFrom,
    },
    {
      ...council,
      id: 'final-plan',
      title: 'Final EHC plan',
      citation: 'SEND Regulations 2014, regulation 13(2)',
      citationVerified: true,
      tellsFamily: false,
      countingWord: 'within',
      limit: { weeks: 20 },
      from: 'the day the council received the request or became responsible',
      endedBy: 'the day the final plan was sent',
      startedBySteps: free,
      endedBySteps: [{ step: 'finalPlanSent' }],
      stoppedBySteps: [notIssued, notAssessed, ended],
      exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
      excusedBy: issuing,
      inForceFrom,
    },
    {
      ...council,
      id: 'family-time-on-draft',
      title: "The family's time on the draft plan",
      citation: 'SEND Regulations 2014, regulation 13(1)(a)',
      citationVerified: true,
      tellsFamily: false,
      countingWord: 'beginningWith',
      limit: { days: 15 },
      from: 'the day the draft plan was served, or was sent where no day of service is told',
      endedBy: 'the day the final plan was sent',
      startedBySteps: [{ step: 'draftServed' }],
      // A second draft gives the family its days again.
      eachStart: true,
      endedBySteps: [{ step: 'finalPlanSent' }],
      stoppedBySteps: [ended, notIssued],
      excusedBy: [],
      floor: true,
      // A plan that was sent after the draft and before its service left the family none of its time.
      endsCountFromSteps: [{ step: 'draftSent' }],
      inForceFrom,
    },
    {
      ...decidingToAssess,
      id: 'decide-to-assess-detained',
      title: 'Decide whether to assess somebody who is detained',
      citation:
        'SEND (Detained Persons) Regulations 2015, regulations 4(1) and 5(1); Children and Families Act 2014, section 71',
      citationVerified: true,
      from: 'the day the home authority received the request for a detained person, or that person came to its attention',
      startedBySteps: detained,
      excusedBy: decidingDetained,
      inForceFrom: detainedInForceFrom,
    },
    {
      ...council,
      id: 'not-to-issue-detained',
      title: 'Tell of a decision not to issue a plan for somebody who is detained',
      citation: 'SEND (Detained Persons) Regulations 2015, regulation 10(1)',
      citationVerified: false,
      tellsFamily: false,
      existsOnceEnded: true,
      countingWord: 'within',
      limit: { weeks: 16 },
      from: 'the day the home authority received the request for a detained person, or that person came to its attention',
      endedBy: 'the day the home authority told the detained person or parent that it would not issue a plan',
      startedBySteps: detained,
      endedBySteps: [{ step: 'planNotIssued' }],
      stoppedBySteps: [planSent, notAssessed, ended],
      exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
      excusedBy: notIssuingDetained,
      inForceFrom: detainedInForceFrom,
    },
    {
      ...council,
      id: 'final-plan-detained',
      title: 'Final EHC plan of somebody who is detained',
      citation: 'SEND (Detained Persons) Regulations 2015, regulation 13(2)',
      citationVerified: true,
      tellsFamily: false,
      countingWord: 'within',
      limit: { weeks: 20 },
      from: 'the day the home authority received the request for a detained person, or that person came to its attention',
      endedBy: 'the day the final plan was sent',
      startedBySteps: detained,
      endedBySteps: [{ step: 'finalPlanSent' }],
      stoppedBySteps: [notIssued, notAssessed, ended],
      exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
      excusedBy: issuingDetained,
      inForceFrom: detainedInForceFrom,
    },
  ],
});
