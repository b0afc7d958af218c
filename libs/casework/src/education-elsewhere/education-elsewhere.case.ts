import {
  educationElsewhereAgreedV1,
  educationElsewhereEndedV1,
  educationElsewhereReviewedV1,
  educationElsewhereVisitedV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, step } from '../case-kind';

const toEnd = { step: 'elsewhereReviewed', where: { decided: ['end'] } } as const;
const goesOn = { step: 'elsewhereReviewed', where: { decided: ['continue', 'change', 'reintegrate'] } } as const;

/** Inspectors found that nobody watches over those who are educated elsewhere. An area that sets other times changes these rows. */
const local = {
  group: 'ehc',
  kind: 'local',
  citation: "a target of the area's own; no law or guidance sets one",
  citationVerified: false,
  whoMust: 'council',
  tellsFamily: false,
  countingWord: 'within',
  startedBySteps: [{ step: 'elsewhereAgreed' }],
  stoppedBySteps: [{ step: 'elsewhereEnded', says: 'it ended' }],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

/** A child is educated otherwise than at school: EOTAS in a plan, alternative provision or tuition, under one oversight. */
export const educationElsewhere = defineCase({
  id: 'educationElsewhere',
  title: 'Education elsewhere than at school',
  agency: 'education',
  reference: 'packageReference',
  steps: {
    elsewhereAgreed: step(educationElsewhereAgreedV1, {
      says: 'Agreed',
      happened: 'education elsewhere was agreed',
      opens: true,
      attributes: ['kind'],
    }),
    elsewhereReviewed: step(educationElsewhereReviewedV1, {
      says: 'Reviewed',
      happened: 'the education elsewhere was reviewed',
      attributes: ['decided'],
    }),
    elsewhereVisited: step(educationElsewhereVisitedV1, {
      says: 'Visited',
      happened: 'the child was visited',
      attributes: ['childWasSeen'],
    }),
    elsewhereEnded: step(educationElsewhereEndedV1, {
      says: 'Ended',
      happened: 'the education elsewhere ended',
      attributes: ['because'],
    }),
  },
  details: {
    kind: { label: 'Kind' },
    provider: { label: 'Provider' },
    overseenBy: { label: 'Overseen by', is: 'officer' },
    returnPlannedFor: { label: 'Planned return' },
  },
  lifecycle: {
    states: [
      { after: 'elsewhereAgreed', state: 'elsewhere', inWords: 'Educated elsewhere' },
      {
        after: { step: 'elsewhereReviewed', where: { decided: ['reintegrate'] } },
        state: 'returning',
        inWords: 'Going back to school by steps',
      },
      { after: 'elsewhereReviewed', state: 'reviewed', inWords: 'Educated elsewhere, and reviewed' },
      { after: 'elsewhereEnded', state: 'ended', inWords: 'Ended' },
    ],
    ends: ['elsewhereEnded'],
  },
  needs: [
    {
      steps: ['elsewhereReviewed', 'elsewhereVisited', 'elsewhereEnded'],
      before: 'elsewhereAgreed',
      ...byThen('beforeAgreed', 'Nothing says that education elsewhere had been agreed by then.'),
    },
  ],
  once: ['elsewhereAgreed', 'elsewhereEnded'],
  clocks: [
    {
      ...local,
      id: 'elsewhere-reviewed',
      title: 'Review of education elsewhere (EOTAS, alternative provision)',
      limit: { months: 3 },
      from: 'the day it was agreed or last reviewed',
      endedBy: 'the day it was reviewed',
      endedBySteps: [goesOn, toEnd],
      restartedBySteps: [goesOn],
    },
    {
      ...local,
      id: 'elsewhere-visited',
      title: 'Child who is educated elsewhere seen on a visit',
      limit: { weeks: 6 },
      from: 'the day it was agreed or the child was last seen',
      endedBy: 'the day the child was seen',
      endedBySteps: [{ step: 'elsewhereVisited', where: { childWasSeen: ['yes'] } }],
      restartedBySteps: [{ step: 'elsewhereVisited', where: { childWasSeen: ['yes'] } }],
      stoppedBySteps: [...local.stoppedBySteps, { ...toEnd, says: 'a review ended it' }],
    },
  ],
});
