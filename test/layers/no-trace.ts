import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from 'commander';
import { now } from './answers';
import { writeReport } from './evidence';
import { type Served, serve } from './served';
import { whole } from './whole-number';
import { mistakes, worldsFrom } from './worlds';

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly kept?: string;
}

interface Piece {
  readonly from: number;
  readonly worlds: number;
  readonly compared: number;
  readonly seconds: number;
  readonly differing: readonly string[];
}

const worldsInPiece = 100;

/**
 * Compares that many worlds with and without what a layer does not see, and writes docs/evidence/no-trace.md. What was compared is kept piece by
 * piece: run again, or by several at once from seeds of their own, nothing that was done is done again, and the report is of all that was.
 */
async function main({ count, seed, kept }: Options): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'no-trace-'));
  mkdirSync(folder, { recursive: true });
  const served = await serve(now);
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isStopped = true));
  for (let from = seed; from < seed + count && !isStopped; from += worldsInPiece) {
    const piece = join(folder, `${from}.json`);
    if (existsSync(piece)) continue;
    writeFileSync(piece, JSON.stringify(await compared(served, from, Math.min(worldsInPiece, seed + count - from))));
    console.log(`${Math.min(from + worldsInPiece - seed, count)} of ${count} worlds`);
  }
  const done = readdirSync(folder).map(
    (name) => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), from: Number(name.split('.')[0]) }) as Piece,
  );
  const caught: { mistake: string; seen: string }[] = [];
  for (const [mistake, , wiring] of mistakes) {
    const found = await worldsFrom(served, { from: 1, worlds: 300, wiring, stopAtFirst: true });
    caught.push({ mistake, seen: found.differing[0] ?? 'nothing' });
  }
  await served.close();
  const sum = (of: (piece: Piece) => number): number => done.reduce((total, piece) => total + of(piece), 0);
  const differing = done.flatMap((piece) => piece.differing);
  const worlds = sum((piece) => piece.worlds);
  const { routes } = served;
  writeReport(
    'no-trace.md',
    `# What is hidden leaves no trace

Written by \`npm run no-trace\`, piece by piece: seeds ${seedsOf(done)}. One world is one seed: two children who share identifiers, told of by every agency through every
contract, in batches in no order, with corrections, withdrawals, doubts and answers, three in ten facts of a kind that not all may see. Each is told twice: whole, and without what one
layer does not see. Two viewers of that layer, all roles in turn, are answered at every address of the read side, on every page, as now and as known earlier; documents, answers,
headers, receipts and what is written down of who was shown whom must be equal to the byte, and an id that is hidden, not for the viewer or nobody's must be answered alike. A world is
compared where something is hidden in it, and where the same addresses are restricted at every moment ([ADR 20](../adr/0020-layers.md)).

| worlds | compared | seconds of processor | answers that differ |
|---:|---:|---:|---:|
| ${worlds} | ${sum((piece) => piece.compared)} | ${sum((piece) => piece.seconds).toFixed(0)} | ${differing.length} |

${differing
  .slice(0, 20)
  .map((name) => `* ${name}`)
  .join('\n')}

Addresses: ${routes.map((route) => `\`${route}\``).join(', ')}, and \`POST /v1/facts/states\`.

Each of these mistakes, made on purpose, is seen:

| the mistake of | first seen in |
|---|---|
${caught.map(({ mistake, seen }) => `| ${mistake} | ${seen} |`).join('\n')}
`,
  );
  console.log(`${worlds} worlds, ${sum((piece) => piece.compared)} compared, ${differing.length} answers differ`);
  for (const name of differing.slice(0, 20)) console.log(name);
  const isBlind = caught.some(({ seen }) => seen === 'nothing');
  if (isBlind) console.log('A mistake was not seen: the comparison proves nothing.');
  process.exitCode = differing.length > 0 || isBlind ? 1 : 0;
}

/** Those that follow each other as one. */
function seedsOf(pieces: readonly Piece[]): string {
  const runs: [from: number, until: number][] = [];
  for (const { from, worlds } of pieces.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1);
    if (last && last[1] === from) last[1] = from + worlds;
    else runs.push([from, from + worlds]);
  }
  return runs.map(([from, until]) => `${from} to ${until - 1}`).join(', ');
}

async function compared(served: Served, from: number, worlds: number): Promise<Omit<Piece, 'from'>> {
  const before = process.cpuUsage();
  const found = await worldsFrom(served, { from, worlds });
  const { user, system } = process.cpuUsage(before);
  return { worlds, ...found, seconds: (user + system) / 1e6 };
}

program
  .name('no-trace')
  .option('--count <worlds>', 'how many worlds', whole, 500)
  .option('--seed <seed>', 'the seed of the first', whole, 1)
  .option('--kept <folder>', 'where what was compared is kept, to go on another time')
  .action(main)
  .parseAsync();
