import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsOrganisation, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcAssessmentRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on', 'The day the authority received the request, or became responsible.')
  @IsPastDay()
  receivedOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Requested by')
  @OneOf({
    parent: 'Parent',
    youngPerson: 'Young person',
    schoolOrCollege: 'School or college',
    broughtToNotice: 'Brought to the authority’s notice another way',
    detainedPerson: 'A detained young person, or the parent of a detained child',
    youthAccommodation: 'The person in charge of the youth accommodation of somebody who is detained',
  })
  requestedBy!: string;
  @Says('Setting', 'Code of the organisation that the child attends.') @IsOptional() @IsOrganisation() setting?: string;
  @Says('Name of the setting') @NotPersonal() @IsOptional() @IsText(200) settingName?: string;
  @Says('Case officer', 'Who deals with the assessment.') @Personal() @IsOptional() @IsText(200) caseOfficer?: string;
  @Says('Reason given') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/**
 * Where the time limits of an EHC needs assessment start: the authority received a request (Children and Families Act 2014, section 36(1)) or became
 * responsible for the child another way (section 24).
 */
export const ehcAssessmentRequestedV1 = contract<EhcAssessmentRequestedV1>({
  type: 'education.ehc-assessment-requested.v1',
  title: 'EHC assessment requested',
  description:
    'The local authority received a request for an EHC needs assessment, or was otherwise told of a child who may need one.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'receivedOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments',
  toldBy: 'localAuthority',
  data: EhcAssessmentRequestedV1,
  example: {
    id: 'ehc-2026-0311-requested',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-03-30T11:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      receivedOn: '2026-03-30',
      assessmentReference: 'EHC-2026-0311',
      requestedBy: 'parent',
      setting: 'river-lane-nursery',
      settingName: 'River Lane Nursery',
      caseOfficer: 'Petra Marlstone',
      reason: 'Bryony needs more help to be understood than the nursery can give alone.',
    },
  },
});
