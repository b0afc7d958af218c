import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class EhcPlanDraftSentV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Sent on') @IsDay() sentOn!: string;
  @Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.')
  @IsText(100)
  assessmentReference!: string;
  @Says('Served on', 'The day it reached the family, where that is known.') @IsOptional() @IsDay() servedOn?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** SEND Regulations 2014, regulation 13(1)(a): the family’s 15 days begin with the day on which the draft is served. */
export const ehcPlanDraftSentV1 = contract<EhcPlanDraftSentV1>({
  type: 'education.ehc-plan-draft-sent.v1',
  title: 'Draft plan sent',
  description: 'The local authority sent the family the draft of an EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'sentOn',
  personal: ['/child'],
  notInFuture: ['/sentOn', '/servedOn', '/child/dateOfBirth'],
  reference: 'assessmentReference',
  resource: 'ehc-assessments/drafts',
  toldBy: 'localAuthority',
  data: EhcPlanDraftSentV1,
  example: {
    id: 'ehc-2026-0311-draft',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-07-13T16:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      sentOn: '2026-07-13',
      assessmentReference: 'EHC-2026-0311',
      servedOn: '2026-07-14',
    },
  },
});
