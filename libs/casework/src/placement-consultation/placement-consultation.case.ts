import { placementAnsweredV1, placementConsultedV1, placementRequestedV1 } from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

/** One setting is asked whether it can be named in one child's plan (Children and Families Act 2014, sections 38 to 40). */
export const placementConsultation = defineCase({
  id: 'placementConsultation',
  title: 'Consultation about a placement',
  agency: 'education',
  reference: 'consultationReference',
  steps: {
    placementRequested: step(placementRequestedV1, {
      says: 'Asked for by the family',
      happened: 'the family asked for the placement',
      opens: true,
    }),
    settingConsulted: step(placementConsultedV1, {
      says: 'Setting consulted',
      happened: 'the setting was consulted',
      opens: true,
    }),
    settingAnswered: step(placementAnsweredV1, {
      says: 'Setting answered',
      happened: 'the setting answered',
      attributes: ['answer'],
    }),
  },
  details: { settingName: { label: 'Setting' }, answer: { label: 'Answer' } },
  lifecycle: {
    states: [
      { after: 'placementRequested', state: 'requested', inWords: 'Asked for by the family: not consulted yet' },
      { after: 'settingConsulted', state: 'consulted', inWords: 'Consulted: not answered yet' },
      { after: 'settingAnswered', state: 'answered', inWords: 'Answered' },
    ],
    ends: ['settingAnswered'],
  },
  needs: [
    {
      steps: ['settingAnswered'],
      before: 'settingConsulted',
      ...byThen('beforeConsultation', 'Nothing says that the setting had been consulted by then.'),
    },
  ],
  once: ['settingAnswered'],
  openItems: [
    {
      id: 'placementNotConsulted',
      opens: 'placementRequested',
      closedBy: ['settingConsulted', 'settingAnswered'],
      group: 'waitingOnOthers',
      what: 'Consult the setting that the family asked for',
      why: 'The family asked for it on {since}, and nothing says that the setting was consulted (Children and Families Act 2014, section 39).',
    },
  ],
  clocks: [
    {
      id: 'placement-answered',
      title: 'Answer to a consultation about a placement',
      group: 'ehc',
      kind: 'guidance',
      citation: 'SEND Code of Practice 2015, paragraph 9.83',
      citationVerified: false,
      whoMust: 'school',
      tellsFamily: false,
      countingWord: 'within',
      limit: { days: 15 },
      from: 'the day the setting was consulted',
      endedBy: 'the day the setting answered',
      startedBySteps: [{ step: 'settingConsulted' }],
      endedBySteps: [{ step: 'settingAnswered' }],
      stoppedBySteps: [],
      excusedBy: [],
      inForceFrom: '2015-04-01',
    },
  ],
});
