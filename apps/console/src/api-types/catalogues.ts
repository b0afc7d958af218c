import type { Content } from './record';

export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  /** The words for each code, where a contract gives them. */
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

export interface Contract {
  readonly type: string;
  readonly title: string;
  readonly agency: string;
  readonly description: string;
  readonly kind: string;
  readonly sensitivity: 'ordinary' | 'safeguarding' | 'looked-after';
  readonly occurredOn: string;
  readonly personal: readonly string[];
  /** False for facts that only our own services publish. */
  readonly accepted: boolean;
  readonly tellAt?: readonly string[];
  readonly toldBy?: 'localAuthority';
  readonly schema: FieldSchema;
  readonly example: Content;
}

export type Limit = { readonly weeks: number } | { readonly days: number } | { readonly months: number };

export interface Standard {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly citation: string;
  readonly citationVerified: boolean;
  readonly countingWord: 'within' | 'beginningWith';
  readonly limit: Limit;
  readonly from: string;
  readonly endedBy: string;
  readonly excusedBy: readonly {
    readonly code: string;
    readonly title: string;
    readonly citation: string;
    readonly atLeast?: Limit;
  }[];
  readonly floor?: boolean;
  readonly group: string;
  readonly whoMust: string;
  readonly stoppedBySteps: readonly { readonly step: string; readonly says: string }[];
  readonly inForceFrom: string;
  readonly inForceTo?: string;
}

export interface StandardCatalogue {
  readonly version: string;
  readonly standards: readonly Standard[];
}
