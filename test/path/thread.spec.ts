import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { durableFileAt } from '@lib/event-log';
import { systemClock } from '@lib/kernel';
import { Metrics } from '@lib/telemetry';
import { publishedOf, randomOf, settingClosed } from '@lib/testing';
import { closePorts, type FilePorts, openPorts } from '../../apps/all-in-one/src/ports';
import { projectionPorts } from '../../apps/all-in-one/src/services';
import { verify } from '../../apps/projection/src/feed/rebuild.flow';
import { type ProjectionThread, projectionThread } from '../../apps/projection/src/thread/projection-thread.inbox';
import { until } from '../journeys/until';
import { Area } from './area';
import { type Message, worldOf } from './worlds';

/** Threads that are killed, in each run; more by `THREADS=100`. */
const kills = Number(process.env.THREADS ?? 3);
const seed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const patient = 120_000 + kills * 60_000;

process.env.SWC_NODE_PROJECT ??= join(__dirname, '../../tsconfig.json');
/** So that a thread can read what is not compiled. */
const execArgv = ['-r', '@swc-node/register'];

let folder: string;
let ports: FilePorts;
let deaths: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'));
  deaths = [];
  ports = openPorts((name) => join(folder, name));
});
afterEach(async () => {
  await closePorts(ports);
  rmSync(folder, { recursive: true });
});

const newThread = (
  file = (name: string) => join(folder, name),
  isHanded: () => boolean = () => true,
): ProjectionThread =>
  projectionThread({
    service: 'test',
    files: {
      log: file('log.db'),
      journal: file('journal.db'),
      directory: file('directory.db'),
      parked: file('projection-parked.db'),
      watermarks: file('settled.db'),
    },
    eventLog: {
      ...ports.eventLog,
      onPublished: (listener) =>
        ports.eventLog.onPublished((topic, handed) => listener(topic, isHanded() ? handed : undefined)),
    },
    ports: projectionPorts(ports, systemClock),
    died: ({ message }) => deaths.push(message),
    execArgv,
  });

async function tell(messages: readonly Message[]): Promise<void> {
  for (const { topic, key, value } of messages) await ports.eventLog.publish(topic, [{ key, value }]);
}
const caughtUp = (thread: ProjectionThread) =>
  until(
    async () => (await thread.projector.lag())?.messages,
    (waiting) => waiting === 0,
  );

async function documents(): Promise<unknown> {
  const ids = await ports.journal.sourceRecords(undefined, 1_000);
  const heads = await ports.views.heads('child', ids);
  const found = await Promise.all(heads.map(({ id, layer }) => ports.views.get('child', id, [layer])));
  return Object.fromEntries(
    found.flatMap((document) => {
      if (!document) return [];
      const { revision: _, ...rest } = document;
      return [[[rest.view, rest.id, rest.layer].join(' ').trim(), rest]];
    }),
  );
}

/** What the projection of this very thread makes of them. */
async function madeHere(messages: readonly Message[]): Promise<unknown> {
  const area = new Area();
  await area.take(messages);
  const made = await area.documents();
  await area.close();
  return made;
}

describe('a projection in a thread of its own', () => {
  it(
    'makes of what is on the log what it makes in any, is heard of it, and is measured and stopped in order',
    async () => {
      const [metrics, thread] = [new Metrics(), newThread()];
      const heard = new Set<string>();
      thread.onWritten((written) => {
        for (const { view, id } of written) if (view === 'child') heard.add(id);
      });
      const world = worldOf(randomOf(11));
      await tell(world.slice(0, 2));
      expect(thread.projector.trouble()).toBe('The log has not been asked yet.');
      await thread.begin(metrics);
      await tell(world.slice(2));
      await caughtUp(thread);
      expect(thread.projector.trouble()).toBeUndefined();
      expect(await documents()).toEqual(await madeHere(world));
      expect([...heard].sort()).toEqual(await ports.journal.sourceRecords(undefined, 100));
      expect(await metrics.text()).toContain(`tell_it_once_projection_messages_total ${world.length}`);
      expect(await metrics.text()).toContain('tell_it_once_projection_lag_messages 0');
      const changes = () => ports.eventLog.read('projection.changes', '0', 1_000);
      await until(changes, ({ length }) => length > 0);
      // It writes the file, so it is it that marks it.
      const belonging = { area: 'here', run: 'today', mark: 1 };
      await durableFileAt(join(folder, 'journal.db'))!.mark(belonging);
      expect(durableFileAt(join(folder, 'journal.db'))!.belongsTo()).toEqual(belonging);
      const closing = publishedOf(
        settingClosed({ data: { setting: 'ferry-road', from: '2026-07-22', until: '2026-09-01' } }),
      );
      await tell([closing]);
      await caughtUp(thread);
      expect(await ports.directory.about(['ferry-road'])).toHaveLength(1);
      await thread.stop();
      expect(deaths).toEqual([]);
      expect((await verify(projectionPorts(ports, systemClock))).differing).toEqual([]);
    },
    patient,
  );

  it(
    `that is killed wherever it is, ${kills} times, handed what is published or not, has lost nothing when the next one has caught up: seed ${seed}`,
    async () => {
      const random = randomOf(seed);
      const world = [...worldOf(random), ...worldOf(random), ...worldOf(random)];
      for (let killed = 0; killed < kills; killed++) {
        // What is published is handed over directly, or has to be read: at random.
        const thread = newThread(undefined, () => random.chance(0.5));
        await thread.begin();
        const patience = random.below(30);
        const telling = tell(world.slice((killed * world.length) / kills, ((killed + 1) * world.length) / kills));
        for (let turns = 0; turns < patience; turns++) await new Promise(setImmediate);
        await thread.kill();
        await telling;
      }
      const last = newThread();
      await last.begin();
      await caughtUp(last);
      await last.stop();
      expect(await documents()).toEqual(await madeHere(world));
      expect((await verify(projectionPorts(ports, systemClock))).differing).toEqual([]);
    },
    patient,
  );

  it(
    'that cannot begin says why, and that ends by itself is told of: nobody waits for what nobody makes',
    async () => {
      await expect(newThread((name) => join(folder, 'nowhere', name)).begin()).rejects.toThrow(/DamagedFile/);
      const thread = newThread();
      await thread.begin();
      deaths = [];
      // What no file can be marked with: an error that nobody there expects.
      const marked = durableFileAt(join(folder, 'journal.db'))!.mark(undefined as never);
      await expect(marked).rejects.toThrow('has ended');
      await until(
        async () => deaths,
        ({ length }) => length > 0,
      );
      expect(thread.projector.trouble()).toBe(deaths[0]);
      await thread.stop();
    },
    patient,
  );
});
