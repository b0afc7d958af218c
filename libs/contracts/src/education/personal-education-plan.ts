import { IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByCouncil as told } from '../example-told';
import { Corrects, IsPastDay, OneOf, Says } from '../fields';

export class PersonalEducationPlanV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @Says('Judged by the virtual school') @IsOptional() @OneOf(['good', 'needsMore', 'sentBack']) judgement?: string;
  @Says('Held together with a review of the EHC plan') @IsOptional() @IsBoolean() withPlanReview?: boolean;
  @Corrects() corrects?: string;
}

/** The personal education plan of a looked-after child, by the virtual school; joined with the EHC review where there is one. */
export const personalEducationPlanV1 = contract<PersonalEducationPlanV1>({
  type: 'education.personal-education-plan.v1',
  title: 'Personal education plan reviewed',
  description: 'The virtual school reviewed the personal education plan of a looked-after child.',
  kind: 'status',
  sensitivity: 'looked-after',
  occurredOn: 'reviewedOn',
  data: PersonalEducationPlanV1,
  example: {
    ...{ ...told, id: 'pep-12', time: '2026-05-12T10:00:00Z' },
    data: { child, reviewedOn: '2026-05-11', judgement: 'good', withPlanReview: true },
  },
});
