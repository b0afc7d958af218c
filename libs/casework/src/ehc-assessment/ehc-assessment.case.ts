import {
  draftCommentsReceivedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcAssessmentWithdrawnV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  exceptionRecordedV1,
} from '@lib/contracts';
import { byThen, defineCase, impliedStep, step } from '../case-kind';
import { ehcClocks } from './ehc-assessment.clocks';
import { servedDraft } from './served-draft';

const toAssess = { step: 'assessmentDecided', where: { decision: ['assess'] } } as const;
const notToAssess = { step: 'assessmentDecided', where: { decision: ['doNotAssess'] } } as const;

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
    assessmentDecided: step(ehcAssessmentDecidedV1, {
      says: 'Decision whether to assess told',
      happened: 'the family was told whether there would be an assessment',
      attributes: ['decision'],
    }),
    planNotIssued: step(ehcPlanNotIssuedV1, {
      says: 'Decided not to issue a plan',
      happened: 'the family was told that no plan would be issued',
    }),
    draftSent: step(ehcPlanDraftSentV1, {
      says: 'Draft plan sent',
      happened: 'a draft plan was sent',
      attributes: ['servedOn'],
    }),
    draftServed: impliedStep({
      says: 'Draft plan served',
      happened: 'a draft plan was served',
      saidWith: 'draftSent',
    }),
    commentsReceived: step(draftCommentsReceivedV1, {
      says: 'Family’s comments received',
      happened: 'the family’s comments were received',
    }),
    finalPlanSent: step(ehcPlanIssuedV1, { says: 'Final plan sent', happened: 'a final plan was sent' }),
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
  refine: servedDraft,
  details: {
    requestedBy: { label: 'Requested by' },
    caseOfficer: { label: 'Case officer', is: 'officer' },
    setting: { label: 'Setting', is: 'setting' },
    settingName: { label: 'Name of the setting' },
  },
  lifecycle: {
    states: [
      { after: 'assessmentRequested', state: 'requested', inWords: 'Requested: not decided yet whether to assess' },
      { after: notToAssess, state: 'notAssessed', inWords: 'Decided not to assess' },
      { after: toAssess, state: 'assessing', inWords: 'Being assessed' },
      { after: 'draftSent', state: 'draftSent', inWords: 'Draft plan sent' },
      { after: 'planNotIssued', state: 'planNotIssued', inWords: 'Decided not to issue a plan' },
      { after: 'finalPlanSent', state: 'finalPlanSent', inWords: 'Final plan sent' },
      { after: 'assessmentEnded', state: 'ended', inWords: 'Ended before it was finished' },
    ],
    ends: [notToAssess, 'planNotIssued', 'finalPlanSent', 'assessmentEnded'],
  },
  needs: [
    {
      steps: ['assessmentDecided', 'assessmentEnded'],
      before: 'assessmentRequested',
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
    {
      contract: ehcPlanDraftSentV1,
      when: ({ servedOn, sentOn }) => typeof servedOn === 'string' && servedOn < String(sentOn),
      flag: {
        code: 'servedBeforeSent',
        message: 'It says that the draft was served before it was sent. The family’s time is counted from the day it was sent.',
      },
    },
  ],
  clocks: ehcClocks,
});
