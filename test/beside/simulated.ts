import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Who } from './ask';
import type { Said, Telling } from './telling';

interface Options {
  readonly children: number;
  readonly seed: number;
  readonly today: string;
}

/**
 * The made-up area as a checkout's simulator tells it: it believes that it tells an area, and what listens writes down each request.
 * The same requests can then be told to any number of areas.
 */
export async function toldBySimulatorOf(checkout: string, { children, seed, today }: Options): Promise<Telling[]> {
  const heard: Telling[] = [];
  const server = createServer((asked, answer) => {
    void bodyOf(asked).then((body) => {
      const { status, json } = hear(asked, body, heard);
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const options = Object.entries({ url: `http://127.0.0.1:${port}`, children, seed, today });
  const simulator = spawn(
    process.execPath,
    [
      ...['-r', '@swc-node/register', 'apps/area-simulator/src/main.ts'],
      ...options.flatMap(([name, value]) => [`--${name}`, String(value)]),
    ],
    { cwd: checkout, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  simulator.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  const status = await new Promise((exit) => simulator.on('exit', exit));
  server.close();
  if (status !== 0) throw new Error(`The simulator of ${checkout} failed:\n${said}`);
  return heard;
}

/** A token that says whom it was given to. */
const tokenOf = (who: Who): string => Buffer.from(JSON.stringify(who)).toString('base64url');

function hear(asked: IncomingMessage, body: string, heard: Telling[]): { status: number; json: unknown } {
  const path = asked.url ?? '';
  if (path === '/issuer/token') return { status: 200, json: { access_token: tokenOf(JSON.parse(body)) } };
  const { authorization = '', 'content-type': contentType = '', 'idempotency-key': key } = asked.headers;
  const who = JSON.parse(Buffer.from(authorization.replace('Bearer ', ''), 'base64url').toString()) as Who;
  const headers = { 'content-type': contentType, ...(typeof key === 'string' && { 'idempotency-key': key }) };
  const told = JSON.parse(body) as Said | Said[];
  heard.push({ who, path, headers, raw: body, told: Array.isArray(told) ? told : [asEvent(who, path, key, told)] });
  if (!Array.isArray(told)) return { status: 202, json: { outcome: 'told' } };
  return { status: 202, json: { results: told.map(({ id }) => ({ id, status: 202, outcome: 'told' })) } };
}

/** What is asked through a workflow, as the event that it becomes. */
function asEvent({ organisation }: Who, path: string, key: unknown, { subject, ...data }: Said & object): Said {
  const [agency = '', resource = ''] = path.split('/').slice(2);
  return {
    id: String(key),
    source: `/agencies/${organisation}`,
    type: `${agency}.${resource.replace(/s$/, '')}.v1`,
    subject,
    data: data as unknown as Said['data'],
  };
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
