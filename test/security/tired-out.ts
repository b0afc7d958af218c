import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { earlyYearsNotification } from '@lib/testing';
import { Command } from 'commander';
import { freePort } from '../../libs/testing/src/servers/java';
import { Clients, cloudEvent } from '../journeys/client';
import { comeAndGo, hostileBodies, type SlowSender, sendSlowly } from './bad-senders';

/**
 * `npm run tired-out [-- --slow N --connections N --seconds N --no-write]`: 500 slow senders, 10,000 connections that come and go and hostile batches without end, against an area in a
 * process of its own on the loopback address, beside four good clients. Writes docs/evidence/tired-out.md.
 */
const good = 4;
const {
  slow: slowSenders,
  connections: comings,
  seconds,
  write,
} = new Command('npm run tired-out --')
  .description('Besets an area with bad senders, and measures what good ones are answered meanwhile.')
  .option('--slow <count>', 'slow senders, half of them with a token', Number, 500)
  .option('--connections <count>', 'connections that come and go', Number, 10_000)
  .option('--seconds <count>', 'for how long', Number, 40)
  .option('--no-write', 'print only')
  .parse()
  .opts<{ readonly slow: number; readonly connections: number; readonly seconds: number; readonly write: boolean }>();
const limits = {
  CONNECTIONS: '2000',
  CONNECTIONS_AN_ADDRESS: '500',
  REQUESTS_A_TOKEN: '12000',
  REQUESTS_AN_ADDRESS: '6000',
};
const root = join(__dirname, '../..');

async function startArea(port: number, data: string): Promise<ChildProcess> {
  const args = [
    '-r',
    '@swc-node/register',
    'apps/all-in-one/src/main.ts',
    '--empty',
    '--port',
    String(port),
    '--data',
    data,
  ];
  const area = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...limits, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    area.stdout!.on('data', (text: Buffer) => text.includes('Ctrl-C stops it') && resolve());
    area.once('exit', () => reject(new Error('The area did not start')));
  });
  return area;
}

interface Measured {
  readonly name: string;
  readonly answers: number;
  readonly otherThanGood: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** What a second siege may add to the memory that the first left: garbage that is not collected yet, and no more. */
const mostGrowth = 1.15;

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Good clients, each one request after the other: facts told, and what anybody may read. */
async function measure(name: string, clients: Clients, isOver: () => boolean): Promise<Measured> {
  const nursery = await clients.as('system:education');
  const officer = await clients.as('sen-case-officer');
  const took: number[] = [];
  let otherThanGood = 0;
  const one = async (who: number) => {
    for (let index = 0; !isOver(); index++) {
      const began = performance.now();
      const { status } =
        (index + who) % 2 === 0
          ? await nursery.ask('/v1/education/events', {
              json: earlyYearsNotification({ subject: `GOOD-${who}-${index}` }),
              headers: { 'content-type': cloudEvent },
            })
          : await officer.ask('/v1/worklist');
      took.push(performance.now() - began);
      if (status !== 200 && status !== 202) otherThanGood++;
      await pause(5);
    }
  };
  await Promise.all(Array.from({ length: good }, (_, who) => one(who)));
  took.sort((a, b) => a - b);
  return { name, answers: took.length, otherThanGood, p50: at(took, 0.5), p99: at(took, 0.99), most: took.at(-1) ?? 0 };
}

const figure = async (url: string, name: string): Promise<number> =>
  Number(new RegExp(`^${name}(?:{[^}]*})? (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 0);

async function attack(url: string, clients: Clients, during: () => boolean) {
  const port = Number(new URL(url).port);
  const token = await clients.tokenOf('system:education', { organisation: 'hostile-nursery' });
  const hostile = await clients.as('system:education', { organisation: 'hostile-nursery' });
  const slow: SlowSender[] = Array.from({ length: slowSenders }, (_, index) =>
    sendSlowly(port, index, index % 2 === 0 ? token : undefined),
  );
  let come = 0;
  let batches = 0;
  const churn = async () => {
    while (!during() && come < comings) {
      await Promise.all(Array.from({ length: 10 }, () => comeAndGo(port, come++)));
      await pause((seconds * 1_000 * 10) / comings / 1.5);
    }
  };
  const flood = async () => {
    for (; !during(); batches++) {
      const { type, body } = hostileBodies[batches % hostileBodies.length]!;
      await hostile
        .ask('/v1/education/events', { raw: body(), headers: { 'content-type': type } })
        .catch(() => undefined);
      await pause(100);
    }
  };
  await Promise.all([churn(), flood()]);
  return { slow, come, batches };
}

async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'tired-out-'));
  const port = await freePort();
  const area = await startArea(port, data);
  const url = `http://localhost:${port}`;
  try {
    const clients = new Clients(url);
    const within = (lasts: number) => {
      const end = performance.now() + lasts * 1_000;
      return () => performance.now() > end;
    };
    await measure('warm-up', clients, within(5));
    const alone = await measure('nobody else', clients, within(seconds / 2));
    const besiege = async (name: string) => {
      const isOver = within(seconds);
      const both = await Promise.all([measure(name, clients, isOver), attack(url, clients, isOver)]);
      // A slow sender may take 30 seconds.
      await pause(Math.max(3, 34 - seconds) * 1_000);
      return [...both, await figure(url, 'process_resident_memory_bytes')] as const;
    };
    // What a process grows to when it has parsed large bodies shows the first time; what it loses, the second.
    const [, , memoryBefore] = await besiege('beset for the first time');
    const [beset, bad, memoryBeset] = await besiege('beset');
    const after = await measure('afterwards', clients, within(seconds / 4));
    const memoryAfter = await figure(url, 'process_resident_memory_bytes');
    const left = bad.slow.filter(({ letGoAfter }) => letGoAfter === undefined).length;
    const longest = Math.max(...bad.slow.map(({ letGoAfter = 0 }) => letGoAfter));
    const report = reportOf({
      measured: [alone, beset, after],
      bad,
      left,
      longest,
      memoryBefore,
      memoryBeset,
      memoryAfter,
    });
    if (write) writeFileSync(join(root, 'docs/evidence/tired-out.md'), report);
    console.log(report);
    const hasGrown = memoryBeset > memoryBefore * mostGrowth;
    if (left > 0 || beset.otherThanGood > 0 || beset.p99 > 3 * alone.p99 || hasGrown) process.exitCode = 1;
    for (const each of bad.slow) each.stop();
  } finally {
    const ended = once(area, 'exit');
    area.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true });
  }
}

