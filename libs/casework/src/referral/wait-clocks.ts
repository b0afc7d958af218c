import { areasOwn, closed, declined, moved, ofReferral, wait } from './waits';

const autismReferral = { step: 'referralReceived', where: { pathway: ['autism'] } } as const;
const waitsNoLonger = [
  { step: 'assessmentStarted', says: 'the assessment started' },
  {
    step: 'treatmentDecided',
    where: { decision: ['firstTreatment', 'notToTreat', 'declinedByFamily'] },
    says: 'the wait ended',
  },
] as const;

/** The time limits that hang on no row of the pathways. */
export const waitClocks = [
  {
    ...ofReferral,
    id: 'referral-acceptance-told',
    title: 'Hear whether a referral is accepted',
    kind: 'local',
    // Inspectors found in 2026 that families wait over a year to hear this. An area that sets another time changes this row.
    citation: areasOwn,
    tellsFamily: true,
    limit: { weeks: 4 },
    endedBy: 'the day the family was told whether it is accepted',
    startedBySteps: [{ step: 'referralReceived' }],
    endedBySteps: [{ step: 'referralDecisionTold' }],
    stoppedBySteps: [closed, moved],
    inForceFrom: '2014-09-01',
  },
  {
    ...wait,
    id: 'autism-assessment-started',
    title: 'Autism assessment started',
    kind: 'guidance',
    // Read in the text at nice.org.uk, which was published on 21 January 2014.
    citation: 'NICE quality standard QS51, statement 1',
    citationVerified: true,
    limit: { months: 3 },
    endedBy: 'the day the assessment started',
    startedBySteps: [autismReferral],
    endedBySteps: [{ step: 'assessmentStarted' }],
    stoppedBySteps: [declined, closed, moved],
    inForceFrom: '2014-01-21',
  },
  {
    ...wait,
    id: 'autism-first-contact',
    title: 'Autism first contact',
    kind: 'national',
    citation: 'NHS England autism statistics, measure ASD03',
    limit: { weeks: 13 },
    endedBy: 'the day of the first contact that was attended',
    startedBySteps: [autismReferral],
    endedBySteps: [{ step: 'firstContactAttended' }],
    stoppedBySteps: [declined, closed, moved],
    // The first quarter that was published.
    inForceFrom: '2018-04-01',
  },
  {
    ...wait,
    id: 'consultant-led-treatment',
    title: 'Consultant-led treatment begun',
    kind: 'national',
    citation: 'NHS England, referral to treatment consultant-led waiting times, rules suite 2022',
    limit: { weeks: 18 },
    endedBy: 'the day of the first treatment, or of the decision that there is none',
    startedBySteps: [{ step: 'referralReceived', where: { ledBy: ['consultant'] } }],
    endedBySteps: [{ step: 'treatmentDecided' }],
    stoppedBySteps: [declined, closed, moved],
    // Since then nothing pauses it.
    inForceFrom: '2015-10-01',
  },
  {
    // Whoever takes a child over looks for themselves: it is counted from their own receipt.
    ...ofReferral,
    tellsFamily: false,
    id: 'clinical-risk-assessed',
    title: 'Clinical risk assessed while waiting',
    kind: 'local',
    citation: areasOwn,
    limit: { weeks: 6 },
    endedBy: 'the day the clinical risk was assessed',
    startedBySteps: [{ step: 'referralReceived' }],
    endedBySteps: [{ step: 'clinicalRiskAssessed' }],
    restartedBySteps: [{ step: 'clinicalRiskAssessed' }],
    laterRounds: [
      { countingWord: 'within', limit: { weeks: 12 }, from: 'the day the clinical risk was last assessed' },
    ],
    stoppedBySteps: [...waitsNoLonger, declined, closed, moved],
    resumedBySteps: [{ step: 'referralDecided', where: { decision: ['accepted'] } }, { step: 'referralTriaged' }],
    inForceFrom: '2014-09-01',
  },
  {
    ...ofReferral,
    id: 'follow-up-review',
    title: 'Follow-up review held',
    kind: 'local',
    citation: 'the day on which clinician and family agreed; no law or guidance sets one',
    tellsFamily: false,
    countingWord: 'by',
    limit: { days: 0 },
    from: 'the day that was agreed for the review',
    countedFrom: 'reviewBy',
    endedBy: 'the day of the review',
    startedBySteps: [{ step: 'followUpAgreed' }, { step: 'followUpReviewed', having: 'reviewBy' }],
    endedBySteps: [{ step: 'followUpReviewed' }],
    restartedBySteps: [{ step: 'followUpReviewed', having: 'reviewBy' }],
    stoppedBySteps: [closed, moved],
    inForceFrom: '2014-09-01',
  },
] as const;
