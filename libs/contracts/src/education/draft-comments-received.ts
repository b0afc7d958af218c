import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class DraftCommentsReceivedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on') @IsPastDay() receivedOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Comments') @Personal() @IsOptional() @IsString() @MaxLength(8000) comments?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 13(1): the family may make representations, and ask that a setting is named. */
export const draftCommentsReceivedV1 = contract<DraftCommentsReceivedV1>({
  type: 'education.draft-comments-received.v1',
  title: 'Comments on the draft received',
  description: 'The local authority received what the family says of the draft plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'receivedOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/comments',
  toldBy: 'localAuthority',
  data: DraftCommentsReceivedV1,
  example: {
    id: 'ehc-2026-0311-comments',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-07-21T09:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      receivedOn: '2026-07-21',
      assessmentReference: 'EHC-2026-0311',
      comments: 'Please say who will sign with her at lunch.',
    },
  },
});
