import { senSupportReviewedV1, senSupportStartedV1, senSupportStoppedV1 } from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

/** SEN support of a setting (SEND Code of Practice 2015, chapter 6): assess, plan, do, review, time after time, until it stops. */
export const senSupport = defineCase({
  id: 'senSupport',
  title: 'SEN support',
  agency: 'education',
  reference: 'supportReference',
  steps: {
    senSupportStarted: step(senSupportStartedV1, {
      says: 'SEN support started',
      happened: 'SEN support was started',
      opens: true,
    }),
    senSupportReviewed: step(senSupportReviewedV1, {
      says: 'SEN support reviewed',
      happened: 'SEN support was reviewed',
      attributes: ['helped'],
    }),
    senSupportStopped: step(senSupportStoppedV1, {
      says: 'SEN support stopped',
      happened: 'SEN support was stopped',
      attributes: ['because'],
    }),
  },
  // The greater need is named first.
  details: { areasOfNeed: { label: 'Areas of need', is: 'need' }, helped: { label: 'Did it help' } },
  lifecycle: {
    states: [
      { after: 'senSupportStarted', state: 'started', inWords: 'Started: not reviewed yet' },
      { after: 'senSupportReviewed', state: 'reviewed', inWords: 'Reviewed, and goes on' },
      { after: 'senSupportStopped', state: 'stopped', inWords: 'Stopped' },
    ],
    ends: ['senSupportStopped'],
  },
  needs: [
    {
      steps: ['senSupportReviewed', 'senSupportStopped'],
      before: 'senSupportStarted',
      ...byThen('beforeSupport', 'Nothing says that SEN support had been started by then.'),
    },
  ],
  once: ['senSupportStarted', 'senSupportStopped'],
  clocks: [
    {
      id: 'sen-support-reviewed',
      title: 'SEN support reviewed',
      group: 'support',
      kind: 'local',
      citation:
        "a target of the area's own; the SEND Code of Practice 2015, 6.65, asks for three meetings with the parent a year",
      citationVerified: false,
      whoMust: 'school',
      tellsFamily: false,
      countingWord: 'within',
      limit: { weeks: 17 },
      from: 'the day SEN support was started or last reviewed',
      endedBy: 'the day it was reviewed',
      startedBySteps: [{ step: 'senSupportStarted' }],
      endedBySteps: [{ step: 'senSupportReviewed' }],
      restartedBySteps: [{ step: 'senSupportReviewed' }],
      stoppedBySteps: [{ step: 'senSupportStopped', says: 'SEN support was stopped' }],
      startsAnew: true,
      excusedBy: [],
      inForceFrom: '2014-09-01',
    },
  ],
});
