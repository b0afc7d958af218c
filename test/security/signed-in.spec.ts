import { logTo } from '@lib/telemetry';
import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { namesOf } from '../chaos/story';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

/** Words that stand nowhere but in what is told of this child. */
const child = {
  givenName: 'Quillon',
  familyName: 'Featherstonehaugh',
  dateOfBirth: '2021-11-12',
  nhsNumber: unusedNhsNumber(3_301),
  postcode: 'ZZ99 7QY',
};

/** A browser whose cookie can be copied. */
class Browser {
  cookie = '';
  private csrf = '';
  setCookies: readonly string[] = [];

  constructor(private readonly url: string) {}

  async get(path: string) {
    return this.keep(
      await fetch(`${this.url}${path}`, { headers: { accept: 'text/html', cookie: this.cookie }, redirect: 'manual' }),
    );
  }

  async send(path: string, fields: Readonly<Record<string, string>> = {}) {
    return this.keep(
      await fetch(`${this.url}${path}`, {
        method: 'POST',
        headers: { cookie: this.cookie },
        body: new URLSearchParams({ _csrf: this.csrf, ...fields }),
        redirect: 'manual',
      }),
    );
  }

  async signIn(persona: string) {
    await this.get('/sign-in');
    return this.send('/sign-in', { persona });
  }

  private async keep(answer: Response) {
    const html = await answer.text();
    this.setCookies = answer.headers.getSetCookie();
    for (const set of this.setCookies) this.cookie = set.split(';')[0]!;
    this.csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.csrf;
    return { status: answer.status, headers: answer.headers, html, to: answer.headers.get('location') };
  }
}

let area: Area;
let now = Date.parse('2026-06-01T09:00:00Z');
const lines: string[] = [];
let stopKeeping: () => void;
beforeAll(async () => {
  stopKeeping = logTo((line) => lines.push(line));
  area = await Area.together({ clock: { now: () => new Date(now++).toISOString() } });
});
afterAll(async () => {
  stopKeeping();
  await area.end();
});
const securityLines = () =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ event }) => event === 'security');

describe('who is signed in at the pages', () => {
  it('is signed out for whoever has a copy of their cookie, and stays so', async () => {
    const officer = new Browser(area.url);
    await officer.signIn('sen-case-officer');
    const thief = new Browser(area.url);
    thief.cookie = officer.cookie;
    expect([(await officer.get('/worklist')).status, (await thief.get('/worklist')).status]).toEqual([200, 200]);
    thief.cookie = officer.cookie;
    expect(await officer.send('/sign-out')).toMatchObject({ status: 303 });
    expect(await thief.get('/worklist')).toMatchObject({ status: 303, to: '/sign-in' });
  });

  it('is asked to sign in again after half an hour without a page, and is told why', async () => {
    const officer = new Browser(area.url);
    await officer.signIn('sen-case-officer');
    now += 29 * 60_000;
    expect((await officer.get('/')).status).toBe(200);
    now += 31 * 60_000;
    const copy = officer.cookie;
    expect(await officer.get('/worklist')).toMatchObject({ status: 303, to: '/sign-in' });
    expect((await officer.get('/sign-in')).html).toContain('Your sign-in has ended');
    officer.cookie = copy;
    expect(await officer.get('/')).toMatchObject({ status: 303, to: '/sign-in' });
  });

  it('is a new session with each sign-in: one that somebody else prepared is not taken over', async () => {
    const victim = new Browser(area.url);
    await victim.get('/sign-in');
    const prepared = victim.cookie;
    await victim.signIn('sen-case-officer');
    const attacker = new Browser(area.url);
    attacker.cookie = prepared;
    expect(await attacker.get('/worklist')).toMatchObject({ status: 303, to: '/sign-in' });
  });

  it('outlives a restart of the process, as an ended session stays ended', async () => {
    const [one, other] = [new Browser(area.url), new Browser(area.url)];
    for (const each of [one, other]) {
      await each.signIn('sen-case-officer');
      await each.get('/');
    }
    const ended = other.cookie;
    expect(await other.send('/sign-out')).toMatchObject({ status: 303 });
    await area.stop();
    area = await Area.together({ path: area.path, clock: { now: () => new Date(now++).toISOString() } });
    const [stays, gone] = [new Browser(area.url), new Browser(area.url)];
    [stays.cookie, gone.cookie] = [one.cookie, ended];
    // Its token is the issuer's of another port: the session stands, and its token is asked for again.
    expect((await stays.get('/standards')).html.includes('Sign out')).toBe(true);
    expect((await gone.get('/standards')).html.includes('Sign out')).toBe(false);
  });
});

describe('a token', () => {
  const statusWith = async (token: string) =>
    (await fetch(`${area.url}/v1/worklist`, { headers: { authorization: `Bearer ${token}` } })).status;
  const revoke = (token: string, body: object) =>
    fetch(`${area.url}/issuer/revoke`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is good for nothing once its person has signed out of it', async () => {
    const [own, other] = [await area.clients.tokenOf('dco'), await area.clients.tokenOf('dco')];
    expect(await statusWith(own)).toBe(200);
    expect((await revoke(own, {})).status).toBe(204);
    expect([await statusWith(own), await statusWith(other)]).toEqual([401, 200]);
  });

  it('of others is taken back by the Caldicott guardian, and by nobody else', async () => {
    const [worker, senco, guardian] = await Promise.all(
      (['social-worker', 'senco', 'caldicott-guardian'] as const).map((role) => area.clients.tokenOf(role)),
    );
    const body = { subject: 'persona:social-worker' };
    expect((await revoke(senco!, body)).status).toBe(403);
    expect(await statusWith(worker!)).toBe(200);
    expect((await revoke(guardian!, body)).status).toBe(204);
    expect([await statusWith(worker!), await statusWith(guardian!)]).toEqual([401, 200]);
    expect((await fetch(`${area.url}/issuer/revoke`, { method: 'POST' })).status).toBe(401);
  });
});

