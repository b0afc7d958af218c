import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemSlugs } from '@lib/http';
import { systemClock } from '@lib/kernel';
import { tellMagicChildren } from '../../apps/all-in-one/src/magic-children';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { Area } from '../journeys/area';
import { blocksOf, readGuide } from './blocks';
import { inBash, powerShellBlocksOf } from './powershell';
import { type Recorder, recorderOf } from './recorder';

const root = join(__dirname, '../..');
const startsTheArea = /^npm ci( && |\n)npm start$/;
const guide = readGuide('agency.md');
const onWindows = powerShellBlocksOf(readGuide('agency-windows.md'));
/** A test of its own follows the guide’s own: here it is asked what it asks. */
const inGuide = blocksOf(guide).map(({ heading, commands }) => ({ heading, code: commands }));

interface Block {
  readonly heading: string;
  readonly code: string;
}

/** What is asked of a fresh area by these blocks, under each heading. */
async function askedBy(blocks: readonly Block[], url: RegExp): Promise<Recorder['asked']> {
  const area = await Area.together({ clock: systemClock });
  const recorder = await recorderOf(area.url);
  try {
    writeFileSync(join(area.path, 'running.json'), JSON.stringify({ url: area.url }));
    await tellMagicChildren(area.url, tokensFrom(area.url));
    const script = blocks
      .filter(({ code }) => !startsTheArea.test(code.trim()))
      .map(({ heading, code }) => `curl -sS '${recorder.url}/heading/${encodeURIComponent(heading)}'\n${code}`)
      .join('\n')
      .replace(url, (_, name) => `${name}=${recorder.url}`);
    await run(script, area.path);
    return recorder.asked;
  } finally {
    recorder.close();
    await area.end();
  }
}

const run = (script: string, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, SQLITE_DIR: data };
    execFile('bash', ['-c', script], { cwd: root, env, timeout: 110_000, maxBuffer: 10_000_000 }, (error, out, err) =>
      error ? reject(new Error(`${error}\n${out}\n${err}`)) : resolve(),
    );
  });

describe('the guide for a developer on Windows', () => {
  let guides: Recorder['asked'];
  let windows: Recorder['asked'];
  beforeAll(async () => {
    guides = await askedBy(inGuide, /(URL)=http:\/\/localhost:3000/);
    windows = await askedBy(
      onWindows.map(({ heading, code }) => ({ heading, code: startsTheArea.test(code.trim()) ? code : inBash(code) })),
      /(Url)='http:\/\/localhost:3000'/,
    );
  }, 240_000);

  it('begins as the guide does, and has every problem that there is', () => {
    expect(onWindows[0]!.code.trim()).toMatch(startsTheArea);
    const headings = onWindows.map(({ heading }) => heading);
    expect(problemSlugs.filter((slug) => !headings.includes(slug))).toEqual([]);
  });

  it.each([
    ...new Set(inGuide.map(({ heading }) => heading)),
  ])('%s: asks all that the guide’s own commands ask', (heading) => {
    const asked = [...(guides.get(heading) ?? [])];
    expect(asked.filter((each) => !windows.get(heading)?.has(each))).toEqual([]);
  });

  it('asks something in most sections, and tells what each section is about', () => {
    const counted = [...guides.values()].map((asked) => asked.size);
    expect(counted.length).toBeGreaterThan(30);
    expect(counted.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(45);
  });

  it.each([
    ["curl -sS 'http://localhost:3000/v1/contracts'", /Not curl\.exe/],
    ['Invoke-RestMethod -Uri $Url', /Not curl\.exe/],
    [`curl.exe -sS "$Url/v1/children/search" -d '{ "nhsNumber": "9991100016" }'`, /Quotation marks are lost/],
    ["Fact 'guide-1' 'It works.' && Tell", /read the same by both shells/],
    ['Ask "$Url/v1/worklist" `', /read the same by both shells/],
    ['tell -d @- < file', /read the same by both shells/],
  ])('would be found out where a block is no PowerShell, or loses what is sent: %s', (code, fault) => {
    expect(() => inBash(code)).toThrow(fault);
  });
});
