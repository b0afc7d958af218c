import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByCommunityHealth as told } from '../example-told';
import { Corrects, IsDay, IsPastDay, IsText, NotPersonal, OneOf, Says } from '../fields';
import { EquipmentReference, WhereItIs } from './specialist-equipment';

const step = { kind: 'step', sensitivity: 'ordinary', reference: 'equipmentReference' } as const;
const equipmentReference = 'EQ-2026-0117';

export class EquipmentApprovedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Decided on') @IsPastDay() decidedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @Says('Decision')
  @OneOf({ approved: 'Approved', refused: 'Refused', fromStore: 'Given from the store: nothing is bought' })
  decision!: string;
  @Says('Reason') @NotPersonal() @IsOptional() @IsText(1000) reason?: string;
  @Corrects() corrects?: string;
}

/** Whoever pays said yes or no; or there was one idle. */
export const equipmentApprovedV1 = contract<EquipmentApprovedV1>({
  ...step,
  type: 'health.equipment-approved.v1',
  title: 'Specialist equipment approved or refused',
  description: 'It was decided whether equipment that was requested for a child is given.',
  occurredOn: 'decidedOn',
  resource: 'equipment-approvals',
  data: EquipmentApprovedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-approved', time: '2025-03-23T10:00:00Z' },
    data: { child, decidedOn: '2025-03-23', equipmentReference, decision: 'approved' },
  },
});

export class EquipmentOrderedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ordered on') @IsPastDay() orderedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @Corrects() corrects?: string;
}

/** It was ordered. */
export const equipmentOrderedV1 = contract<EquipmentOrderedV1>({
  ...step,
  type: 'health.equipment-ordered.v1',
  title: 'Specialist equipment ordered',
  description: 'Equipment that was approved for a child was ordered.',
  occurredOn: 'orderedOn',
  resource: 'equipment-orders',
  data: EquipmentOrderedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-ordered', time: '2025-03-25T10:00:00Z' },
    data: { child, orderedOn: '2025-03-25', equipmentReference },
  },
});

export class EquipmentIssuedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Issued on') @IsPastDay() issuedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @WhereItIs() @IsOptional() whereItIs?: string;
  @Says('To be serviced by') @IsOptional() @IsDay() serviceBy?: string;
  @Corrects() corrects?: string;
}

/** The child has it, and whoever helps was shown how it is used. */
export const equipmentIssuedV1 = contract<EquipmentIssuedV1>({
  ...step,
  type: 'health.equipment-issued.v1',
  title: 'Specialist equipment issued',
  description: 'Equipment was fitted for a child and given.',
  occurredOn: 'issuedOn',
  resource: 'equipment-issues',
  data: EquipmentIssuedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-issued', time: '2025-05-08T10:00:00Z' },
    data: {
      ...{ child, issuedOn: '2025-05-08', equipmentReference, whereItIs: 'River Lane Nursery' },
      serviceBy: '2026-05-08',
    },
  },
});

export class EquipmentServicedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Serviced on') @IsPastDay() servicedOn!: string;
  @EquipmentReference() equipmentReference!: string;
  @Says('To be serviced again by') @IsOptional() @IsDay() serviceBy?: string;
  @Corrects() corrects?: string;
}

/** It was looked over, and is safe to use. */
export const equipmentServicedV1 = contract<EquipmentServicedV1>({
  ...step,
  type: 'health.equipment-serviced.v1',
  title: 'Specialist equipment serviced',
  description: 'Equipment that a child has was serviced.',
  occurredOn: 'servicedOn',
  resource: 'equipment-services',
  data: EquipmentServicedV1,
  example: {
    ...{ ...told, id: 'eq-2026-0117-serviced', time: '2026-04-28T10:00:00Z' },
    data: { child, servicedOn: '2026-04-28', equipmentReference, serviceBy: '2028-04-28' },
  },
});
