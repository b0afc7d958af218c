import {
  type Calendar,
  clocksOf,
  type LocalDate,
  type NoteCode,
  type Status,
  type Step,
  statusOf,
} from '@lib/statutory';
import { catalogue } from '../src';

/** One line of a table: what an officer would say of it, and the sum that shows it. */
export interface Case {
  readonly says: string;
  readonly sum: string;
  readonly told: readonly Step[];
  readonly asAt: LocalDate;
  /** No due day: no clock of this standard was started. */
  readonly due?: LocalDate;
  readonly is?: Status;
  readonly notes?: readonly NoteCode[];
  readonly calendar?: Calendar;
}

/** A duty's steps by their names: `step('draftSent', '2026-04-27')`. */
export const stepsOf =
  (reference: string, body: string) =>
  (step: string, on: LocalDate, attributes?: Record<string, string>, rest: Partial<Step> = {}): Step => ({
    step,
    on,
    reference,
    body,
    factId: `${step} ${on}`,
    ...(attributes && { attributes }),
    ...rest,
  });

/** What makes an exception's claim complete; a case takes away what it is about. */
export const shown = { evidence: 'letter on file', recordedBy: 'J. Okafor, SEND case officer' };

export function checked(standard: string, { told, asAt, due, is, notes = [], calendar }: Case): void {
  const clock = clocksOf(told, catalogue, calendar).find((each) => each.standard === standard);
  expect({ due: clock?.dueOn, is: clock && statusOf(clock, asAt) }).toEqual({ due, is });
  expect(clock?.notes.map(({ code }) => code) ?? []).toEqual(notes);
}
