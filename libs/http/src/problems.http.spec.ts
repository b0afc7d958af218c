import { createHash } from 'node:crypto';
import { Metrics, TelemetryModule } from '@lib/telemetry';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AuthenticationGuard,
  fastifyAdapter,
  ProblemFilter,
  ProblemsController,
  prepare,
  problemSlugs,
  TokenVerifier,
} from '.';

@Module({
  imports: [TelemetryModule.of(new Metrics())],
  controllers: [ProblemsController],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: TokenVerifier, useValue: {} },
  ],
})
class ProblemsModule {}

describe('the address that a problem names', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(ProblemsModule, fastifyAdapter(), { logger: false });
    prepare(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const get = (url: string, accept?: string) => app.inject({ url, headers: accept ? { accept } : {} });
  const browser = 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8';

  it('opens a page in a browser, without a token', async () => {
    const answer = await get('/problems/told-differently', browser);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<h1>This id was used for other content</h1>');
    expect(answer.body).toContain('<code>data.corrects</code>');
    expect(answer.headers.vary).toBe('accept');
  });

  it('is a page that anybody can read: a language, one heading above all, a title, nothing from elsewhere', async () => {
    for (const slug of problemSlugs) {
      const { body, headers } = await get(`/problems/${slug}`, browser);
      expect(body).toContain('<html lang="en-GB">');
      expect(body.match(/<h1>/g)).toHaveLength(1);
      expect(body).not.toMatch(/<script|<link|<img|src=|https?:|style="|`/);
      const style = /<style>([\s\S]*)<\/style>/.exec(body)![1]!;
      const hash = createHash('sha256').update(style).digest('base64');
      expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    }
  });

  it('says the same to a program that asks for JSON', async () => {
    const answer = await get('/problems/try-again', 'application/json');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.json()).toMatchObject({
      type: '/problems/try-again',
      status: 503,
      title: 'Not now',
      retry: 'Yes, unchanged.',
      example: { type: '/problems/try-again', status: 503 },
    });
  });

  it('has a list above it', async () => {
    const { body } = await get('/problems', browser);
    const { problems } = (await get('/problems', 'application/problem+json')).json();
    expect(problems.map(({ type }: { type: string }) => type)).toEqual(problemSlugs.map((slug) => `/problems/${slug}`));
    for (const slug of problemSlugs) expect(body).toContain(`href="/problems/${slug}"`);
  });

  it.each([
    'nothing-like-it',
    'constructor',
    '__proto__',
  ])('is itself a problem when it names none: %s', async (slug) => {
    const answer = await get(`/problems/${slug}`, browser);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json().type).toBe('/problems/not-found');
  });
});
