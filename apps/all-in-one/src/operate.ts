import { type Publisher, publishers } from '@lib/contracts';
import { republish } from '@lib/event-store';
import { asInstant, systemClock } from '@lib/kernel';
import { othersInManifest } from '@lib/service';
import { outgoingOf } from '@lib/streams';
import { Command, InvalidArgumentError, Option } from 'commander';
import { replayParked } from '../../projection/src/feed/consume.flow';
import { areViewsMissing, goOnFromAnnounced } from '../../projection/src/feed/lost-views.flow';
import { rebuild, verify } from '../../projection/src/feed/rebuild.flow';
import { type Archive, openArchive } from './archive/archive';
import { type Belongings, backUp } from './archive/backup';
import { belongingsIn, NotEmpty, restore } from './archive/restore';
import { restoreDirectory } from './archive/restore-directory';
import { compareFacts, factIdIn, type OnTopic } from './area/compare-facts';
import type { AreaFile } from './area/files';
import { goOnBehind, unreadIn } from './area/log-file.sqlite';
import { makeAgain } from './area/make-again';
import { type OpenArea, type Opening, openArea } from './area/open-area';
import { endWith } from './cannot-start';
import { openDataDirectory } from './data-directory';
import { isDistributed, openDistributedPorts, secretsOfEnvironment } from './distributed';
import { closePorts, type Ports } from './ports';
import { sampleAreaIn } from './sample-area';
import { agencyServices, projectionPorts } from './services';

/** What a piece of work is done on. */
interface WorkedOn {
  readonly ports: Ports;
  readonly belongings: () => Promise<Belongings>;
  /** Where it is a data directory. */
  readonly area?: OpenArea;
  readonly file: (name: string) => string;
}
type Work = (on: WorkedOn) => Promise<boolean>;

/**
 * Runs one piece of an operator's work: on the area of processes that the environment names, beside them; else on a data directory
 * that no process is using.
 */
async function operate(path: string, work: Work, opening: Omit<Opening, 'clock'> = {}): Promise<void> {
  if (isDistributed()) {
    const ports = await openDistributedPorts();
    const belongings = async () => ({ secrets: await secretsOfEnvironment() });
    return worked(work({ ports, belongings, file: (name) => name }).finally(() => closePorts(ports)));
  }
  const data = await openDataDirectory(path, { mustExist: true });
  try {
    const area = await openArea(data, opening);
    const belongings = async () => ({ secrets: data.secrets, sampleArea: sampleAreaIn(data) });
    await worked(work({ ports: area.ports, belongings, area, file: data.file }).finally(area.close));
  } finally {
    data.release();
  }
}

async function worked(isDone: Promise<boolean>): Promise<void> {
  if (!(await isDone)) process.exitCode = 1;
}

const program = new Command('operate').description(
  'An operator’s work on an area: on KAFKA_BROKERS and MONGODB_URL where both are set, else on a data directory.',
);

const command = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--data <dir>', 'the data directory', process.env.SQLITE_DIR ?? './data');

command('rebuild', 'makes every view again from the journal, in place')
  .option(
    '--verify',
    'compares the records with the journal and the journal with what agencies were told, and writes nothing',
  )
  .action(({ data, verify: isVerify }: { data: string; verify?: true }) =>
    operate(
      data,
      isVerify ? verified : rebuilt,
      isVerify ? { mends: ({ loss }) => loss !== 'archive', isToRead: true } : {},
    ),
  );

async function rebuilt({ ports: all }: WorkedOn): Promise<boolean> {
  const ports = projectionPorts(all, systemClock);
  if (await areViewsMissing(ports)) await goOnFromAnnounced(ports, all.eventLog);
  console.log(`${await rebuild(ports)} documents written; those that were up to date were left alone.`);
  return true;
}

