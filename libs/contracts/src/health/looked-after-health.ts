import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByCommunityHealth as told } from '../example-told';
import { Corrects, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

export class LookedAfterHealthAssessmentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Assessed on') @IsPastDay() assessedOn!: string;
  @Says('Assessment') @OneOf({ initial: 'Initial', review: 'Review' }) assessment!: string;
  @Says('Outcome') @OneOf({ done: 'Done', refused: 'Refused by the child', missed: 'Missed' }) outcome!: string;
  @Says('Report ready on', 'The day on which the written report was with the authority.')
  @IsOptional()
  @IsPastDay()
  reportReadyOn?: string;
  @Says('What is recommended') @Personal() @IsOptional() @IsText(4000) recommends?: string;
  @Corrects() corrects?: string;
}

/** The health assessment of a looked-after child (Care Planning, Placement and Case Review Regulations 2010, regulation 7). */
export const lookedAfterHealthAssessmentV1 = contract<LookedAfterHealthAssessmentV1>({
  type: 'health.looked-after-health-assessment.v1',
  title: 'Health assessment of a looked-after child',
  description: 'The initial or a review health assessment of a looked-after child was done, refused or missed.',
  kind: 'step',
  sensitivity: 'looked-after',
  occurredOn: 'assessedOn',
  data: LookedAfterHealthAssessmentV1,
  example: {
    ...{ ...told, id: 'lac-2117-initial', time: '2026-07-01T09:00:00Z' },
    data: { child, assessedOn: '2026-06-29', assessment: 'initial', outcome: 'done', reportReadyOn: '2026-07-01' },
  },
});
