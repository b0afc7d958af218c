import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import {
  allOf,
  Corrects,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

const consultationReference = 'PC-2026-077';
const consultation = { ...ehcStep, reference: 'consultationReference' } as const;

const ConsultationReference = (): PropertyDecorator =>
  allOf(
    Says(
      'Consultation reference',
      'The council’s own reference for asking one setting about one child: the answer cites it.',
    ),
    IsReference(),
  );

export class PlacementRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Requested on', 'The day on which the family asked that a setting is named.') @IsPastDay() requestedOn!: string;
  @ConsultationReference() consultationReference!: string;
  @Says('Setting asked for') @NotPersonal() @IsText(200) settingName!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 38(2)(b). */
export const placementRequestedV1 = contract<PlacementRequestedV1>({
  ...consultation,
  type: 'education.placement-requested.v1',
  title: 'Placement asked for by the family',
  description: 'The family asked that a particular school, college or other setting is named in the plan.',
  occurredOn: 'requestedOn',
  resource: 'placements/requests',
  data: PlacementRequestedV1,
  example: {
    ...toldByCouncil('pc-2026-077-requested', '2026-06-22T09:00:00Z'),
    data: { child: bryony, requestedOn: '2026-06-22', consultationReference, settingName: 'Quarry Bank School' },
  },
});

export class PlacementConsultedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Consulted on', 'The day on which the consultation was sent.') @IsPastDay() consultedOn!: string;
  @ConsultationReference() consultationReference!: string;
  @Says('Setting consulted') @NotPersonal() @IsText(200) settingName!: string;
  @Says('Setting', 'Code of the organisation.') @IsOptional() @IsOrganisation() setting?: string;
  @Says('Assessment reference') @IsOptional() @IsReference() assessmentReference?: string;
  @Says('Plan reference') @IsOptional() @IsReference() planReference?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 39(2); the Code asks for an answer within 15 days (9.83). */
export const placementConsultedV1 = contract<PlacementConsultedV1>({
  ...consultation,
  type: 'education.placement-consulted.v1',
  title: 'Setting consulted about a placement',
  description: 'The local authority consulted a setting, or the authority of another area, before naming it in a plan.',
  occurredOn: 'consultedOn',
  resource: 'placements/consultations',
  data: PlacementConsultedV1,
  example: {
    ...toldByCouncil('pc-2026-077-consulted', '2026-06-24T09:00:00Z'),
    data: {
      child: bryony,
      consultedOn: '2026-06-24',
      consultationReference,
      settingName: 'Quarry Bank School',
      setting: 'quarry-bank-school',
    },
  },
});

export class PlacementAnsweredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on', 'The day on which the council had the answer.') @IsPastDay() answeredOn!: string;
  @ConsultationReference() consultationReference!: string;
  @Says('Answer')
  @OneOf({
    canMeetNeeds: 'It can meet the child’s needs',
    cannotMeetNeeds: 'It cannot meet the child’s needs',
    full: 'It has no place',
    notCompatible: 'Not compatible with the education of others or the use of resources',
  })
  answer!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

export const placementAnsweredV1 = contract<PlacementAnsweredV1>({
  ...consultation,
  type: 'education.placement-answered.v1',
  title: 'Consultation about a placement answered',
  description: 'A setting answered whether it can be named in a child’s plan.',
  occurredOn: 'answeredOn',
  resource: 'placements/answers',
  data: PlacementAnsweredV1,
  example: {
    ...toldByCouncil('pc-2026-077-answered', '2026-07-06T09:00:00Z'),
    data: { child: bryony, answeredOn: '2026-07-06', consultationReference, answer: 'canMeetNeeds' },
  },
});
