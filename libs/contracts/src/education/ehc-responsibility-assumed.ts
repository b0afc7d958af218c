import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsOrganisation, IsPastDay, IsReference, IsText, OneOf, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

export class EhcResponsibilityAssumedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says(
    'Became responsible on',
    'The day on which the council became responsible for the child, nobody having requested an assessment.',
  )
  @IsPastDay()
  becameResponsibleOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Because')
  @OneOf({
    healthBodyNotified: 'A health body notified it (section 23)',
    broughtToNotice: 'Somebody brought the child to its notice',
    identified: 'It identified the child itself',
  })
  because!: string;
  @Says('Notification reference', 'Of a health body’s notification: that body’s own reference.')
  @IsOptional()
  @IsReference()
  notificationReference?: string;
  @Says('Notified by', 'Code of the health body.') @IsOptional() @IsOrganisation() notifiedBy?: string;
  @Says('Case officer', 'Who deals with the assessment.') @Personal() @IsOptional() @IsText(200) caseOfficer?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, sections 24 and 36(3); SEND Regulations 2014, regulation 5(1)(b): the time runs from this day and not from the notification. */
export const ehcResponsibilityAssumedV1 = contract<EhcResponsibilityAssumedV1>({
  ...ehcStep,
  reference: 'assessmentReference',
  type: 'education.ehc-responsibility-assumed.v1',
  title: 'Authority became responsible without a request',
  description:
    'The local authority became responsible for a child who has or may have special educational needs, nobody having requested an assessment: the time to decide whether to assess runs from this day.',
  occurredOn: 'becameResponsibleOn',
  resource: 'responsibilities-assumed',
  data: EhcResponsibilityAssumedV1,
  example: {
    ...toldByCouncil('ehc-2026-0355-responsible', '2026-05-11T10:00:00Z'),
    data: {
      child: bryony,
      becameResponsibleOn: '2026-05-11',
      assessmentReference: 'EHC-2026-0355',
      because: 'broughtToNotice',
    },
  },
});
