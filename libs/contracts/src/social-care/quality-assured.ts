import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySocialCare as told } from '../example-told';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class ContributionQualityAssuredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Looked at on') @IsPastDay() lookedAtOn!: string;
  @Says('Request reference', 'Of the advice that was looked at.') @IsOptional() @IsReference() adviceReference?: string;
  @Says('Judgement') @OneOf({ good: 'Good', needsMore: 'Needs more', sentBack: 'Sent back' }) judgement!: string;
  @Says('What it lacks') @Personal() @IsOptional() @IsText(4000) lacks?: string;
  @Says('Role') @NotPersonal() @IsOptional() @IsText(200) role?: string;
  @Corrects() corrects?: string;
}

/** The designated social care officer looks at what social care contributed before it goes into a plan. */
export const contributionQualityAssuredV1 = contract<ContributionQualityAssuredV1>({
  type: 'social-care.contribution-quality-assured.v1',
  title: 'Contribution of social care quality assured',
  description: 'The designated social care officer looked at the quality of what social care contributed.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'lookedAtOn',
  resource: 'quality-assurances',
  data: ContributionQualityAssuredV1,
  example: {
    ...{ ...told, id: 'sc-qa-7781', time: '2026-05-20T09:00:00Z' },
    data: {
      ...{ child, lookedAtOn: '2026-05-20', adviceReference: 'EHC-2026-0311/SC', judgement: 'needsMore' },
      ...{ lacks: 'Says nothing of nights.', role: 'Designated social care officer' },
    },
  },
});
