import { canonicalJson, type LocalDate, sha256 } from '@lib/kernel';
import type { CountingWord, Limit } from './counting';

/** Only `law` and `guidance` can be breached; a `national` measure is reported; a `local` practice is an area's own. */
export type StandardKind = 'law' | 'guidance' | 'national' | 'local';

/** A ground on which lateness may be excused. A waiting list, a vacancy or a full school is a reason, never a ground. */
export interface Ground {
  readonly code: string;
  readonly title: string;
  readonly citation: string;
  /** The shortest time that the circumstance must have lasted inside the clock's own period. */
  readonly atLeast?: Limit;
}

/** One time limit, as data. A change of the law is a new row with the same `id` and its own days in force. */
export interface Standard {
  readonly id: string;
  readonly title: string;
  readonly kind: StandardKind;
  readonly citation: string;
  /** False until one of us has read the limit in the cited text itself. */
  readonly citationVerified: boolean;
  readonly countingWord: CountingWord;
  readonly limit: Limit;
  /** What happens on the first day, to be read after a date: 'the day the council asked …'. */
  readonly from: string;
  /** What ends it, in the same form. */
  readonly endedBy: string;
  readonly startedByStep: string;
  /** Only a step with one of these values in each named attribute starts it: `{ advice: ['health'] }`. */
  readonly startedWhere?: Readonly<Record<string, readonly string[]>>;
  readonly endedByStep: string;
  /** Steps after which the duty is no longer owed: withdrawn, moved out, died. */
  readonly stoppedBySteps: readonly string[];
  readonly exceptionStep?: string;
  readonly excusedBy: readonly Ground[];
  /** A time that must be given to somebody, not a limit that can be overrun. */
  readonly floor?: boolean;
  readonly inForceFrom: LocalDate;
  /** The last day in force. */
  readonly inForceTo?: LocalDate;
}

const CODE_9_42 = 'SEND Code of Practice 2015, paragraph 9.42';

export const catalogue: readonly Standard[] = [
  {
    id: 'advice-own-social-care',
    title: "Advice of the council's own social care",
    kind: 'guidance',
    citation: 'SEND Code of Practice 2015, paragraphs 9.41 and 9.42',
    citationVerified: false,
    countingWord: 'within',
    limit: { weeks: 6 },
    from: 'the day social care was asked for its advice',
    endedBy: 'the day social care gave its advice',
    startedByStep: 'adviceAsked',
    endedByStep: 'adviceGiven',
    stoppedBySteps: ['adviceRequestWithdrawn'],
    exceptionStep: 'adviceExceptionRecorded',
    excusedBy: [
      { code: 'missed-appointment', title: 'the child missed an appointment with social care', citation: CODE_9_42 },
      {
        code: 'absent-four-weeks',
        title: 'the child, parent or young person was away from the area for 4 weeks or more without a break',
        citation: CODE_9_42,
        atLeast: { weeks: 4 },
      },
      {
        code: 'exceptional-circumstances',
        title: 'exceptional circumstances affected the child, parent or young person',
        citation: CODE_9_42,
      },
    ],
    // The day appointed by SI 2015/893 for the Code of January 2015.
    inForceFrom: '2015-04-01',
  },
];

export const isInForce = (standard: Standard, on: LocalDate): boolean =>
  standard.inForceFrom <= on && (standard.inForceTo === undefined || on <= standard.inForceTo);

/** A clock keeps the rule under which it started, however the rule changes while it runs. */
export const findStandard = (standards: readonly Standard[], id: string, startedOn: LocalDate): Standard | undefined =>
  standards.find((standard) => standard.id === id && isInForce(standard, startedOn));

/** Changes whenever any word, number or date in the catalogue does, and never otherwise. */
export const versionOf = (standards: readonly Standard[]): string => sha256(canonicalJson(standards)).slice(0, 12);

export const catalogueVersion: string = versionOf(catalogue);
