import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsPastDay, OneOf, Personal, Says } from '../fields';
import { bryony, ehcStep, PlanReference, ReviewReference, toldByCouncil } from './ehc-step';

const reviewReference = 'AR-2026-0190';
const planReference = 'PLAN-2026-0190';
const review = { ...ehcStep, reference: 'reviewReference' } as const;

export class ReviewMeetingArrangedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Arranged on', 'The day on which the day of the meeting was set.') @IsPastDay() arrangedOn!: string;
  @ReviewReference() reviewReference!: string;
  @PlanReference() planReference!: string;
  @Says('Meeting on', 'The day for which the meeting is arranged.') @IsDay() meetingOn!: string;
  @Says('Why there is a review')
  @IsOptional()
  @OneOf({
    annual: 'The year is nearly over',
    early: 'An early review was agreed',
    underFive: 'The child is under five',
    phaseTransfer: 'A transfer between phases comes',
    move: 'The child moved into the area',
    release: 'The young person was released from detention',
  })
  because?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 20(3) and (4): notice, and what was advised, at least two weeks before the meeting. */
export const reviewMeetingArrangedV1 = contract<ReviewMeetingArrangedV1>({
  ...review,
  type: 'education.review-meeting-arranged.v1',
  title: 'Review meeting arranged',
  description: 'A meeting to review an EHC plan was arranged for a day: notice and advice are due two weeks before it.',
  occurredOn: 'arrangedOn',
  resource: 'reviews/meetings-arranged',
  data: ReviewMeetingArrangedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-arranged', '2026-06-01T10:00:00Z'),
    data: {
      child: bryony,
      arrangedOn: '2026-06-01',
      reviewReference,
      planReference,
      meetingOn: '2026-07-06',
      because: 'annual',
    },
  },
});

export class ReviewNoticeSentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on') @IsPastDay() sentOn!: string;
  @ReviewReference() reviewReference!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 20(3). */
export const reviewNoticeSentV1 = contract<ReviewNoticeSentV1>({
  ...review,
  type: 'education.review-notice-sent.v1',
  title: 'Notice of a review meeting sent',
  description: 'All who are invited to a review meeting were sent notice of its day.',
  occurredOn: 'sentOn',
  resource: 'reviews/notices',
  data: ReviewNoticeSentV1,
  example: {
    ...toldByCouncil('ar-2026-0190-notice', '2026-06-15T10:00:00Z'),
    data: { child: bryony, sentOn: '2026-06-15', reviewReference },
  },
});

export class ReviewAdviceCirculatedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Circulated on') @IsPastDay() circulatedOn!: string;
  @ReviewReference() reviewReference!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 20(4). */
export const reviewAdviceCirculatedV1 = contract<ReviewAdviceCirculatedV1>({
  ...review,
  type: 'education.review-advice-circulated.v1',
  title: 'Advice for a review circulated',
  description: 'The advice and information gathered for a review meeting was sent to all who are invited.',
  occurredOn: 'circulatedOn',
  resource: 'reviews/advice-circulated',
  data: ReviewAdviceCirculatedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-circulated', '2026-06-22T10:00:00Z'),
    data: { child: bryony, circulatedOn: '2026-06-22', reviewReference },
  },
});

export class ReviewMeetingHeldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Held on') @IsPastDay() heldOn!: string;
  @ReviewReference() reviewReference!: string;
  @PlanReference() @IsOptional() planReference?: string;
  @Corrects() corrects?: string;
}

/** The meeting ends no review: the decision does (SEND Code of Practice 2015, paragraph 9.169). */
export const reviewMeetingHeldV1 = contract<ReviewMeetingHeldV1>({
  ...review,
  type: 'education.review-meeting-held.v1',
  title: 'Review meeting held',
  description:
    'The meeting to review an EHC plan was held: the report is due in 2 weeks of it, the decision in 4, a final amended plan in 12.',
  occurredOn: 'heldOn',
  resource: 'reviews/meetings-held',
  data: ReviewMeetingHeldV1,
  example: {
    ...toldByCouncil('ar-2026-0190-held', '2026-07-06T16:00:00Z'),
    data: { child: bryony, heldOn: '2026-07-06', reviewReference, planReference },
  },
});

export class ReviewReportSentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on', 'The day on which the report was sent to all who were invited.') @IsPastDay() sentOn!: string;
  @ReviewReference() reviewReference!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 20 and 21. */
export const reviewReportSentV1 = contract<ReviewReportSentV1>({
  ...review,
  type: 'education.review-report-sent.v1',
  title: 'Report of a review sent',
  description: 'The report of a review meeting was sent to all who were invited.',
  occurredOn: 'sentOn',
  resource: 'reviews/reports',
  data: ReviewReportSentV1,
  example: {
    ...toldByCouncil('ar-2026-0190-report', '2026-07-17T16:00:00Z'),
    data: { child: bryony, sentOn: '2026-07-17', reviewReference },
  },
});

