import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adviceRequest, earlyHealthNotification, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { DataInUse, openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import { Area, type ToldReceipt } from './area';
import { until } from './until';

// Processes are started, on machines that are busy with other tests.
jest.setTimeout(60_000);

const identity = {
  givenName: 'Ned',
  familyName: 'Pike',
  dateOfBirth: '2022-07-07',
  nhsNumber: unusedNhsNumber(6_001),
};

describe('after a stop and a start on the same data', () => {
  let area: Area;
  let told: ToldReceipt;
  const event = earlyYearsNotification({ subject: 'RLN-70', child: identity });
  const request = adviceRequest({ subject: 'EHC-70', child: identity, data: { requestReference: 'EHC-70/SC' } });
  const ask = async (key = 'ask-70') =>
    (await area.as('sen-case-officer')).ask<{ outcome: string }>('/v1/education/advice-requests', {
      json: { subject: request.subject, ...request.data },
      headers: { 'idempotency-key': key },
    });
  const requests = async () =>
    (await (await area.as('system:social-care')).ask<{ requests: unknown[] }>('/v1/social-care/requests')).body
      .requests;

  beforeAll(async () => {
    area = await Area.start();
    await area.tell(event);
    told = await area.tell(earlyHealthNotification({ subject: 'EPR-70', child: identity }));
    await ask();
    await until(requests, (list) => list.length === 1);
    await until(
      () => area.record(told.child.id),
      ({ advice }) => advice[0]?.deliveredOn !== undefined,
    );
  });
  afterAll(() => area.end());

  it('every record, request and audit row is as it was', async () => {
    const ids = [told.child.id];
    const before = {
      record: { ...(await area.record(told.child.id)), knownAt: '' },
      requests: await requests(),
      audit: await area.ports.audit.ofChild(ids, 1_000),
    };
    await area.stop();
    area = await Area.start({ path: area.path });
    const audit = await area.ports.audit.ofChild(ids, 1_000);
    expect({
      record: { ...(await area.record(told.child.id)), knownAt: '' },
      requests: await requests(),
      audit,
    }).toEqual(before);
  });

  it('a token from before is still good', async () => {
    const officer = await area.as('sen-case-officer');
    await area.stop();
    area = await Area.start({ path: area.path });
    const [{ token }] = [officer as unknown as { token: string }];
    const { status } = await fetch(`${area.url}/v1/children/${told.child.id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(200);
  });

  it('what was told before is known to have been told', async () => {
    expect((await area.answerTo(event)).body.outcome).toBe('alreadyTold');
    expect((await ask()).body.outcome).toBe('alreadyTold');
    expect((await ask('ask-70-again')).status).toBe(409);
    expect(await requests()).toHaveLength(1);
  });

  it('new facts reach the same record', async () => {
    const later = await area.tell(earlyHealthNotification({ subject: 'EPR-70', child: identity }));
    // The council's request brought a source record whose id may be the least: the child's id moves, its members' stay.
    expect(later.child.sourceRecords.map(({ id }) => id)).toContain(told.child.id);
  });

  // Its services are together: a log that is there and takes nothing is an object of this test's. Apart, brokers are killed (test/chaos).
  it('facts that were told and not published before the stop are published after the start', async () => {
    const withoutRelay = await Area.together({
      around: (ports) => ({
        ...ports,
        eventLog: { ...ports.eventLog, publish: () => Promise.reject(new Error('the broker is away')) },
      }),
    });
    const waiting = earlyYearsNotification({ subject: 'RLN-70', child: identity });
    const { status, body } = await withoutRelay.answerTo(waiting);
    expect(status).toBe(202);
    await withoutRelay.stop();
    const again = await Area.together({ path: withoutRelay.path });
    const record = await again.recordWith(body.factId, waiting);
    expect(record.facts.map(({ eventId }) => eventId)).toEqual([waiting.id]);
    await again.end();
  });
});

describe('a second start on the same data', () => {
  const path = mkdtempSync(join(tmpdir(), 'area-'));
  const running: ChildProcess[] = [];
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(path, { recursive: true });
  });

  /** `npm start`, without its build. */
  function start(env: NodeJS.ProcessEnv = {}) {
    const root = join(__dirname, '../..');
    const main = join(root, 'apps/all-in-one/src/main.ts');
    const child = spawn(
      process.execPath,
      ['-r', '@swc-node/register', main, '--empty', '--port', '0', '--data', path],
      { cwd: root, env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json'), ...env } },
    );
    running.push(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    const exit = once(child, 'exit').then(([code]) => code as number);
    return { child, said, exit };
  }

  it('says that another process has the data, and ends; the first goes on', async () => {
    const first = start();
    await until(
      async () => first.said.out,
      (out) => out.includes('Ctrl-C stops it'),
    );
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.said.err).toContain('is in use by another process of Tell It Once');
    expect(second.said.err).not.toContain('    at ');
    await expect(openDataDirectory(path)).rejects.toThrow(DataInUse);
    const [url] = /http:\/\/localhost:\d+/.exec(first.said.out)!;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
  });

  it('with another ID_KEY is refused, and leaves the data as it was', async () => {
    const { said, exit } = start({ ID_KEY: 'another key than the data was made with' });
    expect(await exit).toBe(1);
    expect(said.err).toContain('ID_KEY is not the key that this data was made with');
    const data = await openDataDirectory(path);
    expect(data.secrets.idKey).not.toBe('another key than the data was made with');
    data.release();
  });
});
