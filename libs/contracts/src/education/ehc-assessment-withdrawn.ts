import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class EhcAssessmentWithdrawnV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Ended on') @IsDay() endedOn!: string;
  @Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.')
  @IsText(100)
  assessmentReference!: string;
  @Says('Because')
  @OneOf({
    withdrawn: 'The request was withdrawn',
    movedOut: 'The child moved out of the area',
    died: 'The child died',
    ceased: 'It ceased for another reason',
  })
  because!: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** From this day nothing more is owed under the assessment: its clocks stop. */
export const ehcAssessmentWithdrawnV1 = contract<EhcAssessmentWithdrawnV1>({
  type: 'education.ehc-assessment-withdrawn.v1',
  title: 'EHC assessment ended early',
  description: 'An EHC needs assessment ended before a plan or a decision not to make one.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'endedOn',
  personal: ['/child'],
  notInFuture: ['/endedOn', '/child/dateOfBirth'],
  reference: 'assessmentReference',
  resource: 'ehc-assessments/withdrawals',
  toldBy: 'localAuthority',
  data: EhcAssessmentWithdrawnV1,
  example: {
    id: 'ehc-2026-0311-ended',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-06-10T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      endedOn: '2026-06-10',
      assessmentReference: 'EHC-2026-0311',
      because: 'movedOut',
    },
  },
});
