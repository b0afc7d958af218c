import type { Flag, Relationship } from '@lib/casework';
import type { Instant, LocalDate } from '@lib/kernel';
import type { Clock, Status } from '@lib/statutory';
import type { Commentary } from '../facts/commentary';

export type { Acknowledgement, Challenge, Commentary, FollowUp } from '../facts/commentary';

/** Where a value comes from: every value of the record carries at least one. */
export interface Provenance {
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

export type { Flag, Relationship };

export interface SourcedValue {
  readonly value: string;
  readonly flags: readonly Flag[];
  /** True while it is the last thing that at least one source record said of this attribute. */
  readonly current: boolean;
  /** Newest first. Repeats of the same value are folded into one with several sources. */
  readonly saidBy: readonly Provenance[];
}

/** One attribute of the child's identity, with all that is said of it side by side. */
export interface Attribute {
  readonly name: string;
  readonly label: string;
  /** The most recently so comes first. */
  readonly values: readonly SourcedValue[];
  /** True when more than one value is current. Nobody picks one. */
  readonly differs: boolean;
}

export interface RecordedFact extends Provenance, Commentary {
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
  /** Only what stands counts. What was corrected, or withdrawn as never so, stays to be seen. */
  readonly status: 'stands' | 'corrected' | 'withdrawn';
  /** The id of the fact that it corrects. */
  readonly corrects?: string;
  /** The id of the fact that stands in its place. */
  readonly correctedBy?: string;
  /** The id of the fact that it withdraws. */
  readonly withdraws?: string;
  /** The id of the fact by which its own organisation took it back. */
  readonly withdrawnBy?: string;
  /** The id of the fact of this child that it is about. */
  readonly about?: string;
  /** Another record, on which the fact is that it is about, or that is about it: nothing but the event's id ties them. */
  readonly tiedToRecord?: string;
  readonly flags: readonly Flag[];
}

/** A body was asked for advice. */
export interface AdviceAsked {
  readonly reference: string;
  readonly askedBy: string;
  /** Which advice: `health`, `school`, `educational-psychology`, `social-care`. */
  readonly adviceFrom: string;
  /** Code of the organisation that was asked. */
  readonly asked: string;
  /** The assessment in which it was asked. */
  readonly assessmentReference?: string;
  readonly askedOn: LocalDate;
  /** The day the request reached the service of the body that was asked. */
  readonly deliveredOn?: LocalDate;
  /** The day of receipt by which a time limit that runs from receipt is counted. */
  readonly receivedOn?: LocalDate;
  /** Whether the body told that day itself, or the day of delivery stands for it. */
  readonly receivedBasis?: 'told' | 'delivery';
  readonly answeredOn?: LocalDate;
  /** The day the assessment ended before it was answered: nobody waits for it any more. */
  readonly withdrawnOn?: LocalDate;
  /** Set where an exception to its time limit is made out. */
  readonly excused?: true;
  readonly requestFactId: string;
  readonly answerFactId?: string;
  /** An answer that cites this request is held on another record, whose id this is: nothing but the reference ties them. */
  readonly answeredOnRecord?: string;
}

/** Where a case of this child stands: an EHC needs assessment, a referral to a pathway. */
export interface Case {
  /** The id of the kind of case, as `GET /v1/case-kinds` lists them. */
  readonly kind: string;
  /** The reference of the organisation whose case it is. */
  readonly reference: string;
  readonly organisation: string;
  /** A stable code for where it stands. */
  readonly state: string;
  readonly inWords: string;
  /** The day of the step that brought it there. */
  readonly since: LocalDate;
  /** The earliest first. */
  readonly steps: readonly { readonly step: string; readonly on: LocalDate; readonly factId: string }[];
  /** Who asked for the assessment. */
  readonly requestedBy?: string;
  readonly caseOfficer?: string;
  /** Code of the setting that the child attends. */
  readonly setting?: string;
  readonly settingName?: string;
  readonly pathway?: string;
  /** What heads the case, each with the words for it: told with the step that opened it, or anew with a later one. */
  readonly details?: readonly { readonly name: string; readonly label: string; readonly value: string }[];
}

/** What one agency has said about the child. No state says that there is nothing more to know. */
export interface AgencyVoice {
  readonly agency: string;
  readonly state: 'told' | 'askedNotYetTold' | 'neverAsked';
  /** The state as a sentence. `notShown` says the fourth: that one may not see all of it. */
  readonly inWords: string;
  readonly organisations: readonly string[];
  readonly lastToldAt?: Instant;
}

/** One feature of two source records that were compared: "Given name", "nearly equal". */
export interface Compared {
  readonly feature: string;
  readonly is: string;
}

/** Two source records that look alike and are not held to be one child. */
export interface KeptApart {
  readonly between: readonly [string, string];
  readonly because: string;
  /** What was compared, where likeness decided. */
  readonly compared?: readonly Compared[];
  /** Set where they may be one child and a person is asked: nothing is joined meanwhile. */
  readonly waits?: 'forAPerson';
  /** Whose record it is that is not this child’s, as its own facts have it. */
  readonly other?: {
    readonly id: string;
    readonly organisation: string;
    /** The organisation's own reference for that child. */
    readonly subject: string;
    /** The name that was last said there, where one was. */
    readonly name?: string;
    readonly dateOfBirth?: LocalDate;
  };
}

/** What a person said of two source records, for who may see other records than the child's own. */
export interface IdentityDecisionSaid {
  readonly factId: string;
  /** The id by which it is named in `after`. */
  readonly eventId: string;
  readonly between: readonly [string, string];
  readonly restsOn: string;
  readonly answer: 'same' | 'different' | 'unsure' | 'undone';
  readonly why: string;
  /** Whose token it was. */
  readonly by: string;
  readonly organisation: string;
  readonly decidedOn: LocalDate;
  readonly recordedAt: Instant;
}

/** What is left open where an address is restricted, for those who can close it with whoever told. */
export interface RestrictedAddress {
  readonly says: string;
  /** The facts that name a setting, or say something in words that no machine can read for an address. */
  readonly mayTellWhere: readonly { readonly factId: string; readonly fields: readonly string[] }[];
}

/** What the projection stores of a child: nothing in it depends on today. */
export interface ComposedRecord {
  /** The least of its source records' ids. Every member's id resolves to it. */
  readonly id: string;
  readonly sourceRecords: readonly { readonly id: string; readonly organisation: string; readonly subject: string }[];
  /** Why source records are one child. */
  readonly links: readonly {
    readonly between: readonly [string, string];
    readonly because: string;
    readonly compared?: readonly Compared[];
  }[];
  /** Why source records that look alike are kept apart. */
  readonly apart: readonly KeptApart[];
  /** What people said of who is one child, the last recorded last. Absent where nobody has. */
  readonly decisions?: readonly IdentityDecisionSaid[];
  readonly attributes: readonly Attribute[];
  readonly agencies: readonly AgencyVoice[];
  readonly advice: readonly AdviceAsked[];
  /** The latest to change first. */
  readonly cases: readonly Case[];
  readonly clocks: readonly Clock[];
  /** Newest first by when it was so. What was corrected or withdrawn stays. */
  readonly facts: readonly RecordedFact[];
  /** Facts that could not be folded in, and why. */
  readonly incomplete: readonly { readonly factId: string; readonly organisation: string; readonly reason: string }[];
  /** Whose own the child is or was because another organisation told so: of all, or of the reader's organisation. Absent where of none. */
  readonly relationships?: readonly Relationship[];
  /** For who knows of restricted addresses, where one is in force: what is left open. */
  readonly restrictedAddress?: RestrictedAddress;
  /** Set where the reader is shown only what their organisation told and what was told to it: whether others told of this child. */
  readonly othersKnow?: boolean;
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
