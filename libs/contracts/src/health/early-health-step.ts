import { ArrayMaxSize, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Says } from '../fields';

export class EarlyHealthStepV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Took place on') @IsPastDay() tookPlaceOn!: string;
  @Says('Step')
  @OneOf({
    opinionFormed: 'Opinion formed',
    parentInformed: 'Parent told of the opinion',
    discussedWithParent: 'Parent had the chance to discuss it',
    voluntaryOrganisationsNamed: 'Voluntary organisations named to the parent',
  })
  step!: string;
  @Says('Notification reference', 'The health body’s own reference: the notification and its steps share it.')
  @IsReference()
  notificationReference!: string;
  @Says('Voluntary organisations that may help')
  @NotPersonal()
  @IsOptional()
  @IsText(200, { each: true })
  @ArrayMaxSize(20)
  voluntaryOrganisations?: string[];
  @Corrects() corrects?: string;
}

/** The steps of the Children and Families Act 2014, section 23, told as they happen: in any order, and the record says which came when. */
export const earlyHealthStepV1 = contract<EarlyHealthStepV1>({
  type: 'health.early-health-step.v1',
  title: 'Step before an early health notification',
  description:
    'A health body took one of the steps that the law orders before, or beside, telling the local authority about a young child.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'tookPlaceOn',
  reference: 'notificationReference',
  data: EarlyHealthStepV1,
  example: {
    id: 's23-2026-071-parent',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-03-12T11:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      tookPlaceOn: '2026-03-12',
      step: 'parentInformed',
      notificationReference: 'S23-2026-071',
    },
  },
});
