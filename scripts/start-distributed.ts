import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '@lib/kernel';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { DataInUse, openDataDirectory } from '../apps/all-in-one/src/data-directory';
import { magicTable, tellMagicChildren } from '../apps/all-in-one/src/magic-children';
import { isStartedEmpty, loadSampleArea, startEmpty } from '../apps/all-in-one/src/sample-area';
import { tokensFrom } from '../apps/area-simulator/src/issuer-tokens';
import { canRunJava } from '../libs/testing/src/servers/java';
import { startKafka } from '../libs/testing/src/servers/kafka';
import { startMongo } from '../libs/testing/src/servers/mongo';
import { build, type RunningProcesses, startProcesses } from './distributed/processes';

interface Options {
  readonly port: number;
  readonly data: string;
  readonly empty?: true;
  readonly children: number;
  readonly seed: number;
  readonly copies: number;
}

/** Stopped the last first. */
const stops: (() => Promise<void>)[] = [];
let isStopping = false;
async function stopAll(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const stop of stops.reverse()) await stop().catch((error) => console.error(error));
}
const say = (text: string): void => console.log(text);

async function main({ port, data: path, empty, children, seed, copies }: Options): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      say('\nStopping every service, in order …');
      void stopAll().then(() => process.exit(0));
    });
  const data = await openDataDirectory(path);
  stops.push(async () => data.release());
  build();
  const { KAFKA_BROKERS: brokers, MONGODB_URL: mongoUrl } = process.env;
  if ((!brokers || !mongoUrl) && !canRunJava())
    throw new Error('Set KAFKA_BROKERS and MONGODB_URL, or install a JDK of version 17 and Maven for local ones.');
  const kafka = brokers
    ? { name: 'Kafka of KAFKA_BROKERS', url: brokers }
    : await local(startKafka, data.file('kafka'));
  say(`  ${kafka.name} at ${kafka.url}`);
  const mongo = mongoUrl
    ? { name: 'MongoDB of MONGODB_URL', url: mongoUrl }
    : await local(startMongo, data.file('mongodb'));
  say(`  ${mongo.name}`);
  let isRunning = false;
  const { MONGODB_DATABASE: database = 'tell-it-once', KAFKA_PREFIX: prefix = '' } = process.env;
  writeEnvironment(data.file('environment'), {
    KAFKA_BROKERS: kafka.url,
    KAFKA_PREFIX: prefix,
    MONGODB_URL: mongo.url,
    MONGODB_DATABASE: database,
    ID_KEY: data.secrets.idKey,
    SESSION_KEY: data.secrets.sessionKey,
    ISSUER_KEY: JSON.stringify(data.secrets.issuerKey),
  });
  const area = await startProcesses({
    brokers: kafka.url,
    mongoUrl: mongo.url,
    database,
    prefix,
    secrets: data.secrets,
    port,
    copies,
    sandbox: process.env.SANDBOX !== 'false',
    onLine: (service, line) => {
      // While all of them start, each waits for others and says so.
      const isUsual = line.includes('"level":"info"') || (!isRunning && line.includes('"level":"warn"'));
      if (!isUsual) console.error(`${service}: ${line}`);
    },
  });
  stops.push(area.stop);
  isRunning = true;
  data.write('running.json', { url: area.url, pid: process.pid });
  say(`  ${[...area.processes.keys()].join(', ')}\n\nTell It Once is running at ${area.url}, each service by itself\n`);
  if (empty) startEmpty(data, systemClock);
  const bar = new SingleBar({ format: 'Telling the sample area: {bar} {value} of {total} children, {messages} facts' });
  let isBegun = false;
  const worthOpening = await loadSampleArea(data, area.url, { seed, children }, systemClock, (progress, total) => {
    if (!isBegun) bar.start(total, 0, { messages: 0 });
    isBegun = true;
    bar.update(progress.children, { messages: progress.messages });
  });
  if (isBegun) {
    bar.stop();
  }
  if (!isStartedEmpty(data) && process.env.SANDBOX !== 'false') {
    await tellMagicChildren(area.url, tokensFrom(area.url));
    say(`\nNHS numbers for trying things out (docs/guides/agency.md):\n\n${magicTable()}`);
  }
  if (isBegun) await caughtUp(area);
  say(`\nSign in    ${area.url}/sign-in     (choose “SEN case officer”)`);
  say(`A token    npm run --silent token -- --as system:education --data ${path}`);
  for (const { name, nhsNumber, dateOfBirth } of worthOpening.slice(0, 3))
    say(`  worth opening: ${name}, born ${dateOfBirth}, NHS number ${nhsNumber}`);
  say(`An operator . ${join(path, 'environment')}     (docs/guides/operator.md)`);
  say('\nCtrl-C stops all of it, in order. Nothing is lost.');
}

/** For the shell of an operator, whose commands then work on this area. */
function writeEnvironment(file: string, environment: Readonly<Record<string, string>>): void {
  const quoted = (value: string) => `'${value.replaceAll("'", `'\\''`)}'`;
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}

/** What a process says of itself while something that was told is not in the records, or while it cannot tell. */
const isBehind = /^tell_it_once_(unpublished_commits|projection_lag_messages)({.*})? (?!0$)/m;
/** How far the log is read is looked up once a second. */
const lookMilliseconds = 1_200;

/** Waits until everything that was told is in the records: when nobody is behind twice, what one has just sent is in as well. */
async function caughtUp({ processes }: RunningProcesses): Promise<void> {
  const figures = () =>
    Promise.all([...processes.values()].map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
  for (let calm = 0; calm < 2; calm++) {
    await pause(lookMilliseconds);
    if ((await figures()).some((each) => isBehind.test(each))) calm = -1;
  }
}

async function local(
  start: typeof startKafka,
  folder: string,
): Promise<{ readonly name: string; readonly url: string }> {
  const server = await start({ folder });
  stops.push(() => server.stop());
  return server;
}

const wholeNumber = (most: number) => (text: string) => {
  if (!/^\d{1,9}$/.test(text) || Number(text) > most)
    throw new InvalidArgumentError(`It must be a whole number up to ${most}.`);
  return Number(text);
};

const command = new Command('npm run start:distributed --')
  .description('Runs every service of Tell It Once in a process of its own, on Kafka and MongoDB.')
  .option('--port <number>', 'where the one origin listens', wholeNumber(65_535), Number(process.env.PORT ?? 3000))
  .option('--data <dir>', 'where secrets, and local servers’ data, are kept', join('.', 'data-distributed'))
  .option('--empty', 'start with no children, the first time')
  .option('--children <count>', 'how many children the sample area has', wholeNumber(1_000_000), 60)
  .option('--seed <number>', 'which sample area', wholeNumber(999_999_999), 1)
  .option('--copies <count>', 'how many processes make the records', wholeNumber(8), 1);

main(command.parse().opts<Options>()).catch(async (error: Error) => {
  console.error(error instanceof DataInUse ? error.message : error);
  await stopAll();
  process.exit(1);
});
