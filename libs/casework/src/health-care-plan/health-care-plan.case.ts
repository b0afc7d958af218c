import { healthCarePlanAgreedV1, healthCarePlanReviewedV1 } from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

/** An individual health care plan or a nursing plan, from the day it was agreed to the review that ends it. */
export const healthCarePlan = defineCase({
  id: 'healthCarePlan',
  title: 'Individual health care plan',
  agency: 'education',
  reference: 'healthCarePlanReference',
  steps: {
    healthCarePlanAgreed: step(healthCarePlanAgreedV1, {
      says: 'Health care plan agreed',
      happened: 'the health care plan was agreed',
      opens: true,
    }),
    healthCarePlanReviewed: step(healthCarePlanReviewedV1, {
      says: 'Health care plan reviewed',
      happened: 'the health care plan was reviewed',
      attributes: ['outcome'],
    }),
  },
  details: { planKind: { label: 'Kind of plan' } },
  lifecycle: {
    states: [
      { after: 'healthCarePlanAgreed', state: 'inForce', inWords: 'In force' },
      {
        after: { step: 'healthCarePlanReviewed', where: { outcome: ['ended'] } },
        state: 'ended',
        inWords: 'Needed no longer',
      },
      { after: 'healthCarePlanReviewed', state: 'reviewed', inWords: 'Reviewed, and in force' },
    ],
    ends: [{ step: 'healthCarePlanReviewed', where: { outcome: ['ended'] } }],
  },
  needs: [
    {
      steps: ['healthCarePlanReviewed'],
      before: 'healthCarePlanAgreed',
      ...byThen('beforeAgreement', 'Nothing says that such a plan had been agreed by then.'),
    },
  ],
  once: ['healthCarePlanAgreed'],
  clocks: [
    {
      id: 'health-care-plan-reviewed',
      title: 'Individual health care plan reviewed',
      group: 'support',
      kind: 'guidance',
      citation:
        'Department for Education, Supporting pupils at school with medical conditions, 2015: at least every year',
      citationVerified: false,
      whoMust: 'school',
      tellsFamily: false,
      countingWord: 'within',
      limit: { months: 12 },
      from: 'the day the plan was agreed or last reviewed',
      endedBy: 'the day it was reviewed',
      startedBySteps: [{ step: 'healthCarePlanAgreed' }],
      endedBySteps: [{ step: 'healthCarePlanReviewed' }],
      restartedBySteps: [{ step: 'healthCarePlanReviewed', where: { outcome: ['goesOn', 'changed'] } }],
      stoppedBySteps: [],
      startsAnew: true,
      excusedBy: [],
      inForceFrom: '2014-09-01',
    },
  ],
});
