import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findContract } from '@lib/contracts';
import { startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';

/** Tells the examples of contracts to a fresh area, and prints what the child's record, its time limits and some addresses then say. */
async function main(types: readonly string[], addresses: readonly string[]): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'try-changes-'));
  const { url, close } = await startAllInOne({ data: await openDataDirectory(path), port: 0 });
  const ask = async (address: string, token?: string, body?: unknown, mediaType = 'application/json') => {
    const answer = await fetch(`${url}${address}`, {
      headers: { 'content-type': mediaType, ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${address} ${text}`);
    return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  };
  const tokenFor = async (persona: string, organisation?: string) =>
    (await ask('/issuer/token', undefined, { persona, organisation })).access_token as string;

  for (const { agency, example } of types.map((type) => findContract(type)!)) {
    const teller = await tokenFor(`system:${agency}`, example.source.replace('/agencies/', ''));
    await ask(`/v1/${agency}/events`, teller, example, 'application/cloudevents+json');
  }
  const reader = await tokenFor('sen-case-officer');
  const { nhsNumber } = (findContract(types[0]!)!.example.data as { child: { nhsNumber: string } }).child;
  for (;;) {
    const { children } = await ask('/v1/children/search', reader, { nhsNumber });
    const record = children.length > 0 && (await ask(`/v1/children/${children[0].id}`, reader));
    if (!record || record.facts.length < types.length) continue;
    const { facts, cases } = record;
    const { clocks } = await ask(`/v1/children/${children[0].id}/clocks`, reader);
    const read = [];
    for (const address of addresses) read.push(await ask(address, reader));
    console.log(JSON.stringify({ facts, cases, clocks, read }));
    break;
  }
  await close();
  rmSync(path, { recursive: true });
}

const [types, addresses] = process.argv.slice(2).map((list) => list.split(','));
void main(types!, addresses!);
