import {
  type ChildIdentity,
  type Contract,
  dataAsTold,
  findContract,
  type PublishedEvent,
  readFact,
  type Sensitivity,
} from '@lib/contracts';
import { factsNamedBy } from '../journal/about';
import type { JournalRow } from '../journal/journal.port';
import { withSensitivity } from './labels';

/** A journal row as the folds read it: by the newest version of its contract. */
export interface Fact extends Omit<JournalRow, 'event' | 'keys'> {
  readonly event: PublishedEvent;
  readonly contract: Contract;
  readonly organisation: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly child: ChildIdentity;
  /** The facts that it is about, by id. */
  readonly names: readonly string[];
  /** Its contract's, or that of what it is about where that is stricter. */
  readonly sensitivity: Sensitivity;
}

/** A row that no fold can use: left out, and named in the record. */
export interface Unfoldable extends Pick<JournalRow, 'id' | 'sourceRecord'> {
  readonly organisation: string;
  readonly reason: string;
  /** Of what cannot be read nobody knows how sensitive it is. */
  readonly sensitivity: Sensitivity;
  /** What it says of the address holds, whatever else of it could not be folded. */
  readonly restrictsAddress: boolean;
}

export interface Facts {
  /** In the order of all folds: when it was so, when it was recorded, id. */
  readonly facts: readonly Fact[];
  readonly unfoldable: readonly Unfoldable[];
}

/**
 * The rows in the one order that does not depend on their arrival. One bad row never spoils the others; `stumbled` are those
 * over which a fold has stumbled.
 */
export function factsOf(rows: readonly JournalRow[], quarantined: ReadonlySet<string> = new Set()): Facts {
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
      if (quarantined.has(id)) throw new TypeError('A fold stumbled over it');
      const names = factsNamedBy({ contract, source: event.source, data });
      const { sensitivity } = contract;
      const when = { occurredOn, recordedAt };
      facts.push({ id, sourceRecord, ...when, event, contract, organisation, data, child, names, sensitivity });
    } catch {
      const reason = 'This version of the software cannot read the fact. It is kept, and read again after an upgrade.';
      unfoldable.push({ id, sourceRecord, organisation, reason, ...strictest(event) });
    }
  }
  return { facts: withSensitivity(facts), unfoldable };
}

/** How a fact is to be treated of which only the envelope could be read. */
function strictest(event: PublishedEvent): Pick<Unfoldable, 'sensitivity' | 'restrictsAddress'> {
  const contract = findContract(event.type);
  const data = dataAsTold(event);
  const isOrdinary =
    contract?.sensitivity === 'ordinary' && factsNamedBy({ contract, source: event.source, data }).length === 0;
  const child = (data.child ?? {}) as ChildIdentity;
  return {
    sensitivity: isOrdinary ? 'ordinary' : 'safeguarding',
    restrictsAddress: child.addressIsRestricted === true,
  };
}

const isSayable = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';

export const organisationOf = (source: string): string => source.replace(/^\/agencies\//, '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const byOccurrence = (one: JournalRow, other: JournalRow): number =>
  compare(one.occurredOn, other.occurredOn) || compare(one.recordedAt, other.recordedAt) || compare(one.id, other.id);
