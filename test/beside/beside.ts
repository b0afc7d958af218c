import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { build } from './area';
import { besideEachOther, type Ran } from './beside-each-other';
import type { Compared } from './compared';
import { rules } from './expected-differences';
import { Findings } from './findings';
import { reportOf, shown } from './report';

interface Options {
  readonly old: string;
  readonly new: string;
  readonly children: number;
  readonly histories: number;
  readonly seed: number;
  readonly json?: string;
  readonly report?: string;
  readonly built?: true;
}

/** Of so many kinds of difference an example is printed; `--json` has all. */
const mostShown = 30;

const begun = performance.now();
const seconds = (): number => Math.round((performance.now() - begun) / 1000);
const say = (what: string): boolean => process.stderr.write(`${String(seconds()).padStart(4)} s  ${what}\n`);

async function main({ children, histories, seed, built, ...options }: Options): Promise<void> {
  const checkouts = [resolve(options.old), resolve(options.new)] as const;
  if (!built) for (const checkout of new Set(checkouts)) build(checkout);
  say('built');
  const findings = new Findings(rules);
  finish(await besideEachOther(checkouts, { children, histories, seed }, findings, say), findings, options);
}

function finish(ran: Ran, findings: Findings, { json, report }: Pick<Options, 'json' | 'report'>): void {
  const { compared, ...amounts } = ran;
  const run = { ...ran, findings: findings.all(), seconds: seconds(), on: new Date().toISOString().slice(0, 10) };
  if (report) write(report, reportOf(run));
  const found = run.findings.map(({ examples, ...finding }) => ({
    ...finding,
    examples: examples.map(({ within: _, around: __, ...example }) => example),
  }));
  if (json)
    write(
      json,
      JSON.stringify({ ...amounts, seconds: run.seconds, answers: answersOf(compared), findings: found }, undefined, 1),
    );
  const unexplained = findings.unexplained();
  for (const [at, { endpoint, place, what, count, examples }] of unexplained.entries()) {
    console.log(`\n${endpoint} ${place} ${what}: ${count}`);
    if (at < mostShown) console.log(shown(examples[0]!));
  }
  for (const { rule, endpoint, place, what, count } of run.findings)
    if (rule) console.log(`${rule.id}: ${endpoint} ${place} ${what}: ${count}`);
  const all = Object.values(answersOf(compared)).reduce((sum, each) => sum + each, 0);
  say(
    `${all} answers compared, ${run.findings.length} kinds of difference, ${unexplained.length} of them explained by nothing`,
  );
  if (unexplained.length > 0) process.exitCode = 1;
}

const answersOf = ({ answers }: Compared): Record<string, number> =>
  Object.fromEntries(
    [...answers].map(([endpoint, byPersona]) => [
      endpoint,
      [...byPersona.values()].reduce((sum, each) => sum + each, 0),
    ]),
  );

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const command = new Command('npm run beside --')
  .description('Tells two builds the same facts, asks both the same, and lists every difference between their answers.')
  .requiredOption('--old <checkout>', 'the build that is known')
  .option('--new <checkout>', 'the build that is held against it', resolve(__dirname, '../..'))
  .option('--children <count>', 'how many children the made-up area has', wholeNumber, 1500)
  .option('--histories <count>', 'how many histories are generated', wholeNumber, 5000)
  .option('--seed <number>', 'which area and which histories', wholeNumber, 1)
  .option('--json <file>', 'where to write everything that was found')
  .option('--report <file>', 'where to write it for readers, as Markdown')
  .option('--built', 'both are built already');

void main(command.parse().opts<Options>());
