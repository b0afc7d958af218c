import { type AddressInfo, connect, type Socket } from 'node:net';
import { Metrics, TelemetryModule } from '@lib/telemetry';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AuthenticationGuard,
  fastifyAdapter,
  type Limits,
  MayUse,
  noLimits,
  type Patience,
  ProblemFilter,
  Public,
  prepare,
  TokenVerifier,
} from '.';

/** How many bodies reached a route, and how many bytes of them. */
const taken = { bodies: 0, bytes: 0 };

@Controller()
class FactsController {
  @Post('v1/health/events')
  @MayUse('system:health')
  tell(@Body() body: unknown) {
    taken.bodies++;
    taken.bytes += JSON.stringify(body).length;
    return { taken: true };
  }
  @Get('v1/contracts')
  @Public()
  list() {
    return { contracts: [] };
  }
  @Get('health/live')
  @Public()
  live() {
    return { status: 'ok' };
  }
  @Post('sign-in')
  @Public()
  signIn() {
    taken.bodies++;
    return {};
  }
}

let checked = 0;
/** `good…` is a token of a trust’s system, `good-ORGANISATION-…` of another’s; each is checked once. */
function verifier() {
  const known = new Set<string>();
  return {
    async verify(token: string, beforeChecking?: () => Promise<void>) {
      if (!known.has(token)) {
        await beforeChecking?.();
        checked++;
      }
      const [word, organisation = 'northbank-nhs-trust'] = token.split('.');
      if (word !== 'good') throw new Error('no');
      known.add(token);
      return { subject: token, role: 'system:health', organisation, children: [], scopes: [] };
    },
  };
}

interface Started {
  readonly app: NestFastifyApplication;
  readonly port: number;
  readonly url: string;
  metrics(): Promise<string>;
}
const started: NestFastifyApplication[] = [];

async function start(options: Parameters<typeof prepare>[1] = {}, waits?: Patience): Promise<Started> {
  const metrics = new Metrics();
  @Module({
    imports: [TelemetryModule.of(metrics)],
    controllers: [FactsController],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_GUARD, useClass: AuthenticationGuard },
      { provide: TokenVerifier, useValue: verifier() },
    ],
  })
  class FactsModule {}
  const app = await NestFactory.create<NestFastifyApplication>(FactsModule, fastifyAdapter(waits), { logger: false });
  prepare(app, options);
  await app.listen(0, '127.0.0.1');
  started.push(app);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, port, url: `http://127.0.0.1:${port}`, metrics: () => metrics.text() };
}
afterAll(() => Promise.all(started.map((app) => app.close())));

interface Conversation {
  readonly socket: Socket;
  /** All that was answered, once the other side has closed the connection. */
  readonly ended: Promise<string>;
  /** What was answered, once it holds this. */
  until(text: string): Promise<string>;
}

function talk(port: number, bytes: string, from = '127.0.0.1'): Conversation {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  let answer = '';
  socket.on('connect', () => socket.write(bytes));
  const ended = new Promise<string>((resolve) => {
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });
  socket.on('data', (data) => {
    answer += data;
  });
  const until = (text: string) =>
    new Promise<string>((resolve) => {
      const look = () => answer.includes(text) && resolve(answer);
      look();
      socket.on('data', look);
      socket.on('close', () => resolve(answer));
    });
  return { socket, ended, until };
}

const head = (headers: readonly string[], path = '/v1/health/events', method = 'POST') =>
  [`${method} ${path} HTTP/1.1`, 'host: localhost', ...headers, '', ''].join('\r\n');
const tell = (url: string, token: string | undefined, init: RequestInit = {}) =>
  fetch(`${url}/v1/health/events`, {
    method: 'POST',
    body: '{"a":1}',
    ...init,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(init.headers as Record<string, string>),
    },
  });
const problem = async (answer: Response) => ({ status: answer.status, type: (await answer.json()).type as string });

