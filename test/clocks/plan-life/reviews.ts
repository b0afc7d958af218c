import type { Life, Move } from './life';
import { amended, planOf } from './of-a-plan';

const review = (
  name: string,
  from: readonly string[],
  take: (life: Life, reference: string) => string | undefined,
  branches?: readonly string[],
): Move => ({
  name,
  when: ({ review, plan }) => plan !== undefined && review !== undefined && from.includes(review.state),
  take: (life) => take(life, life.cases.review!.reference),
  ...(branches && { branches }),
});

export const movesOfReviews: readonly Move[] = [
  {
    name: 'early review asked for',
    when: ({ plan, review }) => plan?.state === 'maintained' && !review,
    take: (life) => {
      const reviewReference = life.next('R');
      life.cases.review = { reference: reviewReference, state: 'askedFor' };
      life.tell('early-review-asked', { reviewReference, planReference: planOf(life), askedBy: 'setting' }, [
        ['earlyReviewAsked', reviewReference],
      ]);
      life.show('annualReview', reviewReference, 'askedFor');
      return undefined;
    },
  },
  {
    name: 'meeting arranged',
    when: ({ plan, review }) => plan?.state === 'maintained' && (!review || review.state === 'askedFor'),
    take: (life) => {
      const reviewReference = life.cases.review?.reference ?? life.next('R');
      const meetingOn = life.day(life.one([7, 13, 14, 15, 30, 42]));
      life.cases.review = { reference: reviewReference, state: 'arranged' };
      life.tell('review-meeting-arranged', { reviewReference, planReference: planOf(life), meetingOn }, [
        ['meetingArranged', reviewReference, { attributes: { meetingOn } }],
      ]);
      life.show('annualReview', reviewReference, 'arranged');
      return undefined;
    },
  },
  review('notice sent', ['arranged'], (life, reference) => {
    life.tell('review-notice-sent', { reviewReference: reference }, [['noticeSent', reference]]);
    return undefined;
  }),
  review('advice circulated', ['arranged'], (life, reference) => {
    life.tell('review-advice-circulated', { reviewReference: reference }, [['adviceCirculated', reference]]);
    return undefined;
  }),
  {
    name: 'meeting held',
    when: ({ plan, review }) => plan?.state === 'maintained' && (!review || review.state === 'arranged'),
    branches: ['arranged', 'never arranged'],
    take: (life) => {
      const arranged = life.cases.review;
      const reviewReference = arranged?.reference ?? life.next('R');
      life.cases.review = { reference: reviewReference, state: 'met' };
      life.tell('review-meeting-held', { reviewReference, planReference: planOf(life) }, [
        ['meetingHeld', reviewReference],
      ]);
      life.show('annualReview', reviewReference, 'met');
      return arranged ? 'arranged' : 'never arranged';
    },
  },
  review('report sent', ['met'], (life, reference) => {
    life.tell('review-report-sent', { reviewReference: reference }, [['reportSent', reference]]);
    return undefined;
  }),
  review(
    'review decided',
    ['met'],
    (life, reference) => {
      const branch = life.one(['maintain', 'cease', 'cease', 'amend, with the amendments', 'amend, without them']);
      const decision = branch.split(',')[0]!;
      const isWith = branch === 'amend, with the amendments';
      const servedAfter = isWith ? life.die(4) : 0;
      const servedOn = servedAfter > 0 ? life.day(servedAfter) : undefined;
      const planReference = planOf(life);
      const proposedAmendments = isWith ? 'sentWithIt' : undefined;
      life.tell(
        'annual-review-decided',
        { reviewReference: reference, planReference, decision, proposedAmendments, servedOn },
        [
          ['reviewDecided', reference, { attributes: { decision } }],
          ['planReviewed', planReference, { attributes: { decision, ...life.young } }],
          ...(isWith
            ? ([
                ['amendmentsProposed', reference],
                ['amendmentsServed', reference, { on: life.day(servedAfter) }],
              ] as const)
            : []),
        ],
      );
      life.show('ehcPlan', planReference, 'reviewed');
      const shown = { maintain: 'maintained', cease: 'toCease', amend: isWith ? 'amendmentsProposed' : 'toAmend' };
      life.show('annualReview', reference, shown[decision as keyof typeof shown]);
      if (decision === 'amend') life.cases.review!.state = isWith ? 'proposed' : 'toAmend';
      else delete life.cases.review;
      if (decision === 'cease') life.cases.plan!.state = 'toCease';
      life.today += servedAfter;
      return branch;
    },
    ['maintain', 'cease', 'amend, with the amendments', 'amend, without them'],
  ),
  review('amendments proposed', ['toAmend', 'proposed'], (life, reference) => {
    const servedAfter = life.die(3);
    const servedOn = servedAfter > 0 ? life.day(servedAfter) : undefined;
    life.cases.review!.state = 'proposed';
    life.tell('amendments-proposed', { reviewReference: reference, servedOn }, [
      ['amendmentsProposed', reference],
      ['amendmentsServed', reference, { on: life.day(servedAfter) }],
    ]);
    life.show('annualReview', reference, 'amendmentsProposed');
    life.today += servedAfter;
    return undefined;
  }),
  review('amended after a review', ['proposed'], (life, reference) => {
    amended(life, { reviewReference: reference }, [['amendedPlanSent', reference]]);
    life.show('annualReview', reference, 'amended');
    delete life.cases.review;
    return undefined;
  }),
  review('not amended after all', ['proposed'], (life, reference) => {
    life.cases.review!.state = 'notAmended';
    life.tell('plan-not-amended', { reviewReference: reference }, [['notAmended', reference]]);
    life.show('annualReview', reference, 'notAmended');
    return undefined;
  }),
  review('called off', ['askedFor', 'arranged'], (life, reference) => {
    life.tell('review-called-off', { reviewReference: reference }, [['reviewCalledOff', reference]]);
    life.show('annualReview', reference, 'calledOff');
    delete life.cases.review;
    return undefined;
  }),
  // Nothing is told of it: the family lets it be, and the next year begins.
  review(
    'let be',
    ['notAmended'],
    (life) => {
      delete life.cases.review;
      if (life.cases.dispute?.about === 'notToAmend') delete life.cases.dispute;
      return undefined;
    },
    [],
  ),
  {
    name: 'under five considered',
    when: ({ plan }) => plan?.state === 'maintained',
    branches: ['under five', 'older'],
    take: (life) => {
      const planReference = planOf(life);
      const { young } = life;
      life.tell('under-five-review-considered', { planReference }, [
        ['underFiveConsidered', planReference, { attributes: young }],
      ]);
      return young.isUnderFive ? 'under five' : 'older';
    },
  },
];
