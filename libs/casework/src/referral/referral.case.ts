import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  clinicalRiskAssessedV1,
  expectedWaitV1,
  firstContactAttendedV1,
  followUpAgreedV1,
  followUpReviewedV1,
  interimSupportAnsweredV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  pathways,
  referralClosedV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralMovedV1,
  referralReprioritisedV1,
  referralTriagedV1,
  supportAfterDiagnosisV1,
  treatmentDecidedV1,
} from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';
import { pathwayClocks } from './pathway-clocks';
import { waitClocks } from './wait-clocks';

const accepted = { step: 'referralDecided', where: { decision: ['accepted'] } } as const;

/** A referral of a child to a pathway of a health service, from the day the service received it to the day it was closed. */
export const referral = defineCase({
  id: 'referral',
  title: 'Referral',
  agency: 'health',
  reference: 'referralReference',
  steps: {
    referralReceived: step(pathwayReferralV1, {
      says: 'Referral received',
      happened: 'a referral was received',
      opens: true,
      attributes: ['pathway', 'ledBy', 'waitingSince', 'movedFrom'],
    }),
    referralDecided: step(referralDecidedV1, {
      says: 'Referral accepted or declined',
      happened: 'the referral was declined',
      attributes: ['decision'],
    }),
    referralDecisionTold: step(referralDecisionToldV1, {
      says: 'Family told of the decision',
      happened: 'the family was told whether the referral is accepted',
    }),
    referralTriaged: step(referralTriagedV1, {
      says: 'Triaged',
      happened: 'the referral was triaged',
      attributes: ['priority'],
    }),
    clinicalRiskAssessed: step(clinicalRiskAssessedV1, {
      says: 'Clinical risk assessed',
      happened: 'the clinical risk was assessed',
      attributes: ['risk'],
    }),
    referralReprioritised: step(referralReprioritisedV1, {
      says: 'Given another priority',
      happened: 'it was given another priority',
      attributes: ['priority'],
    }),
    interimSupportOffered: step(interimSupportOfferedV1, {
      says: 'Support offered meanwhile',
      happened: 'support was offered meanwhile',
    }),
    interimSupportAnswered: step(interimSupportAnsweredV1, {
      says: 'Support meanwhile taken up or not',
      happened: 'support meanwhile was taken up or not',
      attributes: ['answer'],
    }),
    expectedWaitWorkedOut: step(expectedWaitV1, {
      says: 'Expected wait worked out',
      happened: 'the expected wait was worked out',
    }),
    expectedWaitTold: step(expectedWaitV1, {
      says: 'Family told the expected wait',
      happened: 'the family was told the expected wait',
      on: 'familyToldOn',
    }),
    referralMoved: step(referralMovedV1, {
      says: 'Moved to another provider',
      happened: 'the child moved to another provider',
      attributes: ['movedTo'],
    }),
    firstContactAttended: step(firstContactAttendedV1, {
      says: 'First contact attended',
      happened: 'a first contact was attended',
    }),
    assessmentStarted: step(assessmentStartedV1, { says: 'Assessment started', happened: 'the assessment started' }),
    assessmentOutcomeTold: step(assessmentOutcomeToldV1, {
      says: 'Family told the outcome',
      happened: 'the family was told the outcome',
    }),
    treatmentDecided: step(treatmentDecidedV1, {
      says: 'Treatment begun or decided against',
      happened: 'treatment was begun or decided against',
      attributes: ['decision'],
    }),
    supportAfterDiagnosis: step(supportAfterDiagnosisV1, {
      says: 'Support after the outcome offered',
      happened: 'support after the outcome was offered',
    }),
    followUpAgreed: step(followUpAgreedV1, {
      says: 'Follow-up agreed',
      happened: 'a follow-up was agreed',
      attributes: ['reviewBy'],
    }),
    followUpReviewed: step(followUpReviewedV1, {
      says: 'Follow-up review held',
      happened: 'the follow-up was held',
      attributes: ['reviewBy'],
    }),
    referralClosed: step(referralClosedV1, {
      says: 'Referral closed',
      happened: 'the referral was closed',
      attributes: ['because'],
    }),
  },
  details: {
    pathway: { label: 'Pathway', is: 'pathway' },
    priority: { label: 'Priority' },
    waitingSince: { label: 'Waiting since' },
    movedTo: { label: 'Moved to' },
  },
  // The provider that has the child now needs what the one before knew.
  relationships: [
    { kind: 'referredTo', step: 'referralMoved', organisation: 'movedTo', endedBy: ['referralClosed'], onlyOne: true },
  ],
  lifecycle: {
    states: [
      { after: 'referralReceived', state: 'received', inWords: 'Received: not decided yet' },
      { after: { step: 'referralDecided', where: { decision: ['declined'] } }, state: 'declined', inWords: 'Declined' },
      { after: accepted, state: 'accepted', inWords: 'Accepted: not triaged yet' },
      { after: 'referralTriaged', state: 'triaged', inWords: 'Triaged: waiting for assessment' },
      { after: 'assessmentStarted', state: 'assessing', inWords: 'Being assessed' },
      { after: 'assessmentOutcomeTold', state: 'outcomeTold', inWords: 'Outcome told to the family' },
      { after: 'referralMoved', state: 'moved', inWords: 'Waiting with another provider' },
      { after: 'referralClosed', state: 'closed', inWords: 'Closed' },
    ],
    ends: ['referralClosed'],
  },
  needs: [
    {
      steps: [
        'referralDecided',
        'referralDecisionTold',
        'referralTriaged',
        'interimSupportOffered',
        'firstContactAttended',
        'assessmentStarted',
        'assessmentOutcomeTold',
        'clinicalRiskAssessed',
        'referralReprioritised',
        'referralMoved',
        'treatmentDecided',
        'referralClosed',
      ],
      before: 'referralReceived',
      ...byThen('beforeReferral', 'Nothing says that the referral had been received by then.'),
    },
    {
      steps: ['referralDecisionTold'],
      before: 'referralDecided',
      ...byThen('beforeDecision', 'Nothing says that it had been decided by then.'),
    },
    {
      steps: ['referralTriaged', 'assessmentStarted'],
      before: accepted,
      ...byThen('beforeAcceptance', 'Nothing says that the referral had been accepted by then.'),
    },
    {
      steps: ['assessmentOutcomeTold'],
      before: 'assessmentStarted',
      ...byThen('beforeAssessment', 'Nothing says that an assessment had been started by then.'),
    },
  ],
  once: ['referralReceived', 'referralDecided', 'assessmentStarted', 'referralClosed'],
  openItems: [
    {
      id: 'expectedWaitNotTold',
      opens: 'expectedWaitWorkedOut',
      closedBy: ['expectedWaitTold', 'assessmentStarted', 'treatmentDecided', 'referralClosed'],
      group: 'toTellFamily',
      what: 'Tell the family how long it can expect to wait',
      why: 'An expected wait was worked out on {since}, and nothing says that the family was told it.',
    },
    {
      id: 'interimSupportNotAnswered',
      opens: 'interimSupportOffered',
      closedBy: ['interimSupportAnswered', 'assessmentStarted', 'referralClosed'],
      group: 'waitingOnOthers',
      what: 'Say whether the family took up the support that it was offered',
      why: 'It was offered on {since}, and nothing says whether it was taken up.',
    },
  ],
  clocks: [...pathwayClocks(pathways), ...waitClocks],
});