export class AnnualReviewDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family notified on') @IsPastDay() notifiedOn!: string;
  @ReviewReference() reviewReference!: string;
  @PlanReference() planReference!: string;
  @Says('Decision')
  @OneOf({ maintain: 'To maintain the plan as it is', amend: 'To amend it', cease: 'To cease to maintain it' })
  decision!: string;
  @Says(
    'Proposed amendments',
    'Of a decision to amend: whether the notice with the proposed amendments went with it. Where they were sent on another day, tell the amendments that were proposed as a fact of their own.',
  )
  @IsOptional()
  @OneOf({ sentWithIt: 'Sent with the decision', notSentYet: 'Not sent yet' })
  proposedAmendments?: string;
  @Says('Served on', 'The day on which the family was served the proposed amendments that went with it.')
  @IsOptional()
  @IsPastDay()
  servedOn?: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 20(10) and 21: the review ends with this, and the next year begins. */
export const annualReviewDecidedV1 = contract<AnnualReviewDecidedV1>({
  ...review,
  type: 'education.annual-review-decided.v1',
  title: 'Decision of a review',
  description:
    'The local authority notified the family of its decision after a review: it ends the year of the annual review and begins the next. A decision to amend is in time only with the proposed amendments.',
  occurredOn: 'notifiedOn',
  resource: 'reviews/decisions',
  data: AnnualReviewDecidedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-decided', '2026-08-03T12:00:00Z'),
    data: {
      child: bryony,
      notifiedOn: '2026-08-03',
      reviewReference,
      planReference,
      decision: 'amend',
      proposedAmendments: 'sentWithIt',
    },
  },
});

export class AmendmentsProposedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on', 'The day on which the copy of the plan and the notice of the proposed amendments were sent.')
  @IsPastDay()
  sentOn!: string;
  @ReviewReference() reviewReference!: string;
  @Says('Served on', 'The day on which the family was served them; the day sent where it is left out.')
  @IsOptional()
  @IsPastDay()
  servedOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 22(2). */
export const amendmentsProposedV1 = contract<AmendmentsProposedV1>({
  ...review,
  type: 'education.amendments-proposed.v1',
  title: 'Amendments of a plan proposed',
  description:
    'The local authority sent the family a copy of the plan with a notice of the amendments that it proposes: 8 weeks run from the day sent, the family’s 15 days from the day served.',
  occurredOn: 'sentOn',
  resource: 'reviews/proposed-amendments',
  data: AmendmentsProposedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-amendments', '2026-08-03T12:00:00Z'),
    data: { child: bryony, sentOn: '2026-08-03', servedOn: '2026-08-04', reviewReference },
  },
});

export class PlanNotAmendedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family notified on') @IsPastDay() notifiedOn!: string;
  @ReviewReference() reviewReference!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 22(4). */
export const planNotAmendedV1 = contract<PlanNotAmendedV1>({
  ...review,
  type: 'education.plan-not-amended.v1',
  title: 'Decided not to amend after all',
  description: 'After proposing amendments the local authority notified the family that it will not amend the plan.',
  occurredOn: 'notifiedOn',
  resource: 'reviews/not-amended',
  data: PlanNotAmendedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-not-amended', '2026-09-14T12:00:00Z'),
    data: { child: bryony, notifiedOn: '2026-09-14', reviewReference },
  },
});

export class EarlyReviewAskedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Asked on') @IsPastDay() askedOn!: string;
  @ReviewReference() reviewReference!: string;
  @PlanReference() planReference!: string;
  @Says('Asked by') @OneOf(['parent', 'youngPerson', 'setting', 'health', 'socialCare', 'council']) askedBy!: string;
  @Says('Why') @Personal() @IsOptional() @IsString() @MaxLength(4000) why?: string;
  @Corrects() corrects?: string;
}

/** Nothing in law says within which time it must be answered: it waits until a meeting is arranged or the review is called off. */
export const earlyReviewAskedV1 = contract<EarlyReviewAskedV1>({
  ...review,
  type: 'education.early-review-asked.v1',
  title: 'Early review asked for',
  description: 'Somebody asked that an EHC plan is reviewed before the year is over.',
  occurredOn: 'askedOn',
  resource: 'reviews/early-askings',
  data: EarlyReviewAskedV1,
  example: {
    ...toldByCouncil('ar-2026-0190-early', '2026-10-05T12:00:00Z'),
    data: { child: bryony, askedOn: '2026-10-05', reviewReference: 'AR-2026-0190/2', planReference, askedBy: 'parent' },
  },
});

export class ReviewCalledOffV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Called off on') @IsPastDay() calledOffOn!: string;
  @ReviewReference() reviewReference!: string;
  @Corrects() corrects?: string;
}

/** The year of the plan runs on. */
export const reviewCalledOffV1 = contract<ReviewCalledOffV1>({
  ...review,
  type: 'education.review-called-off.v1',
  title: 'Review called off',
  description:
    'A review will not take place, or an early review was refused. The year in which the plan must be reviewed runs on.',
  occurredOn: 'calledOffOn',
  resource: 'reviews/called-off',
  data: ReviewCalledOffV1,
  example: {
    ...toldByCouncil('ar-2026-0190-off', '2026-10-12T12:00:00Z'),
    data: { child: bryony, calledOffOn: '2026-10-12', reviewReference: 'AR-2026-0190/2' },
  },
});
