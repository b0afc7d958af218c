import type { Role } from '@lib/access';
import { earlyHealthNotification, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { mapPorts, type Ports } from '../../apps/all-in-one/src/ports';
import { Area } from '../journeys/area';
import { cloudEvent } from '../journeys/client';
import { until } from '../journeys/until';
import { smallDisk } from './small-disk';

jest.setTimeout(300_000);

const child = { givenName: 'Faye', familyName: 'Away', dateOfBirth: '2022-05-05', nhsNumber: unusedNhsNumber(8_400) };
const roles: readonly Role[] = ['sen-case-officer', 'caldicott-guardian', 'analyst', 'system:education'];

interface AskedRoute {
  readonly route: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Every address that is read, as each of some roles; and a fact that is told. */
async function askAll(area: Area, id: string): Promise<readonly AskedRoute[]> {
  const { paths } = (await (await fetch(`${area.url}/api-json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const values: Readonly<Record<string, string>> = {
    id,
    agency: 'social-care',
    slug: 'try-again',
    code: 'river-lane-nursery',
  };
  const queries: Readonly<Record<string, string>> = {
    '/v1/children': `?nhsNumber=${child.nhsNumber}`,
    '/v1/timeliness/cases': '?standard=ehc-20-weeks',
  };
  const reads = Object.entries(paths).flatMap(([path, methods]) =>
    'get' in methods && path !== '/metrics' && path !== '/health/ready' ? [path] : [],
  );
  const asked: AskedRoute[] = [];
  for (const role of roles) {
    const client = await area.as(role);
    for (const path of [...reads, '/', '/sign-in']) {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name) + (queries[path] ?? '');
      const { status, headers, text } = await client.ask(address);
      asked.push({ route: `${role} GET ${path}`, status, retryAfter: headers.get('retry-after'), text });
    }
    const { status, headers, text } = await client.ask('/v1/children/search', {
      json: { nhsNumber: child.nhsNumber },
    });
    asked.push({ route: `${role} POST search`, status, retryAfter: headers.get('retry-after'), text });
  }
  return asked;
}

/** Each form of a page has a secret of its own. */
const withoutIds = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replaceAll(/name="_csrf" value="[^"]*"/g, '');

/** What an area answered that it must not: an error of ours, a 503 that says not how long, or another answer than when all was well. */
function wrongIn(asked: readonly AskedRoute[], before: readonly AskedRoute[]): string[] {
  return asked.flatMap(({ route, status, retryAfter, text }, index) => {
    const well = before[index]!;
    if (status === 503) return retryAfter === null ? [`${route}: 503 without Retry-After`] : [];
    const isSame = status === well.status && withoutIds(text) === withoutIds(well.text);
    return isSame ? [] : [`${route}: ${status}, and was ${well.status}`];
  });
}

async function tell(area: Area, subject: string) {
  const system = await area.as('system:education');
  const json = earlyYearsNotification({ subject, child: { ...child, givenName: subject } });
  return system.ask('/v1/education/events', { json, headers: { 'content-type': cloudEvent } });
}

const ready = async (area: Area) => {
  const answer = await fetch(`${area.url}/health/ready`);
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    body: (await answer.json()) as { checks: Record<string, string> },
  };
};

async function filled(area: Area): Promise<string> {
  await area.tell(earlyYearsNotification({ subject: 'RLN-A1', child }));
  const told = await area.tell(earlyHealthNotification({ subject: 'EPR-A1', child }));
  await until(
    async () => (await ready(area)).status,
    (status) => status === 200,
  );
  return told.child.id;
}

describe('a disk that is full', () => {
  it('is 503 with Retry-After wherever something must be written, never 500 and never an empty answer; with room it goes on', async () => {
    process.env.FREE_DISK = '0';
    const disk = smallDisk(24);
    const state = { isFull: false };
    const full = () => Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const writes = new Set(['append', 'insert', 'write', 'publish', 'toEveryPartition', 'park', 'advance', 'settle']);
    const failing = (ports: Ports): Ports =>
      mapPorts(ports, (port) => failingPort(port, (name) => state.isFull && writes.has(name), full));
    const area = await Area.together({ timeStands: true, ...(disk ? { path: disk.path } : { around: failing }) });
    try {
      const id = await filled(area);
      const before = await askAll(area, id);
      expect(before.filter(({ status }) => status >= 500)).toEqual([]);
      if (disk) disk.fill();
      else state.isFull = true;
      // What is left in pages that SQLite has already is used up.
      await until(
        async () => (await tell(area, 'RLN-F')).status,
        (status) => status === 503,
      );
      const refused = await tell(area, 'RLN-FULL');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(wrongIn(await askAll(area, id), before)).toEqual([]);
      if (disk) {
        const { status, retryAfter, body } = await until(
          () => ready(area),
          (seen) => seen.status === 503,
        );
        expect([status, retryAfter]).toEqual([503, expect.stringMatching(/^\d+$/)]);
        expect(body.checks.files).toMatch(/cannot be written: .*SQLITE_FULL/);
        disk.makeRoom();
      }
      state.isFull = false;
      await until(
        async () => (await tell(area, 'RLN-AGAIN')).status,
        (status) => status === 202,
      );
      await until(
        () => ready(area),
        (seen) => seen.status === 200,
      );
    } finally {
      delete process.env.FREE_DISK;
      await area.stop();
      disk?.end();
    }
  });

  it('with less room than there should be is not ready before it is full', async () => {
    process.env.FREE_DISK = '999999999';
    const area = await Area.together();
    try {
      const { status, body } = await ready(area);
      expect(status).toBe(503);
      expect(body.checks.space).toMatch(/MiB are free on the disk of .*, of 999999999 that there should be/);
      expect((await tell(area, 'RLN-S')).status).toBe(202);
    } finally {
      delete process.env.FREE_DISK;
      await area.end();
    }
  });
});

type Fails = (method: string) => boolean;
const failingPort = <P extends object>(port: P, fails: Fails, error: () => Error): P =>
  new Proxy(port, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (fails(String(name)) && !['onWritten', 'onAppended', 'close'].includes(String(name)))
          return Promise.reject(error());
        return member.apply(target, args);
      };
    },
  });

describe('a store that is away', () => {
  const away = new Set<string>();
  const names = ['education', 'health', 'eventLog', 'journal', 'views', 'directory', 'audit'] as const;
  let area: Area;
  let id: string;
  let before: readonly AskedRoute[];
  beforeAll(async () => {
    const around = (ports: Ports): Ports => {
      const one = <P extends object>(name: string, port: P): P =>
        failingPort(
          port,
          () => away.has(name),
          () => new Error('connection refused'),
        );
      return {
        ...ports,
        stores: {
          ...ports.stores,
          education: one('education', ports.stores.education),
          health: one('health', ports.stores.health),
        },
        eventLog: one('eventLog', ports.eventLog),
        journal: one('journal', ports.journal),
        views: one('views', ports.views),
        directory: one('directory', ports.directory),
        audit: one('audit', ports.audit),
      };
    };
    area = await Area.together({ around, timeStands: true });
    id = await filled(area);
    before = await askAll(area, id);
  });
  afterAll(() => area.end());

  it.each(
    names,
  )('%s: no answer is a 500, none is another than it was, each 503 says when to ask again, and readiness says so', async (name) => {
    away.add(name);
    try {
      expect(wrongIn(await askAll(area, id), before)).toEqual([]);
      const { status, retryAfter, body } = await ready(area);
      expect([status, retryAfter]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(body.checks.stores).not.toBe('ok');
    } finally {
      away.delete(name);
    }
    await until(
      () => ready(area),
      (seen) => seen.status === 200,
    );
  });
});
