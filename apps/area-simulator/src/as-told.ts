import type { Contract } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, isBefore, workday } from './days';
import { type SourceRecord, type Telling, tell } from './message';
import type { Scene } from './scene';

/** One day of a case, told; and that day as the record has it today. */
export interface AsTold {
  readonly tellings: readonly Telling[];
  /** Undefined while it has not happened, or nobody has told of it; wrong while a slip has not been put right. */
  readonly on?: LocalDate;
}

export const untold: AsTold = { tellings: [] };

export interface DayToTell {
  readonly contract: Contract;
  /** A working day, or undefined where it never comes. */
  readonly on: LocalDate | undefined;
  readonly data?: Readonly<Record<string, unknown>>;
  /** The first letters of the message's id, where they are not its organisation's usual ones. */
  readonly idPrefix?: string;
  /** Not told before this day; for a fact that says a second, later day. */
  readonly notBefore?: LocalDate | undefined;
  readonly isLate?: (isPossible: boolean) => boolean;
  readonly isSlip?: (isPossible: boolean) => boolean;
  /** Another content, which the first telling had as well as a wrong day. */
  readonly slipData?: Readonly<Record<string, unknown>>;
}

/**
 * Tells that something happened on a day: within two days or weeks late, and now and then a few days wrong until it is put right.
 * A slip is always towards the past, because nobody tells of a day that has not come.
 */
export function tellDay(scene: Scene, record: SourceRecord, day: DayToTell): AsTold {
  const { today, random, numbers, dirt } = scene;
  const { contract, on, data = {}, idPrefix, notBefore = '', slipData } = day;
  if (on === undefined || !isBefore(today, on)) return untold;
  const lateOn = addDays(on, random.between(20, 60));
  const soonOn = [addDays(on, random.between(0, 2)), notBefore].sort().at(-1)!;
  const toldOn = workday((day.isLate ?? dirt.stepIsLate)(isBefore(today, lateOn)) ? lateOn : soonOn);
  if (!isBefore(today, toldOn)) return untold;

  const slipOn = workday(addDays(on, -random.between(1, 5)));
  const putRightOn = workday(addDays(toldOn, random.between(18, 40)));
  const isSlip = (day.isSlip ?? dirt.stepIsCorrected)(isBefore(today, putRightOn));
  const id = numbers.event(record.organisation, toldOn, idPrefix);
  const right = { ...data, [contract.occurredOn]: on };
  const first = tell(random, record, {
    ...{ id, contract, toldOn },
    data: isSlip ? { ...right, ...slipData, [contract.occurredOn]: slipOn } : right,
  });
  if (!isSlip) return { tellings: [first], on };
  const putRight = tell(random, record, {
    id: numbers.event(record.organisation, putRightOn, idPrefix),
    contract,
    toldOn: putRightOn,
    data: { ...right, corrects: id },
  });
  return isBefore(today, putRightOn) ? { tellings: [first, putRight], on } : { tellings: [first], on: slipOn };
}

/** Told of the wrong child and taken back weeks later: in the end it says nothing. Only what is taken back before today. */
export function tellByMistake(
  scene: Scene,
  record: SourceRecord,
  { contract, on, data = {}, idPrefix }: Pick<DayToTell, 'contract' | 'data' | 'idPrefix'> & { on: LocalDate },
  withdrawal: Contract,
): Telling[] {
  const { random, numbers } = scene;
  const id = numbers.event(record.organisation, on, idPrefix);
  const withdrawnOn = workday(addDays(on, random.between(7, 30)));
  return [
    tell(random, record, { id, contract, toldOn: on, data: { ...data, [contract.occurredOn]: on } }),
    tell(random, record, {
      id: numbers.event(record.organisation, withdrawnOn, idPrefix),
      contract: withdrawal,
      toldOn: withdrawnOn,
      data: { withdrawnOn, withdraws: id, reason: 'It was another child’s.' },
    }),
  ];
}
