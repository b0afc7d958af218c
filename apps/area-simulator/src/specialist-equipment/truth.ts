import type { LocalDate } from '@lib/statutory';
import { addDays } from '../days';
import { type TrueClock, trueClock } from '../truth/true-clock';

/** The days of one piece of equipment as its service has told them by today. */
export interface EquipmentAsTold {
  readonly body: string;
  readonly reference: string;
  readonly requestedOn?: LocalDate | undefined;
  readonly deliveredOn?: LocalDate | undefined;
  readonly returnedOn?: LocalDate | undefined;
}

const SIX_WEEKS = 42;

/** The area's own target. */
export function truthOfEquipment(today: LocalDate, told: EquipmentAsTold): TrueClock[] {
  const { body, reference, requestedOn, deliveredOn, returnedOn } = told;
  if (!requestedOn) return [];
  return [
    trueClock(
      {
        ...{ standard: 'equipment-delivered', body, reference: `${body}/${reference}`, hasException: false },
        ...{ startedOn: requestedOn, dueOn: addDays(requestedOn, SIX_WEEKS) },
        ...{ metOn: deliveredOn, stoppedOn: returnedOn },
      },
      today,
    ),
  ];
}
