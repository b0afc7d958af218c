import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByTrust as told } from '../example-told';
import { Corrects, IsDay, IsOrganisation, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';
import { ReferralReference } from './referral-reference';

const step = { kind: 'step', sensitivity: 'ordinary', reference: 'referralReference' } as const;
const referralReference = 'AUT-2026-0551';

export class ClinicalRiskAssessedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Assessed on') @IsPastDay() assessedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Risk while waiting') @OneOf(['low', 'moderate', 'high']) risk!: string;
  @Corrects() corrects?: string;
}

/** Whoever waits is looked at again: what may happen to the child before the assessment comes. */
export const clinicalRiskAssessedV1 = contract<ClinicalRiskAssessedV1>({
  ...step,
  type: 'health.clinical-risk-assessed.v1',
  title: 'Clinical risk assessed while waiting',
  description: 'A clinician assessed the risk to a child who waits.',
  occurredOn: 'assessedOn',
  resource: 'clinical-risk-assessments',
  data: ClinicalRiskAssessedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-risk', time: '2025-05-11T12:00:00Z' },
    data: { child, assessedOn: '2025-05-11', referralReference, risk: 'moderate' },
  },
});

export class ReferralReprioritisedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Changed on') @IsPastDay() changedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Priority') @OneOf(['routine', 'soon', 'urgent']) priority!: string;
  @Says('Because')
  @OneOf({
    clinicalRisk: 'Clinical risk',
    exclusion: 'Suspended or excluded',
    absence: 'Absent from school',
    familyConcern: 'The family is worried',
    careStatus: 'Looked after, or a plan of social care',
    other: 'Something else',
  })
  because!: string;
  @Corrects() corrects?: string;
}

/** Escalated, or put in another place while waiting. */
export const referralReprioritisedV1 = contract<ReferralReprioritisedV1>({
  ...step,
  type: 'health.referral-reprioritised.v1',
  title: 'Given another priority while waiting',
  description: 'A health service gave a child who waits another clinical priority.',
  occurredOn: 'changedOn',
  resource: 'referral-reprioritisations',
  data: ReferralReprioritisedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-sooner', time: '2025-05-12T12:00:00Z' },
    data: { child, changedOn: '2025-05-12', referralReference, priority: 'urgent', because: 'clinicalRisk' },
  },
});

export class InterimSupportAnsweredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Answer')
  @OneOf({ takenUp: 'Taken up', declined: 'Declined by the family', nothingToOffer: 'There is nothing to offer' })
  answer!: string;
  @Corrects() corrects?: string;
}

/** Whether what was offered meanwhile was taken up; or that there is nothing. */
export const interimSupportAnsweredV1 = contract<InterimSupportAnsweredV1>({
  ...step,
  type: 'health.interim-support-answered.v1',
  title: 'Support while waiting taken up or not',
  description: 'A family took up what it was offered while it waits, or did not; or there is nothing to offer.',
  occurredOn: 'answeredOn',
  resource: 'interim-support-answers',
  data: InterimSupportAnsweredV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-support-taken', time: '2025-05-05T12:00:00Z' },
    data: { child, answeredOn: '2025-05-05', referralReference, answer: 'takenUp' },
  },
});

export class ExpectedWaitV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Worked out on') @IsPastDay() workedOutOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('At least, in weeks from the referral') @IsInt() @Min(0) @Max(1000) weeksAtLeast!: number;
  @Says('At most, in weeks from the referral') @IsInt() @Min(0) @Max(1000) weeksAtMost!: number;
  @Says('So many in a hundred are seen by then') @IsInt() @Min(1) @Max(99) shareByThen!: number;
  @Says('Waits that it rests on', 'How many children’s waits of the same pathway, those who still wait among them.')
  @IsInt()
  @Min(0)
  waitsObserved!: number;
  @Says('How it was worked out') @NotPersonal() @IsText(200) method!: string;
  @Says('Family told on') @IsOptional() @IsPastDay() familyToldOn?: string;
  @Corrects() corrects?: string;
}

/** An honest wait: from what others waited, with its range, its day and its method, and whether the family was told it. */
export const expectedWaitV1 = contract<ExpectedWaitV1>({
  ...step,
  type: 'health.expected-wait.v1',
  title: 'Expected wait',
  description: 'How long a child is expected to wait, from the waits of others on the same pathway.',
  occurredOn: 'workedOutOn',
  data: ExpectedWaitV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-wait', time: '2025-04-24T12:00:00Z' },
    data: {
      ...{ child, workedOutOn: '2025-04-24', referralReference, weeksAtLeast: 40, weeksAtMost: 74 },
      ...{ shareByThen: 80, waitsObserved: 212, method: 'Kaplan and Meier, two years' },
      familyToldOn: '2025-04-24',
    },
  },
});

