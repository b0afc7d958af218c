import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findContract } from '@lib/contracts';
import { startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';

/** Tells the example of one contract to a fresh area and prints how the child's record shows it. */
async function main(type: string): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'tell-and-read-'));
  const { url, close } = await startAllInOne({ data: await openDataDirectory(path), port: 0 });
  const ask = async (address: string, token: string | undefined, body: unknown, mediaType = 'application/json') => {
    const authorization = token && `Bearer ${token}`;
    const answer = await fetch(`${url}${address}`, {
      method: 'POST',
      headers: { 'content-type': mediaType, ...(authorization && { authorization }) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const tokenFor = async (persona: string, organisation?: string) =>
    (await ask('/issuer/token', undefined, { persona, organisation })).access_token as string;

  const { agency, example } = findContract(type)!;
  const teller = await tokenFor(`system:${agency}`, example.source.replace('/agencies/', ''));
  await ask(`/v1/${agency}/events`, teller, example, 'application/cloudevents+json');

  const reader = await tokenFor('sen-case-officer');
  const { nhsNumber } = (example.data as { child: { nhsNumber: string } }).child;
  for (;;) {
    const { children } = await ask('/v1/children/search', reader, { nhsNumber });
    if (children.length === 0) continue;
    const answer = await fetch(`${url}/v1/children/${children[0].id}`, {
      headers: { authorization: `Bearer ${reader}` },
    });
    const [{ title, organisation, occurredOn, content }] = (await answer.json()).facts;
    console.log(JSON.stringify({ title, organisation, occurredOn, content }));
    break;
  }
  await close();
  rmSync(path, { recursive: true });
}

void main(process.argv[2]!);