async function verified(on: WorkedOn): Promise<boolean> {
  const { compared, differing } = await verify(projectionPorts(on.ports, systemClock));
  console.log(`${compared} documents compared, ${differing.length} differ.`);
  for (const id of differing) console.log(id);
  const { secrets } = await on.belongings();
  const { missing, untold } = await compareFacts(on.ports, secrets.idKey, systemClock, {
    onTheirWay: (messages) => onTheirWay(on, messages),
  });
  const lost = [...missing.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${lost} facts missing.`);
  for (const [agency, count] of missing) console.log(`${count} that ${agency} was told: npm run republish`);
  if (untold > 0) console.log(`${untold} facts are in the journal, and no agency’s store has them.`);
  for (const { file, says } of on.area?.toMend ?? []) console.log(`${file.name} ${says}: npm run republish`);
  return differing.length === 0 && lost === 0 && untold === 0 && (on.area?.toMend.length ?? 0) === 0;
}

const pauseMilliseconds = 1_000;
const mostPauses = 10;

/** What a running area has not taken in yet is waited for: what is still missing then is. */
async function onTheirWay({ ports, area, file }: WorkedOn, messages: readonly OnTopic[]): Promise<ReadonlySet<string>> {
  if (area) return unreadIn(file('log.db'), messages);
  for (let pause = 0; pause < mostPauses; pause++) {
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    const ids = messages.flatMap((message) => factIdIn(message) ?? []);
    const there = new Set((await ports.journal.rowsWithIds(ids)).map(({ id }) => id));
    if (ids.length > 0 && ids.every((id) => there.has(id))) return new Set(messages.map(({ value }) => value));
  }
  return new Set();
}

command('replay-parked', 'tries every message again that could not be read').action(({ data }: { data: string }) =>
  operate(data, async ({ ports: all }) => {
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
    operate(data, async ({ ports: { audit } }) => {
      for (const row of await audit.ofChild([child], 1_000)) console.log(JSON.stringify(row));
      return true;
    }),
  );

const momentFrom = (text: string): string => {
  const moment = asInstant(text);
  if (!moment) throw new InvalidArgumentError('It must be a moment such as 2026-03-04T09:30:00Z.');
  return moment;
};

const isMadeOfCommits = ({ loss }: AreaFile): boolean => loss === 'made';

command(
  'republish',
  'sends again what agencies were told, under the same ids, and makes of it again what is lost: whoever knows it is left as they are',
)
  .addOption(new Option('--agency <agency>', 'whose; unless given, all of them').choices(publishers))
  .option('--since <moment>', 'what was recorded at that moment or later', momentFrom)
  .action(({ data, agency, since }: { data: string; agency?: Publisher; since?: string }) => {
    const isWhole = agency === undefined && since === undefined;
    return operate(data, isWhole ? sendAllAgain : sendAgain(agency, since), isWhole ? { mends: isMadeOfCommits } : {});
  });

const sendAgain =
  (agency: Publisher | undefined, since: string | undefined): Work =>
  async ({ ports, belongings }) => {
    const { secrets } = await belongings();
    let sent = 0;
    for (const service of agencyServices(ports, systemClock, secrets.idKey))
      if (agency === undefined || service.agency === agency)
        sent += await republish(service.store, ports.eventLog, (commit) => outgoingOf(service, commit), { since });
    console.log(`${sent} messages sent again.`);
    return true;
  };

/** Of a data directory all that is made of it is made again at once; of an area of processes its services do that. */
const sendAllAgain: Work = async (on) => {
  const { ports, area, belongings, file } = on;
  if (!area) {
    await ports.forgetPlaces?.(['projection']);
    return sendAgain(undefined, undefined)(on);
  }
  const { secrets } = await belongings();
  const isLogLost = area.toMend.some((each) => each.file.name === 'log.db');
  const { sent, written } = await makeAgain(ports, secrets.idKey, systemClock, {
    isLogLost,
    goOnBehind: (topics) => goOnBehind(file('log.db'), topics),
  });
  await area.mended();
  console.log(`${sent} messages sent again.`);
  console.log(`${written} documents written; those that were up to date were left alone.`);
  return true;
};

command('accept-loss', 'goes on without what is lost for good, and keeps a note of it in the manifest').action(
  ({ data }: { data: string }) =>
    operate(
      data,
      async (on) => {
        const { area, ports } = on;
        if (!area) {
          await ports.forgetPlaces?.([...publishers, ...othersInManifest]);
          console.log('The services start on what is there now.');
          return true;
        }
        if (area.toMend.length === 0) {
          console.log('Nothing is lost.');
          return true;
        }
        for (const { file, says } of area.toMend) console.log(`${file.name} ${says}. It held ${file.holds}.`);
        await sendAllAgain(on);
        await area.mended(area.toMend.map(({ file, says }) => `${file.name} ${says}`).join('; '));
        return true;
      },
      { mends: (file) => file.loss === 'archive' || isMadeOfCommits(file) },
    ),
);

command('backup', 'copies everything that cannot be made again into a folder; keep it as safe as the data itself')
  .requiredOption('--to <dir>', 'a new or empty folder')
  .action(({ data: path, to }: { data: string; to: string }) =>
    operate(path, async ({ ports, belongings }) => {
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
      'ID_KEY is not the key of this backup.',
      'Give every process the key that is in its belongings.jsonl.',
    );
  const ports = await openDistributedPorts();
  return restore(ports, archive).finally(() => closePorts(ports));
}

program.parseAsync().catch(endWith);
