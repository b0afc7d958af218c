import type { Instant, LocalDate } from '@lib/kernel';
import type { Clock, Status } from '@lib/statutory';

/** Where a value comes from: every value of the record carries at least one. */
export interface SaidBy {
  readonly factId: string;
  /** Code of the organisation that said it. */
  readonly organisation: string;
  /** The fact's contract, `education.early-years-notification.v1`. */
  readonly type: string;
  readonly title: string;
  /** When it was so. */
  readonly occurredOn: LocalDate;
  /** When it was told. */
  readonly recordedAt: Instant;
  /** `stated` when the teller gave `recordedAt` itself (imports of history). */
  readonly recordedBasis: 'clock' | 'stated';
}

/** Something a reader should know about a fact or a value, in a stable code and a sentence. */
export interface Flag {
  readonly code: string;
  readonly message: string;
}

export interface SaidValue {
  readonly value: string;
  readonly flags: readonly Flag[];
  /** True while it is the last thing that at least one source record said of this attribute. */
  readonly current: boolean;
  /** Newest first. Repeats of the same value are folded into one with several sources. */
  readonly saidBy: readonly SaidBy[];
}

/** One attribute of the child's identity, with all that is said of it side by side. */
export interface Attribute {
  readonly name: string;
  readonly label: string;
  /** The most recently so comes first. */
  readonly values: readonly SaidValue[];
  /** True when more than one value is current. Nobody picks one. */
  readonly differs: boolean;
}

export interface RecordedFact extends SaidBy {
  /** The id that the teller gave its event. */
  readonly eventId: string;
  readonly kind: string;
  readonly agency: string;
  readonly sourceRecord: string;
  /** The teller's own reference for the child. */
  readonly subject: string;
  /** What was told, as told, except who the child is. */
  readonly content: Readonly<Record<string, unknown>>;
  /** What was told of who the child is, as told. */
  readonly child: Readonly<Record<string, unknown>>;
  readonly status: 'stands' | 'corrected';
  readonly corrects?: string;
  readonly correctedBy?: string;
  readonly flags: readonly Flag[];
}

/** Another agency was asked for advice. */
export interface AdviceAsked {
  readonly reference: string;
  readonly askedBy: string;
  readonly adviceFrom: string;
  readonly asked: string;
  readonly askedOn: LocalDate;
  readonly deliveredOn?: LocalDate;
  readonly answeredOn?: LocalDate;
  readonly requestFactId: string;
  readonly answerFactId?: string;
  /** An answer that cites this request is held on another record, whose id this is: nothing but the reference ties them. */
  readonly answeredOnRecord?: string;
}

/** What one agency has said about the child. No state says that there is nothing more to know. */
export interface AgencyVoice {
  readonly agency: string;
  readonly state: 'told' | 'askedNotYetTold' | 'neverAsked';
  readonly organisations: readonly string[];
  readonly lastToldAt?: Instant;
}

/** What the projection stores of a child: nothing in it depends on today. */
export interface ComposedRecord {
  /** The least of its source records' ids. Every member's id resolves to it. */
  readonly id: string;
  readonly sourceRecords: readonly { readonly id: string; readonly organisation: string; readonly subject: string }[];
  /** Why source records are one child. */
  readonly links: readonly { readonly between: readonly [string, string]; readonly because: string }[];
  /** Why source records that look alike are kept apart. */
  readonly apart: readonly { readonly between: readonly [string, string]; readonly because: string }[];
  readonly attributes: readonly Attribute[];
  readonly agencies: readonly AgencyVoice[];
  readonly advice: readonly AdviceAsked[];
  readonly clocks: readonly Clock[];
  /** Newest first by when it was so. Corrected facts stay. */
  readonly facts: readonly RecordedFact[];
  /** Facts that could not be folded in, and why. */
  readonly incomplete: readonly { readonly factId: string; readonly organisation: string; readonly reason: string }[];
}

export interface ReadClock extends Clock {
  readonly title: string;
  readonly citation: string;
  readonly kind: string;
  readonly status: Status;
  /** The arithmetic as sentences, the citation included. */
  readonly sentences: readonly string[];
}

/** The record as a reader gets it: as at a day, as known at a moment, by what the reader may see. */
export interface ChildRecord extends Omit<ComposedRecord, 'clocks'> {
  readonly clocks: readonly ReadClock[];
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  /** Set when the id that was asked for is not this child's id any more: both keep resolving. */
  readonly supersededBy?: string;
  /** What this reader's role never sees, said whether or not there is any of it here. */
  readonly notShown: string;
}
