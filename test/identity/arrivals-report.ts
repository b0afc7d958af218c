import { chooseMongo } from '@lib/testing';
import { program } from 'commander';
import { writeReport } from '../layers/evidence';
import { whole } from '../layers/whole-number';
import { arrivals, type Found, inMemory, mistakesIn, type OnShelves, onMongo, onSqlite } from './arrivals';
import { mutants } from './mutants';

/** Of all schedules: the more a store's own ways can be overtaken, the dearer they are. */
const shares = { sqlite: 0.4, mongo: 0.1 };
const schedulesOfMutant = 400;

interface Row {
  readonly where: string;
  readonly from: number;
  readonly found: Found;
}

const number = new Intl.NumberFormat('en-GB');

async function main({ count, seed }: { readonly count: number; readonly seed: number }): Promise<void> {
  const mongo = await chooseMongo();
  if (!mongo) throw new Error('No MongoDB: give MONGODB_URL, or install Docker, or a JDK 17 and Maven.');
  const [onDisk, onServer] = [Math.round(count * shares.sqlite), Math.round(count * shares.mongo)];
  const stores: readonly (readonly [where: string, on: OnShelves, schedules: number])[] = [
    ['in memory', inMemory, count - onDisk - onServer],
    ['SQLite, one file, a connection for each copy', onSqlite, onDisk],
    [mongo.name, onMongo(mongo.url), onServer],
  ];
  const rows: Row[] = [];
  try {
    for (const [where, on, schedules] of stores) {
      const half = Math.ceil(schedules / 2);
      for (const [from, some] of [[1, half] as const, [seed, schedules - half] as const]) {
        if (some === 0) continue;
        const found = await arrivals({ from, schedules: some, on });
        rows.push({ where, from, found });
        console.log(`${where}, from seed ${from}: ${some} schedules, ${found.seconds.toFixed(0)} s`);
        console.log(JSON.stringify(mistakesIn(found)));
      }
    }
  } finally {
    await mongo.stop();
  }
  const caught: { readonly mistake: string; readonly by: string; readonly seed: number | undefined }[] = [];
  for (const { mistake, by, code } of mutants) {
    const found = await arrivals({ from: 1, schedules: schedulesOfMutant, code, until: (so) => so[by].length > 0 });
    caught.push({ mistake, by, seed: found[by][0] });
  }
  write(count, rows, caught);
  const wrong = rows.some(({ found }) => Object.values(mistakesIn(found)).some((seeds) => seeds.length > 0));
  process.exitCode = wrong || caught.some((each) => each.seed === undefined) ? 1 : 0;
}

function write(
  count: number,
  rows: readonly Row[],
  caught: readonly { readonly mistake: string; readonly by: string; readonly seed: number | undefined }[],
): void {
  const counted = (of: (found: Found) => number) => rows.map(({ found }) => number.format(of(found)));
  const columns = [
    rows.map(({ where }) => where),
    rows.map(({ from }) => `${from}`),
    counted(({ schedules }) => schedules),
    counted(({ turns }) => turns),
    counted(({ seconds }) => Math.round(seconds)),
    counted(({ alike }) => alike),
    counted(({ asked }) => asked),
    counted(({ decided }) => decided),
    counted(({ differing }) => differing.length),
    counted(({ twoNumbers }) => twoNumbers.length),
    counted(({ brokenGuards }) => brokenGuards.length),
    counted(({ forgotten }) => forgotten.length),
  ];
  writeReport(
    'arrivals.md',
    `# Whoever arrives first

Written by \`npm run arrivals -- --count ${count}\`. One schedule is one seed: twins, their sister and a girl of the same name and birthday elsewhere, told of under two to six records
that share few numbers, with slips, corrections, withdrawals, a hidden fact, and what people say of any two: same, different, not sure, undone. Batches in no order and twice, two to four
copies of the projection's own \`consume\`, a rebuild beside them, deaths at any point, and every order of turns that the seed chooses. When nobody has anything left to do, every document in every
layer must be, byte by byte, what one copy makes of all of it undisturbed; no record may hold two valid NHS numbers, nor two of whom a guard says, looked at two by two, that they are two; and
what a person said must stand on both records, and hold: the last word of each two is counted by the test itself (\`test/identity/checks.ts\`).

| store | from seed | schedules | turns | seconds | one by likeness | asked about | decided on | differ | two NHS numbers | guard broken | decision forgotten |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map((_, row) => `| ${columns.map((column) => column[row]).join(' | ')} |`).join('\n')}

*One by likeness*, *asked about* and *decided on* are documents at the end. Each of these mistakes, made on purpose, is found:

| the mistake of | as | first seed |
|---|---|---:|
${caught.map((each) => `| ${each.mistake} | ${titles[each.by]} | ${each.seed ?? 'not found'} |`).join('\n')}
`,
  );
}

const titles: Readonly<Record<string, string>> = {
  differing: 'differ',
  twoNumbers: 'two NHS numbers',
  brokenGuards: 'guard broken',
  forgotten: 'decision forgotten',
};

program
  .name('arrivals')
  .option(
    '--count <schedules>',
    'how many schedules: half of them in memory, four in ten on SQLite, one in ten on MongoDB',
    whole,
    10_000,
  )
  .option(
    '--seed <seed>',
    'the seed from which half of them go on',
    whole,
    Math.floor(Date.now() / 1_000) % 1_000_000_000,
  )
  .action(main)
  .parseAsync();
