import type { LocalDate } from '@lib/kernel';
import { type CountingWord, type Limit, lastDayInTime } from './counting';
import { addMonths } from './local-date';
import type { Round } from './rounds';
import type { Count, OtherCount, Standard } from './standard';
import { dayToldIn, matchesAny, type Step } from './step';
import { rollForward } from './working-days';

/** The count that gave the last day, where that is not the row's own count from the first day. */
export interface Counted {
  /** The day that was counted from, and what happened on it. */
  readonly on: LocalDate;
  readonly from: string;
  readonly countingWord: CountingWord;
  readonly limit: Limit;
  /** The limit is that of a child who was younger than so many years on that day. */
  readonly underYears?: number;
  /** It is the later of two counts. */
  readonly isTheLater?: true;
  /** Where it would have ended, had the rule not moved it forward. */
  readonly movedFrom?: LocalDate;
}

/** Until a later count was known, the last day was an earlier one: what was overdue then was overdue. */
export interface EarlierDue {
  /** The day from which it holds no longer. */
  readonly before: LocalDate;
  readonly dueOn: LocalDate;
}

export interface Due {
  readonly dueOn: LocalDate;
  readonly counted?: Counted;
  readonly earlierDue?: readonly EarlierDue[];
  /** Days of birth that were told and not used. */
  readonly otherBirths: readonly Step[];
}

interface Candidate {
  readonly dueOn: LocalDate;
  readonly counted: Counted;
  readonly knownOn: LocalDate;
}

/** The last day in time of a round, by its turn: 0 where it was begun by a start. `all` are the steps of everybody under its reference, in order. */
export function dueOf(standard: Standard, round: Round, turn: number, all: readonly Step[]): Due {
  const { asking } = round;
  const own: Count =
    turn === 0 ? standard : (standard.laterRounds?.at(Math.min(turn, standard.laterRounds.length) - 1) ?? standard);
  const on = dayToldIn(asking, own.countedFrom) ?? asking.on;
  const { limit, underYears, born, births } = limitFor(standard, own, on, all);
  const first = candidate(standard, asking, { ...own, limit }, on, asking.on);
  const isRowsOwn = own === standard && on === asking.on && limit === standard.limit;
  const others = (standard.laterOf ?? []).flatMap((count): Candidate[] => {
    const from = otherDay(count, round, all);
    return from ? [candidate(standard, asking, count, from.day, from.knownOn)] : [];
  });
  let latest = first;
  const earlierDue: EarlierDue[] = [];
  for (const other of others.sort((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))) {
    if (other.dueOn <= latest.dueOn) continue;
    if (other.knownOn > asking.on) earlierDue.push({ before: other.knownOn, dueOn: latest.dueOn });
    latest = { ...other, counted: { ...other.counted, isTheLater: true } };
  }
  const counted = { ...latest.counted, ...(latest === first && underYears !== undefined && { underYears }) };
  return {
    dueOn: latest.dueOn,
    ...(latest === first && isRowsOwn && counted.movedFrom === undefined ? {} : { counted }),
    ...(earlierDue.length > 0 && { earlierDue }),
    otherBirths: births.filter((birth) => birth.on !== born),
  };
}

function candidate(standard: Standard, asking: Step, count: Count, on: LocalDate, knownOn: LocalDate): Candidate {
  const { from, countingWord, limit } = count;
  const counted = lastDayInTime(countingWord, on, limit, yearToldIn(asking, limit));
  const dueOn = standard.rollsForward ? rollForward(counted, standard.rollsForward) : counted;
  return {
    dueOn,
    counted: { on, from, countingWord, limit, ...(dueOn !== counted && { movedFrom: counted }) },
    knownOn,
  };
}

/** The day from which another count runs, and the day on which that was known. What came after the end changes nothing any more. */
function otherDay(
  count: OtherCount,
  { asking, ending }: Round,
  all: readonly Step[],
): { day: LocalDate; knownOn: LocalDate } | undefined {
  if (count.countedFromSteps === undefined) {
    const day = dayToldIn(asking, count.countedFrom);
    return day === undefined ? undefined : { day, knownOn: asking.on };
  }
  const steps = all.filter((step) => matchesAny(step, count.countedFromSteps));
  const step =
    steps.findLast(({ on }) => on <= asking.on) ?? steps.find(({ on }) => ending === undefined || on <= ending.on);
  return step && { day: dayToldIn(step, count.countedFrom) ?? step.on, knownOn: step.on };
}

interface LimitFor {
  readonly limit: Limit;
  readonly underYears?: number;
  readonly born?: LocalDate;
  readonly births: readonly Step[];
}

/** The limit at the child's age, and the day of birth by which it was chosen: nobody gets more time than any day that was told gives. */
function limitFor({ limitsByAge }: Standard, count: Count, on: LocalDate, all: readonly Step[]): LimitFor {
  const { limit, countingWord } = count;
  if (limitsByAge === undefined) return { limit, births: [] };
  const births = all.filter((step) => matchesAny(step, limitsByAge.bornBySteps));
  const atAge = (born: LocalDate): LimitFor => {
    const under = limitsByAge.under.find(({ years }) => addMonths(born, years * 12) > on);
    return { limit: under?.limit ?? limit, ...(under && { underYears: under.years }), born, births };
  };
  const unknown = [...limitsByAge.under.map((under) => ({ limit: under.limit, births })), { limit, births }];
  const possible: readonly LimitFor[] = births.length > 0 ? births.map((birth) => atAge(birth.on)) : unknown;
  const lastOf = (each: LimitFor) => lastDayInTime(countingWord, on, each.limit);
  return possible.reduce((least, each) => (lastOf(each) < lastOf(least) ? each : least));
}

function yearToldIn({ attributes }: Step, limit: Limit): number | undefined {
  const year = 'dayOfYear' in limit && limit.yearOf !== undefined ? attributes?.[limit.yearOf] : undefined;
  return year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined;
}
