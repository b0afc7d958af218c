import { InvalidArgumentError, program } from 'commander';
import { now } from './answers';
import { writeReport } from './evidence';
import { serve } from './served';
import { mistakes, worldsFrom } from './worlds';

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return number;
};

interface Options {
  readonly count: number;
  readonly seed: number;
}

/** Compares that many worlds with and without what a layer does not see, and writes docs/evidence/no-trace.md. */
async function main({ count, seed }: Options): Promise<void> {
  const served = await serve(now);
  const begun = Date.now();
  let said = begun;
  const { differing, compared } = await worldsFrom(served, {
    from: seed,
    worlds: count,
    made: (last) => {
      if (Date.now() - said < 10_000) return;
      said = Date.now();
      console.log(`${last - seed + 1} of ${count} worlds`);
    },
  });
  const seconds = (Date.now() - begun) / 1_000;
  const caught: { mistake: string; seen: string }[] = [];
  for (const [mistake, wiring] of mistakes) {
    const found = await worldsFrom(served, { from: 1, worlds: 300, wiring, stopAtFirst: true });
    caught.push({ mistake, seen: found.differing[0] ?? 'nothing' });
  }
  await served.close();
  const { routes } = served;
  writeReport(
    'no-trace.md',
    `# What is hidden leaves no trace

Written by \`npm run no-trace -- --count ${count} --seed ${seed}\`. One world is one seed: two children who share identifiers, told of by every agency through every
contract, in batches in no order, with corrections, withdrawals, doubts and answers, three in ten facts of a kind that not all may see. Each is told twice: whole, and without what one
layer does not see. Two viewers of that layer, all roles in turn, are answered at every address of the read side, on every page, as now and as known earlier; documents, answers,
headers, receipts and what is written down of who was shown whom must be equal to the byte, and an id that is hidden, not for the viewer or nobody's must be answered alike. A world is
compared where something is hidden in it, and where the same addresses are restricted at every moment ([ADR 20](../adr/0020-layers.md)).

| worlds | compared | seconds | answers that differ |
|---:|---:|---:|---:|
| ${count} | ${compared} | ${seconds.toFixed(0)} | ${differing.length} |

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
  console.log(`${compared} of ${count} worlds compared, ${differing.length} answers differ`);
  for (const name of differing.slice(0, 20)) console.log(name);
  const isBlind = caught.some(({ seen }) => seen === 'nothing');
  if (isBlind) console.log('A mistake was not seen: the comparison proves nothing.');
  process.exitCode = differing.length > 0 || isBlind ? 1 : 0;
}

program
  .name('no-trace')
  .option('--count <worlds>', 'how many worlds', whole, 500)
  .option('--seed <seed>', 'the seed of the first', whole, 1)
  .action(main)
  .parseAsync();
