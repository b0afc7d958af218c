/** One child, and searching. */

export interface SaidBy {
  readonly factId: string;
  readonly organisation: string;
  readonly type: string;
  readonly title: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly recordedBasis: 'clock' | 'stated';
}

export interface Flag {
  readonly code: string;
  readonly message: string;
}

export interface SaidValue {
  readonly value: string;
  readonly flags: readonly Flag[];
  /** False once everybody who said it has said something else since. */
  readonly current: boolean;
  readonly saidBy: readonly SaidBy[];
}

export interface Attribute {
  readonly name: string;
  readonly label: string;
  readonly values: readonly SaidValue[];
  readonly differs: boolean;
}

export type Content = Readonly<Record<string, unknown>>;

export interface RecordedFact extends SaidBy {
  readonly eventId: string;
  readonly kind: string;
  readonly agency: string;
  readonly sourceRecord: string;
  readonly subject: string;
  readonly content: Content;
  readonly child: Content;
  readonly status: 'stands' | 'corrected' | 'withdrawn';
  readonly corrects?: string;
  readonly correctedBy?: string;
  /** Who told it said later that it should not count. */
  readonly withdrawnBy?: string;
  /** Another record, on which the fact is that it is about, or that is about it: nothing but the event's id ties them. */
  readonly tiedToRecord?: string;
  readonly acknowledged?: readonly {
    readonly factId: string;
    readonly organisation: string;
    readonly on: string;
    readonly contact?: string;
  }[];
  readonly followedUp?: readonly {
    readonly factId: string;
    readonly organisation: string;
    readonly on: string;
    readonly action: string;
    readonly account?: string;
  }[];
  /** Somebody says that this is wrong, whether or not it was answered. */
  readonly challenges?: readonly Challenge[];
  readonly flags: readonly Flag[];
}

/** What a family, or another, says is wrong with a fact, and what came of it. */
export interface Challenge {
  readonly factId: string;
  readonly organisation: string;
  readonly raisedOn: string;
  readonly says: string;
  readonly shouldSay?: string;
  readonly answeredOn?: string;
  readonly answer?: 'corrected' | 'withdrawn' | 'stands';
  readonly explanation?: string;
  readonly answerFactId?: string;
}

export interface AdviceAsked {
  readonly reference: string;
  readonly askedBy: string;
  readonly adviceFrom: string;
  readonly asked: string;
  readonly askedOn: string;
  readonly deliveredOn?: string;
  /** The day of receipt that the body's own time counts from. */
  readonly receivedOn?: string;
  /** Whether the body itself told that day, or it is the day of our delivery. */
  readonly receivedBasis?: 'told' | 'delivery';
  readonly excused?: boolean;
  readonly answeredOn?: string;
  /** The day the assessment ended before it was answered. */
  readonly withdrawnOn?: string;
  readonly requestFactId: string;
  readonly answerFactId?: string;
  readonly answeredOnRecord?: string;
}

export interface AgencyVoice {
  readonly agency: string;
  readonly state: 'told' | 'askedNotYetTold' | 'neverAsked';
  readonly organisations: readonly string[];
  readonly lastToldAt?: string;
}

export type ClockStatus = 'running' | 'metInTime' | 'metLate' | 'excused' | 'overdue' | 'stopped' | 'cutShort';

export interface ReadClock {
  readonly id: string;
  readonly standard: string;
  readonly title: string;
  readonly citation: string;
  readonly kind: string;
  readonly reference: string;
  readonly body: string;
  readonly startedOn: string;
  /** The last day in time. */
  readonly dueOn: string;
  readonly floor?: true;
  readonly metOn?: string;
  readonly stoppedOn?: string;
  readonly excusedBy: readonly unknown[];
  readonly source: { readonly startedBy: string; readonly endedBy?: string };
  readonly status: ClockStatus;
  readonly sentences: readonly string[];
}

/** Where one process of the child stands, made of the steps that were told. */
export interface Case {
  readonly kind: 'ehcAssessment' | 'referral';
  readonly reference: string;
  readonly organisation: string;
  readonly state: string;
  readonly inWords: string;
  /** The day of the step that brought it there. */
  readonly since: string;
  readonly steps: readonly { readonly step: string; readonly on: string; readonly factId: string }[];
  readonly caseOfficer?: string;
  /** Code of the setting that the child attends. */
  readonly setting?: string;
  readonly settingName?: string;
  readonly pathway?: string;
}

export interface Pair {
  readonly between: readonly [string, string];
  readonly because: string;
}

export interface ChildRecord {
  readonly id: string;
  readonly sourceRecords: readonly { readonly id: string; readonly organisation: string; readonly subject: string }[];
  readonly links: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly attributes: readonly Attribute[];
  readonly agencies: readonly AgencyVoice[];
  readonly advice: readonly AdviceAsked[];
  readonly cases?: readonly Case[];
  readonly clocks: readonly ReadClock[];
  readonly facts: readonly RecordedFact[];
  readonly incomplete: readonly { readonly factId: string; readonly organisation: string; readonly reason: string }[];
  readonly asAt: string;
  readonly knownAt: string;
  /** Set when the id that was asked for is not this child's id any more. */
  readonly supersededBy?: string;
  readonly notShown: string;
}

export interface SearchQuery {
  readonly nhsNumber?: string;
  readonly upn?: string;
  readonly name?: string;
  readonly dateOfBirth?: string;
}

export interface FoundChild {
  readonly id: string;
  readonly names: readonly { readonly value: string; readonly saidBy: readonly string[] }[];
  readonly dateOfBirth: readonly { readonly value: string; readonly organisations: readonly string[] }[];
  readonly organisations: readonly string[];
  readonly matchedBy: readonly string[];
}

export interface SearchAnswer {
  readonly children: readonly FoundChild[];
  /** Cursor of the next page. */
  readonly next?: string;
}

export interface Persona {
  readonly persona: string;
  readonly title: string;
  readonly organisation: string;
  readonly description: string;
}
