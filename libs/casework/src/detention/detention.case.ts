import { detainedProvisionArrangedV1, detainedV1, releasedV1, reviewedAfterReleaseV1 } from '@lib/contracts';
import { byThen, defineCase, step } from '../case-kind';

/**
 * A child or young person is detained (Children and Families Act 2014, sections 70 to 75), and released. The time limits of an
 * assessment that is asked for meanwhile run in the assessment: who requested it says that somebody is detained.
 */
export const detention = defineCase({
  id: 'detention',
  title: 'Detention and release',
  agency: 'education',
  reference: 'detentionReference',
  steps: {
    detained: step(detainedV1, {
      says: 'Detained',
      happened: 'the young person was detained',
      opens: true,
      attributes: ['hasPlan'],
    }),
    provisionArranged: step(detainedProvisionArrangedV1, {
      says: 'Provision arranged in detention',
      happened: 'provision was arranged in detention',
    }),
    released: step(releasedV1, { says: 'Released', happened: 'the young person was released' }),
    reviewedAfterRelease: step(reviewedAfterReleaseV1, {
      says: 'Plan reviewed after release',
      happened: 'the plan was reviewed after release',
    }),
  },
  details: { hasPlan: { label: 'Has a plan' }, releaseExpectedOn: { label: 'Release expected on' } },
  lifecycle: {
    states: [
      { after: 'detained', state: 'detained', inWords: 'Detained' },
      { after: 'provisionArranged', state: 'arranged', inWords: 'Detained, with provision arranged' },
      { after: 'released', state: 'released', inWords: 'Released: the plan is to be reviewed' },
      { after: 'reviewedAfterRelease', state: 'reviewed', inWords: 'Released, and the plan reviewed' },
    ],
    ends: ['reviewedAfterRelease'],
  },
  needs: [
    {
      steps: ['released', 'provisionArranged'],
      before: 'detained',
      ...byThen('beforeDetention', 'Nothing says that the young person had been detained by then.'),
    },
  ],
  once: ['detained', 'released'],
  openItems: [
    {
      id: 'provisionNotArranged',
      opens: { step: 'detained', where: { hasPlan: ['yes'] } },
      closedBy: ['provisionArranged', 'released'],
      group: 'waitingOnOthers',
      what: 'Arrange what the plan says for a young person in detention, or what corresponds to it as closely as can be',
      why: 'The young person is detained since {since}, and nothing says that the provision was arranged (Children and Families Act 2014, section 74).',
    },
    {
      id: 'releasedNotReviewed',
      opens: 'released',
      closedBy: 'reviewedAfterRelease',
      group: 'waitingOnOthers',
      what: 'Review the plan of a young person who was released',
      why: 'The young person was released on {since}, and nothing says that the plan was reviewed (Children and Families Act 2014, section 48).',
    },
  ],
});
