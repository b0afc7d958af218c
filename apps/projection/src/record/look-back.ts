import type { Instant, LocalDate } from '@lib/kernel';
import { addMonths, daysBetween, isWaiting } from '@lib/statutory';
import type { AdviceAsked, ChildRecord, ReadClock, RecordedFact } from './child-record';

/** Something that was known by the day looked back from, and since when. */
export interface KnownThen extends Pick<RecordedFact, 'agency'> {
  readonly factId: string;
  readonly type: string;
  readonly title: string;
  readonly organisation: string;
  readonly occurredOn: LocalDate;
  readonly recordedAt: Instant;
  /** It was so before the year began, and told within it. */
  readonly toldLater?: true;
}

/** Something that was waited for, by the time limit that it has. */
export interface WaitedFor extends Pick<ReadClock, 'title' | 'status'> {
  readonly id: string;
  readonly standard: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly endedOn?: LocalDate;
  /** Days of the year on which it was waited for. */
  readonly daysInYear: number;
  /** Days past its last day by the day looked back from; none where it was not late. */
  readonly daysLate: number;
}

/** What was known of a child, asked and waited for in the year before something happened: as it was known on that day. */
export interface LookBack {
  readonly id: string;
  readonly knownAt: Instant;
  /** What this reader’s role never sees, said whether or not there is any of it here. */
  readonly notShown: string;
  /** The day looked back from, and the first day of the year before it. */
  readonly on: LocalDate;
  readonly from: LocalDate;
  /** The earliest told first. */
  readonly known: readonly KnownThen[];
  readonly asked: readonly AdviceAsked[];
  /** The longest waited for first. */
  readonly waitedFor: readonly WaitedFor[];
}

/** Of a record as at the day, as known by its end, and as its reader may see it. */
export function lookBackOf(record: ChildRecord): LookBack {
  const { id, asAt: on, knownAt, notShown, facts, advice, clocks } = record;
  const from = addMonths(on, -12);
  const inYear = (day: LocalDate | undefined): boolean => day !== undefined && day > from && day <= on;
  const known = facts
    .filter(
      ({ status, occurredOn, recordedAt }) =>
        status === 'stands' && (inYear(occurredOn) || inYear(recordedAt.slice(0, 10))),
    )
    .map(
      ({ factId, type, title, agency, organisation, occurredOn, recordedAt }): KnownThen => ({
        ...{ factId, type, title, agency, organisation, occurredOn, recordedAt },
        ...(occurredOn <= from && { toldLater: true as const }),
      }),
    )
    .sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : 0));
  const asked = advice.filter(
    ({ askedOn, answeredOn }) => inYear(askedOn) || (askedOn <= from && !(answeredOn && answeredOn <= from)),
  );
  const waitedFor = clocks
    .filter(({ floor }) => !floor)
    .map((clock) => waitOf(clock, from, on))
    .filter(({ daysInYear }) => daysInYear > 0)
    .sort((one, other) => other.daysInYear - one.daysInYear || (one.id < other.id ? -1 : 1));
  return { id, on, from, knownAt, known, asked, waitedFor, notShown };
}

function waitOf(clock: ReadClock, from: LocalDate, on: LocalDate): WaitedFor {
  const { id, standard, title, body, startedOn, dueOn, status } = clock;
  const ended = clock.metOn ?? clock.stoppedOn;
  const endedOn = !isWaiting(clock, on) && ended !== undefined && ended <= on ? ended : undefined;
  const until = endedOn ?? on;
  return {
    ...{ id, standard, title, body, startedOn, dueOn, status },
    ...(endedOn && { endedOn }),
    daysInYear: Math.max(0, daysBetween(startedOn > from ? startedOn : from, until)),
    daysLate: Math.max(0, daysBetween(dueOn, until)),
  };
}
