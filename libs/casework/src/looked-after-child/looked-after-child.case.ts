import { lookedAfterHealthAssessmentV1, lookedAfterReviewHeldV1, safeguardingInvolvementV1 } from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { ofTheAuthority } from './authority';

const isLookedAfter = { status: ['lookedAfter'] };
const ceased = { step: 'noLongerLookedAfter', says: 'the child is no longer looked after' } as const;
const refused = { step: 'assessmentRefused', says: 'the child, who understands it, refused' } as const;

const ofAuthority = {
  group: 'care',
  kind: 'law',
  citationVerified: false,
  whoMust: 'socialCare',
  tellsFamily: false,
  countingWord: 'within',
  excusedBy: [],
  startsAnew: true,
  // Regulation 1 of the regulations; their duties are older.
  inForceFrom: '2011-04-01',
} as const satisfies Partial<Standard>;

/** What an authority owes a child whom it looks after: health assessments and reviews, each in its time. */
export const lookedAfterChild = defineCase({
  id: 'lookedAfterChild',
  title: 'Looked-after child',
  agency: 'social-care',
  reference: 'child',
  steps: {
    childBorn: stepToldAs(
      [safeguardingInvolvementV1, lookedAfterHealthAssessmentV1].map((contract) => ({
        contract,
        on: 'child.dateOfBirth',
        ...(contract === safeguardingInvolvementV1 && { where: isLookedAfter }),
      })),
      { says: 'Born', happened: 'the child was born' },
    ),
    becameLookedAfter: step(safeguardingInvolvementV1, {
      says: 'Became looked after',
      happened: 'the child became looked after',
      opens: true,
      where: isLookedAfter,
    }),
    noLongerLookedAfter: stepToldAs(
      [
        { contract: safeguardingInvolvementV1, where: isLookedAfter, on: 'until' },
        { contract: safeguardingInvolvementV1, where: { status: ['formerlyLookedAfter'] } },
      ],
      { says: 'No longer looked after', happened: 'the child was no longer looked after' },
    ),
    healthAssessed: step(lookedAfterHealthAssessmentV1, {
      says: 'Health assessed',
      happened: 'the health assessment was done',
      where: { outcome: ['done'] },
      attributes: ['assessment'],
    }),
    reportReady: step(lookedAfterHealthAssessmentV1, {
      says: 'Report of the health assessment ready',
      happened: 'the report of the health assessment was ready',
      where: { outcome: ['done'] },
      on: 'reportReadyOn',
    }),
    assessmentRefused: step(lookedAfterHealthAssessmentV1, {
      says: 'Health assessment refused by the child',
      happened: 'the health assessment was refused',
      where: { outcome: ['refused'] },
    }),
    assessedShortlyBefore: impliedStep({
      says: 'Health assessed in the three months before',
      happened: 'the health had been assessed shortly before',
    }),
    reviewHeld: step(lookedAfterReviewHeldV1, { says: 'Review held', happened: 'the review was held' }),
  },
  clocks: [
    {
      ...ofAuthority,
      id: 'initial-health-assessment',
      title: 'Initial health assessment of a looked-after child',
      citation: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulations 7 and 33(1)',
      limit: { workingDays: 20 },
      from: 'the day the child became looked after',
      endedBy: 'the day the report was ready for the first review',
      startedBySteps: [{ step: 'becameLookedAfter' }],
      endedBySteps: [{ step: 'reportReady' }],
      stoppedBySteps: [
        { step: 'assessedShortlyBefore', says: 'an assessment was done in the three months before' },
        refused,
        ceased,
      ],
    },
    {
      ...ofAuthority,
      id: 'review-health-assessment',
      title: 'Review health assessment of a looked-after child',
      citation: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7(3)',
      limit: { months: 12 },
      limitsByAge: { bornBySteps: [{ step: 'childBorn' }], under: [{ years: 5, limit: { months: 6 } }] },
      from: 'the day of the last health assessment',
      endedBy: 'the day of the next',
      startedBySteps: [{ step: 'healthAssessed' }],
      endedBySteps: [{ step: 'healthAssessed' }],
      restartedBySteps: [{ step: 'healthAssessed' }],
      stoppedBySteps: [refused, ceased],
      resumedBySteps: [{ step: 'becameLookedAfter' }],
    },
    {
      ...ofAuthority,
      id: 'looked-after-review',
      title: 'Review of a looked-after child’s case',
      citation: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
      limit: { workingDays: 20 },
      from: 'the day the child became looked after',
      endedBy: 'the day of the review',
      startedBySteps: [{ step: 'becameLookedAfter' }],
      endedBySteps: [{ step: 'reviewHeld' }],
      restartedBySteps: [{ step: 'reviewHeld' }],
      laterRounds: [
        { countingWord: 'within', limit: { months: 3 }, from: 'the day of the first review' },
        { countingWord: 'within', limit: { months: 6 }, from: 'the day of the last review' },
      ],
      stoppedBySteps: [ceased],
    },
  ],
  refine: ofTheAuthority,
});
