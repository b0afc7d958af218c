import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalJson } from '@lib/kernel';

/** What a shell asked of an area, as far as it decides the answer. */
export interface Recorder {
  readonly url: string;
  /** Under the heading that {@link Recorder.under} named last. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  close(): void;
}

const telling = ['content-type', 'idempotency-key', 'prefer', 'x-with-server-date'];
const headingPath = '/heading/';

/** Hands on whatever is asked, and notes it. `GET /heading/…` says under which heading what follows stands. */
export async function recorderOf(area: string): Promise<Recorder> {
  const asked = new Map<string, Set<string>>();
  let heading = '';
  const server = createServer(async (incoming, outgoing) => {
    const url = incoming.url!;
    if (url.startsWith(headingPath)) {
      heading = decodeURIComponent(url.slice(headingPath.length));
      outgoing.end();
      return;
    }
    const body = await bodyOf(incoming);
    const noted = asked.get(heading) ?? new Set();
    asked.set(heading, noted.add(inWords(incoming, body)));
    const onward = request(new URL(url, area), { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    onward.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Without what differs between two areas: a child’s id and a cursor; nor by what way one’s own receipts are looked for. */
function inWords({ method, url, headers }: IncomingMessage, body: Buffer): string {
  const path = url!
    .replace(/\/children\/[\w-]{20,}/, '/children/CHILD')
    .replace(/after=[^&]+/, 'after=CURSOR')
    .replace(/\/receipts\?(since=2026-[^&]+|id=guide-\d+)$/, '/receipts?…');
  const said = telling.flatMap((name) => (body.length > 0 || name !== 'content-type' ? [headers[name]] : []));
  const host = /^(localhost|127\.)/.test(headers.host!) ? '' : headers.host;
  return [method, path, whoIn(headers.authorization), ...said, host, textOf(body)].join(' | ');
}

function whoIn(authorization = ''): string {
  const [, payload] = authorization.split('.');
  if (!payload) return 'nobody';
  const { role, organisation } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${role} of ${organisation}`;
}

function textOf(body: Buffer): string {
  try {
    return canonicalJson(JSON.parse(body.toString()));
  } catch {
    return body.toString().trim();
  }
}
