import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  approvedModel,
  estimateModel,
  type Identity,
  type LinkedAll,
  linkAll,
  type Measured,
  type Model,
  measure,
  normalise,
} from '@lib/linkage';
import { stringify } from 'csv-stringify/sync';
import { charts } from './charts';
import { type Columns, type LabelledRow, read } from './read';

export interface EvaluateOptions extends Columns {
  readonly with?: string;
  readonly estimate?: true;
  readonly charts?: string;
  readonly pairs?: string;
}

export interface Report {
  readonly files: readonly string[];
  readonly records: number;
  /** Absent where the truth is not told. */
  readonly links?: Measured['links'];
  readonly linksWithReview?: Measured['linksWithReview'];
  readonly blockingRecall?: number;
  readonly truePairs?: number;
  readonly persons: number;
  readonly linkedPairs: number;
  readonly review: { readonly pairs: number; readonly records: number; readonly percentOfRecords: number };
  readonly heldApart: number;
  readonly pairsScored: number;
  readonly pairsScoredPerSecond: number;
  readonly blocksTooLarge: number;
  readonly seconds: { readonly read: number; readonly estimate: number; readonly link: number; readonly total: number };
  readonly model: Pick<Model, 'version' | 'date' | 'approvedBy' | 'link' | 'review'> & {
    readonly estimated: boolean;
    readonly recordsHeldFor: number;
  };
  readonly charts?: readonly string[];
}

/** Two files may number their records alike: what follows an id of the second, and no file can hold. */
const secondFile = '\u0000second';

/** Thresholds are odds against strangers, who are more the more records there are; a small extract is of an area all the same. */
const leastRecords = 20_000;

export async function evaluate(file: string, options: EvaluateOptions): Promise<Report> {
  const started = performance.now();
  const since = (from: number) => Number(((performance.now() - from) / 1_000).toFixed(3));
  const files = options.with ? [file, options.with] : [file];
  const told = files.map((each) => read(each, options));
  const all = told.flat();
  const records = told.flatMap((of, index) =>
    of.map(({ identity }) => normalise(index ? { ...identity, id: `${identity.id}${secondFile}` } : identity)),
  );
  const secondsRead = since(started);

  const estimating = performance.now();
  const model = options.estimate ? estimateModel(records, approvedModel, evenly()) : approvedModel;
  const secondsEstimate = options.estimate ? since(estimating) : 0;

  const linking = performance.now();
  const recordsHeldFor = Math.max(leastRecords, records.length);
  const { found, truePairsSeen } = link(records, all, model, recordsHeldFor, told[0]!.length);
  const secondsLink = since(linking);

  const personOf = all.map(({ truth }, row) => truth || `alone ${row}`);
  const fileOf = options.with ? Uint8Array.from(all, (_, row) => (row < told[0]!.length ? 0 : 1)) : undefined;
  const measured = measure(found, { personOf, fileOf, truePairsSeen });
  const asked = recordsAsked(found);
  if (options.pairs) writePairs(options.pairs, records, found);
  const written = options.charts
    ? await writeCharts(options.charts, found, options.truth ? personOf : undefined, model)
    : undefined;
  return {
    files,
    records: records.length,
    ...(options.truth
      ? {
          links: measured.links,
          linksWithReview: measured.linksWithReview,
          blockingRecall: measured.blockingRecall,
          truePairs: measured.truePairs,
        }
      : {}),
    persons: new Set(found.personOf).size,
    linkedPairs: measured.links.pairs,
    review: {
      pairs: found.toReview.length,
      records: asked,
      percentOfRecords: records.length ? Number(((100 * asked) / records.length).toFixed(3)) : 0,
    },
    heldApart: found.scored.filter(({ isGuarded }) => isGuarded).length,
    pairsScored: found.pairsScored,
    pairsScoredPerSecond: Math.round(found.pairsScored / Math.max(0.001, secondsLink)),
    blocksTooLarge: found.blocksTooLarge,
    seconds: { read: secondsRead, estimate: secondsEstimate, link: secondsLink, total: since(started) },
    model: {
      version: model.version,
      date: model.date,
      approvedBy: model.approvedBy,
      link: model.link,
      review: model.review,
      estimated: Boolean(options.estimate),
      recordsHeldFor,
    },
    ...(written ? { charts: written } : {}),
  };
}

/** Records that a person looks at: of two children the two that are most alike, as a steward's queue asks once of two. */
function recordsAsked({ toReview, personOf }: LinkedAll): number {
  const questions = new Map<string, readonly [number, number]>();
  for (const { a, b } of toReview) {
    const two = [personOf[a]!, personOf[b]!].sort((one, other) => one - other).join(' ');
    if (!questions.has(two)) questions.set(two, [a, b]);
  }
  return new Set([...questions.values()].flat()).size;
}

function link(
  records: readonly Identity[],
  all: readonly LabelledRow[],
  model: Model,
  recordsHeldFor: number,
  inFirst: number,
) {
  const truths = new Map<string, number>();
  const truthOf = Int32Array.from(all, ({ truth }, row) => {
    if (!truth) return -1 - row;
    if (!truths.has(truth)) truths.set(truth, truths.size);
    return truths.get(truth)!;
  });
  let truePairsSeen = 0;
  const found = linkAll(records, model, {
    records: recordsHeldFor,
    onCandidate: (a, b) => {
      if (truthOf[a] === truthOf[b]) truePairsSeen++;
    },
    ...(inFirst < records.length ? { areCompared: (a, b) => a < inFirst !== b < inFirst } : {}),
  });
  return { found, truePairsSeen };
}

/** Fractions that fall evenly and always alike, so that estimating twice gives one answer. */
function evenly(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function writePairs(file: string, records: readonly Identity[], found: LinkedAll): void {
  const id = (row: number) => records[row]!.id.split(secondFile)[0]!;
  const linked = found.scored.filter(({ a, b, isGuarded }) => !isGuarded && found.personOf[a] === found.personOf[b]);
  const rows = [
    ...linked.map(({ a, b, bits }) => [id(a), id(b), bits.toFixed(2), 'linked']),
    ...found.toReview.map(({ a, b, bits }) => [id(a), id(b), bits.toFixed(2), 'to review']),
  ];
  writeFileSync(
    file,
    stringify(rows, { header: true, columns: ['one', 'other', 'bits', 'outcome'], escape_formulas: true }),
  );
}

async function writeCharts(directory: string, found: LinkedAll, personOf: readonly string[] | undefined, model: Model) {
  mkdirSync(directory, { recursive: true });
  const made = await charts(found, personOf, model);
  return made.map(({ name, svg }) => {
    const file = join(directory, name);
    writeFileSync(file, svg);
    return file;
  });
}