interface Seen {
  readonly measured: readonly Measured[];
  readonly bad: Awaited<ReturnType<typeof attack>>;
  readonly left: number;
  readonly longest: number;
  readonly memoryBefore: number;
  readonly memoryBeset: number;
  readonly memoryAfter: number;
}

function reportOf({ measured, bad, left, longest, memoryBefore, memoryBeset, memoryAfter }: Seen): string {
  const [alone, beset] = measured as [Measured, Measured];
  const mib = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const answers = (hasToken: boolean) => {
    const counts = new Map<string, number>();
    for (const each of bad.slow.filter((one) => one.hasToken === hasToken))
      counts.set(each.answer || 'none', (counts.get(each.answer || 'none') ?? 0) + 1);
    return [...counts].map(([answer, count]) => `${count} answered ${answer}`).join(', ');
  };
  return `<!-- Written by npm run tired-out. -->
# Nobody can tire it out

One area in a process of its own, on the loopback address of a machine with ${cpus().length} processors that others use too; ${good} good clients, each telling
facts and reading the worklist by turns. For ${seconds} seconds it is beset by ${slowSenders} senders that say they will send 1 MB and send a byte a second, half of
them with a token, ${bad.come.toLocaleString('en-GB')} connections that come and go, half of them with half a request, and ${bad.batches} hostile bodies of up to 1 MiB, one after the other, with a token.

| good clients | answers | refused or failed | p50 | p99 | longest |
|---|---|---|---|---|---|
${measured.map((each) => `| ${each.name} | ${each.answers} | ${each.otherThanGood} | ${ms(each.p50)} | ${ms(each.p99)} | ${ms(each.most)} |`).join('\n')}

* p99 beset is ${(beset.p99 / alone.p99).toFixed(1)} times what it was alone; the aim is at most 3.
* Slow senders: with a token ${answers(true)}; with none ${answers(false)}. The last was let go after ${(longest / 1_000).toFixed(1)} s (30 s is the limit); ${left} were still there at the end.
* Memory of the process after it was beset for the first time: ${mib(memoryBefore)}; the second time: ${mib(memoryBeset)}; afterwards: ${mib(memoryAfter)}.

The generator shares the processors with the area: what it takes is in the figures. Hostile bodies: ${hostileBodies.map(({ name }) => name).join('; ')}.
`;
}

void main();
