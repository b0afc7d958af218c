import { type ChildIdentity, type Contract, type PublishedEvent, readFact } from '@lib/contracts';
import type { JournalRow } from './journal.port';

/** A journal row as the folds read it: by the newest version of its contract. */
export interface Fact extends Omit<JournalRow, 'event' | 'keys'> {
  readonly event: PublishedEvent;
  readonly contract: Contract;
  readonly organisation: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly child: ChildIdentity;
}

/** A row that no fold can use: left out, and named in the record. */
export interface Unfoldable extends Pick<JournalRow, 'id' | 'sourceRecord'> {
  readonly organisation: string;
  readonly reason: string;
}

export interface Facts {
  /** In the order of all folds: when it was so, when it was recorded, id. */
  readonly facts: readonly Fact[];
  readonly unfoldable: readonly Unfoldable[];
}

/** The rows in the one order that does not depend on their arrival. One bad row never spoils the others. */
export function factsOf(rows: readonly JournalRow[]): Facts {
  const facts: Fact[] = [];
  const unfoldable: Unfoldable[] = [];
  for (const row of [...rows].sort(byOccurrence)) {
    const event = JSON.parse(row.event) as PublishedEvent;
    const organisation = organisationOf(event.source);
    const { id, sourceRecord, occurredOn, recordedAt } = row;
    try {
      const { contract, data } = readFact(event);
      const child = (data.child ?? {}) as ChildIdentity;
      // One fact that a fold would stumble over must not hold up everybody else's.
      if (!Object.values(child).every(isSayable)) throw new TypeError('child says what is neither text nor yes or no');
      facts.push({ id, sourceRecord, occurredOn, recordedAt, event, contract, organisation, data, child });
    } catch {
      const reason = 'This version of the software cannot read the fact. It is kept, and read again after an upgrade.';
      unfoldable.push({ id, sourceRecord, organisation, reason });
    }
  }
  return { facts, unfoldable };
}

const isSayable = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';

export const organisationOf = (source: string): string => source.replace(/^\/agencies\//, '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const byOccurrence = (one: JournalRow, other: JournalRow): number =>
  compare(one.occurredOn, other.occurredOn) || compare(one.recordedAt, other.recordedAt) || compare(one.id, other.id);
