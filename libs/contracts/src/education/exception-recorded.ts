import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsOrganisation, IsPastDay, IsReference, IsText, OneOf, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class ExceptionRecordedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From', 'The first day of the circumstance.') @IsDay() from!: string;
  @Says('Until', 'The last day of the circumstance; the same day when it is left out.')
  @IsOptional()
  @IsDay()
  until?: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Duty')
  @OneOf({
    decide: 'To decide whether to assess',
    advice: 'To give advice',
    plan: 'To decide not to issue a plan, or to send the final plan',
  })
  duty!: string;
  @Says('Request reference', 'For the duty to give advice: the reference of the request.')
  @IsOptional()
  @IsReference()
  requestReference?: string;
  @Says('Body that was asked', 'For the duty to give advice: the code of the organisation that was asked.')
  @IsOptional()
  @IsOrganisation()
  body?: string;
  @Says('Ground')
  @OneOf({
    adviceDuringSchoolClosure: 'Advice was asked of a school while it was closed for four weeks or more',
    adviceDuringEarlyYearsClosure:
      'Advice was asked of an early-years provider while it was closed for four weeks or more',
    exceptionalPersonalCircumstances: 'Exceptional personal circumstances of the child, parent or young person',
    absentFromArea: 'The child, parent or young person was away from the area for four weeks or more',
    exceptionalCircumstances: 'Exceptional circumstances of the child, parent or young person, for advice',
    missedAppointment: 'The child missed an appointment of the body that was asked',
  })
  ground!: string;
  @Says('Advice asked on', 'For a closure: the day the setting was asked for its advice.')
  @IsOptional()
  @IsPastDay()
  adviceAskedOn?: string;
  @Says('Setting', 'For a closure: the code of the setting that was closed.')
  @IsOptional()
  @IsOrganisation()
  setting?: string;
  @Says('Evidence', 'What shows it.') @Personal() @IsText(4000) evidence!: string;
  @Says('Recorded by') @Personal() @IsText(200) recordedBy!: string;
  @Says('Parent told on') @IsOptional() @IsPastDay() parentToldOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 5(4), 8(2), 10(4) and 13(3), and the Code, 9.42: whether it excuses anything is made out from its days, not taken from its name. */
export const exceptionRecordedV1 = contract<ExceptionRecordedV1>({
  type: 'education.exception-recorded.v1',
  title: 'Exception to a time limit',
  description:
    'The local authority records a circumstance that the law or the Code allows to excuse lateness, with its evidence. It never moves a due date.',
  kind: 'exception',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/exceptions',
  toldBy: 'localAuthority',
  data: ExceptionRecordedV1,
  example: {
    id: 'ehc-2026-0311-exception-1',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-07-24T09:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      from: '2026-07-22',
      until: '2026-09-02',
      assessmentReference: 'EHC-2026-0311',
      duty: 'plan',
      ground: 'adviceDuringSchoolClosure',
      adviceAskedOn: '2026-07-20',
      setting: 'river-lane-nursery',
      evidence: 'The setting’s published term dates; the letter to its head teacher.',
      recordedBy: 'Petra Marlstone',
      parentToldOn: '2026-07-24',
    },
  },
});
