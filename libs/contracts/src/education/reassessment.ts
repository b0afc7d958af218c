import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsOrganisation, IsPastDay, IsReference, IsText, OneOf, Personal, Says } from '../fields';
import { bryony, ehcStep, PlanReference, ReassessmentReference, toldByCouncil } from './ehc-step';

const reassessmentReference = 'RE-2026-012';
const planReference = 'PLAN-2026-0190';
const reassessment = { ...ehcStep, reference: 'reassessmentReference' } as const;

export class ReassessmentRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on', 'The day on which the council received the request.') @IsPastDay() receivedOn!: string;
  @ReassessmentReference() reassessmentReference!: string;
  @PlanReference() planReference!: string;
  @Says('Requested by') @OneOf(['parent', 'youngPerson', 'schoolOrCollege', 'healthCommissioner']) requestedBy!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 44(2); SEND Regulations 2014, regulation 25(1). */
export const reassessmentRequestedV1 = contract<ReassessmentRequestedV1>({
  ...reassessment,
  type: 'education.reassessment-requested.v1',
  title: 'Re-assessment requested',
  description:
    'The local authority received a request to assess the needs of a child with a plan again: it answers within 15 days.',
  occurredOn: 'receivedOn',
  data: ReassessmentRequestedV1,
  resource: 'reassessments',
  example: {
    ...toldByCouncil('re-2026-012-requested', '2026-09-01T10:00:00Z'),
    data: { child: bryony, receivedOn: '2026-09-01', reassessmentReference, planReference, requestedBy: 'parent' },
  },
});

export class ReassessmentDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family notified on') @IsPastDay() notifiedOn!: string;
  @ReassessmentReference() reassessmentReference!: string;
  @Says('Decision') @OneOf(['reassess', 'doNotReassess']) decision!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says('Under an order or agreement', 'The disagreement reference, where an order or agreement asks for it.')
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 25(1). */
export const reassessmentDecidedV1 = contract<ReassessmentDecidedV1>({
  ...reassessment,
  type: 'education.reassessment-decided.v1',
  title: 'Decision whether to re-assess',
  description:
    'The local authority notified the family whether it will re-assess: the re-assessed plan is due 14 weeks from this notification.',
  occurredOn: 'notifiedOn',
  resource: 'reassessments/decisions',
  data: ReassessmentDecidedV1,
  example: {
    ...toldByCouncil('re-2026-012-decided', '2026-09-14T10:00:00Z'),
    data: { child: bryony, notifiedOn: '2026-09-14', reassessmentReference, decision: 'reassess' },
  },
});

export class ReassessmentByAuthorityV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Decided on', 'The day on which the council decided that it is necessary to re-assess.')
  @IsPastDay()
  decidedOn!: string;
  @ReassessmentReference() reassessmentReference!: string;
  @PlanReference() planReference!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 44(3): nobody asked. */
export const reassessmentByAuthorityV1 = contract<ReassessmentByAuthorityV1>({
  ...reassessment,
  type: 'education.reassessment-by-authority.v1',
  title: 'Authority decided itself to re-assess',
  description:
    'The local authority decided without a request that it is necessary to re-assess: the re-assessed plan is due 14 weeks from that day.',
  occurredOn: 'decidedOn',
  resource: 'reassessments/by-authority',
  data: ReassessmentByAuthorityV1,
  example: {
    ...toldByCouncil('re-2026-013-decided', '2026-09-14T10:00:00Z'),
    data: { child: bryony, decidedOn: '2026-09-14', reassessmentReference: 'RE-2026-013', planReference },
  },
});

export class ReassessmentEndedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ended on') @IsPastDay() endedOn!: string;
  @ReassessmentReference() reassessmentReference!: string;
  @Says('Because') @OneOf(['withdrawn', 'planStaysAsItIs', 'planCeased', 'movedOut', 'died', 'other']) because!: string;
  @Corrects() corrects?: string;
}

/** It ended without a plan of its own. */
export const reassessmentEndedV1 = contract<ReassessmentEndedV1>({
  ...reassessment,
  type: 'education.reassessment-ended.v1',
  title: 'Re-assessment ended without a new plan',
  description: 'A re-assessment, or the request for one, ended without an amended or replaced plan.',
  occurredOn: 'endedOn',
  resource: 'reassessments/endings',
  data: ReassessmentEndedV1,
  example: {
    ...toldByCouncil('re-2026-012-ended', '2026-11-02T10:00:00Z'),
    data: { child: bryony, endedOn: '2026-11-02', reassessmentReference, because: 'planStaysAsItIs' },
  },
});

export class ReassessmentExceptionRecordedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From', 'The first day of the circumstance.') @IsDay() from!: string;
  @Says('Until', 'The last day of the circumstance; the same day when it is left out.')
  @IsOptional()
  @IsDay()
  until?: string;
  @ReassessmentReference() reassessmentReference!: string;
  @Says('Ground')
  @OneOf({
    adviceDuringSchoolClosure: 'Advice was asked of a school while it was closed for four weeks or more',
    adviceDuringEarlyYearsClosure:
      'Advice was asked of an early-years provider while it was closed for four weeks or more',
    exceptionalPersonalCircumstances: 'Exceptional personal circumstances of the child, parent or young person',
    absentFromArea: 'The child, parent or young person was away from the area for four weeks or more',
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

/** SEND Regulations 2014, regulation 27(3). */
export const reassessmentExceptionRecordedV1 = contract<ReassessmentExceptionRecordedV1>({
  ...reassessment,
  kind: 'exception',
  type: 'education.reassessment-exception-recorded.v1',
  title: 'Exception to the time of a re-assessment',
  description:
    'The local authority records a circumstance that the law allows to excuse a late re-assessed plan, with its evidence. It never moves a due date.',
  occurredOn: 'from',
  resource: 'reassessments/exceptions',
  data: ReassessmentExceptionRecordedV1,
  example: {
    ...toldByCouncil('re-2026-012-exception', '2026-10-12T10:00:00Z'),
    data: {
      child: bryony,
      from: '2026-10-05',
      until: '2026-10-09',
      reassessmentReference,
      ground: 'exceptionalPersonalCircumstances',
      evidence: 'The hospital’s letter.',
      recordedBy: 'Petra Marlstone',
    },
  },
});
