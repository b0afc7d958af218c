import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { type Round, runRound } from './round';
import { type Step, steps } from './steps';

interface Options {
  readonly kills: number;
  readonly seed: number;
  readonly atOnce: number;
  readonly step?: Step;
  readonly write?: string;
}

/** Many rounds, each of which kills the process once at every step; a failure says which seed shows it again. */
async function main({ kills, seed, atOnce, step, write }: Options): Promise<void> {
  const startedAt = performance.now();
  const seeds = Array.from({ length: kills }, (_, index) => seed + index);
  const rounds: Round[] = [];
  const work = async () => {
    for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
      const round = await runRound(next, step ? [step] : steps);
      rounds.push(round);
      console.log(`seed ${round.seed}: ${round.acknowledged} acknowledged, ${round.losses.length} lost or twice`);
      for (const { of, says } of round.losses) console.log(`  ${of}: ${says}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const report = reportOf(rounds, seed, (performance.now() - startedAt) / 60_000);
  console.log(`\n${report}`);
  if (write) {
    mkdirSync(dirname(write), { recursive: true });
    writeFileSync(write, report);
  }
  if (rounds.some(({ losses }) => losses.length > 0)) process.exitCode = 1;
}

function reportOf(rounds: readonly Round[], seed: number, minutes: number): string {
  const kills = rounds.flatMap((round) => round.kills);
  const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0);
  const losses = rounds.flatMap((round) => round.losses.map((loss) => ({ seed: round.seed, ...loss })));
  const rows = steps.map((step) => `| ${step} | ${kills.filter((kill) => kill.step === step).length} |`);
  return `# Killed on the way of a fact

\`npm run kills\` starts all-in-one as a process of its own, tells it facts of three agencies as their systems would (repeats,
corrections, NHS numbers that are mistyped and put right, requests for advice, bytes that nobody can read), and has it kill itself
with SIGKILL the n-th time that it passes a step. Clients send again, unchanged, what was not acknowledged. After the last start
everything that was ever acknowledged is looked for: in its store, in the journal and in its record, once; every request for advice
delivered once; every unreadable message parked once; \`rebuild --verify\` clean; and every view equal, to the byte, to what a process
that nobody kills makes of the same commits.

| Killed | Times |
| --- | ---: |
${rows.join('\n')}

${kills.length} kills of ${rounds.length} data directories, seeds ${seed} to ${seed + rounds.length - 1};
${acknowledged} facts and requests acknowledged; ${minutes.toFixed(1)} minutes on ${cpus().length} cores, Node ${process.version}.

**Lost, twice or different: ${losses.length}.**
${losses.map((loss) => `\n* seed ${loss.seed}, ${loss.of}: ${loss.says}`).join('')}`
    .trimEnd()
    .concat('\n');
}

const whole = (text: string): number => Number.parseInt(text, 10);
const evidence = join(__dirname, '../../docs/evidence/kills.md');

const command = new Command('npm run kills --')
  .description('Kills the process at every step on the way of a fact, and looks for what was lost.')
  .option('--kills <count>', 'how often at each step', whole, 50)
  .option('--seed <number>', 'the first seed', whole, 1)
  .option('--at-once <count>', 'how many data directories at a time', whole, 2)
  .option('--step <name>', 'at this step alone; nothing is written then')
  .option('--no-write', 'print the report only')
  .parse();
const { write, ...options } = command.opts<Omit<Options, 'write'> & { readonly write: boolean }>();
void main({ ...options, ...(write && !options.step && { write: evidence }) });