describe('the security log', () => {
  it('has who signed in and out, what was refused and taken back, each in the same fields', async () => {
    const fields = [
      'level',
      'time',
      'service',
      'part',
      'traceId',
      'event',
      'what',
      'why',
      'subject',
      'role',
      'organisation',
      'address',
      'method',
      'route',
      'status',
      'correlation',
      'count',
      'msg',
    ];
    for (const line of securityLines()) {
      expect(Object.keys(line).filter((name) => !fields.includes(name))).toEqual([]);
      expect(line).toMatchObject({ part: 'security', event: 'security', what: line.msg });
    }
    const what = new Set(securityLines().map((line) => line.what));
    expect([...what].sort()).toEqual(['refused', 'revoked', 'sessionEnded', 'signedIn', 'signedOut']);
    expect(securityLines().find((line) => line.what === 'signedIn')).toMatchObject({
      role: 'sen-case-officer',
      organisation: 'northbank-council',
    });
  });

  it('says when somebody opens more children than a day’s work needs, once, and hinders nobody', async () => {
    const guardian = await area.as('caldicott-guardian');
    const opened: number[] = [];
    const children = Array.from({ length: 205 }, (_, at) => ({
      ...namesOf(at),
      dateOfBirth: `2021-0${1 + (at % 9)}-${10 + (at % 17)}`,
    }));
    const told = await Promise.all(
      children.map((each, at) => area.answerTo(earlyYearsNotification({ subject: `READ-${at}`, child: each }))),
    );
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([202]));
    for (const { givenName, familyName, dateOfBirth } of children) {
      const { body } = await until(
        () =>
          guardian.ask<{ children: readonly { id: string }[] }>('/v1/children/search', {
            json: { name: `${givenName} ${familyName}`, dateOfBirth },
          }),
        (answer) => answer.body.children.length > 0,
      );
      opened.push((await guardian.ask(`/v1/children/${body.children[0]!.id}`)).status);
    }
    expect(new Set(opened)).toEqual(new Set([200]));
    const unusual = securityLines().filter((line) => line.what === 'unusualReading');
    expect(unusual).toMatchObject([{ role: 'caldicott-guardian', subject: 'persona:caldicott-guardian', count: 200 }]);
  }, 120_000);

  it('says nothing of a child: no name, no number, no question, no address of a record', async () => {
    const officer = await area.as('sen-case-officer');
    const senco = await area.as('senco', { organisation: 'another-nursery' });
    const question = `name=${child.familyName}&nhsNumber=${child.nhsNumber}`;
    await area.clients.nobody().ask(`/v1/children?${question}`);
    await area.clients.nobody().ask(`/v1/children/${child.nhsNumber}?asAt=${child.dateOfBirth}`);
    await area.clients.nobody().ask('/v1/children/search', { json: child });
    await senco.ask(`/v1/timeliness/cases?${question}`);
    await officer.ask('/v1/education/events', { json: { data: { child } } });
    const text = securityLines()
      .map((line) => JSON.stringify(line))
      .join('\n');
    expect(text).toContain('/v1/children/:id');
    for (const said of Object.values(child)) expect(text).not.toContain(said);
  });
});

describe('where people come by https', () => {
  let secure: Area;
  beforeAll(async () => {
    process.env.PUBLIC_URL = 'https://records.example';
    secure = await Area.together();
    delete process.env.PUBLIC_URL;
  });
  afterAll(() => secure.end());

  it('the session’s cookie goes nowhere else, is read by no script, and is bound to this one name', async () => {
    const officer = new Browser(secure.url);
    await officer.get('/sign-in');
    expect(officer.setCookies).toHaveLength(1);
    expect(officer.setCookies[0]).toMatch(/^__Host-tell-it-once=/);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(officer.setCookies[0]!.split('; ')).toContain(attribute);
  });

  it('browsers are told to come by https only', async () => {
    const { headers } = await fetch(`${secure.url}/v1/contracts`);
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    expect((await fetch(`${area.url}/v1/contracts`)).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('what every answer carries', () => {
  it.each([
    '/v1/contracts',
    '/v1/worklist',
    '/problems',
    '/api',
    '/api-json',
    '/sign-in',
    '/assets/console.css',
  ])('%s: nothing of anybody else’s runs in it, and nobody frames it', async (path) => {
    const { headers } = await fetch(`${area.url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*('unsafe|https?:|\*)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('and is given under our own names alone', async () => {
    const { port } = new URL(area.url);
    const { request } = await import('node:http');
    const statusUnder = (host: string) =>
      new Promise<number>((resolve, reject) => {
        request({ port, path: '/v1/contracts', headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode!);
        })
          .on('error', reject)
          .end();
      });
    expect(await Promise.all(['localhost', '127.0.0.1', 'evil.example'].map(statusUnder))).toEqual([200, 200, 421]);
  });
});
