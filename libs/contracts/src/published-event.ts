import { findContract } from './catalogue';
import type { Contract } from './contract';

/**
 * A fact as it stands on the log: a CloudEvent whose personal part is apart from the rest, so that it can be sealed
 * under a key of its own (`keyid`, one a source record). No local id, name or number is outside `personal`.
 */
export interface PublishedEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** `/agencies/<organisation code>`: who says it. */
  readonly source: string;
  readonly type: string;
  readonly time?: string;
  readonly sourcerecord: string;
  readonly keyid: string;
  readonly occurredon: string;
  readonly recordedtime: string;
  /** `stated` when the teller gave the recorded time itself, with scope `backfill`. */
  readonly recordedbasis: 'clock' | 'stated';
  readonly stream: string;
  readonly toldby: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly traceparent?: string;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: { readonly subject: string; readonly fields: Readonly<Record<string, unknown>> };
}

/** Takes what is personal out of `data`: what is left, and what was taken, each under its JSON Pointer. */
export function separatePersonal({ personal }: Pick<Contract, 'personal'>, data: Readonly<Record<string, unknown>>) {
  const fields: Record<string, unknown> = {};
  for (const pointer of personal) {
    const name = pointer.slice(1);
    if (name.includes('/')) throw new Error(`A personal field is a whole member of data, not ${pointer}`);
    if (data[name] !== undefined) fields[pointer] = data[name];
  }
  const rest = Object.entries(data).filter(([name]) => fields[`/${name}`] === undefined);
  return { data: Object.fromEntries(rest), fields };
}

/** The data as told: what {@link separatePersonal} took apart, together again. */
export function dataAsTold(event: Pick<PublishedEvent, 'data' | 'personal'>): Record<string, unknown> {
  const told: Record<string, unknown> = { ...event.data };
  for (const pointer of Object.keys(event.personal.fields)) told[pointer.slice(1)] = event.personal.fields[pointer];
  return told;
}

/** A fact read by the newest version of its contract. */
export interface ReadFact {
  readonly contract: Contract;
  readonly data: Record<string, unknown>;
}

/** Reads a published event, old versions through their upcasters. Throws when no contract knows its type. */
export function readFact(
  event: Pick<PublishedEvent, 'type' | 'data' | 'personal'>,
  find: (type: string) => Contract | undefined = findContract,
): ReadFact {
  const contract = find(event.type);
  if (!contract) throw new Error(`No contract is named ${event.type}`);
  return readByNewest({ contract, data: dataAsTold(event) }, find);
}

/** What was told by an old version of a contract, through its upcasters. */
export function readByNewest(
  { contract, data }: ReadFact,
  find: (type: string) => Contract | undefined = findContract,
): ReadFact {
  if (!contract.upcast) return { contract, data };
  const newer = find(contract.upcast.to);
  if (!newer) throw new Error(`${contract.type} is read as ${contract.upcast.to}, which no contract is named`);
  return readByNewest({ contract: newer, data: contract.upcast.data(data) }, find);
}
