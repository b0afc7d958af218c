import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { londonDate, systemClock } from '@lib/kernel';
import { figuresOf, knownToAll } from '../../apps/area-simulator/src/truth/figures';
import { partsOf } from '../../apps/area-simulator/src/world';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import { byKey, told, true_ } from '../area/beside-the-truth';
import { throwViewsAway } from '../chaos/files.sqlite';
import { Clients } from '../journeys/client';
import { root } from './built';
import { machineLine } from './report';
import { milliseconds } from './time';

interface Options {
  readonly children: number;
  readonly seed: number;
  readonly evidence?: true;
}

const seconds = (from: number): string => ((milliseconds() - from) / 1000).toFixed(0);

/** As the kernel of Linux has it; elsewhere it is not known. */
function peakOf(process: number): string {
  if (!existsSync(`/proc/${process}/status`)) return 'not known here';
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return `${(Number(kibibytes) / 1024).toFixed(0)} MiB`;
}

async function stop(area: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => area.once('exit', resolve));
  area.kill('SIGTERM');
  await ended;
}

/** Loads an area through the public API as `npm start` does, compares its figures with the truth, rebuilds it and verifies it. */
export async function wholeArea({ children, seed, evidence }: Options): Promise<void> {
  const machine = machineLine();
  const data = mkdtempSync(join(tmpdir(), 'whole-area-'));
  const entry = (name: string) => join(root, `dist/apps/all-in-one/src/${name}.js`);
  const lines: [what: string, result: string][] = [];
  const say = (what: string, result: string): void => {
    lines.push([what, result]);
    process.stderr.write(`${what}: ${result}\n`);
  };

  async function started(...options: readonly string[]) {
    const command = [entry('main'), '--port', '0', '--data', data, ...options];
    const area = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      let at = '';
      area.stdout.on('data', (text: Buffer) => {
        said += text;
        at ||= /running at (\S+)/.exec(said)?.[1] ?? '';
        // It says so once everything that was told is in the records.
        if (said.includes('Ctrl-C stops it')) resolve(at);
      });
      area.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
    });
    area.removeAllListeners('exit');
    return { area, url };
  }

  try {
    const begun = milliseconds();
    const { area, url } = await started('--children', String(children), '--seed', String(seed));
    say(`${children.toLocaleString('en-GB')} children told through the API, and in the records`, `${seconds(begun)} s`);

    const analyst = await new Clients(url).as('analyst');
    const asked = milliseconds();
    const { body } = await analyst.ask<Timeliness>('/v1/timeliness?by=month,body');
    const answeredIn = ((milliseconds() - asked) / 1000).toFixed(2);
    const today = londonDate(systemClock.now());
    const clocks = [...partsOf({ seed, children, today })].flatMap((part) => part.clocks);
    const [reported, known] = [byKey(told(body.figures)), byKey(true_(figuresOf(knownToAll(clocks))))].map((figures) =>
      figures.map((figure) => JSON.stringify(figure)),
    ) as [string[], string[]];
    const isTrue = new Set(known);
    const differing =
      reported.filter((figure) => !isTrue.has(figure)).length + Math.abs(known.length - reported.length);
    for (const figure of reported.filter((each) => !isTrue.has(each))) process.stderr.write(`reported: ${figure}\n`);
    for (const figure of known.filter((each) => !reported.includes(each))) process.stderr.write(`true: ${figure}\n`);
    say(
      'figures by standard, month and body that differ from what the simulator knows',
      `${differing} of ${known.length}, of ${clocks.length.toLocaleString('en-GB')} time limits (answered in ${answeredIn} s)`,
    );

    say('most memory that the process had', peakOf(area.pid!));
    await stop(area);
    const again = milliseconds();
    const { area: later } = await started();
    say('started again', `${seconds(again)} s, ${peakOf(later.pid!)}`);
    await stop(later);
    const operate = (what: string, ...args: readonly string[]): void => {
      const started = milliseconds();
      const { status, stdout } = spawnSync(process.execPath, [entry('operate'), ...args, '--data', data], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      say(what, `${stdout.split('\n')[0]} (${seconds(started)} s, exit ${status})`);
    };
    operate('verified', 'rebuild', '--verify');
    // The records are a function of the journal: thrown away, they are made again.
    throwViewsAway(join(data, 'journal.db'));
    operate('every view thrown away, and rebuilt', 'rebuild');
    operate('verified again', 'rebuild', '--verify');
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const report = [
    '# An area of its real size',
    '',
    `Machine: ${machine}  `,
    `Date: ${new Date().toISOString().slice(0, 10)}  `,
    `Command: \`npm run bench -- area --children ${children} --seed ${seed} --evidence\``,
    '',
    '| what | result |',
    '| --- | --- |',
    ...lines.map(([what, result]) => `| ${what} | ${result} |`),
    '',
  ].join('\n');
  if (evidence) writeFileSync(join(root, 'docs/evidence/whole-area.md'), report);
  console.log(report);
}
