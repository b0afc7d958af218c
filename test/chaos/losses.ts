import type { Agency } from '@lib/contracts';
import type { EventStore } from '@lib/event-store';
import { type Commit, canonicalJson, type IdKey, sourceRecordId } from '@lib/kernel';
import { factIdOfSaid, publishedOf } from '@lib/testing';
import type { Ports } from '../../apps/all-in-one/src/ports';
import { verify } from '../../apps/projection/src/feed/rebuild.flow';
import type { ChildRecord, RecordedFact } from '../../apps/projection/src/record/child-record';
import type { Client, Clients } from '../journeys/client';
import type { Acknowledged, Ledger, Loss } from './ledger';
import { anyName } from './story';

/** What a reader of the API misses of all that was acknowledged, or finds twice. */
export async function lossesInAnswers(idKey: IdKey, clients: Clients, ledger: Ledger): Promise<Loss[]> {
  const guardian = await clients.as('caldicott-guardian');
  const records = new Map<string, ChildRecord | undefined>();
  const recordOf = async (id: string): Promise<ChildRecord | undefined> => {
    if (!records.has(id)) {
      const { status, body } = await guardian.ask<ChildRecord>(`/v1/children/${id}`);
      records.set(id, status === 200 ? body : undefined);
    }
    return records.get(id);
  };

  const losses: Loss[] = [];
  const miss = (of: Loss['of'], says: string) => losses.push({ of, says });
  for (const { event, receipt } of ledger.acknowledged) {
    const record = await recordOf(sourceRecordId(idKey, event.type.split('.')[0]!, event.source, event.subject));
    const found = record?.facts.filter(({ factId }) => factId === receipt.factId) ?? [];
    if (found.length !== 1) miss('facts', `${event.id} is ${found.length} times in its record`);
    else if (!saysAsTold(found[0]!, { event, receipt })) miss('facts', `${event.id} says something else in its record`);
  }
  for (const event of ledger.parkedByHand) {
    const record = await recordOf(publishedOf(event).key);
    const found = record?.facts.filter(({ factId }) => factId === factIdOfSaid(event)) ?? [];
    if (found.length !== 1) miss('parked', `${event.id} was parked and is ${found.length} times in its record`);
  }

  const listed = await requestsListed(await clients.as('system:social-care'));
  for (const { event } of ledger.requests.values()) {
    const reference = event.data.requestReference as string;
    const times = listed.filter((each) => each === reference).length;
    if (times !== 1) miss('advice', `${reference} is ${times} times in social care’s list`);
    const record = await recordOf(sourceRecordId(idKey, event.type.split('.')[0]!, event.source, event.subject));
    const asked = record?.advice.filter((advice) => advice.reference === reference) ?? [];
    if (asked.length !== 1 || !asked[0]?.deliveredOn) miss('advice', `${reference} is not delivered in the record`);
  }
  if (listed.length > ledger.requests.size) miss('advice', `${listed.length} requests are listed`);
  return losses;
}

/** What it says, when it was recorded, and whether it corrects something. */
function saysAsTold({ content, child, recordedAt, corrects }: RecordedFact, { event, receipt }: Acknowledged): boolean {
  const { child: toldChild, corrects: toldCorrects, ...toldContent } = event.data;
  return (
    canonicalJson([content, child]) === canonicalJson([toldContent, toldChild]) &&
    recordedAt === receipt.recordedAt &&
    (toldCorrects === undefined) === (corrects === undefined)
  );
}

async function requestsListed(client: Client): Promise<string[]> {
  const references: string[] = [];
  for (let after = ''; ; ) {
    const { body } = await client.ask<{ requests: { reference: string }[]; next?: string }>(
      `/v1/social-care/requests${after}`,
    );
    references.push(...body.requests.map(({ reference }) => reference));
    if (!body.next) return references;
    after = `?after=${body.next}`;
  }
}

/** What is missing in the stores of processes that have stopped, or there twice. */
export async function lossesInPorts(ports: Ports, ledger: Ledger): Promise<Loss[]> {
  const losses: Loss[] = [];
  const compare = (of: Loss['of'], what: string, is: unknown, should: unknown) => {
    if (is !== should) losses.push({ of, says: `${what}: ${is}, and should be ${should}` });
  };
  const told = ledger.acknowledged;
  for (const { event, receipt } of told) {
    const store = ports.stores[event.type.split('.')[0] as Agency];
    const commit = await store.findByMessage(event.source, event.id);
    compare('facts', `${event.id} in its store, recorded at`, commit?.recordedAt, receipt.recordedAt);
  }
  const deliveries = ledger.requests.size;
  compare('facts', 'commits in the stores', await countCommits(ports), told.length + deliveries);
  const rows = told.length + deliveries + ledger.parkedByHand.length;
  compare('facts', 'rows in the journal', await ports.journal.count(), rows);
  for (const [name, store] of Object.entries(ports.stores))
    compare('facts', `commits of ${name} that were not published`, (await store.unpublished(10)).length, 0);

  const parked = (await ports.projectionParked.list(10_000)).map(({ value }) => value).sort();
  compare('parked', 'parked messages', parked.join('\n'), [...ledger.unreadable.keys()].sort().join('\n'));
  for (const [agency, requests] of Object.entries(ports.parkedRequests))
    compare('parked', `parked requests to ${agency}`, await requests.count(), 0);

  const { compared, differing } = await verify(ports);
  compare('views', 'views that differ from the journal', differing.length, 0);
  compare('views', 'that views were compared', compared > 0, true);
  return losses;
}

/** Every commit of a store, in the order of appending. */
export async function* commitsOf(store: EventStore): AsyncGenerator<Commit> {
  for (let after: string | undefined; ; ) {
    const page = await store.all(after, 500);
    yield* page.commits;
    if (!page.next) return;
    after = page.next;
  }
}

async function countCommits({ stores }: Ports): Promise<number> {
  let count = 0;
  for (const store of Object.values(stores)) for await (const _ of commitsOf(store)) count++;
  return count;
}

/** A name, a number or a local id of a child, in what a process wrote for its operator. */
export function lossesInOutput(output: string): Loss[] {
  const words = new RegExp(`${anyName.source}|\\b999\\d{7}\\b|\\b(RLN|EPR|LCS|EHC|FAM)-\\d`, 'gi');
  return [...new Set(output.match(words))].map((word) => ({ of: 'output', says: `A process wrote ${word}` }));
}
