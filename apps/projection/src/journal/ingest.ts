import {
  adviceRequestReceivedV1,
  adviceRequestV1,
  type ChildIdentity,
  type Contract,
  dataAsTold,
  findContract,
  type PublishedEvent,
} from '@lib/contracts';
import { asInstant, factIdOf, isLocalDate, sha256 } from '@lib/kernel';
import { neighbourhoodKeys } from '@lib/linkage';
import { aboutKey, factsNamedBy } from './about';
import { decidedKey } from './decided';
import type { JournalRow } from './journal.port';
import { organisationOf } from './organisation';
import { numbersNamedBy } from './told-of-numbers';

/** Why a message from the log cannot become a journal row. It is parked with this, and can be replayed. */
export class Unreadable extends Error {}

/** Twice what the intake takes of one fact: nothing that came through it is above this, whatever its envelope adds. */
const mostCharacters = 512 * 1024;

/** Whether a message is what a person said of two records: of all that the partnership tells, the one kind that is of children. */
export function isOfTwoRecords(value: string): boolean {
  try {
    return findContract((JSON.parse(value) as { readonly type: string }).type)?.kind === 'decision';
  } catch {
    return false;
  }
}

const texts = ['id', 'source', 'type', 'sourcerecord', 'occurredon', 'recordedtime'] as const;

/**
 * A message of the log as a row of the journal. Throws {@link Unreadable} for bytes or a type that nothing here reads, and for what is
 * told of an organisation: one school's holidays must never be a neighbour of its children.
 */
export function ingest(value: string): JournalRow {
  const { event, contract } = readMessage(value);
  if (contract.aboutOrganisation) throw new Unreadable(`${event.type} is told of an organisation, and is of no child`);
  return {
    id: factIdOf(contract.agency, event.source, event.id),
    sourceRecord: event.sourcerecord,
    occurredOn: event.occurredon,
    recordedAt: event.recordedtime,
    keys:
      contract.kind === 'decision'
        ? decisionKeys(event)
        : [...identifierKeys(contract, event), ...requestKeys(contract, event), ...aboutKeys(contract, event)],
    event: value,
  };
}

/** A message of the log, whatever it is told of, with its contract. Throws {@link Unreadable}. */
export function readMessage(value: string): { readonly event: PublishedEvent; readonly contract: Contract } {
  if (value.length > mostCharacters)
    throw new Unreadable(`The message is too large: ${value.length} characters, of ${mostCharacters} at most`);
  const event = parse(value);
  for (const name of texts) if (typeof event[name] !== 'string') throw new Unreadable(`The event has no ${name}`);
  const contract = findContract(event.type);
  if (!contract) throw new Unreadable(`No contract is named ${event.type}`);
  if (typeof event.data !== 'object' || typeof event.personal?.fields !== 'object')
    throw new Unreadable('The event has no data');
  if (!isLocalDate(event.occurredon)) throw new Unreadable('occurredon is not a day');
  if (!asInstant(event.recordedtime)) throw new Unreadable('recordedtime is not a moment');
  return { event, contract };
}

/** An identifier that is no text would stop this batch, and every batch behind it. */
function identifierKeys(contract: Contract, event: PublishedEvent): string[] {
  const data = dataAsTold(event);
  const child = (data.child ?? {}) as ChildIdentity;
  for (const told of [child.nhsNumber, child.upn])
    if (told !== undefined && typeof told !== 'string')
      throw new Unreadable('An identifier of the child is not a text');
  const named = numbersNamedBy({ contract, data });
  return named.length === 0 ? neighbourhoodKeys(child) : [...new Set([child, ...named].flatMap(neighbourhoodKeys))];
}

/** Whoever asked under a reference and whoever answered it are looked at together, whether or not they are then one child. */
function requestKeys({ type, kind }: Contract, { source, data }: PublishedEvent): string[] {
  const { requestReference: reference, asked } = data;
  const isAnswer = kind === 'advice' || type === adviceRequestReceivedV1.type;
  const body = type === adviceRequestV1.type ? asked : isAnswer && organisationOf(source);
  return typeof reference === 'string' && body ? [`request:${sha256(JSON.stringify([body, reference]))}`] : [];
}

/** So are a fact and whatever is said about it. The fact itself shares this key: {@link Journal.keysOf} sees to that. */
const aboutKeys = (contract: Contract, { source, data }: PublishedEvent): string[] =>
  factsNamedBy({ contract, source, data }).map(aboutKey);

/** The two of whom a person spoke are looked at together, whatever was said. */
function decisionKeys({ data: { question }, sourcerecord }: PublishedEvent): string[] {
  const { one, other } = (question ?? {}) as Readonly<Record<string, unknown>>;
  const isPair = typeof one === 'string' && typeof other === 'string' && !`${one}${other}`.includes('+');
  if (!isPair || one >= other || one !== sourcerecord) throw new Unreadable('A decision names no two source records');
  return [decidedKey([one, other])];
}

function parse(value: string): PublishedEvent {
  try {
    const event = JSON.parse(value);
    if (typeof event === 'object' && event !== null) return event;
  } catch {
    // Said below, in words that quote none of it.
  }
  throw new Unreadable('The message is not a JSON object');
}