describe('a body that nobody known sends', () => {
  it.each([
    ['with no token', []],
    ['with a token that is not believed', ['authorization: Bearer forged']],
  ])('%s is answered before any of it has come', async (_, headers) => {
    const { port } = await start();
    const before = taken.bodies;
    const said = talk(port, head(['content-type: application/json', 'content-length: 1000000', ...headers]));
    expect(await said.until('}')).toMatch(/^HTTP\/1\.1 401 [\s\S]*"type":"\/problems\/not-signed-in"/);
    said.socket.destroy();
    expect(taken.bodies).toBe(before);
  });

  it('is not read because its address was written in another way', async () => {
    const { port } = await start();
    const before = taken.bodies;
    const json = ['content-type: application/json', 'content-length: 7', 'connection: close'];
    for (const path of ['/%76%31/health/events', '/v1/%68ealth/events', '/v1/health/events/'])
      expect(await talk(port, `${head(json, path)}{"a":1}`).ended).toMatch(/^HTTP\/1\.1 401 /);
    const said = talk(port, head(['content-type: application/json', 'content-length: 9'], '/%76%31/health/events'));
    expect(await said.until('}')).toMatch(/^HTTP\/1\.1 401 /);
    said.socket.destroy();
    expect(taken.bodies).toBe(before);
  });

  it('in parts without end, or longer than any, closes its connection', async () => {
    const { port } = await start();
    for (const length of ['transfer-encoding: chunked', 'content-length: 10000000000'])
      expect(await talk(port, head(['content-type: application/json', length])).ended).toMatch(
        /^HTTP\/1\.1 401 [\s\S]*connection: close/i,
      );
  });

  it('of a length that may be leaves its sender the connection, and what it asks next is answered', async () => {
    const { port } = await start();
    const said = talk(port, `${head(['content-type: application/json', 'content-length: 7'])}{"a":1}`);
    await said.until('401');
    said.socket.write(head(['connection: close'], '/v1/contracts', 'GET'));
    expect(await said.ended).toContain('{"contracts":[]}');
  });

  it('is, where people sign in, a form’s size', async () => {
    const { port } = await start();
    const before = taken.bodies;
    for (const length of ['transfer-encoding: chunked', `content-length: ${64 * 1024 + 1}`]) {
      const said = talk(port, head(['content-type: application/json', length], '/sign-in'));
      expect(await said.until('}')).toMatch(/^HTTP\/1\.1 413 /);
      said.socket.destroy();
    }
    expect(taken.bodies).toBe(before);
  });

  it('is taken from whoever is known', async () => {
    const { url } = await start();
    const before = taken.bodies;
    expect((await tell(url, 'good')).status).toBe(201);
    expect(taken.bodies).toBe(before + 1);
  });
});

