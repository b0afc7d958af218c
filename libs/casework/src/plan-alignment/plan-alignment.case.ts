import { planAlignmentV1 } from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { defineCase, step } from '../case-kind';

const ofOfficer = {
  group: 'care',
  kind: 'local',
  citation: "a target of the area's own; no law or guidance sets one",
  citationVerified: false,
  whoMust: 'socialCare',
  tellsFamily: false,
  countingWord: 'within',
  stoppedBySteps: [],
  excusedBy: [],
  startsAnew: true,
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

const agree = [{ step: 'plansCompared', where: { together: ['agree'] } }] as const;

/** The outcomes of an EHC plan beside those of a child protection, child in need or care plan: compared, and brought into line. */
export const planAlignment = defineCase({
  id: 'planAlignment',
  title: 'Plans beside each other',
  agency: 'social-care',
  reference: 'child',
  steps: {
    plansCompared: step(planAlignmentV1, {
      says: 'Plans compared',
      happened: 'the plans were compared',
      opens: true,
      attributes: ['together', 'beside'],
    }),
  },
  details: { beside: { label: 'Beside' }, together: { label: 'Together they' } },
  lifecycle: {
    states: [
      {
        after: { step: 'plansCompared', where: { together: ['conflict'] } },
        state: 'conflict',
        inWords: 'They conflict in part',
      },
      {
        after: { step: 'plansCompared', where: { together: ['leaveOut'] } },
        state: 'leaveOut',
        inWords: 'One leaves something out',
      },
      { after: 'plansCompared', state: 'agree', inWords: 'They agree' },
    ],
    ends: [],
  },
  clocks: [
    {
      ...ofOfficer,
      id: 'plans-brought-into-line',
      title: 'Plans brought into line',
      limit: { weeks: 6 },
      from: 'the day it was found that the plans conflict or leave something out',
      endedBy: 'the day it was found that they agree',
      startedBySteps: [{ step: 'plansCompared', where: { together: ['conflict', 'leaveOut'] } }],
      endedBySteps: agree,
    },
    {
      ...ofOfficer,
      id: 'plans-compared-again',
      title: 'Plans compared again',
      limit: { months: 6 },
      from: 'the day the plans were last compared',
      endedBy: 'the day they were compared again',
      startedBySteps: [{ step: 'plansCompared' }],
      endedBySteps: [{ step: 'plansCompared' }],
      restartedBySteps: [{ step: 'plansCompared' }],
    },
  ],
});
