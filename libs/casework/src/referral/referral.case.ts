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
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, step } from '../case-kind';

const accepted = { step: 'referralDecided', where: { decision: ['accepted'] } } as const;

const closed = { step: 'referralClosed', says: 'the referral was closed' } as const;
const declined = {
  step: 'referralDecided',
  where: { decision: ['declined'] },
  says: 'the referral was declined',
} as const;

/** Work on a referral after it was declined or closed: the child waits, and has waited since the referral was received. */
const resumedBySteps = [
  { step: 'referralDecided', where: { decision: ['accepted'] } },
  { step: 'referralTriaged' },
  { step: 'firstContactAttended' },
  { step: 'assessmentStarted' },
] as const;

const pathway = {
  group: 'health',
  whoMust: 'health',
  countingWord: 'within',
  from: 'the day the referral was received',
  resumedBySteps,
  startsAnew: true,
  excusedBy: [],
} as const satisfies Partial<Standard>;

const autismReferral = { step: 'referralReceived', where: { pathway: ['autism'] } } as const;

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
  details: { pathway: { label: 'Pathway', is: 'pathway' } },
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
  clocks: [
    {
      ...pathway,
      id: 'referral-acceptance-told',
      title: 'Hear whether a referral is accepted',
      kind: 'local',
      // Inspectors found in 2026 that families wait over a year to hear this. An area that sets another time changes this row.
      citation: "a target of the area's own; no law or guidance sets one",
      citationVerified: false,
      tellsFamily: true,
      limit: { weeks: 4 },
      endedBy: 'the day the family was told whether it is accepted',
      startedBySteps: [{ step: 'referralReceived' }],
      endedBySteps: [{ step: 'referralDecisionTold' }],
      stoppedBySteps: [closed],
      inForceFrom: '2014-09-01',
    },
    {
      ...pathway,
      id: 'autism-assessment-started',
      title: 'Autism assessment started',
      kind: 'guidance',
      // Read in the text at nice.org.uk, which was published on 21 January 2014.
      citation: 'NICE quality standard QS51, statement 1',
      citationVerified: true,
      tellsFamily: false,
      limit: { months: 3 },
      endedBy: 'the day the assessment started',
      startedBySteps: [autismReferral],
      endedBySteps: [{ step: 'assessmentStarted' }],
      stoppedBySteps: [declined, closed],
      inForceFrom: '2014-01-21',
    },
    {
      ...pathway,
      id: 'autism-first-contact',
      title: 'Autism first contact',
      kind: 'national',
      citation: 'NHS England autism statistics, measure ASD03',
      citationVerified: false,
      tellsFamily: false,
      limit: { weeks: 13 },
      endedBy: 'the day of the first contact that was attended',
      startedBySteps: [autismReferral],
      endedBySteps: [{ step: 'firstContactAttended' }],
      stoppedBySteps: [declined, closed],
      // The first quarter that was published.
      inForceFrom: '2018-04-01',
    },
  ],
});
