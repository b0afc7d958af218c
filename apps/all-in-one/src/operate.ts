import { systemClock } from '@lib/kernel';
import { Command } from 'commander';
import { replayParked } from '../../projection/src/consume';
import { rebuild, verify } from '../../projection/src/rebuild';
import { projectionPorts } from './all-in-one';
import { DataInUse, NoData, openDataDirectory } from './data-directory';
import { closePorts, openPorts } from './ports';

type Ports = ReturnType<typeof projectionPorts>;

/** Runs one piece of an operator's work on a data directory that no process is using. */
async function operate(path: string, work: (ports: Ports) => Promise<boolean>): Promise<void> {
  const data = await openDataDirectory(path, { mustExist: true });
  const ports = openPorts(data.file);
  const isWell = await work(projectionPorts(ports, systemClock));
  await closePorts(ports);
  data.release();
  if (!isWell) process.exitCode = 1;
}

const program = new Command('operate').description('An operator’s work on the data of the embedded default.');

const command = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--data <dir>', 'the data directory', process.env.SQLITE_DIR ?? './data');

command('rebuild', 'makes every view again from the journal, in place')
  .option('--verify', 'compares and writes nothing')
  .action(({ data, verify: isVerify }: { data: string; verify?: true }) =>
    operate(data, async (ports) => {
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
  operate(data, async (ports) => {
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

program.parseAsync().catch((error: Error) => {
  if (error instanceof DataInUse)
    console.error(`${error.message}\nStop it first: it also replays what is parked at each start.`);
  else console.error(error instanceof NoData ? error.message : error);
  process.exit(1);
});
