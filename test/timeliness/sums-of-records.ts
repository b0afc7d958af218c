import type { ComposedRecord, ReadClock } from '../../apps/projection/src/record/child-record';
import type { Basis } from '../../apps/projection/src/views/timeliness/scan';

/*
 * Figures a second time, from what children's records say and from nothing that counts figures: each clock by its own words, each trait from
 * the facts on the record.
 */

/** A clock on a child's record, and what the facts of that record say it is broken down by. */
export interface ClockOnRecord {
  readonly clock: ReadClock;
  readonly traits: Readonly<
    Record<
      'pathway' | 'setting' | 'need' | 'age' | 'population' | 'care' | 'sex' | 'ethnicity' | 'disability' | 'religion',
      string
    >
  >;
}

const notification = 'education.early-years-notification.v1';
const support = 'education.sen-support-started.v1';
const referral = 'health.pathway-referral.v1';
const request = 'education.ehc-assessment-requested.v1';

/** `record` has all facts that are known, also of later days. */
export function traitsOnRecord({ facts }: ComposedRecord, clock: ReadClock, asAt: string): ClockOnRecord['traits'] {
  const standing = facts.filter(({ status, kind }) => status === 'stands' && kind !== 'withdrawal');
  const inOrder = standing
    .filter(({ occurredOn }) => occurredOn <= asAt)
    .sort((one, other) => {
      const [left, right] = [one, other].map(({ occurredOn, recordedAt, factId }) => occurredOn + recordedAt + factId);
      return left! < right! ? -1 : 1;
    });
  const settings = inOrder.flatMap(({ type, organisation, content }) =>
    type === notification ? [organisation] : type === request && content.setting ? [String(content.setting)] : [],
  );
  const needs = inOrder.flatMap(({ type, content }) =>
    type === notification || type === support ? ((content.areasOfNeed as string[] | undefined)?.slice(0, 1) ?? []) : [],
  );
  const statuses = (...types: readonly string[]) =>
    inOrder.flatMap(({ type, content: { status, until } }) =>
      types.includes(type) && (until === undefined || String(until) >= asAt) ? [String(status)] : [],
    );
  const said = (field: string) =>
    inOrder.findLast(({ type, content }) => type.startsWith('education.equality') && content[field])?.content[field] ??
    'notTold';
  const sexes = new Set(standing.flatMap(({ child }) => (child.sex as string | undefined) ?? []));
  const births = new Set(standing.flatMap(({ child }) => (child.dateOfBirth as string | undefined) ?? []));
  return {
    pathway: pathwayOn(facts, clock),
    setting: settings.at(-1) ?? 'notTold',
    need: needs.at(-1) ?? 'notTold',
    age: births.size === 1 ? ageOn([...births][0]!, clock.startedOn) : 'notTold',
    population: statuses('education.out-of-school.v1').at(-1) ?? 'notTold',
    care: statuses('social-care.involvement-status.v1', 'social-care.safeguarding-involvement.v1').at(-1) ?? 'notTold',
    ethnicity: String(said('ethnicity')),
    disability: String(said('disability')),
    religion: String(said('religion')),
    sex: sexes.size === 1 ? [...sexes][0]! : 'notTold',
  };
}

/** Of the referral under whose reference the clock runs: what started it says so, or a telling of the same referral does. */
function pathwayOn(facts: ComposedRecord['facts'], clock: ReadClock): string {
  const startedBy = facts.find(({ factId }) => factId === clock.source.startedBy)!;
  const { referralReference, pathway } = startedBy.content;
  if (referralReference === undefined) return 'notApplicable';
  if (pathway !== undefined) return String(pathway);
  const tellings = facts
    .filter(
      ({ type, status, content, organisation }) =>
        type === referral && status === 'stands' && `${organisation}/${content.referralReference}` === clock.reference,
    )
    .sort((one, other) => (one.occurredOn + one.factId < other.occurredOn + other.factId ? -1 : 1));
  const told = tellings.filter(({ occurredOn }) => occurredOn <= clock.startedOn).at(-1) ?? tellings[0];
  return told ? String(told.content.pathway) : 'notTold';
}

