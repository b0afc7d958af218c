import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKafka, startStoreToKill } from '@lib/testing';
import type { Options } from './bench';
import { root } from './built';
import { measureFolded, measureRelay } from './distributed';
import type { Measure } from './measure';
import { machineLine, markdown, type Report, table } from './report';

const raw = 'raw';

const notesOf = (servers: readonly string[]): string[] => [
  `Against ${servers.join('; ')}, one broker and one server on the same machine as all that is measured. No speed is claimed on a stand-in for MongoDB: its rows show that the way runs, and what it is beside the broker.`,
  'Relayed: the outbox of one service, of so many commits of one CloudEvent of about 750 bytes, drained by its relay (500 at a time, read, produced with acks of all in-sync replicas, one send in flight, marked). Raw: 1 / (1/read + 1/produce + 1/mark), each measured alone in the same process: pages of 500 rows from a bare table; sends of 500 by kafkajs; 500 updates a durable transaction.',
  'Taken in and folded: facts of three agencies about each child, published before; from the first batch that a copy of the projection is given to the last that is in its journal and views. Raw: kafkajs reading the same messages in a group of one and doing nothing.',
  'Told to visible: one process with its log on Kafka and its stores in SQLite; and every service a process of its own, told through the one origin. From the moment at which the client sends (or would have) to the moment at which the write of the `child` document for that fact’s source record is durable, by one steady clock. Arrivals do not wait for answers. Half load is half of what was sustained just before. Raw: kafkajs sending one such message at a time and a member of another group receiving it, at the same rate.',
];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

export async function distributed(options: Options): Promise<void> {
  const effort = { pairs: Number(options.pairs ?? (options.quick ? 1 : 3)), part: options.quick ? 0.1 : 1 };
  const wanted = (name: string) => !options.only || options.only.split(',').includes(name);
  const machine = machineLine();
  const measures: Measure[] = [];
  const took = (found: readonly Measure[]): void => {
    measures.push(...found);
    say(`${table(found, raw)}\n`);
  };
  const [kafka, mongo] = await Promise.all([startKafka(), startStoreToKill()]);
  say(`${machine}\n${kafka.name}; ${mongo.name}\n`);
  try {
    const servers = { brokers: kafka.url, mongo: mongo.url };
    if (wanted('relay')) took(await measureRelay(servers, effort));
    if (wanted('folded')) took(await measureFolded(servers, effort));
    if (wanted('visible')) {
      const { measureVisibleOnKafka } = require('./visible-on-kafka') as typeof import('./visible-on-kafka');
      took(await measureVisibleOnKafka(servers, effort));
    }
  } finally {
    await Promise.all([kafka.stop(), mongo.stop()]);
  }
  const report: Report = {
    title: 'How fast the way over Kafka is',
    raw,
    machine,
    date: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- ${process.argv.slice(2).join(' ')}`,
    pairs: effort.pairs,
    notes: notesOf([kafka.name, mongo.name]),
    measures,
  };
  if (options.evidence) {
    writeFileSync(join(root, 'docs/evidence/bench-distributed.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(root, 'docs/evidence/bench-distributed.md'), markdown(report));
  }
  console.log(options.json ? JSON.stringify(report, null, 2) : table(measures, raw));
}
