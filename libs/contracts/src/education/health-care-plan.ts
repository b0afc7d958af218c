import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySchool as told } from '../example-told';
import { allOf, Corrects, IsPastDay, IsReference, OneOf, Says } from '../fields';

const PlanReference = (): PropertyDecorator =>
  allOf(Says('Health care plan reference', 'The school’s own: every step of it cites it.'), IsReference());

const step = { kind: 'step', sensitivity: 'ordinary', reference: 'healthCarePlanReference' } as const;
const healthCarePlanReference = 'QBS-IHCP-4';

export class HealthCarePlanAgreedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on') @IsPastDay() agreedOn!: string;
  @PlanReference() healthCarePlanReference!: string;
  @Says('Kind of plan')
  @OneOf({ individualHealthCare: 'Individual health care plan', nursing: 'Nursing plan' })
  planKind!: string;
  @Corrects() corrects?: string;
}

/** What a school does for a child with a medical condition, agreed with family and nurse. */
export const healthCarePlanAgreedV1 = contract<HealthCarePlanAgreedV1>({
  ...step,
  type: 'education.health-care-plan-agreed.v1',
  title: 'Individual health care plan agreed',
  description: 'A school agreed an individual health care plan or a nursing plan for a child.',
  occurredOn: 'agreedOn',
  resource: 'health-care-plans',
  data: HealthCarePlanAgreedV1,
  example: {
    ...{ ...told, id: 'qbs-ihcp-4', time: '2025-09-21T15:00:00Z' },
    data: { child, agreedOn: '2025-09-21', healthCarePlanReference, planKind: 'individualHealthCare' },
  },
});

export class HealthCarePlanReviewedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @PlanReference() healthCarePlanReference!: string;
  @Says('Outcome')
  @OneOf({ goesOn: 'It goes on', changed: 'It was changed', ended: 'It is needed no longer' })
  outcome!: string;
  @Corrects() corrects?: string;
}

/** It was looked at again. */
export const healthCarePlanReviewedV1 = contract<HealthCarePlanReviewedV1>({
  ...step,
  type: 'education.health-care-plan-reviewed.v1',
  title: 'Individual health care plan reviewed',
  description: 'A school reviewed the individual health care plan of a child.',
  occurredOn: 'reviewedOn',
  resource: 'health-care-plan-reviews',
  data: HealthCarePlanReviewedV1,
  example: {
    ...{ ...told, id: 'qbs-ihcp-4-reviewed', time: '2026-09-20T15:00:00Z' },
    data: { child, reviewedOn: '2026-09-20', healthCarePlanReference, outcome: 'goesOn' },
  },
});
