import type { Contract } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';

/** What a case has to know of a told fact that is in force. */
export interface CaseFact {
  readonly id: string;
  readonly contract: Pick<Contract, 'type' | 'agency' | 'kind'>;
  /** Code of the organisation that told it. */
  readonly organisation: string;
  readonly occurredOn: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
  /** The ids of the facts that it is about. */
  readonly names: readonly string[];
}

/** Something a reader should know about a fact, in a stable code and a sentence. */
export interface Flag {
  readonly code: string;
  readonly message: string;
}
