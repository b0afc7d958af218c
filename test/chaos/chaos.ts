import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { build } from '../../scripts/distributed/processes';
import { chaosReport, verdictOf } from './chaos-report';
import { runChaos } from './run-chaos';
import { startStruckArea } from './start-struck-area';
import { strikesOf } from './strikes';

interface Options {
  readonly seed: number;
  readonly kills?: number;
  readonly smoke?: true;
  readonly perSecond: number;
  readonly write: boolean;
  readonly built?: true;
  readonly minutes?: number;
}

const evidence = join(__dirname, '../../docs/evidence/chaos.md');

/** Told on stderr: stdout is the report. */
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function main({ seed, kills, smoke, perSecond, write, built, minutes }: Options): Promise<void> {
  const planned = strikesOf(smoke ? 0 : (kills ?? 20) / 20);
  const command = `npm run chaos -- ${process.argv.slice(2).join(' ')}`.trimEnd();
  say(`seed ${seed}`);
  if (!built) build();
  const run = {
    command,
    ...(await runChaos(await startStruckArea(say), {
      seed,
      planned,
      perSecond,
      say,
      ...(minutes && { mostMinutes: minutes }),
    })),
  };
  const report = chaosReport(run);
  if (write && !smoke) {
    mkdirSync(dirname(evidence), { recursive: true });
    writeFileSync(evidence, report);
  }
  console.log(report);
  say(verdictOf(run));
  process.exit(run.losses.length > 0 || run.neverBack ? 1 : 0);
}

const whole = (text: string): number => Number.parseInt(text, 10);

const command = new Command('npm run chaos --')
  .description(
    'Kills services, broker and store of an area of processes under load, and looks for what was lost. ' +
      'STORE_URL, STORE_START, STORE_KILL and STORE_RESTART are a store of your own (docs/guides/operator.md).',
  )
  .option('--seed <number>', 'what is told and what is struck', whole, randomInt(1, 1_000_000))
  .option('--kills <count>', 'how often each service is killed; all else in proportion (20)', whole)
  .option('--smoke', 'each once, in three minutes at most; writes no evidence')
  .option('--per-second <facts>', 'how many facts are told a second', Number, 6)
  .option('--minutes <number>', 'how long it strikes at most; what then was not struck is said', Number)
  .option('--built', 'what is in dist already')
  .option('--no-write', 'print the report only')
  .parse();
main(command.opts<Options>()).catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
