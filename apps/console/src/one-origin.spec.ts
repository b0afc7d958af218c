import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { applicationOf } from '@lib/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { generateKeyPair, SignJWT } from 'jose';
import { registerServices, serviceFor } from './one-origin';

const asBase64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Signed by nobody: here it only shows the way. */
const tokenOf = (role: string) => `Bearer ${asBase64({ alg: 'ES256' })}.${asBase64({ role })}.c2lnbmVk`;

describe('which service answers an address of the one origin', () => {
  it.each([
    ['/v1/education/events', 'education'],
    ['/v1/social-care/requests?after=x', 'social-care'],
    ['/v1/family/corrections', 'family'],
    ['/v1/partnership/events', 'partnership'],
    ['/v1/directory/organisations?asAt=2026-05-18', 'partnership'],
    ['/v1/directory', 'partnership'],
    ['/issuer/token', 'issuer'],
    ['/issuer', 'issuer'],
    ['/v1/contracts', 'education'],
    ['/v1/children/search', 'projection'],
    ['/v1/changes?after=education', 'projection'],
    ['/v1/facts/states', 'projection'],
    ['/v1/nothing-here', 'projection'],
  ])('%s: %s', (url, service) => {
    expect(serviceFor({ url, headers: {} })).toBe(service);
  });

  it.each([
    'education',
    'health',
    'social-care',
    'family',
    'partnership',
  ])('receipts of a system of %s: itself', (agency) => {
    const headers = { authorization: tokenOf(`system:${agency}`) };
    for (const url of ['/v1/receipts', '/v1/receipts/', '/v1/receipts?state=parked', '/v1/receipts/replay'])
      expect(serviceFor({ url, headers })).toBe(agency);
  });

  it('receipts that a person, or nobody who can be read, asks for: any agency, which refuses them', () => {
    for (const authorization of [tokenOf('sen-case-officer'), tokenOf('system:projection'), 'Bearer no', undefined])
      expect(serviceFor({ url: '/v1/receipts', headers: { authorization } })).toBe('education');
  });
});

describe('the one origin', () => {
  let origin: NestFastifyApplication;
  let education: Server;
  let url: string;
  const heard: string[] = [];
  let token: string;

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    token = await new SignJWT({ role: 'system:education', organisation: 'a-nursery' })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject('somebody')
      .setIssuer('nobody')
      .setAudience('tell-it-once')
      .setExpirationTime('1h')
      .sign(privateKey);
    education = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      heard.push(`${request.method} ${request.url} ${request.headers['content-type']} ${Buffer.concat(chunks)}`);
      response.writeHead(418, { 'content-type': 'application/problem+json', 'x-own': 'kept' }).end('{"its":"own"}');
    });
    const gone = createServer();
    const services = new Map([
      ['education', await listening(education)],
      ['health', await listening(gone)],
    ]);
    await new Promise((done) => gone.close(done));
    origin = await applicationOf({
      issuer: { name: 'nobody', keys: async () => publicKey },
      readiness: { useFactory: () => ({ checks: {} }) },
    });
    await registerServices(origin, services);
    await origin.listen(0, '127.0.0.1');
    url = addressOf(origin.getHttpServer());
  });
  afterAll(async () => {
    await origin.close();
    await new Promise((done) => education.close(done));
  });

  const tell = (agency: string, body: string) =>
    fetch(`${url}/v1/${agency}/events?of=mine`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json', authorization: `Bearer ${token}` },
      body,
    });

  /** Resolves when the other side has closed the connection. */
  const sendBytes = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it('hands a request on as it came, unread, and the answer as it is', async () => {
    const answer = await tell('education', '{ not read here');
    expect(heard).toEqual(['POST /v1/education/events?of=mine application/cloudevents+json { not read here']);
    expect([answer.status, answer.headers.get('x-own'), await answer.text()]).toEqual([418, 'kept', '{"its":"own"}']);
  });

  it('closes the connection of who asks for it, whatever the service says of its own', async () => {
    const answer = await sendBytes('GET /v1/education/events HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 418 /);
    expect(answer.match(/^(connection|keep-alive): .*$/gim)).toEqual(['Connection: close']);
  });

  it.each([
    '{}',
    'x'.repeat(900_000),
  ])('says of a service that is away when to try again, as a problem', async (body) => {
    const answer = await tell('health', body);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toMatchObject({ type: '/problems/try-again', status: 503 });
  });

  it('refuses a body that is over every service’s limit, whatever its service would do with it, and answers what is asked next', async () => {
    const before = heard.length;
    for (const agency of ['education', 'health']) {
      const answer = await tell(agency, 'x'.repeat(1024 * 1024 + 1));
      expect([answer.status, (await answer.json()).type]).toEqual([413, '/problems/body-too-large']);
    }
    expect(heard).toHaveLength(before);
    expect((await tell('education', 'x'.repeat(1024 * 1024))).status).toBe(418);
  });

  it('hands on a request with no body, and one whose length is not said', async () => {
    const chunked = 'transfer-encoding: chunked\r\nconnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n';
    await sendBytes(
      `POST /v1/education/chunked HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: text/x\r\n${chunked}`,
    );
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${url}/v1/education/empty`, { method: 'POST', headers });
    await fetch(`${url}/v1/education/typed`, { method: 'POST', headers: { ...headers, 'content-type': 'text/x' } });
    expect(heard.slice(-3)).toEqual([
      'POST /v1/education/chunked text/x abc',
      'POST /v1/education/empty undefined ',
      'POST /v1/education/typed text/x ',
    ]);
  });

  it('hands on nothing of a stranger’s, whatever they send', async () => {
    const before = heard.length;
    const answer = await fetch(`${url}/v1/education/events`, { method: 'POST', body: 'x'.repeat(900_000) });
    expect([answer.status, (await answer.json()).type]).toEqual([401, '/problems/not-signed-in']);
    expect(heard).toHaveLength(before);
  });

  it('has nothing where a service that is not of this area would be', async () => {
    const answer = await tell('social-care', '{}');
    expect([answer.status, (await answer.json()).type]).toEqual([404, '/problems/not-found']);
  });
});

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listening = (server: Server): Promise<string> =>
  new Promise((found) => server.listen(0, '127.0.0.1', () => found(addressOf(server))));
