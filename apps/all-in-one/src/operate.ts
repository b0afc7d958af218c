import { type Publisher, publishers } from '@lib/contracts';
import { republish } from '@lib/event-store';
import { outgoingOf } from '@lib/intake';
import { asInstant, systemClock } from '@lib/kernel';
import { Command, InvalidArgumentError, Option } from 'commander';
import { replayParked } from '../../projection/src/feed/consume.flow';
import { rebuild, verify } from '../../projection/src/feed/rebuild.flow';
import { agencyServices, projectionPorts } from './all-in-one';
import { type Archive, NoArchive, openArchive } from './archive/archive';
import { type Belongings, backUp } from './archive/backup';
import { belongingsIn, NotEmpty, restore } from './archive/restore';
import { restoreDirectory } from './archive/restore-directory';
import { DataInUse, NoData, openDataDirectory } from './data-directory';
import { isDistributed, openDistributedPorts, secretsOfEnvironment } from './distributed';
import { closePorts, openPorts, type Ports } from './ports';
import { sampleAreaIn } from './sample-area';

type Work = (ports: Ports, belongings: () => Promise<Belongings>) => Promise<boolean>;

/**
 * Runs one piece of an operator's work: on the area of processes that the environment names, beside them; else on a data directory
 * that no process is using.
 */
async function operate(path: string, work: Work): Promise<void> {
  if (isDistributed()) {
    const ports = await openDistributedPorts();
    return withPorts(ports, () => work(ports, async () => ({ secrets: await secretsOfEnvironment() })));
  }
  const data = await openDataDirectory(path, { mustExist: true });
  const ports = openPorts(data.file);
  await withPorts(ports, () =>
    work(ports, async () => ({ secrets: data.secrets, sampleArea: sampleAreaIn(data) })),
  ).finally(data.release);
}

async function withPorts(ports: Ports, work: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await work())) process.exitCode = 1;
  } finally {
    await closePorts(ports);
  }
}

const isExplained = (error: Error): boolean => [NoData, NoArchive, NotEmpty].some((known) => error instanceof known);

const program = new Command('operate').description(
  'An operator’s work on an area: on KAFKA_BROKERS and MONGODB_URL where both are set, else on a data directory.',
);

const command = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--data <dir>', 'the data directory', process.env.SQLITE_DIR ?? './data');

command('rebuild', 'makes every view again from the journal, in place')
  .option('--verify', 'compares and writes nothing')
  .action(({ data, verify: isVerify }: { data: string; verify?: true }) =>
    operate(data, async (all) => {
      const ports = projectionPorts(all, systemClock);
      if (!isVerify) {
        console.log(`${await rebuild(ports)} documents written; those that were up to date were left alone.`);
        return true;
      }
      const { compared, differing } = await verify(ports);
      console.log(`${compared} documents compared, ${differing.length} differ.`);
      for (const id of differing) console.log(id);
      return differing.length === 0;
    }),
  );

command('replay-parked', 'tries every message again that could not be read').action(({ data }: { data: string }) =>
  operate(data, async (all) => {
    const ports = projectionPorts(all, systemClock);
    const { read, stillParked } = await replayParked(ports);
    console.log(`${read} read, ${stillParked} still parked.`);
    for (const { topic, reason } of await ports.parked.list(1_000)) console.log(`${topic}: ${reason}`);
    return stillParked === 0;
  }),
);

command('who-saw', 'prints who was shown a child, newest first, as the audit has it')
  .requiredOption('--child <id>', 'any id of the child')
  .action(({ data, child }: { data: string; child: string }) =>
    operate(data, async ({ audit }) => {
      for (const row of await audit.ofChild([child], 1_000)) console.log(JSON.stringify(row));
      return true;
    }),
  );

const momentFrom = (text: string): string => {
  const moment = asInstant(text);
  if (!moment) throw new InvalidArgumentError('It must be a moment such as 2026-03-04T09:30:00Z.');
  return moment;
};

command('republish', 'sends again what an agency was told, under the same ids: whoever knows it is left as they are')
  .addOption(new Option('--agency <agency>', 'whose').choices(publishers).makeOptionMandatory())
  .option('--since <moment>', 'what was recorded at that moment or later', momentFrom)
  .action(({ data: path, agency, since }: { data: string; agency: Publisher; since?: string }) =>
    operate(path, async (ports, belongings) => {
      const { secrets } = await belongings();
      const service = agencyServices(ports, systemClock, secrets.idKey).find((each) => each.agency === agency)!;
      const sent = await republish(service.store, ports.eventLog, (commit) => outgoingOf(service, commit), { since });
      console.log(`${sent} messages sent again.`);
      return true;
    }),
  );

command('backup', 'copies everything that cannot be made again into a folder; keep it as safe as the data itself')
  .requiredOption('--to <dir>', 'a new or empty folder')
  .action(({ data: path, to }: { data: string; to: string }) =>
    operate(path, async (ports, belongings) => {
      const { files } = await backUp(ports, await belongings(), to, systemClock);
      for (const [file, { lines }] of Object.entries(files)) console.log(`${file}: ${lines}`);
      return true;
    }),
  );

command('restore', 'puts a backup back where there is no area yet, and makes its views')
  .requiredOption('--from <dir>', 'the folder of a backup')
  .action(async ({ data: path, from }: { data: string; from: string }) => {
    const archive = await openArchive(from);
    const made = isDistributed() ? await restoreDistributed(archive) : await restoreDirectory(path, archive);
    console.log(`Restored into ${isDistributed() ? 'the area of processes' : path}; ${made} documents made.`);
  });

/** Ids are made with the key that the processes are given: with another, nothing that is told from now on would meet what was. */
async function restoreDistributed(archive: Archive): Promise<number> {
  const { secrets } = await belongingsIn(archive);
  if ((await secretsOfEnvironment()).idKey !== secrets.idKey)
    throw new NotEmpty(
      'ID_KEY is not the key of this backup. Give every process the key that is in its belongings.jsonl.',
    );
  const ports = await openDistributedPorts();
  return restore(ports, archive).finally(() => closePorts(ports));
}

program.parseAsync().catch((error: Error) => {
  if (error instanceof DataInUse)
    console.error(`${error.message}\nStop it first: it also replays what is parked at each start.`);
  else console.error(isExplained(error) ? error.message : error);
  process.exit(1);
});