describe('a sender that takes its time', () => {
  const waits: Patience = { headers: 150, request: 300, betweenRequests: 200, silence: 5_000 };
  const json = 'content-type: application/json';

  it.each([
    ['half of its headers', 'POST /v1/health/events HTTP/1.1\r\nhost: loc'],
    ['half of a body, with a token', `${head([json, 'content-length: 9', 'authorization: Bearer good'])}{"a"`],
    ['half of a body, with none', `${head([json, 'content-length: 900000'])}{"a"`],
  ])('over %s is let go, and told why where it can be', async (_, bytes) => {
    const { port } = await start({}, waits);
    expect(await talk(port, bytes).ended).toMatch(/^HTTP\/1\.1 (408 [\s\S]*"type":"\/problems\/too-slow"|401 )/);
  });

  it('over the next request is let go', async () => {
    const { port } = await start({}, waits);
    const said = talk(port, head([], '/v1/contracts', 'GET'));
    expect(await said.ended).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('connections over the limit', () => {
  const limits: Limits = { ...noLimits, connections: 4, connectionsAnAddress: 2 };
  const hosts = new Set(['localhost']);

  it('are told when to come back, and those that are open go on', async () => {
    const { port, metrics } = await start({ limits, hosts });
    const open = [];
    for (const from of ['127.0.0.1', '127.0.0.1', '127.0.0.2', '127.0.0.2']) {
      const said = talk(port, head([], '/v1/contracts', 'GET'), from);
      await said.until('{"contracts":[]}');
      open.push(said);
    }
    // One more of an address that has two, and one more of all.
    for (const from of ['127.0.0.2', '127.0.0.3'])
      expect(await talk(port, '', from).ended).toMatch(
        /^HTTP\/1\.1 503 [\s\S]*retry-after: 5[\s\S]*"type":"\/problems\/try-again"/,
      );
    open[0]!.socket.write(head([], '/v1/contracts', 'GET'));
    await open[0]!.until('{"contracts":[]}HTTP/1.1 200');
    expect(await metrics()).toContain('tell_it_once_turned_away_total{why="connections"} 2');
    for (const { socket } of open) socket.destroy();
    await Promise.all(open.map(({ ended }) => ended));
    const again = () => talk(port, head(['connection: close'], '/v1/contracts', 'GET'), '127.0.0.3').ended;
    // It hears of their going a moment after they have gone.
    let answer = await again();
    for (let tries = 0; tries < 200 && !answer.includes('200 OK'); tries++) answer = await again();
    expect(answer).toContain('200 OK');
  });

  it('of one address are not counted in a service behind the one origin, to which all come from there', async () => {
    const { port } = await start({ limits });
    const open = [1, 2, 3].map(() => talk(port, head([], '/v1/contracts', 'GET')));
    for (const said of open) expect(await said.until('}')).toContain('200 OK');
    for (const { socket } of open) socket.destroy();
  });
});

describe('requests over the limit', () => {
  const hosts = new Set(['localhost']);

  it('of one token are told how long to wait, and others’ are not touched', async () => {
    const { url, metrics } = await start({ limits: { ...noLimits, requestsAToken: 3 } });
    const statuses = [];
    for (let request = 0; request < 4; request++) statuses.push((await tell(url, 'good.trust.a')).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
    const refused = await tell(url, 'good.trust.a');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await problem(refused)).toEqual({ status: 429, type: '/problems/too-many-requests' });
    expect((await tell(url, 'good.trust.b')).status).toBe(201);
    expect(await metrics()).toContain('tell_it_once_turned_away_total{why="token"} 2');
  });

  it('of one organisation are counted over all of its tokens', async () => {
    const { url } = await start({ limits: { ...noLimits, requestsAnOrganisation: 3 } });
    const statuses = [];
    for (const token of ['a', 'b', 'c', 'd']) statuses.push((await tell(url, `good.trust.${token}`)).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
    expect((await tell(url, 'good.another.a')).status).toBe(201);
  });

  it('of one address are those of strangers, and of tokens at first sight: signatures are not checked without end', async () => {
    const { port } = await start({ limits: { ...noLimits, requestsAnAddress: 3 }, hosts });
    const before = checked;
    const ask = async (token: string, from: string) => {
      const headers = ['content-type: application/json', `authorization: Bearer ${token}`, 'content-length: 7'];
      return (await talk(port, `${head(['connection: close', ...headers])}{"a":1}`, from).ended).slice(9, 12);
    };
    expect(await ask('good.trust.known', '127.0.0.9')).toBe('201');
    const statuses = [];
    for (let request = 0; request < 5; request++) statuses.push(await ask(`forged${request}`, '127.0.0.8'));
    expect(statuses).toEqual(['401', '401', '401', '429', '429']);
    expect(checked).toBe(before + 4);
    expect(await ask('forged', '127.0.0.9')).toBe('401');
    // Who is known is not kept out by strangers of the same address, nor by having come often.
    for (let request = 0; request < 5; request++) expect(await ask('good.trust.known', '127.0.0.8')).toBe('201');
  });

  it('of the process itself are not counted as strangers’: its pages ask by the one address', async () => {
    const { url } = await start({ limits: { ...noLimits, requestsAnAddress: 3 }, hosts });
    for (let request = 0; request < 5; request++) expect((await fetch(`${url}/v1/contracts`)).status).toBe(200);
  });
});

describe('what is asked in a way that is not taken', () => {
  it.each([
    ['DELETE', '/v1/health/events', 'POST'],
    ['PUT', '/v1/contracts', 'GET, HEAD'],
    ['PATCH', '/v1/contracts?a=b', 'GET, HEAD'],
  ])('%s %s is told which methods are', async (method, path, allow) => {
    const { url } = await start();
    const answer = await fetch(`${url}${path}`, { method, headers: { authorization: 'Bearer good' } });
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await problem(answer)).toEqual({ status: 405, type: '/problems/method-not-allowed' });
  });

  it('a method that nobody knows is told which are', async () => {
    const { port } = await start();
    const answer = await talk(port, head([], '/v1/contracts', 'BREW')).ended;
    expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*allow: GET, HEAD, POST[\s\S]*method-not-allowed/);
  });

  it('nothing is allowed where there is nothing', async () => {
    const { url } = await start();
    const headers = { authorization: 'Bearer good' };
    expect(await problem(await fetch(`${url}/v1/nothing`, { method: 'DELETE', headers }))).toMatchObject({
      status: 404,
    });
  });

  it.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity'])('a body in %s is not unpacked', async (encoding) => {
    const { url } = await start();
    const answer = await tell(url, 'good', { headers: { 'content-encoding': encoding } });
    expect(answer.headers.get('accept-encoding')).toBe('identity');
    expect(await problem(answer)).toEqual({ status: 415, type: '/problems/unsupported-media-type' });
  });

  it('a body that says that it is as it is, is taken', async () => {
    const { url } = await start();
    expect((await tell(url, 'good', { headers: { 'content-encoding': 'identity' } })).status).toBe(201);
  });
});

describe('where people come in', () => {
  const hosts = new Set(['localhost', 'records.example']);
  const under = (port: number, host: string, path = '/v1/contracts') =>
    talk(port, `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`).ended;

  it.each([
    'records.example',
    'RECORDS.example:443',
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
  ])('%s is a name of ours', async (host) => {
    const { port } = await start({ hosts });
    expect(await under(port, host)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    'evil.example',
    'records.example.evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '',
  ])('“%s” is none: a page of that name must not speak to us', async (host) => {
    const { port } = await start({ hosts });
    expect(await under(port, host)).toMatch(/^HTTP\/1\.1 421 [\s\S]*"type":"\/problems\/wrong-host"/);
  });

  it('whoever watches the process may call it what they like, and so may other services', async () => {
    const origin = await start({ hosts });
    expect(await under(origin.port, '10-0-0-7.pod', '/health/live')).toMatch(/^HTTP\/1\.1 200 /);
    const service = await start();
    expect(await under(service.port, 'education:3000')).toMatch(/^HTTP\/1\.1 200 /);
  });
});
