import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  firstContactAttendedV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  referralClosedV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralTriagedV1,
} from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';
import { referralClocks } from './referral.clocks';

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
      attributes: ['pathway'],
    }),
    referralDecided: step(referralDecidedV1, {
      says: 'Referral accepted or declined',
      happened: 'the referral was accepted or declined',
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
    interimSupportOffered: step(interimSupportOfferedV1, {
      says: 'Support offered meanwhile',
      happened: 'support was offered meanwhile',
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
    referralClosed: step(referralClosedV1, {
      says: 'Referral closed',
      happened: 'the referral was closed',
      attributes: ['because'],
    }),
  },
  details: { pathway: { label: 'Pathway' } },
  lifecycle: {
    states: [
      { after: 'referralReceived', state: 'received', inWords: 'Received: not decided yet' },
      { after: { step: 'referralDecided', where: { decision: ['declined'] } }, state: 'declined', inWords: 'Declined' },
      { after: accepted, state: 'accepted', inWords: 'Accepted: not triaged yet' },
      { after: 'referralTriaged', state: 'triaged', inWords: 'Triaged: waiting for assessment' },
      { after: 'assessmentStarted', state: 'assessing', inWords: 'Being assessed' },
      { after: 'assessmentOutcomeTold', state: 'outcomeTold', inWords: 'Outcome told to the family' },
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
  clocks: referralClocks,
});
