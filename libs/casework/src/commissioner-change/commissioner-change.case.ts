import { commissionerChangeKnownV1, newCommissionerAnsweredV1, newCommissionerToldV1 } from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, step } from '../case-kind';

const known = (commissionerIs: 'old' | 'new') =>
  [{ step: 'changeKnown', where: { commissionerIs: [commissionerIs] } }] as const;

const commissioner = {
  group: 'ehc',
  kind: 'law',
  citation: 'SEND Regulations 2014, regulation 16',
  citationVerified: false,
  whoMust: 'health',
  tellsFamily: false,
  countingWord: 'beginningWith',
  limit: { workingDays: 15 },
  from: 'the day the commissioner became aware of the change',
  stoppedBySteps: [],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

/** Another health commissioner (ICB) becomes responsible for a child with a plan (SEND Regulations 2014, regulation 16). Each commissioner tells its own side. */
export const commissionerChange = defineCase({
  id: 'commissionerChange',
  title: 'Change of the health commissioner',
  agency: 'health',
  reference: 'changeReference',
  steps: {
    changeKnown: step(commissionerChangeKnownV1, {
      says: 'Change known',
      happened: 'the change of commissioner became known',
      opens: true,
      attributes: ['commissionerIs'],
    }),
    newCommissionerTold: step(newCommissionerToldV1, {
      says: 'New commissioner told',
      happened: 'the new commissioner was told',
    }),
    newCommissionerAnswered: step(newCommissionerAnsweredV1, {
      says: 'New commissioner said whether it can provide',
      happened: 'the new commissioner said whether it can provide',
      attributes: ['answer'],
    }),
  },
  details: { commissionerIs: { label: 'This commissioner is' }, answer: { label: 'Answer' } },
  lifecycle: {
    states: [
      { after: 'changeKnown', state: 'known', inWords: 'Change known' },
      { after: 'newCommissionerTold', state: 'told', inWords: 'New commissioner told' },
      { after: 'newCommissionerAnswered', state: 'answered', inWords: 'New commissioner answered' },
    ],
    ends: ['newCommissionerTold', 'newCommissionerAnswered'],
  },
  needs: [
    {
      steps: ['newCommissionerTold', 'newCommissionerAnswered'],
      before: 'changeKnown',
      ...byThen('beforeChange', 'Nothing says that the change had been known by then.'),
    },
  ],
  once: ['changeKnown'],
  clocks: [
    {
      ...commissioner,
      id: 'new-commissioner-told',
      title: 'Tell the new health commissioner',
      endedBy: 'the day the new commissioner was told',
      startedBySteps: known('old'),
      endedBySteps: [{ step: 'newCommissionerTold' }],
    },
    {
      ...commissioner,
      id: 'new-commissioner-asks-review',
      title: 'New health commissioner asks for a review if it cannot provide',
      endedBy: 'the day the new commissioner asked for a review, or said that it can provide',
      startedBySteps: known('new'),
      endedBySteps: [{ step: 'newCommissionerAnswered' }],
    },
  ],
});
