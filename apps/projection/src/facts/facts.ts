import { type SaidInCase, saidInCases } from '@lib/casework';
import {
  type ChildIdentity,
  type Contract,
  dataAsTold,
  findContract,
  type PublishedEvent,
  readFact,
} from '@lib/contracts';
import { factsNamedBy } from '../journal/about';
import type { JournalRow } from '../journal/journal.port';
import { organisationOf } from '../journal/organisation';
import { type Labels, ownLabels, strictest, withLabels } from './labels';

/** A journal row as the folds read it: by the newest version of its contract. */
export interface Fact extends Omit<JournalRow, 'event' | 'keys'> {
  readonly event: PublishedEvent;
  readonly contract: Contract;
  readonly organisation: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly child: ChildIdentity;
  /** The facts that it is about, by id. */
  readonly names: readonly string[];
  readonly inCases: readonly SaidInCase[];
  /** Its own, and those of what it is about. */
  readonly labels: Labels;
  /** Set where a postcode was taken out of `child`: who the child is as it was told, for its own teller alone. */
  readonly withheld?: ChildIdentity;
}

/** A row that no fold can use: left out, and named in the record. */
export interface Unfoldable extends Pick<JournalRow, 'id' | 'sourceRecord' | 'occurredOn' | 'recordedAt'> {
  readonly organisation: string;
  readonly reason: string;
  readonly labels: Labels;
  /** What it says of the address holds, whatever else of it could not be folded. */
  readonly restrictsAddress: boolean;
}

export interface Facts {
  /** In the order of all folds: when it was so, when it was recorded, id. */
  readonly facts: readonly Fact[];
  readonly unfoldable: readonly Unfoldable[];
}

/** Finds a contract by its type. */
export type FindContract = (type: string) => Contract | undefined;

/** The rows of a whole neighbourhood in the one order that does not depend on their arrival. One bad row never spoils the others. */
export function factsOf(rows: readonly JournalRow[], find: FindContract = findContract): Facts {
  const facts: Fact[] = [];
  const unfoldable: Unfoldable[] = [];
  for (const row of [...rows].sort(byOccurrence)) {
    const event = JSON.parse(row.event) as PublishedEvent;
    const organisation = organisationOf(event.source);
    const { id, sourceRecord, occurredOn, recordedAt } = row;
    try {
      const { contract, data } = readFact(event, find);
      const child = (data.child ?? {}) as ChildIdentity;
      // One fact that a fold would stumble over must not hold up everybody else's.
      if (!Object.values(child).every(isSayable)) throw new TypeError('child says what is neither text nor yes or no');
      const names = factsNamedBy({ contract, source: event.source, data });
      const labels = ownLabels(contract, data);
      const when = { occurredOn, recordedAt };
      const inCases = saidInCases({ id, contract, organisation, occurredOn, data, names });
      facts.push({ id, sourceRecord, ...when, event, contract, organisation, data, child, names, inCases, labels });
    } catch {
      const when = { occurredOn, recordedAt };
      unfoldable.push({ id, sourceRecord, ...when, organisation, reason: unreadable, ...ofEnvelope(event, find) });
    }
  }
  return { facts: withLabels(facts), unfoldable };
}

const unreadable = 'This version of the software cannot read the fact. It is kept, and read again after an upgrade.';

/** The same facts, without those over which a fold has stumbled. */
export function withQuarantine({ facts, unfoldable }: Facts, quarantined: ReadonlySet<string>): Facts {
  if (quarantined.size === 0) return { facts, unfoldable };
  const leftOut = facts.filter(({ id }) => quarantined.has(id));
  return {
    facts: facts.filter(({ id }) => !quarantined.has(id)),
    unfoldable: [
      ...unfoldable,
      ...leftOut.map(({ id, sourceRecord, occurredOn, recordedAt, organisation, labels, child }) => ({
        id,
        sourceRecord,
        occurredOn,
        recordedAt,
        organisation,
        reason: unreadable,
        labels,
        restrictsAddress: child.addressIsRestricted === true,
      })),
    ],
  };
}

/** How a fact is to be treated of which only the envelope could be read. */
function ofEnvelope(event: PublishedEvent, find: FindContract): Pick<Unfoldable, 'labels' | 'restrictsAddress'> {
  const contract = find(event.type);
  const data = dataAsTold(event);
  const isOrdinary =
    contract?.sensitivity === 'ordinary' && factsNamedBy({ contract, source: event.source, data }).length === 0;
  const child = (data.child ?? {}) as ChildIdentity;
  return { labels: isOrdinary ? [] : strictest, restrictsAddress: child.addressIsRestricted === true };
}

const isSayable = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** When it was so, when it was recorded, id: the order of all folds. */
export const byOccurrence = (
  one: Pick<JournalRow, 'occurredOn' | 'recordedAt' | 'id'>,
  other: Pick<JournalRow, 'occurredOn' | 'recordedAt' | 'id'>,
): number =>
  compare(one.occurredOn, other.occurredOn) || compare(one.recordedAt, other.recordedAt) || compare(one.id, other.id);
