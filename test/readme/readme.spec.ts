import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeLimitsPage, withTimeLimits } from '../../scripts/time-limits';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The README's one curl, read as curl would read it. */
function theCurl(): {
  readonly path: string;
  readonly persona: string;
  readonly mediaType: string;
  readonly body: string;
} {
  const command = /curl -sS http:\/\/localhost:3000(\S+)([\s\S]*?)```/.exec(readme)!;
  return {
    path: command[1]!,
    persona: /token -- --as ([\w:-]+)\)/.exec(command[2]!)![1]!,
    mediaType: /'Content-Type: ([^']+)'/.exec(command[2]!)![1]!,
    body: /-d '([\s\S]*?)'/.exec(command[2]!)![1]!,
  };
}

describe('the README', () => {
  it('has the time limits that the software computes', () => {
    expect(withTimeLimits(readme)).toBe(readme);
    expect(readFileSync(join(root, 'docs/time-limits.md'), 'utf8')).toBe(timeLimitsPage());
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)[^)]*\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect({ link, found: readFileOrFolder(link) }).toEqual({ link, found: true });
  });

  describe('followed by a newcomer', () => {
    const data = mkdtempSync(join(tmpdir(), 'newcomer-'));
    let area: ReturnType<typeof spawn>;
    let url: string;
    let printed = '';

    beforeAll(async () => {
      const port = await freePort();
      url = `http://localhost:${port}`;
      const arguments_ = ['scripts/run-built.js', 'main', '--port', String(port), '--data', data, '--children', '30'];
      area = spawn(process.execPath, arguments_, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      await new Promise<void>((resolve, reject) => {
        const read = (chunk: Buffer) => {
          printed += chunk;
          if (printed.includes('Ctrl-C stops it')) resolve();
        };
        area.stdout!.on('data', read);
        area.stderr!.on('data', read);
        area.once('exit', () => reject(new Error(printed)));
      });
    }, 120_000);

    afterAll(async () => {
      const gone = new Promise((resolve) => area.once('exit', resolve));
      area.kill('SIGINT');
      await gone;
      rmSync(data, { recursive: true, force: true });
    });

    const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return { status: answer.status, body: await answer.json() };
    };
    const tokenFor = async (persona: string): Promise<string> =>
      (await post('/issuer/token', JSON.stringify({ persona }))).body.access_token;
    const search = async (nhsNumber: string) =>
      (
        await post('/v1/children/search', JSON.stringify({ nhsNumber }), {
          authorization: `Bearer ${await tokenFor('sen-case-officer')}`,
        })
      ).body.children;

    it('starts a populated area that says which children to open, and each of them is found', async () => {
      const numbers = [...printed.matchAll(/NHS number (\d{10})/g)].map(([, number]) => number!);
      expect(numbers).toHaveLength(3);
      for (const number of numbers) expect(await search(number)).toHaveLength(1);
    });

    it('takes the one curl, and its fact is in that child’s record with the nursery’s name on it', async () => {
      const { path, persona, mediaType, body } = theCurl();
      const headers = { authorization: `Bearer ${await tokenFor(persona)}`, 'content-type': mediaType };
      expect(await post(path, body, headers)).toMatchObject({ status: 202, body: { outcome: 'told' } });
      expect(await post(path, body, headers)).toMatchObject({ status: 202, body: { outcome: 'alreadyTold' } });

      let found: { id: string; names: unknown }[] = [];
      while (found.length === 0) found = await search('999 000 0018');
      expect(found).toMatchObject([{ names: [{ value: 'Bryony Limestone', saidBy: ['river-lane-nursery'] }] }]);
    });
  });
});

function readFileOrFolder(link: string): boolean {
  try {
    readFileSync(join(root, link));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