export class ReferralMovedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Moved on') @IsPastDay() movedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('To', 'Code of the provider that has the child now.') @IsOrganisation() movedTo!: string;
  @Says('Told to the family') @IsOptional() @IsBoolean() familyTold?: boolean;
  @Corrects() corrects?: string;
}

/** The child waits with another provider from now on. The wait is one: the other tells since when. */
export const referralMovedV1 = contract<ReferralMovedV1>({
  ...step,
  type: 'health.referral-moved.v1',
  title: 'Referral moved to another provider',
  description: 'A health service handed a child who waits over to another provider.',
  occurredOn: 'movedOn',
  resource: 'referral-moves',
  data: ReferralMovedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-moved', time: '2025-07-01T12:00:00Z' },
    data: { child, movedOn: '2025-07-01', referralReference, movedTo: 'northbank-community-health', familyTold: true },
  },
});

export class TreatmentDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Decided on') @IsPastDay() decidedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Decision')
  @OneOf({
    firstTreatment: 'First treatment given',
    activeMonitoring: 'Active monitoring agreed',
    notToTreat: 'Decided not to treat',
    declinedByFamily: 'Treatment declined by the family',
  })
  decision!: string;
  @Corrects() corrects?: string;
}

/** What ends the wait for treatment: the treatment, or the decision that there is none. */
export const treatmentDecidedV1 = contract<TreatmentDecidedV1>({
  ...step,
  type: 'health.treatment-decided.v1',
  title: 'Treatment begun, or decided against',
  description: 'A child had the first treatment, or it was decided that there is none.',
  occurredOn: 'decidedOn',
  resource: 'treatment-decisions',
  data: TreatmentDecidedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-treated', time: '2025-08-03T12:00:00Z' },
    data: { child, decidedOn: '2025-08-03', referralReference, decision: 'firstTreatment' },
  },
});

export class SupportAfterDiagnosisV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Offered on') @IsPastDay() offeredOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Support') @Personal() @IsText(4000) support!: string;
  @Corrects() corrects?: string;
}

/** What a family is offered once the outcome was told: an outcome ends no need. */
export const supportAfterDiagnosisV1 = contract<SupportAfterDiagnosisV1>({
  ...step,
  type: 'health.support-after-diagnosis.v1',
  title: 'Support after the outcome',
  description: 'A health service offered support after it had told the outcome of an assessment.',
  occurredOn: 'offeredOn',
  resource: 'support-after-diagnoses',
  data: SupportAfterDiagnosisV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-after', time: '2025-09-14T12:00:00Z' },
    data: { child, offeredOn: '2025-09-14', referralReference, support: 'A course for parents, and a number to ring.' },
  },
});

export class FollowUpAgreedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on') @IsPastDay() agreedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('To be reviewed by') @IsDay() reviewBy!: string;
  @Corrects() corrects?: string;
}

/** The child is to be seen again, by a day on which clinician and family agreed. */
export const followUpAgreedV1 = contract<FollowUpAgreedV1>({
  ...step,
  type: 'health.follow-up-agreed.v1',
  title: 'Follow-up agreed',
  description: 'A health service agreed with the family by when a child is to be reviewed.',
  occurredOn: 'agreedOn',
  resource: 'follow-up-agreements',
  data: FollowUpAgreedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-again', time: '2025-09-14T12:30:00Z' },
    data: { child, agreedOn: '2025-09-14', referralReference, reviewBy: '2026-03-14' },
  },
});

export class FollowUpReviewedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('To be reviewed again by') @IsOptional() @IsDay() reviewBy?: string;
  @Corrects() corrects?: string;
}

/** The child was seen again. */
export const followUpReviewedV1 = contract<FollowUpReviewedV1>({
  ...step,
  type: 'health.follow-up-reviewed.v1',
  title: 'Follow-up review held',
  description: 'A child was reviewed by a health service that had seen the child before.',
  occurredOn: 'reviewedOn',
  resource: 'follow-up-reviews',
  data: FollowUpReviewedV1,
  example: {
    ...{ ...told, id: 'aut-2026-0551-reviewed', time: '2026-03-10T12:00:00Z' },
    data: { child, reviewedOn: '2026-03-10', referralReference },
  },
});
