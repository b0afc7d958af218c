import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, OneOf, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcAssessmentWithdrawnV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ended on') @IsPastDay() endedOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Because')
  @OneOf({
    withdrawn: 'The request was withdrawn',
    movedOut: 'The child moved out of the area',
    died: 'The child died',
    ceased: 'It ceased for another reason',
  })
  because!: string;
  @Corrects() corrects?: string;
}

/** From this day nothing more is owed under the assessment: its clocks stop. */
export const ehcAssessmentWithdrawnV1 = contract<EhcAssessmentWithdrawnV1>({
  type: 'education.ehc-assessment-withdrawn.v1',
  title: 'EHC assessment ended early',
  description: 'An EHC needs assessment ended before a plan or a decision not to make one.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'endedOn',
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
