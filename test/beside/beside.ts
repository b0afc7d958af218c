import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { build, caughtUp, startArea, today } from './area';
import { ChildrenToldOf } from './children-told-of';
import { Compared } from './compared';
import { rules } from './expected-differences';
import { Findings } from './findings';
import type { TellableContract } from './histories/contract';
import { type History, historyOf, rounds } from './histories/history';
import { announced, compareFirstChanges, compareRound } from './read-changes';
import { readChildren } from './read-children';
import { readFigures } from './read-figures';
import { readCatalogues, readLists, searchForChildren } from './read-lists';
import { reportOf, shown } from './report';
import { toldBySimulatorOf } from './simulated';
import { tellBoth } from './tell-both';
import { type Said, type Telling, tellingsOf } from './telling';

interface Options {
  readonly old: string;
  readonly new: string;
  readonly children: string;
  readonly histories: string;
  readonly seed: string;
  readonly json?: string;
  readonly report?: string;
  readonly built?: true;
}

/** So many histories are told together, each organisation's part of them in one go. */
const together = 100;
/** Of so many at most it is told one by one at the end. */
const toldLast = 600;

/** Of so many kinds of difference an example is printed; `--json` has all. */
const mostShown = 30;

const begun = performance.now();
const seconds = (): number => Math.round((performance.now() - begun) / 1000);
const say = (what: string): boolean => process.stderr.write(`${String(seconds()).padStart(4)} s  ${what}\n`);

async function main(options: Options): Promise<void> {
  const [children, histories, seed] = [options.children, options.histories, options.seed].map(Number) as [
    number,
    number,
    number,
  ];
  const checkouts = [resolve(options.old), resolve(options.new)];
  if (!options.built) for (const checkout of new Set(checkouts)) build(checkout);
  say('built');
  const areas = await Promise.all(checkouts.map((checkout, at) => startArea(['old', 'new'][at]!, checkout)));
  const findings = new Findings(rules);
  try {
    const compared = new Compared(areas as [(typeof areas)[0], (typeof areas)[0]], new ChildrenToldOf(), findings);
    await readCatalogues(compared);
    const { contracts } = (await areas[0]!.ask.open('/v1/contracts')).body as {
      readonly contracts: TellableContract[];
    };
    const simulated = await toldBySimulatorOf(checkouts[0]!, { children, seed, today });
    const takenNumbers = numbersIn(simulated);
    const made = Array.from({ length: histories }, (_, history) =>
      historyOf(seed, { history, contracts, today, takenNumbers }),
    );
    say(`made ${histories} histories`);
    const facts = await tell(compared, simulated, made);
    await Promise.all(areas.map(caughtUp));
    say(`told ${facts} facts`);
    const records = await readChildren(compared, seed);
    say(`read ${records.length} children`);
    await searchForChildren(compared, records, seed);
    say('looked for every child');
    await readFigures(compared);
    say('read the figures');
    await readLists(compared);
    say('read the lists');
    await announced(compared, 'all');
    let from = await compareFirstChanges(compared, records);
    const last = made.slice(0, toldLast);
    for (let round = 0; round < rounds; round++)
      from = await compareRound(
        compared,
        last.flatMap(({ lastly }) => lastly[round] ?? []),
        round,
        from,
      );
    say('read the changes');
    finish(compared, findings, options, { children, histories, facts, records: records.length, seed });
  } finally {
    await Promise.all(areas.map((area) => area.stop()));
  }
}

/** The made-up area, then the histories, some of them together; answers how many facts were taken. */
function tell(compared: Compared, simulated: readonly Telling[], histories: readonly History[]): Promise<number> {
  const parts = Array.from({ length: Math.ceil(histories.length / together) }, (_, part) =>
    histories.slice(part * together, (part + 1) * together),
  );
  const tellings = [
    ...simulated,
    ...parts.flatMap((part, at) =>
      tellingsOf(part.flatMap(({ events, lastly }) => [...events, ...(at * together < toldLast ? [] : lastly)])),
    ),
  ];
  return tellBoth(compared, tellings);
}

function numbersIn(tellings: readonly Telling[]): Set<string> {
  const numbers = tellings.flatMap(({ told }) =>
    told.flatMap(({ data }: Said) => (data.child as { readonly nhsNumber?: string } | undefined)?.nhsNumber ?? []),
  );
  return new Set(numbers.map((number) => number.replaceAll(' ', '')));
}

type Ran = Pick<Parameters<typeof reportOf>[0], 'children' | 'histories' | 'facts' | 'records' | 'seed'>;

function finish(compared: Compared, findings: Findings, { json, report }: Options, ran: Ran): void {
  const run = {
    ...ran,
    compared,
    findings: findings.all(),
    seconds: seconds(),
    on: new Date().toISOString().slice(0, 10),
  };
  if (report) write(report, reportOf(run));
  const found = run.findings.map(({ examples, ...finding }) => ({
    ...finding,
    examples: examples.map(({ within: _, ...example }) => example),
  }));
  if (json)
    write(
      json,
      JSON.stringify({ ...ran, seconds: run.seconds, answers: answersOf(compared), findings: found }, undefined, 1),
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

const command = new Command('npm run beside --')
  .description('Tells two builds the same facts, asks both the same, and lists every difference between their answers.')
  .requiredOption('--old <checkout>', 'the build that is known')
  .option('--new <checkout>', 'the build that is held against it', resolve(__dirname, '../..'))
  .option('--children <count>', 'how many children the made-up area has', '1500')
  .option('--histories <count>', 'how many histories are generated', '5000')
  .option('--seed <number>', 'which area and which histories', '1')
  .option('--json <file>', 'where to write everything that was found')
  .option('--report <file>', 'where to write it for readers, as Markdown')
  .option('--built', 'both are built already');

void main(command.parse().opts<Options>());
