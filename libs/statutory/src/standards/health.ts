import type { Standard, StepPattern, StopPattern } from '../standard';

const closed: StopPattern = { step: 'referralClosed', says: 'the referral was closed' };
const declined: StopPattern = {
  step: 'referralDecided',
  where: { decision: ['declined'] },
  says: 'the referral was declined',
};

/** Work on a referral after it was declined or closed: the child waits, and has waited since the referral was received. */
const resumedBySteps: readonly StepPattern[] = [
  { step: 'referralDecided', where: { decision: ['accepted'] } },
  { step: 'referralTriaged' },
  { step: 'firstContactAttended' },
  { step: 'assessmentStarted' },
];

const pathway = {
  group: 'health',
  whoMust: 'health',
  countingWord: 'within',
  from: 'the day the referral was received',
  resumedBySteps,
  startsAnew: true,
  excusedBy: [],
} as const satisfies Partial<Standard>;

const autismReferral = { step: 'referralReceived', where: { pathway: ['autism'] } };

/** Waits on a pathway. None of them is law, and none has exceptions. */
export const healthStandards: readonly Standard[] = [
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
];
