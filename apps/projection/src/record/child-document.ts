import type { Relationship } from '@lib/casework';
import type { ChildIdentity } from '@lib/contracts';
import type { Unfoldable } from '../facts/facts';
import type { ComposedRecord } from './child-record';

/** A child as its head's document has it. Beside the record stands what it takes to fold the same facts again: for another day, for fewer. */
export interface FoundChild {
  readonly record: ComposedRecord;
  readonly members: readonly string[];
  /** Source records of the layer that share what was asserted with it and are not held to be the same child; absent where there are none. */
  readonly neighbours?: readonly string[];
  /** Whose own the child is or was because another organisation told so; absent where it is nobody's. */
  readonly relationships?: readonly Relationship[];
  /** Of each fact that could not be folded in, what the record does not say of it. */
  readonly leftOut?: readonly Pick<Unfoldable, 'id' | 'sourceRecord' | 'occurredOn' | 'recordedAt'>[];
  /** Set where a restricted address is in force that this layer knows of, on whichever record of the neighbourhood. */
  readonly isAddressRestricted?: true;
  /** By fact, who the child is as it was told, where a postcode was taken out: for its own teller alone. */
  readonly withheld?: Readonly<Record<string, ChildIdentity>>;
}

/** What is kept of a source record to be opened: the child whose head it is, or where to look. */
export type ChildDocument = FoundChild | { readonly see: string };

/** The first version of the fold that made a document for each layer: an earlier one holds what is not for all who would be shown it. */
export const firstByLayer = 5;
