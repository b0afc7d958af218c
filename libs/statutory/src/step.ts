import type { LocalDate } from '@lib/kernel';
import type { StepPattern } from './standard';

/** One thing that happened to a duty, read from a fact. The order in which steps were told never matters. */
export interface Step {
  readonly step: string;
  /** The day it happened; for an exception, the first day of the circumstance. */
  readonly on: LocalDate;
  /** The asker's reference, which the answer, the withdrawal and the exception repeat. */
  readonly reference: string;
  /** The organisation that must act, in every step of the duty; in an answer, the one that did. */
  readonly body: string;
  readonly factId: string;
  /** What a standard's patterns look at. */
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

export const matches = ({ step, attributes }: Step, pattern: StepPattern): boolean =>
  step === pattern.step &&
  Object.entries(pattern.where ?? {}).every(([name, values]) => values.includes(attributes?.[name] ?? ''));
