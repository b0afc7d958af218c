import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approvedModel, type Identity, linkAll, measure, normalise, people, quality, scorerOf } from '@lib/linkage';
import { stringify } from 'csv-stringify/sync';
import { nicknameLines } from '../../libs/linkage/src/names/nicknames';
import { soundOf } from '../../libs/linkage/src/names/sound';
import { read } from '../../scripts/linkage/read';
import { madeUpFields, writeMadeUp } from '../linkage/write-made-up';
import { root } from './built';
import { type LinkageReport, linkageMarkdown, linkageTable, type Run } from './linkage-report';
import { machineLine } from './report';

export interface LinkageOptions {
  readonly json?: true;
  readonly records: number;
  readonly seeds: string;
  readonly evidence?: true;
}

type Pair = readonly [string, string];

/** One child in two is for choosing Splink's threshold; both are then measured on the others. */
const isForChoosing = (child: string): boolean => {
  let hash = 0;
  for (let at = 0; at < child.length; at++) hash = (Math.imul(hash, 31) + child.charCodeAt(at)) | 0;
  return (hash & 1) === 0;
};

/** Splink in a Python of its own: SPLINK_PYTHON, or made from PyPI the first time. */
function splinkPython(): string {
  if (process.env.SPLINK_PYTHON) return process.env.SPLINK_PYTHON;
  const home = join(tmpdir(), 'tell-it-once-splink');
  const python = join(home, 'bin/python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', home]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'splink==5.0.0', 'pandas'], { stdio: ['ignore', 2, 2] });
  }
  return python;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export async function linkage(options: LinkageOptions): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'linkage-'));
  const runs: Run[] = [];
  try {
    for (const told of options.seeds.split(',')) {
      const [seed, errors, numbers] = told.split(':');
      const run = runOf(directory, options.records, {
        seed: Number(seed),
        errors: Number(errors ?? 0.05),
        numbers: numbers !== 'without',
      });
      runs.push(run);
      process.stderr.write(`${JSON.stringify(run)}\n`);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  const report: LinkageReport = {
    machine: machineLine(),
    date: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- ${process.argv.slice(2).join(' ')}`,
    records: options.records,
    runs,
  };
  if (options.evidence) {
    writeFileSync(
      join(root, 'docs/evidence/linkage.json'),
      `${JSON.stringify(report, null, 2)}
`,
    );
    writeFileSync(join(root, 'docs/evidence/linkage.md'), linkageMarkdown(report));
  }
  console.log(options.json ? JSON.stringify(report, null, 2) : linkageTable(report));
}

interface Of {
  readonly seed: number;
  readonly errors: number;
  readonly numbers: boolean;
}

function runOf(directory: string, count: number, { seed, errors, numbers }: Of): Run {
  const file = join(directory, `${seed}.csv`);
  const made = writeMadeUp(file, { records: count, seed, errors, numbers });

  const [started, cpuStarted] = [performance.now(), cpu()];
  const told = read(file, { record: 'record', truth: 'child', map: madeUpFields });
  const records = told.map(({ identity }) => normalise(identity));
  const found = linkAll(records, approvedModel, { records: count });
  const [seconds, processorSeconds] = [(performance.now() - started) / 1_000, cpu() - cpuStarted];

  const childOf = new Map(made.map(({ id, child }) => [id, child]));
  const personOf = told.map(({ truth }) => truth);
  let truePairsSeen = 0;
  const candidates: number[] = [];
  linkAll(records, approvedModel, {
    records: count,
    onCandidate: (a, b) => {
      candidates.push(a, b);
      if (personOf[a] === personOf[b]) truePairsSeen++;
    },
  });
  const measured = measure(found, { personOf, truePairsSeen });
  const ours = [
    ...pairsWithin(records, found.personOf),
    ...found.toReview.map(({ a, b }): Pair => [records[a]!.id, records[b]!.id]),
  ];

  const splink = runSplink(directory, records);
  const threshold = bestThreshold(splink.pairs, childOf, personOf);
  const above = splink.pairs.filter(({ bits }) => bits >= threshold).map(({ pair }) => pair);
  return {
    seed,
    errors,
    numbers,
    linkPrecision: measured.links.precision,
    linkRecall: measured.links.recall,
    blockingRecall: measured.blockingRecall,
    reviewPercent: (100 * new Set(found.toReview.flatMap(({ a, b }) => [a, b])).size) / count,
    f1: f1On(ours, childOf, personOf, false),
    splinkF1: f1On(above, childOf, personOf, false),
    seconds,
    splinkSeconds: splink.total,
    processorSeconds,
    splinkProcessorSeconds: splink.processor,
    pairsScored: found.pairsScored,
    scoredASecond: scoredASecond(records, candidates),
  };
}

/** Scoring alone, on the pairs that the blocks gave, in a second of one processor. */
function scoredASecond(records: readonly Identity[], candidates: readonly number[]): number {
  const scorer = scorerOf(people(records), approvedModel, records.length);
  let pairs = 0;
  let sum = 0;
  const from = cpu();
  for (let round = 0; round < 5; round++)
    for (let at = 0; at < candidates.length; at += 2, pairs++)
      sum += scorer.score(candidates[at]!, candidates[at + 1]!);
  if (Number.isNaN(sum)) throw new Error('A score is a number.');
  return Math.round(pairs / (cpu() - from));
}

function* pairsWithin(records: readonly Identity[], personOf: Int32Array): Generator<Pair> {
  const members = new Map<number, number[]>();
  personOf.forEach((person, row) => {
    members.set(person, [...(members.get(person) ?? []), row]);
  });
  for (const rows of members.values())
    for (let one = 0; one < rows.length; one++)
      for (let two = one + 1; two < rows.length; two++) yield [records[rows[one]!]!.id, records[rows[two]!]!.id];
}

interface Predicted {
  readonly pair: Pair;
  readonly bits: number;
}

function runSplink(directory: string, records: readonly Identity[]) {
  const [input, output] = [join(directory, 'normalised.csv'), join(directory, 'pairs.csv')];
  writeFileSync(input, stringify(records.map(forSplink), { header: true }));
  const python = splinkPython();
  const ran = spawnSync(python, [join(__dirname, 'linkage_splink.py'), input, output], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (ran.status !== 0) throw new Error(`Splink failed:\n${ran.stderr}`);
  const said = JSON.parse(ran.stdout.trim().split('\n').at(-1)!) as { total: number; processor: number };
  const pairs = readFileSync(output, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Predicted => {
      const [one = '', other = '', bits = ''] = line.split(',');
      return { pair: [one, other], bits: Number(bits) };
    });
  return { ...said, pairs };
}

/** The fields normalised, and what the blocks are made of, so that both look at the same. */
function forSplink(record: Identity) {
  const born = `${record.born}`;
  const [given, family] = [soundOf(record.given), soundOf(record.family)];
  const day = record.born ? [born.slice(4, 6), born.slice(6)].sort().join('') : '';
  return {
    id: record.id,
    given: record.given,
    family: record.family,
    born: record.born ? `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}` : '',
    postcode: record.postcode,
    sector: record.sector,
    district: record.district,
    address: record.address,
    sex: record.sex,
    nhs: record.nhs,
    upn: record.upn,
    given_first: record.given.split(' ')[0]!,
    lines: nicknameLines(record.given.split(' ')[0]!).join('+'),
    given_sound: given,
    family_sound: family,
    given_initial: record.given.charAt(0),
    family_initial: record.family.charAt(0),
    names: given && family ? [given, family].sort().join('+') : '',
    year: record.born ? born.slice(0, 4) : '',
    month_day: day,
    day: record.born ? `${born.slice(0, 4)}${day}` : '',
  };
}

/** A pair belongs to the half of its first record's child, so that each is in one half. */
const inHalf = (childOf: ReadonlyMap<string, string>, [one]: Pair, choosing: boolean): boolean =>
  isForChoosing(childOf.get(one)!) === choosing;

function f1On(
  pairs: readonly Pair[],
  childOf: ReadonlyMap<string, string>,
  personOf: readonly string[],
  choosing: boolean,
): number {
  const of = pairs.filter((pair) => inHalf(childOf, pair, choosing));
  const right = of.filter(([one, other]) => childOf.get(one) === childOf.get(other)).length;
  return quality(right, of.length, truePairs(personOf, choosing)).f1;
}

function truePairs(personOf: readonly string[], choosing: boolean): number {
  const counts = new Map<string, number>();
  for (const person of personOf)
    if (isForChoosing(person) === choosing) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** The threshold that would have been best on the half for choosing. */
function bestThreshold(
  all: readonly Predicted[],
  childOf: ReadonlyMap<string, string>,
  personOf: readonly string[],
): number {
  const sorted = all.filter(({ pair }) => inHalf(childOf, pair, true)).sort((one, other) => other.bits - one.bits);
  const wanted = truePairs(personOf, true);
  let [right, best, threshold] = [0, 0, 0];
  sorted.forEach(({ pair: [one, other], bits }, index) => {
    if (childOf.get(one) === childOf.get(other)) right++;
    const { f1 } = quality(right, index + 1, wanted);
    if (f1 > best) [best, threshold] = [f1, bits];
  });
  return threshold;
}
