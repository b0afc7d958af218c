import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { build } from '../../scripts/distributed/processes';
import { root } from './built';
import type { Measure } from './measure';
import { machineLine, markdown, type Report, table } from './report';

export interface Options {
  readonly json?: true;
  readonly quick?: true;
  readonly evidence?: true;
  readonly built?: true;
  readonly pairs?: string;
  readonly only?: string;
  readonly rate?: number;
}

const notes = (events: number, children: number, documents: number, bytes: number): string[] => [
  'Accepted: `POST /v1/education/events` of single CloudEvents of about 750 bytes with ids and children of their own, over HTTP with a bearer token, the relay stopped. Raw: one-row inserts of the same size as a stored commit, WAL, synchronous FULL, no index.',
  'Sustained: facts of three agencies by turns, three to a child, from the first sent to the last visible, 16 connections that wait for their answers. Raw: as above.',
  'Told to visible: from the moment at which the client sends (or would have, had a connection been free) to the moment at which the write of a `child` document for that fact’s source record is durable, by one steady clock. Arrivals do not wait for answers. Half load is half of what was sustained in the same pair. Raw: the same arrivals, each one durable row in each of four files, one after the other.',
  `Rebuilt: a kept journal of ${events} events, ${children} children told of by three agencies each, ${documents} documents of ${Math.round(bytes / documents)} characters on average. Raw: the journal’s rows read and written, the same documents written, 500 rows a commit, nothing computed, no index but the keys.`,
  'The server, the tellers and the raw writer are processes of their own on the same machine.',
];

const pathRaw = 'raw libsql';

/** Told on stderr, so that stdout is the report and nothing else. */
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function path(options: Options): Promise<void> {
  if (!options.built) build();
  // Loaded only now: what they measure is what has just been built.
  const { measureAccept } = require('./accept') as typeof import('./accept');
  const { measureVisible } = require('./visible') as typeof import('./visible');
  const { measureQueries } = require('./queries') as typeof import('./queries');
  const { measureRebuild } = require('./rebuild') as typeof import('./rebuild');

  const effort = {
    pairs: Number(options.pairs ?? (options.quick ? 1 : 5)),
    part: options.quick ? 0.1 : 1,
    ...(options.rate && { rate: options.rate }),
  };
  const machine = machineLine();
  const wanted = (name: string) => !options.only || options.only.split(',').includes(name);
  const measures: Measure[] = [];
  let about: string[] = [];
  const took = (found: readonly Measure[]): void => {
    measures.push(...found);
    say(`${table(found, pathRaw)}\n`);
  };
  say(`${machine}\n`);
  if (wanted('accept')) took(await measureAccept(effort));
  if (wanted('visible')) took(await measureVisible(effort));
  if (wanted('queries')) took(await measureQueries(effort));
  if (wanted('rebuild')) {
    const rebuilt = await measureRebuild(effort);
    took(rebuilt.measures);
    about = notes(rebuilt.events, rebuilt.children, rebuilt.documents, rebuilt.documentBytes);
  }

  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`;
  const report: Report = {
    title: 'How fast the path is',
    raw: pathRaw,
    machine,
    date: new Date().toISOString().slice(0, 10),
    command,
    pairs: effort.pairs,
    notes: about,
    measures,
  };
  if (options.evidence) {
    mkdirSync(join(root, 'docs/evidence'), { recursive: true });
    writeFileSync(join(root, 'docs/evidence/bench-path.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(root, 'docs/evidence/bench-path.md'), markdown(report));
  }
  console.log(options.json ? JSON.stringify(report, null, 2) : table(measures, pathRaw));
}

const command = new Command('npm run bench --');
command
  .command('path')
  .description('How fast a fact is accepted, visible and rebuilt, beside what libsql can do on this machine.')
  .option('--json', 'the report as JSON on stdout')
  .option('--pairs <number>', 'how often each is measured beside its raw limit (5)')
  .option('--quick', 'one short pair: shows that it runs, not how fast')
  .option('--only <names>', 'some of accept, visible, rebuild, queries')
  .option('--rate <facts>', 'facts a second of the loaded run, instead of half of what is sustained', Number)
  .option('--built', 'measures what is in dist already')
  .option('--evidence', 'writes docs/evidence/bench-path.md and .json')
  .action(path);

command
  .command('stages')
  .description('Where the processor time of a fact goes on its whole way, stage by stage.')
  .option('--seconds <number>', 'how long facts are told', Number, 10)
  .option('--built', 'measures what is in dist already')
  .action(async ({ seconds, built }: { readonly seconds: number; readonly built?: true }) => {
    if (!built) build();
    process.stdout.write(await (require('./stages') as typeof import('./stages')).stages(seconds));
  });

command
  .command('area')
  .description('An area of its real size: loaded through the API, compared with the truth, verified and rebuilt.')
  .option('--children <number>', 'how many children', Number, 30_000)
  .option('--seed <number>', 'which area', Number, 1)
  .option('--evidence', 'writes docs/evidence/whole-area.md')
  .action(async (options) => {
    build();
    await (require('./whole-area') as typeof import('./whole-area')).wholeArea(options);
  });

command
  .command('distributed')
  .description(
    'Relay, projection and the whole way on Kafka, beside what kafkajs and libsql can do on this machine. STORE_URL is a store of your own (docs/guides/operator.md).',
  )
  .option('--json', 'the report as JSON on stdout')
  .option('--pairs <number>', 'how often each is measured beside its raw limit (3)')
  .option('--quick', 'one short pair: shows that it runs, not how fast')
  .option('--only <names>', 'some of relay, folded, visible')
  .option('--built', 'measures what is in dist already')
  .option('--evidence', 'writes docs/evidence/bench-distributed.md and .json')
  .action(async (options: Options) => {
    if (!options.built) build();
    await (require('./distributed-report') as typeof import('./distributed-report')).distributed(options);
  });

command
  .command('plan-content')
  .description('How long it takes to look at a plan of 60 outcomes and 60 provisions beside 12 contributions.')
  .option('--runs <number>', 'how often', Number, 500)
  .option('--evidence', 'writes docs/evidence/plan-content.md')
  .action(async ({ runs, evidence }: { readonly runs: number; readonly evidence?: true }) => {
    const { measurePlanContent, planContentReport } = require('./plan-content') as typeof import('./plan-content');
    const report = planContentReport(measurePlanContent(runs));
    if (evidence) writeFileSync(join(root, 'docs/evidence/plan-content.md'), report);
    process.stdout.write(report);
  });

command
  .command('linkage')
  .description(
    'Who is one child: how right, how fast, beside Splink on the same records (needs Python; Splink comes from PyPI).',
  )
  .option('--json', 'the report as JSON on stdout')
  .option('--records <number>', 'how many', Number, 100_000)
  .option(
    '--seeds <list>',
    'SEED:ERRORS:with|without by commas',
    '2:0.02:with,3:0.05:with,4:0.05:without,5:0.1:with,6:0.1:without',
  )
  .option('--evidence', 'writes docs/evidence/linkage.json')
  .action(async (options) => (require('./linkage') as typeof import('./linkage')).linkage(options));

command.parseAsync().catch((error: Error) => {
  console.error(error.stack);
  process.exit(1);
});
