import {
  type Contract,
  equipmentApprovedV1,
  equipmentDeliveredV1,
  equipmentIssuedV1,
  equipmentMovedV1,
  equipmentOrderedV1,
  equipmentRequestedV1,
  equipmentReturnedV1,
  equipmentServicedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { tellDay } from '../as-told';
import type { CaseOfChild } from '../case-of-child';
import { addDays, workday } from '../days';
import { schools } from '../organisations';
import type { Pathway } from '../referral/plot';
import { truthOfEquipment } from './truth';

/** What is given to whom: a child who was seen by one of these services. */
const equipmentOf: Partial<Readonly<Record<Pathway, string>>> = {
  occupationalTherapy: 'Chair that holds the trunk',
  physiotherapy: 'Standing frame',
  audiology: 'Radio aid',
  vision: 'Stand magnifier',
};

/** Requested some weeks after the child was first seen. Some wait for long, some move on to school, and some outgrow it. */
export const tellEquipment: CaseOfChild = (scene, { referral, setting, inCommunity }) => {
  const { random, numbers, today } = scene;
  const equipment = referral && equipmentOf[referral.pathway];
  const seenOn = referral?.firstContactOn ?? referral?.startedOn;
  if (!equipment || !seenOn) return undefined;
  const record = inCommunity();
  const after = (day: LocalDate, least: number, most: number) => workday(addDays(day, random.between(least, most)));
  const requestedOn = after(seenOn, 4, 30);
  const deliveredOn = random.pick([
    workday(addDays(requestedOn, 42)),
    after(requestedOn, 9, 40),
    after(requestedOn, 50, 120),
  ]);
  const movedOn = random.below(3) > 0 ? after(deliveredOn, 20, 200) : undefined;
  const returnedOn = random.below(3) > 0 ? after(movedOn ?? deliveredOn, 30, 300) : undefined;
  const equipmentReference = numbers.event(record.organisation, requestedOn, 'eq').toUpperCase();
  const step = (contract: Contract, on: LocalDate | undefined, data: Readonly<Record<string, unknown>> = {}) =>
    tellDay(scene, record, { contract, on, data: { equipmentReference, ...data }, idPrefix: 'eq' });

  const requested = step(equipmentRequestedV1, requestedOn, { equipment });
  const approved = step(equipmentApprovedV1, after(requestedOn, 1, 6), { decision: 'approved' });
  const ordered = step(equipmentOrderedV1, after(requestedOn, 6, 8), {});
  const delivered = step(
    equipmentDeliveredV1,
    deliveredOn,
    random.below(4) > 0 ? { whereItIs: random.pick(['Home', setting.name]) } : {},
  );
  const moved = step(equipmentMovedV1, movedOn, { whereItIs: random.pick(schools).name });
  const returned = step(equipmentReturnedV1, returnedOn, {
    because: random.pick(['outgrown', 'outgrown', 'notNeeded', 'broken']),
  });
  // Given a few days after it came, where somebody sets the day of the service.
  const issuedOn = random.below(2) === 0 ? after(deliveredOn, 1, 6) : undefined;
  const serviceBy = addDays(issuedOn ?? deliveredOn, 180);
  const issued = step(equipmentIssuedV1, issuedOn, { serviceBy });
  const servicedOn =
    issuedOn && random.below(2) === 0 ? workday(addDays(serviceBy, random.pick([-20, -3, 12]))) : undefined;
  const serviced = step(equipmentServicedV1, servicedOn, {});
  return {
    tellings: [requested, approved, ordered, delivered, issued, serviced, moved, returned].flatMap(
      ({ tellings }) => tellings,
    ),
    clocks: truthOfEquipment(today, {
      ...{ body: record.organisation.code, reference: equipmentReference },
      ...{ requestedOn: requested.on, deliveredOn: delivered.on, issuedOn: issued.on, returnedOn: returned.on },
      ...(issued.on && { serviceBy }),
      servicedOn: serviced.on,
    }),
  };
};
