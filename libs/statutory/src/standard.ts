import type { LocalDate } from '@lib/kernel';
import type { CountingWord, Limit } from './counting';

/** Only `law` and `guidance` can be breached; a `national` measure is reported; a `local` practice is an area's own. */
export type StandardKind = 'law' | 'guidance' | 'national' | 'local';

/** Whose duty it is; which organisation that is for one child, the steps say. */
export type WhoMust = 'council' | 'health' | 'school' | 'educationalPsychologist' | 'socialCare';

/** Where a figure and a list show it. */
export type StandardGroup = 'ehc' | 'advice' | 'health';

/** A step of this name, with one of these values in each named attribute: `{ step: 'referralDecided', where: { decision: ['declined'] } }`. */
export interface StepPattern {
  readonly step: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** A step after which the duty is no longer owed, and what it says of it: 'a draft plan was sent'. */
export interface StopPattern extends StepPattern {
  readonly says: string;
}

/**
 * Advice was asked of a setting that was about to close: from `margin` before a closure of `atLeast` this long until `margin`
 * before it reopens.
 */
export interface ClosureRule {
  readonly atLeast: Limit;
  readonly margin: { readonly weeks: number };
}

/** A ground on which lateness may be excused. A waiting list, a vacancy or a full school is a reason, never a ground. */
export interface Ground {
  readonly code: string;
  readonly title: string;
  readonly citation: string;
  /** The shortest time that the circumstance must have lasted inside the clock's own period. */
  readonly atLeast?: Limit;
  readonly closure?: ClosureRule;
}

/** One time limit, as data. A change of the law is a new row with the same `id` and its own days in force. */
export interface Standard {
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
  readonly countingWord: CountingWord;
  readonly limit: Limit;
  /** What happens on the first day, to be read after a date: 'the day the council asked …'. */
  readonly from: string;
  /** What ends it, in the same form. */
  readonly endedBy: string;
  readonly startedByStep: StepPattern;
  readonly endedByStep: StepPattern;
  /** Steps after which the duty is no longer owed: withdrawn, moved out, died. */
  readonly stoppedBySteps: readonly StopPattern[];
  readonly exceptionStep?: StepPattern;
  readonly excusedBy: readonly Ground[];
  /** A time that must be given to somebody, not a limit that can be overrun. */
  readonly floor?: boolean;
  readonly inForceFrom: LocalDate;
  /** The last day in force. */
  readonly inForceTo?: LocalDate;
}
