import type { LocalDate } from '@lib/statutory';
import { addDays } from '../days';
import { earliest, type TrueClock, trueClock } from '../truth/true-clock';

/** The days of one piece of equipment as its service has told them by today. */
export interface EquipmentAsTold {
  readonly body: string;
  readonly reference: string;
  readonly requestedOn?: LocalDate | undefined;
  readonly deliveredOn?: LocalDate | undefined;
  readonly issuedOn?: LocalDate | undefined;
  readonly serviceBy?: LocalDate | undefined;
  readonly servicedOn?: LocalDate | undefined;
  readonly returnedOn?: LocalDate | undefined;
}

const SIX_WEEKS = 42;

/** The area's own target. */
export function truthOfEquipment(today: LocalDate, told: EquipmentAsTold): TrueClock[] {
  const { body, reference, requestedOn, deliveredOn, issuedOn, serviceBy, servicedOn, returnedOn } = told;
  const of = { body, reference: `${body}/${reference}`, hasException: false };
  const service =
    issuedOn && serviceBy
      ? [
          trueClock(
            {
              ...{ ...of, standard: 'equipment-serviced', startedOn: issuedOn, dueOn: serviceBy },
              ...{ metOn: servicedOn, stoppedOn: returnedOn },
            },
            today,
          ),
        ]
      : [];
  if (!requestedOn) return service;
  return [
    ...service,
    trueClock(
      {
        ...{ ...of, standard: 'equipment-delivered' },
        ...{ startedOn: requestedOn, dueOn: addDays(requestedOn, SIX_WEEKS) },
        ...{ metOn: earliest(deliveredOn, issuedOn), stoppedOn: returnedOn },
      },
      today,
    ),
  ];
}
