import type { LocalDate } from '@lib/kernel';
import type { CountingWord, Length, Limit } from './counting';
import type { RollForward } from './working-days';

/** Only `law` and `guidance` can be breached; a `national` measure is reported; a `local` practice is an area's own. */
export type StandardKind = 'law' | 'guidance' | 'national' | 'local';

/** Whose duty it is; which organisation that is for one child, the steps say. */
export type WhoMust =
  | 'council'
  | 'health'
  | 'school'
  | 'educationalPsychologist'
  | 'socialCare'
  | 'whoeverWasAsked'
  | 'mediationAdviser'
  /** Time that the family has, not a duty of theirs: nobody is late by letting it pass. */
  | 'family';

/** Where a figure and a list show it. */
export type StandardGroup = 'ehc' | 'advice' | 'health' | 'support' | 'care' | 'family';

/** A step of this name, with one of these values in each named attribute: `{ step: 'referralDecided', where: { decision: ['declined'] } }`. */
export interface StepPattern {
  readonly step: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Only a step that tells this attribute, whatever it says: a day by which it is to be done again. */
  readonly having?: string;
}

/** A step after which the duty is no longer owed, and what it says of it: 'a draft plan was sent'. */
export interface StopPattern extends StepPattern {
  readonly says: string;
  /** What was overdue by then stays overdue for ever, as not given in time; it only waits no longer. */
  readonly overdueStays?: true;
}

/**
 * Advice was asked of a setting that was about to close: from `margin` before a closure of `atLeast` this long until `margin`
 * before it reopens.
 */
export interface ClosureRule {
  readonly atLeast: Length;
  readonly margin: { readonly weeks: number };
}

/** A ground on which lateness may be excused. A waiting list, a vacancy or a full school is a reason, never a ground. */
export interface Ground {
  readonly code: string;
  readonly title: string;
  readonly citation: string;
  /** The shortest time that the circumstance must have lasted inside the clock's own period. */
  readonly atLeast?: Length;
  readonly closure?: ClosureRule;
}

/** How a last day is counted, and from which day. */
export interface Count {
  readonly countingWord: CountingWord;
  readonly limit: Limit;
  /** What happens on the day that is counted from, to be read after a date: 'the day the council asked …'. */
  readonly from: string;
  /**
   * The attribute of the starting step that holds the day counted from, where that is not the day of the step: a meeting is arranged
   * on one day for another. A step without it is counted from its own day.
   */
  readonly countedFrom?: string;
}

/** A second count of the same time limit: the later of the two last days is the last day in time. */
export interface OtherCount extends Count {
  /** Counted from such a step: the last told of on or before the first day, or else the first after it. Until there is one, not at all. */
  readonly countedFromSteps?: readonly StepPattern[];
}

/**
 * Another limit for a child who is younger than so many years on the day that is counted from. Of several days of birth that which
 * gives least time counts; where none is told, the limit that gives least.
 */
export interface LimitsByAge {
  readonly bornBySteps: readonly StepPattern[];
  /** The youngest first. */
  readonly under: readonly { readonly years: number; readonly limit: Length }[];
}

/** One time limit, as data. A change of the law is a new row with the same `id` and its own days in force. */
export interface Standard extends Count {
  readonly id: string;
  readonly title: string;
  readonly group: StandardGroup;
  readonly kind: StandardKind;
  readonly citation: string;
  /** False until one of us has read the limit in the cited text itself. */
  readonly citationVerified: boolean;
  readonly whoMust: WhoMust;
  /** What ends it is that the family hears an answer: while it runs, somebody owes them one. */
  readonly tellsFamily: boolean;
  /** What ends it, to be read after a date. */
  readonly endedBy: string;
  /** Whichever comes first starts it. */
  readonly startedBySteps: readonly StepPattern[];
  /** Whichever comes first ends it. One that starts it too ends it only on a later day. */
  readonly endedBySteps: readonly StepPattern[];
  /** Steps after which the duty is no longer owed: withdrawn, moved out, died. */
  readonly stoppedBySteps: readonly StopPattern[];
  /** Steps of a later day that undo a stop: the first day stands, and nobody loses the time waited. */
  readonly resumedBySteps?: readonly StepPattern[];
  /** A start told after it was ended or stopped begins a new clock beside the earlier one. Else it is noted and gives no more time. */
  readonly startsAnew?: true;
  /** Of what ends it, what also begins the next: each review's decision begins the year to the next one. */
  readonly restartedBySteps?: readonly StepPattern[];
  /** How the second clock is counted, the third …; the last holds for all that follow. Without it, as the first. */
  readonly laterRounds?: readonly Count[];
  /** Every start on another day begins a clock of its own, whether or not the earlier ones have ended. */
  readonly eachStart?: true;
  /** The start can only have happened once, as a birth: other days told of are noted as such, and the earliest counts. */
  readonly startHappensOnce?: true;
  /** There is a clock only once it has been ended: a rule that binds a decision binds nobody before the decision is made. */
  readonly existsOnceEnded?: true;
  /**
   * What ends it may come before its first day, from the first of these steps on: a plan that was sent after the draft was sent and
   * before it was served. What is counted back from the day of its own start may always be ended before it, and needs none of these.
   */
  readonly endsCountFromSteps?: readonly StepPattern[];
  readonly laterOf?: readonly OtherCount[];
  readonly limitsByAge?: LimitsByAge;
  /** Only where the rule itself moves its last day, as the Tribunal's own time limits do. */
  readonly rollsForward?: RollForward;
  readonly exceptionStep?: StepPattern;
  readonly excusedBy: readonly Ground[];
  /** A time that must be given to somebody, not a limit that can be overrun. */
  readonly floor?: boolean;
  readonly inForceFrom: LocalDate;
  /** The last day in force. */
  readonly inForceTo?: LocalDate;
}
