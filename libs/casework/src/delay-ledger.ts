import { addDays, type Clock, daysBetween, type LocalDate, type WhoMust } from '@lib/statutory';

/** What the ledger has to know of one time limit of a case. */
export interface Duty
  extends Pick<Clock, 'standard' | 'body' | 'startedOn' | 'dueOn' | 'metOn' | 'stoppedOn' | 'floor' | 'reference'> {
  readonly whoMust: WhoMust;
}

/** Days on end with one holder. */
export interface HeldDays {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: number;
  /** Code of the organisation; `family` where the days are the family's own. */
  readonly holder: string;
  readonly because: 'overdue' | 'familysOwnTime' | 'nothingOverdue';
  /** The time limit that was overdue. */
  readonly standard?: string;
  /** Other organisations that were late with something on all of these days. */
  readonly alsoLate: readonly string[];
}

export interface DelayLedger {
  /** Every day after the first until what it waited for was done, or the day asked about. The days of `held` sum to it. */
  readonly days: number;
  readonly held: readonly HeldDays[];
}

/** Of duties whose last days are the same, whose day it is: whoever the council waits for comes before the council. */
const turns: readonly WhoMust[] = [
  'health',
  'socialCare',
  'educationalPsychologist',
  'school',
  'whoeverWasAsked',
  'mediationAdviser',
  'family',
  'council',
];

/**
 * Who had a late plan, review or answer in hand, day by day. Each day after that on which it began has one holder:
 * 1. the family, while the time runs that it must be given;
 * 2. the body of the duty whose last day passed first and that was still owed on that day; of equal last days, in the order of `turns`
 *    and then of the bodies' codes;
 * 3. the council, while nothing is overdue.
 * Pure; nothing that happened after `asAt` is looked at.
 */
export function delayLedger(late: Duty, others: readonly Duty[], asAt: LocalDate): DelayLedger {
  const end = [late.metOn, late.stoppedOn, asAt].filter((day) => day !== undefined).sort()[0]!;
  const council = late.reference.slice(0, late.reference.indexOf('/'));
  const days = Math.max(0, daysBetween(late.startedOn, end));
  const duties = [late, ...others].filter(({ whoMust, floor }) => whoMust !== 'family' && !floor).sort(inTurn);
  const floors = others.filter(({ floor }) => floor);
  const held: HeldDays[] = [];
  for (let day = addDays(late.startedOn, 1); day <= end; day = addDays(day, 1)) {
    const today = holderOn(day, duties, floors, council);
    const last = held.at(-1);
    if (last && isSame(last, today)) held[held.length - 1] = { ...last, until: day, days: last.days + 1 };
    else held.push({ from: day, until: day, days: 1, ...today });
  }
  return { days, held };
}

type Held = Omit<HeldDays, 'from' | 'until' | 'days'>;

const isSame = (one: Held, other: Held): boolean =>
  one.holder === other.holder &&
  one.because === other.because &&
  one.standard === other.standard &&
  one.alsoLate.join() === other.alsoLate.join();

function holderOn(day: LocalDate, duties: readonly Duty[], floors: readonly Duty[], council: string): Held {
  const overdue = duties.filter((duty) => duty.dueOn < day && isOpen(duty, day));
  const [first] = overdue;
  const isFamilys = floors.some((floor) => floor.startedOn <= day && day <= floor.dueOn && isOpen(floor, day));
  const holder = isFamilys ? 'family' : (first?.body ?? council);
  return {
    holder,
    because: isFamilys ? 'familysOwnTime' : first ? 'overdue' : 'nothingOverdue',
    ...(!isFamilys && first && { standard: first.standard }),
    alsoLate: [...new Set(overdue.map(({ body }) => body))].filter((body) => body !== holder).sort(),
  };
}

/** On the day on which it was done it was still owed. */
const isOpen = ({ startedOn, metOn, stoppedOn }: Duty, day: LocalDate): boolean =>
  startedOn <= day && day <= ([metOn, stoppedOn].filter((end) => end !== undefined).sort()[0] ?? day);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const inTurn = (one: Duty, other: Duty): number =>
  compare(one.dueOn, other.dueOn) ||
  turns.indexOf(one.whoMust) - turns.indexOf(other.whoMust) ||
  compare(one.body, other.body) ||
  compare(one.standard, other.standard);
