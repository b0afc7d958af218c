import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ConsoleModule, registerConsole } from '../src';

/** The console in an app of its own, in front of some API. */
export async function startConsole(apiUrl: string): Promise<NestFastifyApplication> {
  const module = await Test.createTestingModule({
    imports: [ConsoleModule.forRoot({ apiUrl, area: 'Northbank' })],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: ['error', 'warn'] });
  await registerConsole(app, { sessionKey: Buffer.alloc(32, 7), secureCookies: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Where pages are had from. */
export interface Pages {
  inject(asked: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly payload?: string;
  }): Promise<{
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>;
    readonly body: string;
  }>;
}

/** The pages of a server somewhere. */
export const overHttp = (origin: string): Pages => ({
  async inject({ method, url, headers, payload }) {
    const answer = await fetch(`${origin}${url}`, {
      method,
      headers,
      redirect: 'manual',
      ...(payload && { body: payload }),
    });
    return {
      statusCode: answer.status,
      headers: { ...Object.fromEntries(answer.headers), 'set-cookie': answer.headers.getSetCookie() },
      body: await answer.text(),
    };
  },
});

/** What a browser without scripts does: keeps the cookie, follows addresses, sends the forms it was shown. */
export class Visitor {
  private cookie = '';
  private csrf = '';

  constructor(private readonly app: Pages) {}

  async get(url: string, headers: Record<string, string> = { accept: 'text/html' }) {
    return this.keep(await this.app.inject({ method: 'GET', url, headers: { ...headers, cookie: this.cookie } }));
  }

  async send(url: string, fields: Record<string, string>) {
    const payload = new URLSearchParams({ _csrf: this.csrf, ...fields }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: this.cookie };
    return this.keep(await this.app.inject({ method: 'POST', url, headers, payload }));
  }

  async signIn(persona = 'sen-case-officer') {
    await this.get('/sign-in');
    return this.send('/sign-in', { persona });
  }

  private keep(answer: Awaited<ReturnType<Pages['inject']>>) {
    const set = [answer.headers['set-cookie'] ?? []].flat();
    for (const one of set) this.cookie = String(one).split(';')[0] ?? '';
    this.csrf = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? this.csrf;
    const { statusCode: status, headers, body } = answer;
    return {
      status,
      headers,
      html: body,
      text: textOf(body),
      title: textOf(/<title>[\s\S]*?<\/title>/.exec(body)?.[0] ?? ''),
    };
  }
}

/** What a reader reads: no tags, one space between words. */
export const textOf = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
    .trim();
