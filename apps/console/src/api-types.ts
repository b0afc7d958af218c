/** What the public API answers, as the console reads it. Copied from its documentation, not from its code. */

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
  readonly status: 'stands' | 'corrected';
  readonly corrects?: string;
  readonly correctedBy?: string;
  readonly flags: readonly Flag[];
}

export interface AdviceAsked {
  readonly reference: string;
  readonly askedBy: string;
  readonly adviceFrom: string;
  readonly asked: string;
  readonly askedOn: string;
  readonly deliveredOn?: string;
  readonly answeredOn?: string;
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

export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  /** The words for each code, where a contract gives them. */
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

export interface Contract {
  readonly type: string;
  readonly title: string;
  readonly schema: FieldSchema;
}
