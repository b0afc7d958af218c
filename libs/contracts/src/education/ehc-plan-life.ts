import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Says } from '../fields';
import { bryony, ehcStep, PlanReference, toldByCouncil } from './ehc-step';

const planReference = 'PLAN-2026-0190';
const plan = { ...ehcStep, reference: 'planReference' } as const;

/** Kinds of plan, and of what was there before: the next conversion of one into another is told, not programmed. */
export const planKinds = {
  ehcPlan: 'Education, health and care plan',
  statement: 'Statement of special educational needs, as before September 2014',
  individualSupportPlan: 'Individual support plan',
  nursingPlan: 'Nursing plan',
  healthCarePlan: 'Individual health care plan',
} as const;

export class EhcPlanInForceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('First made on', 'The day on which the plan was first made.') @IsPastDay() madeOn!: string;
  @PlanReference() planReference!: string;
  @Says('Kind of plan', 'An EHC plan where it is left out.') @IsOptional() @OneOf(planKinds) planKind?: string;
  @Says('Last reviewed on', 'The day on which the family was notified of the decision of its last review.')
  @IsOptional()
  @IsPastDay()
  lastReviewedOn?: string;
  @Says('Ended on', 'Its last day in force, where it has ended or was converted.')
  @IsOptional()
  @IsPastDay()
  endedOn?: string;
  @Says('Setting named in the plan') @NotPersonal() @IsOptional() @IsText(200) namedSetting?: string;
  @Corrects() corrects?: string;
}

/** A plan whose assessment is not told here: from before the area told its facts, or of a kind that came before. */
export const ehcPlanInForceV1 = contract<EhcPlanInForceV1>({
  ...plan,
  type: 'education.ehc-plan-in-force.v1',
  title: 'Plan in force',
  description:
    'The local authority maintains a plan whose assessment it has not told: when the plan was first made and when it was last reviewed. A plan that is sent after an assessment told here needs no such fact.',
  occurredOn: 'madeOn',
  resource: 'ehc-plans',
  data: EhcPlanInForceV1,
  example: {
    ...toldByCouncil('plan-2026-0190-in-force', '2026-08-20T09:00:00Z'),
    data: { child: bryony, madeOn: '2026-08-14', planReference, planKind: 'ehcPlan' },
  },
});

export class EhcPlanAmendedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on', 'The day on which the final amended, or replaced, plan was sent.') @IsPastDay() sentOn!: string;
  @PlanReference() planReference!: string;
  @Says('After a review', 'The review reference, where the plan was amended after a review.')
  @IsOptional()
  @IsReference()
  reviewReference?: string;
  @Says('For a transfer', 'The transfer reference, where the plan names the placement for a transfer between phases.')
  @IsOptional()
  @IsReference()
  transferReference?: string;
  @Says('After a re-assessment', 'The re-assessment reference, where the plan follows from one.')
  @IsOptional()
  @IsReference()
  reassessmentReference?: string;
  @Says(
    'Under an order or agreement',
    'The disagreement reference, where an order of the Tribunal, an appeal that is not opposed or a mediation agreement asks for it.',
  )
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Says('Setting named in the plan') @NotPersonal() @IsOptional() @IsText(200) namedSetting?: string;
  @Corrects() corrects?: string;
}

/** One plan may end several time limits: of a review, of the transfer that it names a placement for, of an order. It cites each. */
export const ehcPlanAmendedV1 = contract<EhcPlanAmendedV1>({
  ...plan,
  type: 'education.ehc-plan-amended.v1',
  title: 'Final amended plan sent',
  description:
    'The local authority sent the family the final amended or replaced EHC plan. It cites what it answers: a review, a transfer between phases, a re-assessment, an order or agreement.',
  occurredOn: 'sentOn',
  resource: 'ehc-plans/amended',
  data: EhcPlanAmendedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-amended', '2026-10-26T15:00:00Z'),
    data: { child: bryony, sentOn: '2026-10-26', planReference, reviewReference: 'AR-2026-0190' },
  },
});

export class EhcPlanKeptV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Kept from', 'The day from which the plan is maintained again.') @IsPastDay() keptFrom!: string;
  @PlanReference() planReference!: string;
  @Says('Under an order or agreement', 'The disagreement reference.')
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 44(2): a plan that the Tribunal orders to be continued is continued at once. */
export const ehcPlanKeptV1 = contract<EhcPlanKeptV1>({
  ...plan,
  type: 'education.ehc-plan-kept.v1',
  title: 'Plan maintained after all',
  description:
    'The local authority goes on maintaining a plan that it had decided to cease, as an order or agreement asks.',
  occurredOn: 'keptFrom',
  resource: 'ehc-plans/kept',
  data: EhcPlanKeptV1,
  example: {
    ...toldByCouncil('plan-2026-0190-kept', '2026-11-09T12:00:00Z'),
    data: { child: bryony, keptFrom: '2026-11-09', planReference, disagreementReference: 'DIS-2026-041' },
  },
});

/** Why plans cease, as the yearly SEN2 return codes it. */
export const ceaseReasons = {
  1: 'Reached the greatest age',
  2: 'Needs met without a plan',
  3: 'Went to higher education',
  4: 'Went into paid employment',
  5: 'Another local authority maintains it',
  6: 'No longer wishes to engage in education or training',
  7: 'Moved out of England',
  8: 'Died',
  9: 'Another reason',
} as const;

export class EhcPlanCeasedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ceased on', 'The day from which the plan is no longer maintained.') @IsPastDay() ceasedOn!: string;
  @PlanReference() planReference!: string;
  @Says('Because') @OneOf(ceaseReasons) because!: string;
  @Says('Under an order or agreement', 'The disagreement reference, where an order lets it cease.')
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 45. */
export const ehcPlanCeasedV1 = contract<EhcPlanCeasedV1>({
  ...plan,
  type: 'education.ehc-plan-ceased.v1',
  title: 'Plan ceased',
  description: 'The local authority ceased to maintain an EHC plan, and why, as the SEN2 return codes it.',
  occurredOn: 'ceasedOn',
  resource: 'ehc-plans/ceased',
  data: EhcPlanCeasedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-ceased', '2026-11-16T12:00:00Z'),
    data: { child: bryony, ceasedOn: '2026-11-16', planReference, because: '7' },
  },
});

export class UnderFiveReviewConsideredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Considered on') @IsPastDay() consideredOn!: string;
  @PlanReference() planReference!: string;
  @Says('Decided') @OneOf({ review: 'To review the plan now', notNow: 'Not to review it now' }) decided!: string;
  @Corrects() corrects?: string;
}

/** SEND Code of Practice 2015, paragraph 9.178. */
export const underFiveReviewConsideredV1 = contract<UnderFiveReviewConsideredV1>({
  ...plan,
  type: 'education.under-five-review-considered.v1',
  title: 'Review considered for a child under five',
  description: 'The local authority considered whether to review the plan of a child under five.',
  occurredOn: 'consideredOn',
  resource: 'ehc-plans/under-five-reviews-considered',
  data: UnderFiveReviewConsideredV1,
  example: {
    ...toldByCouncil('plan-2026-0190-considered', '2026-11-20T12:00:00Z'),
    data: { child: bryony, consideredOn: '2026-11-20', planReference, decided: 'notNow' },
  },
});
