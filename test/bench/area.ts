import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AllInOne, built, type DataDirectory, type EventLogs } from './built';
import { type Agency, agencies } from './events';
import { answering } from './parties';
import { type Profile, profiling } from './profile';
import { milliseconds } from './time';

/** The server under test: all-in-one as built, in a process of its own, on a new data directory. */
export type AreaQuestion =
  | {
      readonly what: 'start';
      readonly relay: boolean;
      /** Where its log is, instead of in a file. */
      readonly kafka?: { readonly brokers: string; readonly prefix: string };
    }
  | { readonly what: 'seen' }
  | { readonly what: 'profile' };

export interface AreaAnswer {
  readonly port: number;
  readonly idKey: string;
  readonly tokens: Readonly<Record<Agency, string>>;
  /** Microseconds of processor time that the server has taken, all its threads together. */
  readonly processor: number;
  /** Since `profile` was asked the last time: the first time begins it. */
  readonly profile?: Profile;
  /** Characters of one commit as stored. */
  readonly commitSize: number;
  /** Since it was asked last: source records, and when the thread that answers had heard that their child document is durable. */
  readonly seen: readonly (readonly [id: string, at: number])[];
}

const { startAllInOne } = built<AllInOne>('apps/all-in-one/src/all-in-one');
const { openKafkaEventLog } = built<EventLogs>('libs/event-log/src');
const { openDataDirectory } = built<DataDirectory>('apps/all-in-one/src/data-directory');

const folder = mkdtempSync(join(tmpdir(), 'bench-path-'));
type Started = Pick<AreaAnswer, 'port' | 'idKey' | 'tokens'>;
let seen: (readonly [string, number])[] = [];
let running: Awaited<ReturnType<typeof startAllInOne>> | undefined;
let said: Started | undefined;

async function start({ relay, kafka }: Extract<AreaQuestion, { what: 'start' }>): Promise<Started> {
  const data = await openDataDirectory(folder);
  running = await startAllInOne({
    data,
    port: 0,
    relay,
    ...(kafka && {
      around: (ports) => ({
        ...ports,
        eventLog: openKafkaEventLog({ ...kafka, brokers: [kafka.brokers], clientId: 'bench-area' }),
      }),
    }),
  });
  // Told once it is durable, to whoever answers questions.
  running.ports.views.onWritten((documents) => {
    const at = milliseconds();
    for (const { view, id } of documents) if (view === 'child') seen.push([id, at]);
  });
  const tokens = {} as Record<Agency, string>;
  for (const agency of agencies) tokens[agency] = await tokenFor(running.url, agency);
  return { port: Number(new URL(running.url).port), idKey: data.secrets.idKey, tokens };
}

async function tokenFor(url: string, agency: Agency): Promise<string> {
  const answer = await fetch(`${url}/issuer/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: `system:${agency}` }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

let stop: (() => Promise<Profile>) | undefined;
async function profiled(): Promise<Profile | undefined> {
  const found = await stop?.();
  stop = found ? undefined : await profiling();
  return found;
}

answering<AreaQuestion, AreaAnswer>(
  async (question) => {
    if (question.what === 'start') said = await start(question);
    const profile = question.what === 'profile' ? await profiled() : undefined;
    const [commit] = await running!.ports.stores.education.unpublished(1);
    const now = seen;
    seen = [];
    const { user, system } = process.cpuUsage();
    return {
      ...said!,
      seen: now,
      ...(profile && { profile }),
      processor: user + system,
      commitSize: JSON.stringify(commit ?? '').length,
    };
  },
  async () => {
    await running?.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
