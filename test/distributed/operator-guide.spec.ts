import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, freshName, testBrokers, testMongoUrl } from '@lib/testing';
import { asPattern, withoutSpace } from '../guide/blocks';
import { intoProcesses, printedIn, runnable, starting, under, working } from '../guide/operator-commands';

// It builds every service, as the command in the guide does.
jest.setTimeout(300_000);

const operate = 'dist/apps/all-in-one/src/operate.js';
const [start, ...inAnotherShell] = under(starting);
const run = [...inAnotherShell, ...under(working, intoProcesses)];

describe('an area of processes, started and worked on as the operator’s guide has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'));
  const database = freshName();
  let area: ChildProcess;
  let printed: readonly string[];

  beforeAll(async () => {
    const port = await freePort();
    const environment = {
      PORT: String(port),
      KAFKA_BROKERS: testBrokers().join(','),
      KAFKA_PREFIX: `${database}.`,
      MONGODB_URL: testMongoUrl(),
      MONGODB_DATABASE: database,
      SWC_NODE_PROJECT: join(__dirname, '../../tsconfig.json'),
    };
    area = spawn('bash', ['-c', `exec ${runnable(start!.commands, operate)}`], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const nhsNumber = await started(area);
    const child = await searched(`http://localhost:${port}`, nhsNumber);
    printed = await printedIn({ folder, environment: { CHILD: child }, operate }, run);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(
    run.flatMap(({ commands, prints }, at) => (prints === undefined ? [] : [[commands.trim(), at, prints] as const])),
  )('%s', (_, at, prints) => {
    expect(withoutSpace(printed[at]!)).toMatch(asPattern(prints));
  });

  it('compares the whole area, and what was put back is the whole of it', () => {
    const documents = printed.join('').match(/\d+(?= documents (compared|made))/g)!;
    expect(Number(documents[0])).toBeGreaterThan(10);
    expect(new Set(documents).size).toBe(1);
  });

  it('one Ctrl-C stops all of it', async () => {
    const ended = once(area, 'exit');
    area.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});

/** Resolves to the NHS number of a child that it says is worth opening. */
function started(area: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Ctrl-C stops all')) resolve(/worth opening: .*NHS number (\d{10})/.exec(said)![1]!);
    };
    area.stdout!.on('data', read);
    area.stderr!.on('data', read);
    area.once('exit', () => reject(new Error(said)));
  });
}

/** Looks a child up, as somebody who is then in its audit. */
async function searched(url: string, nhsNumber: string): Promise<string> {
  const answer = await fetch(`${url}/issuer/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'sen-case-officer' }),
  });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  const found = await fetch(`${url}/v1/children/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ nhsNumber }),
  });
  return ((await found.json()) as { readonly children: readonly { readonly id: string }[] }).children[0]!.id;
}
