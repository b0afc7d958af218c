import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, type EventLogs, type EventStores, type Streams } from './built';
import { commitOf, serviceOf } from './commits';
import { answering } from './parties';
import { rawKafka } from './raw.kafka';
import { rawOutbox } from './raw-outbox.sqlite';
import { milliseconds } from './time';

/** One service's outbox to Kafka, beside what its three steps cost with nothing around them. */
export interface RelayedQuestion {
  readonly brokers: string;
  readonly commits: number;
}

export interface RelayedAnswer {
  readonly relayPerSecond: number;
  readonly readPerSecond: number;
  readonly producePerSecond: number;
  readonly markPerSecond: number;
}

const { outgoingOf } = built<Streams>('libs/streams/src');
const { openSqliteEventStore, relayOf } = built<EventStores>('libs/event-store/src');
const { openKafkaEventLog } = built<EventLogs>('libs/event-log/src');

/** As the relay takes them. */
const atOnce = 500;

answering<RelayedQuestion, RelayedAnswer>(async ({ brokers, commits: count }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-relay-'));
  const prefix = `bench-relay-${process.pid}-`;
  const store = openSqliteEventStore(join(folder, 'education.db'));
  const log = openKafkaEventLog({ brokers: [brokers], clientId: 'bench-relay', prefix });
  const raw = rawKafka(brokers, `${prefix}raw`);
  const service = serviceOf('education');
  try {
    const commits = Array.from({ length: count }, (_, child) => commitOf('education', child));
    await Promise.all(commits.map((commit) => store.append(commit)));
    const messages = commits.flatMap((commit) => outgoingOf(service, { ...commit, unpublished: true }));
    const producePerSecond = await raw.produce(messages, atOnce);
    const outbox = rawOutbox(
      folder,
      commits.map((commit) => JSON.stringify(commit)),
      atOnce,
    );

    // The topic is there, and the connection stands.
    await log.publish('education.events', messages.slice(0, 1));
    const relay = relayOf(store, log, (commit) => outgoingOf(service, commit));
    const begun = milliseconds();
    await relay.drain();
    const relayPerSecond = (count * 1000) / (milliseconds() - begun);
    return { relayPerSecond, producePerSecond, ...outbox };
  } finally {
    await Promise.all([raw.close(), log.close(), store.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
});