/** By birthdays, counted one by one. */
function ageOn(born: string, day: string): string {
  if (day < born) return 'notTold';
  for (let age = 1; ; age++) if (`${Number(born.slice(0, 4)) + age}${born.slice(4)}` > day) return String(age - 1);
}

export const outcomeOf = ({ status }: ReadClock): string =>
  ({ metInTime: 'inTime', metLate: 'late', cutShort: 'late' })[status as string] ?? status;

/** The month in which a clock counts; undefined where it does not. */
export function monthOf(clock: ReadClock, basis: Basis): string | undefined {
  const { status, dueOn, metOn, stoppedOn, floor } = clock;
  const ended = floor && status === 'metInTime' ? dueOn : status === 'stopped' ? stoppedOn : metOn;
  return (basis === 'due' ? dueOn : ended)?.slice(0, 7);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How long it took, has waited, or was overdue when it stopped. */
export function daysOf({ startedOn, counted, metOn, stoppedOn }: ReadClock, asAt: string): number {
  const ends = [metOn, stoppedOn].filter((day): day is string => day !== undefined && day <= asAt);
  const since = counted !== undefined && counted.on < startedOn ? counted.on : startedOn;
  return daysBetween(since, ends[0] ?? asAt);
}

export const isDone = (clock: ReadClock): boolean =>
  !clock.floor && clock.metOn !== undefined && ['inTime', 'late', 'excused'].includes(outcomeOf(clock));

export const isWaiting = (clock: ReadClock): boolean =>
  !clock.floor &&
  clock.metOn === undefined &&
  clock.stoppedOn === undefined &&
  ['running', 'overdue', 'excused'].includes(outcomeOf(clock));

const oneDecimal = (part: number, of: number): number | null =>
  of === 0 ? null : Math.floor((part * 10) / of + 0.5) / 10;

function weeksOf(days: readonly number[]) {
  const sorted = [...days].sort((one, other) => one - other);
  const middle = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  const among = (from: number, to: number) => days.filter((each) => each >= from && each <= to).length;
  const sum = days.reduce((all, each) => all + each, 0);
  return {
    of: days.length,
    days: sum,
    medianWeeks: days.length === 0 ? null : oneDecimal(middle[0]! + middle[1]!, 14),
    meanWeeks: oneDecimal(sum, 7 * days.length),
    under18Weeks: among(0, 125),
    from18To52Weeks: among(126, 364),
    over52Weeks: among(365, 1_000_000),
    over104Weeks: among(729, 1_000_000),
  };
}

/** The numbers of one figure. */
export function numbersOf(clocks: readonly ReadClock[], asAt: string) {
  const outcomes = clocks.map(outcomeOf);
  const count = (name: string) => outcomes.filter((each) => each === name).length;
  const fell = clocks.filter((clock) => !['running', 'stopped'].includes(outcomeOf(clock)));
  const plain = fell.filter(({ excusedBy }) => excusedBy.length === 0);
  const inTime = (of: readonly ReadClock[]) => of.filter((clock) => outcomeOf(clock) === 'inTime').length;
  const share = (of: readonly ReadClock[]) => ({
    inTime: inTime(of),
    of: of.length,
    percent: oneDecimal(100 * inTime(of), of.length),
  });
  const daysOfThose = (is: (clock: ReadClock) => boolean) => clocks.filter(is).map((clock) => daysOf(clock, asAt));
  const overdue = daysOfThose((clock) => outcomeOf(clock) === 'overdue');
  return {
    due: clocks.length - count('stopped'),
    ...Object.fromEntries(
      ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'].map((name) => [name, count(name)]),
    ),
    withExceptions: share(fell),
    excludingExceptions: share(plain),
    done: weeksOf(daysOfThose(isDone)),
    waiting: weeksOf(daysOfThose(isWaiting)),
    overdueAges: {
      under20Weeks: overdue.filter((days) => days < 140).length,
      from20To52Weeks: overdue.filter((days) => days >= 140 && days <= 364).length,
      over52Weeks: overdue.filter((days) => days > 364).length,
    },
  };
}
