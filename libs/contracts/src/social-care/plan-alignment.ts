import { ArrayMaxSize, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySocialCare as told } from '../example-told';
import { allOf, Corrects, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

const Outcomes = (title: string): PropertyDecorator =>
  allOf(Says(title), Personal(), IsOptional(), IsText(1000, { each: true }), ArrayMaxSize(50));

export class PlanAlignmentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Looked at on') @IsPastDay() lookedAtOn!: string;
  @Says('Beside')
  @OneOf({ childProtection: 'Child protection plan', childInNeed: 'Child in need plan', care: 'Care plan' })
  beside!: string;
  @Says('Together they')
  @OneOf({ agree: 'Agree', conflict: 'Conflict in part', leaveOut: 'Leave something out' })
  together!: string;
  @Outcomes('Outcomes that are the same in both') same?: string[];
  @Outcomes('Outcomes of one that support the other') supports?: string[];
  @Outcomes('Outcomes that conflict') conflicts?: string[];
  @Outcomes('Outcomes that are missing in one') missing?: string[];
  @Says('Said by', 'Name of the officer who says so.') @Personal() @IsText(200) officer!: string;
  @Says('Role') @NotPersonal() @IsOptional() @IsText(200) role?: string;
  @Corrects() corrects?: string;
}

/** The outcomes of the EHC plan one by one beside those of the plan of social care; looked at again when either is reviewed. */
export const planAlignmentV1 = contract<PlanAlignmentV1>({
  type: 'social-care.plan-alignment.v1',
  title: 'EHC plan beside the plan of social care',
  description:
    'A named officer compared the outcomes of a child’s EHC plan with those of the plan of social care, one by one.',
  kind: 'step',
  sensitivity: 'safeguarding',
  occurredOn: 'lookedAtOn',
  data: PlanAlignmentV1,
  example: {
    ...{ ...told, id: 'sc-align-12', time: '2026-07-14T16:00:00Z' },
    data: {
      ...{ child, lookedAtOn: '2026-07-14', beside: 'childProtection', together: 'leaveOut' },
      same: ['Bryony tells an adult whom she trusts when she is hurt.'],
      missing: ['Short breaks with a signing carer are in the EHC plan alone.'],
      ...{ officer: 'J. Okafor', role: 'Designated social care officer' },
    },
  },
});
