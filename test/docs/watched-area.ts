import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layers } from '@lib/access';
import { contracts, publishers } from '@lib/contracts';
import { type AllInOne, startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import { changesTopicOf } from '../../apps/projection/src/changes/announce';
import { checkerOf, type Operation, readOpenApi } from './documents';

export interface WatchedRequest {
  readonly as?: string;
  readonly organisation?: string;
  readonly scope?: string;
  readonly body?: unknown;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // What it is made of is what the document is asked about.
  readonly body: unknown;
}

/** A running area whose every answer is held against docs/openapi.yaml. */
export class WatchedArea {
  private readonly document = readOpenApi();
  private readonly faultsIn = checkerOf(this.document, { strictly: true });
  private readonly tokens = new Map<string, string>();
  /** `operationId status` of every answer. */
  readonly answered = new Set<string>();

  private constructor(
    readonly running: AllInOne,
    private readonly directory: string,
  ) {}

  static async start(): Promise<WatchedArea> {
    const directory = mkdtempSync(join(tmpdir(), 'watched-area-'));
    return new WatchedArea(await startAllInOne({ data: await openDataDirectory(directory), port: 0 }), directory);
  }

  async end(): Promise<void> {
    await this.running.close();
    rmSync(this.directory, { recursive: true });
  }

  get operationIds(): string[] {
    return Object.values(this.document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
  }

  async ask(
    method: 'get' | 'post' | 'put',
    address: string,
    { body, mediaType = 'application/json', ...asked }: WatchedRequest = {},
  ): Promise<Answered> {
    const authorization = asked.as && `Bearer ${await this.token(asked)}`;
    const answer = await fetch(`${this.running.url}${address}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': mediaType }),
        ...(authorization && { authorization }),
        ...asked.headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body),
      }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    const read = { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
    this.compare(method, address, read);
    return read;
  }

  private async token({ as, organisation, scope }: WatchedRequest): Promise<string> {
    const key = JSON.stringify([as, organisation, scope]);
    const known = this.tokens.get(key);
    if (known) return known;
    const { body } = await this.ask('post', '/issuer/token', { body: { persona: as, organisation, scope } });
    const { access_token: token } = body as { access_token: string };
    this.tokens.set(key, token);
    return token;
  }

  /** Throws what the document does not say of this answer. */
  private compare(method: string, address: string, { status, headers, body }: Answered): void {
    const operation = this.operationAt(method, address.split('?')[0]!);
    const said = operation.responses[status];
    const where = `${method} ${address} ${status}`;
    if (!said) throw new Error(`${where} is not in the document: ${JSON.stringify(body)}`);
    this.answered.add(`${operation.operationId} ${status}`);
    const sometimes = new Set(['link', 'retry-after']);
    for (const name of Object.keys(said.headers ?? {}))
      if (!sometimes.has(name) && !headers.has(name)) throw new Error(`${where} has no header ${name}`);
    if (!said.content) {
      if (body !== '') throw new Error(`${where} has a body`);
      return;
    }
    const mediaType = headers.get('content-type')?.split(';')[0] ?? '';
    const content = said.content[mediaType];
    if (!content) throw new Error(`${where} is ${mediaType}, not ${Object.keys(said.content)}`);
    const faults = this.faultsIn(content.schema, body);
    if (faults.length > 0) throw new Error(`${where} is not what the document says:\n${faults.join('\n')}`);
  }

  private operationAt(method: string, path: string): Operation {
    const { paths } = this.document;
    // A path that is written out goes before one with a parameter.
    const template =
      Object.keys(paths).find((each) => each === path) ??
      Object.keys(paths).find((each) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
    const operation = template && paths[template]![method];
    if (!operation) throw new Error(`${method} ${path} is not in the document`);
    return operation;
  }

  /** Every message on the log so far, once everything that was told has been sent. */
  async log(): Promise<{ readonly topic: string; readonly key: string; readonly value: unknown }[]> {
    const { stores, eventLog } = this.running.ports;
    const waiting = async () => (await Promise.all(Object.values(stores).map((store) => store.unpublished(1)))).flat();
    while ((await waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const messages: { topic: string; key: string; value: unknown }[] = [];
    const consumer = await eventLog.subscribe({
      group: 'watcher',
      topics: [
        ...layers.map(changesTopicOf),
        ...publishers.map((publisher) => `${publisher}.events`),
        ...new Set(contracts.flatMap(({ receivers }) => receivers.map((agency) => `${agency}.requests`))),
      ],
      handle: async (batch) => {
        for (const { topic, key, value } of batch) messages.push({ topic, key, value: JSON.parse(value) });
      },
    });
    while ((await consumer.lag()).messages > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await consumer.stop();
    return messages;
  }
}
