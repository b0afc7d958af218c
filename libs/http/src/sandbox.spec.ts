import { Metrics, TelemetryModule } from '@lib/telemetry';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asIfNow, fastifyAdapter, ProblemFilter, prepare, problemSlugs, problemTypes, TokenVerifier } from '.';

const real = '2026-06-01T09:00:00.000Z';

@Controller('v1/now')
class NowController {
  static stored = 0;
  @Get()
  now() {
    return { now: asIfNow(real) };
  }
  @Post()
  async told() {
    NowController.stored++;
    await new Promise(setImmediate);
    return { now: asIfNow(real) };
  }
}

@Module({
  imports: [TelemetryModule.of(new Metrics())],
  controllers: [NowController],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: TokenVerifier, useValue: { verify: async () => ({ subject: 'somebody' }) } },
  ],
})
class NowModule {}

async function start(sandbox: boolean) {
  const app = await NestFactory.create<NestFastifyApplication>(NowModule, fastifyAdapter(), { logger: false });
  prepare(app, { sandbox });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

type Headers = Readonly<Record<string, string>>;
const token = { authorization: 'Bearer somebody' };
const get = (app: NestFastifyApplication, headers: Headers) =>
  app.inject({ url: '/v1/now', headers: { ...token, ...headers } });
const post = (app: NestFastifyApplication, headers: Headers) =>
  app.inject({ method: 'POST', url: '/v1/now', headers: { ...token, ...headers }, payload: { a: 1 } });

describe('in a sandbox', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await start(true);
  });
  afterAll(() => app.close());

  it('a moment that is asked for is taken for now by that request, and by no other beside it', async () => {
    const moment = (month: number) => `2026-${String(month).padStart(2, '0')}-01T10:00:00+01:00`;
    const answers = await Promise.all(
      [4, 5, 0, 6, 7].map((month) => post(app, month ? { 'x-with-server-date': moment(month) } : {})),
    );
    expect(answers.map((answer) => answer.json().now.slice(0, 13))).toEqual(
      ['04', '05', undefined, '06', '07'].map((month) => (month ? `2026-${month}-01T09` : real.slice(0, 13))),
    );
    expect((await get(app, { 'x-with-server-date': '2031-01-01T00:00:00Z' })).json()).toEqual({
      now: '2031-01-01T00:00:00.000Z',
    });
  });

  it.each([
    'tomorrow',
    '2026-09-21',
    '2026-09-31T00:00:00Z',
    '',
  ])('“%s” is no moment, and nothing is done', async (told) => {
    const before = NowController.stored;
    const answer = await post(app, { 'x-with-server-date': told });
    expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/invalid-sandbox-header']);
    expect(NowController.stored).toBe(before);
  });

  it.each(problemSlugs)('%s is answered whole to whoever prefers it, and nothing is done', async (slug) => {
    const before = NowController.stored;
    const answer = await post(app, { prefer: `respond-async, problem=${slug}` });
    const { status, title } = problemTypes[slug];
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type: `/problems/${slug}`, title, status, detail: expect.any(String) });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'preference-applied': `problem=${slug}`,
      ...(status === 503 && { 'retry-after': '1' }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    });
    expect(NowController.stored).toBe(before);
  });

  it.each([
    ...new Set(problemSlugs.map((slug) => problemTypes[slug].status)),
  ])('status %i can be preferred', async (code) => {
    const answer = await get(app, { prefer: `code=${code}` });
    expect([answer.statusCode, answer.headers['preference-applied']]).toEqual([code, `code=${code}`]);
  });

  it.each([
    'code=418',
    'problem=none',
    'code=',
    'problem=constructor',
  ])('%s is no problem that there is', async (prefer) => {
    const answer = await get(app, { prefer });
    expect(answer.json()).toMatchObject({ type: '/problems/invalid-sandbox-header', errors: [{ code: 'header' }] });
    expect(answer.headers['preference-applied']).toBeUndefined();
  });

  it('other preferences are passed over', async () => {
    expect((await get(app, { prefer: 'return=minimal, wait=5' })).statusCode).toBe(200);
  });

  it.each<Headers>([
    { prefer: 'code=409' },
    { prefer: 'problem=none' },
    { 'x-with-server-date': '2026-09-21T09:00:00Z' },
    { 'x-with-server-date': 'tomorrow' },
  ])('%o of a stranger is not looked at: who asks comes first', async (headers) => {
    const answer = await app.inject({ url: '/v1/now', headers });
    expect([answer.statusCode, answer.json().type]).toEqual([401, '/problems/not-signed-in']);
    expect(answer.headers['preference-applied']).toBeUndefined();
  });
});

describe('anywhere else', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await start(false);
  });
  afterAll(() => app.close());

  it.each<Headers>([
    { 'x-with-server-date': '2026-09-21T09:00:00Z' },
    { 'x-with-server-date': 'tomorrow' },
    { prefer: 'code=409' },
    { prefer: 'problem=none' },
  ])('%o is refused in words, and nothing is done', async (headers) => {
    const before = NowController.stored;
    const answer = await post(app, headers);
    expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/not-a-sandbox']);
    expect(NowController.stored).toBe(before);
  });

  it('other preferences are passed over', async () => {
    expect((await get(app, { prefer: 'return=minimal' })).statusCode).toBe(200);
  });
});
