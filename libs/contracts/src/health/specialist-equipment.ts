import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export const EquipmentReference = (): PropertyDecorator =>
  allOf(
    Says('Equipment reference', 'The service’s own reference for what was requested: every step of it cites it.'),
    IsReference(),
  );
export const WhereItIs = (): PropertyDecorator =>
  allOf(
    Says('Where it is', 'Home, or the name of the setting or clinic: never an address.'),
    NotPersonal(),
    IsText(200),
  );

const step = {
  kind: 'step',
  sensitivity: 'ordinary',
  reference: 'equipmentReference',
} as const;
const told = { source: '/agencies/northbank-community-health', subject: 'NCH-2117' };
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' };
const equipmentReference = 'EQ-2026-0117';

export class EquipmentRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Requested on') @IsPastDay() requestedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @Says('Equipment', 'What it is: a standing frame, a radio aid.') @NotPersonal() @IsText(200) equipment!: string;
  @Says('Why it is needed') @Personal() @IsOptional() @IsString() @MaxLength(4000) need?: string;
  @Corrects() corrects?: string;
}

/** A therapist or a service for hearing or sight finds that a child needs equipment that is not to be had in every setting. */
export const equipmentRequestedV1 = contract<EquipmentRequestedV1>({
  ...step,
  type: 'health.equipment-requested.v1',
  title: 'Specialist equipment requested',
  description: 'A health service requested specialist equipment for a child.',
  occurredOn: 'requestedOn',
  data: EquipmentRequestedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-requested', time: '2026-03-16T10:00:00Z' },
    data: { child, requestedOn: '2026-03-16', equipmentReference, equipment: 'Radio aid' },
  },
});

export class EquipmentDeliveredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Delivered on') @IsPastDay() deliveredOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @WhereItIs() @IsOptional() whereItIs?: string;
  @Corrects() corrects?: string;
}

/** It came. Whoever delivered it does not always say where it was left. */
export const equipmentDeliveredV1 = contract<EquipmentDeliveredV1>({
  ...step,
  type: 'health.equipment-delivered.v1',
  title: 'Specialist equipment delivered',
  description: 'Specialist equipment that was requested for a child was delivered.',
  occurredOn: 'deliveredOn',
  resource: 'equipment-deliveries',
  data: EquipmentDeliveredV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-delivered', time: '2026-05-05T15:30:00Z' },
    data: { child, deliveredOn: '2026-05-05', equipmentReference, whereItIs: 'River Lane Nursery' },
  },
});

export class EquipmentMovedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Moved on') @IsPastDay() movedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @WhereItIs() whereItIs!: string;
  @Corrects() corrects?: string;
}

/** It went with the child, from one setting to the next. */
export const equipmentMovedV1 = contract<EquipmentMovedV1>({
  ...step,
  type: 'health.equipment-moved.v1',
  title: 'Specialist equipment moved with the child',
  description: 'Specialist equipment went with the child to another place.',
  occurredOn: 'movedOn',
  resource: 'equipment-moves',
  data: EquipmentMovedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-moved', time: '2026-09-07T09:15:00Z' },
    data: { child, movedOn: '2026-09-07', equipmentReference, whereItIs: 'Ferry Road Primary School' },
  },
});

export class EquipmentReturnedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Returned on') @IsPastDay() returnedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @Says('Because') @OneOf(['outgrown', 'notNeeded', 'broken', 'movedOut', 'died', 'other']) because!: string;
  @Corrects() corrects?: string;
}

/** The service has it back, and may give it to another child. */
export const equipmentReturnedV1 = contract<EquipmentReturnedV1>({
  ...step,
  type: 'health.equipment-returned.v1',
  title: 'Specialist equipment returned',
  description: 'Specialist equipment that a child had came back to the service.',
  occurredOn: 'returnedOn',
  resource: 'equipment-returns',
  data: EquipmentReturnedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-returned', time: '2026-11-09T11:00:00Z' },
    data: { child, returnedOn: '2026-11-09', equipmentReference, because: 'outgrown' },
  },
});
