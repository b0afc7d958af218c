import { systemClock } from '@lib/kernel';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { tokensFrom } from '../../area-simulator/src/issuer-tokens';
import type { Progress } from '../../area-simulator/src/publish';
import { DEFAULT_CHILDREN } from '../../area-simulator/src/world';
import { Projector } from '../../projection/src/feed/projector.inbox';
import { type AllInOne, startAllInOne } from './all-in-one';
import { endWith } from './cannot-start';
import { openDataDirectory } from './data-directory';
import { isDistributed, openDistributedPorts } from './distributed';
import { magicTable, tellMagicChildren } from './magic-children';
import { isStartedEmpty, loadSampleArea, sampleAreaIn, startEmpty } from './sample-area';

interface Options {
  readonly port: number;
  readonly data: string;
  readonly empty?: true;
  readonly children: number;
  readonly seed: number;
}

const wholeNumber = (most: number) => (text: string) => {
  if (!/^\d{1,9}$/.test(text) || Number(text) > most)
    throw new InvalidArgumentError(`It must be a whole number up to ${most}.`);
  return Number(text);
};

async function main({ port, data: path, empty, children, seed }: Options): Promise<void> {
  const data = await openDataDirectory(path);
  // Read before anything is opened: what is wrong with it is said at once.
  sampleAreaIn(data);
  const sandbox = process.env.SANDBOX !== 'false';
  const stores = isDistributed() ? await openDistributedPorts() : undefined;
  const allInOne = await startAllInOne({
    data,
    port,
    host: process.env.HOST ?? '127.0.0.1',
    sandbox,
    ...(stores && { stores }),
  });
  data.write('running.json', { url: allInOne.url, pid: process.pid });
  stopOnSignal(allInOne);

  console.log(`\nTell It Once is running at ${allInOne.url} on the data in ${data.path}\n`);
  if (empty) startEmpty(data, systemClock);
  const worthOpening = await withProgress(allInOne, (onProgress) =>
    loadSampleArea(data, allInOne.url, { seed, children }, systemClock, onProgress),
  );

  console.log(`Sign in    ${allInOne.url}/sign-in     (choose “SEN case officer”)`);
  console.log(`The API    ${allInOne.url}/api         contracts: ${allInOne.url}/v1/contracts`);
  console.log('A token    npm run --silent token -- --as system:education');
  if (worthOpening.length > 0) console.log('\nChildren worth opening (made up, like everybody here):');
  for (const { name, nhsNumber, dateOfBirth, why } of worthOpening.slice(0, 3)) {
    console.log(`\n  ${name}, born ${dateOfBirth}, NHS number ${nhsNumber}\n    ${why}`);
  }
  if (sandbox && !isStartedEmpty(data)) {
    await tellMagicChildren(allInOne.url, tokensFrom(allInOne.url));
    console.log('\nNHS numbers for trying things out (docs/guides/agency.md):\n');
    console.log(magicTable());
  }
  console.log('\nCtrl-C stops it. Nothing is lost.');
}

async function withProgress<T>(
  allInOne: AllInOne,
  load: (onProgress: (progress: Progress, children: number) => void) => Promise<T>,
): Promise<T> {
  const format = 'Telling the sample area: {bar} {value} of {total} children, {messages} facts';
  const bar = new SingleBar({ format, hideCursor: true });
  let isStarted = false;
  const loaded = await load(({ children, messages }, total) => {
    if (!isStarted) bar.start(total, 0, { messages });
    isStarted = true;
    bar.update(children, { messages });
  });
  if (isStarted) {
    bar.stop();
    await caughtUp(allInOne);
    console.log('');
  }
  return loaded;
}

/** Waits until everything that was told is in the records. */
async function caughtUp({ app, ports }: AllInOne): Promise<void> {
  const isBehind = async () => {
    const waiting = await Promise.all(Object.values(ports.stores).map((store) => store.unpublished(1)));
    return waiting.some((commits) => commits.length > 0) || (await app.get(Projector).lag())?.messages !== 0;
  };
  while (await isBehind()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function stopOnSignal(allInOne: AllInOne): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      allInOne.close().then(() => process.exit(0), endWith);
    });
  }
}

const command = new Command('npm start --')
  .description('Runs every service of Tell It Once in one process, on SQLite.')
  .option('--port <number>', 'where to listen', wholeNumber(65_535), Number(process.env.PORT ?? 3000))
  .option('--data <dir>', 'where the data is kept', process.env.SQLITE_DIR ?? './data')
  .option('--empty', 'start with no children, the first time')
  .option('--children <count>', 'how many children the sample area has', wholeNumber(1_000_000), DEFAULT_CHILDREN)
  .option('--seed <number>', 'which sample area: the same seed makes the same one', wholeNumber(999_999_999), 1);

main(command.parse().opts<Options>()).catch(endWith);
