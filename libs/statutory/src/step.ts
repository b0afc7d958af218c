import { isLocalDate, type LocalDate } from '@lib/kernel';
import type { StepPattern } from './standard';

/**
 * One thing that happened to a duty, read from a fact. The order in which steps were told never matters.
 *
 * Steps are grouped by `reference`. What happens in one case and counts in another (a final plan starts the reviews of that plan) is
 * told twice: whoever reads facts into steps gives a copy of the step under the other case's reference, with the same `factId`.
 */
export interface Step {
  readonly step: string;
  /** The day it happened; for an exception, the first day of the circumstance; for a birth, the day of birth. */
  readonly on: LocalDate;
  /** The asker's reference, which the answer, the withdrawal and the exception repeat. */
  readonly reference: string;
  /** The organisation that must act, in every step of the duty; in an answer, the one that did. */
  readonly body: string;
  readonly factId: string;
  /** What a standard's patterns look at, and other days and years that the step tells: `meetingOn`, `yearOfTransfer`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The rest belongs to an exception. */
  readonly ground?: string;
  /** The last day of the circumstance; the same day when it is left out. */
  readonly until?: LocalDate;
  readonly evidence?: string;
  readonly recordedBy?: string;
  readonly parentToldOn?: LocalDate;
  /** Of a closure: the day the setting was asked for advice, and which setting that was. */
  readonly askedOn?: LocalDate;
  readonly setting?: string;
}

export function matches({ step, attributes }: Step, pattern: StepPattern): boolean {
  if (step !== pattern.step) return false;
  if (pattern.having !== undefined && attributes?.[pattern.having] === undefined) return false;
  for (const name in pattern.where) if (!pattern.where[name]!.includes(attributes?.[name] ?? '')) return false;
  return true;
}

export function matchesAny(step: Step, patterns: readonly StepPattern[] | undefined): boolean {
  if (patterns) for (const pattern of patterns) if (matches(step, pattern)) return true;
  return false;
}

/**
 * The first day on which a step makes any difference: its own; for a closure around which advice was asked, the day of asking where
 * that is the earlier. What is looked at as at a day is every step that counts from then or before.
 */
export const countsFrom = ({ on, askedOn }: Step): LocalDate =>
  askedOn !== undefined && isLocalDate(askedOn) && askedOn < on ? askedOn : on;

/** A day that a step tells beside its own; `undefined` where it tells none that exists. */
export function dayToldIn({ attributes }: Step, attribute: string | undefined): LocalDate | undefined {
  const day = attribute === undefined ? undefined : attributes?.[attribute];
  return day !== undefined && isLocalDate(day) ? day : undefined;
}
