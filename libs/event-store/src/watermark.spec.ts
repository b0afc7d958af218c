import { type ReceivedMessage, watermarkIn, watermarkMessage } from '@lib/event-log';
import type { Commit, Instant } from '@lib/kernel';
import { type Random, randomOf, steppedLog } from '@lib/testing';
import type { EventStore } from './event-store.port';
import { openSqliteEventStore } from './event-store.sqlite';
import { relayOf } from './relay';
import { recordingInto, watermarkOf } from './watermark';

const topic = 'education.events';
const begun = Date.parse('2026-06-01T09:00:00.000Z');

/** A service in a world whose time, appends and relay move when the test says so. */
class World {
  readonly log = steppedLog();
  private seconds = 0;
  private count = 0;
  private readonly disk = openSqliteEventStore(':memory:');
  private readonly slow = new Set<() => Promise<void>>();
  private readonly clock = { now: () => new Date(begun + this.seconds * 1_000).toISOString() };
  private readonly recording = recordingInto({ ...this.disk, append: (commit) => this.held(commit) });
  private readonly relay = relayOf(
    this.disk,
    this.log,
    ({ recordedAt }) => [{ topic, key: 'k', value: JSON.stringify({ recordedAt }) }],
    {
      watermark: watermarkOf(
        this.clock,
        this.recording.earliest,
        (upTo) => this.log.toEveryPartition(topic, watermarkMessage('education', upTo)),
        () => this.seconds * 1_000,
      ),
    },
  );

  /** An append takes until it is let go: the store is slow. */
  private held(commit: Parameters<EventStore['append']>[0]): ReturnType<EventStore['append']> {
    return new Promise((resolve, reject) => {
      this.slow.add(() => this.disk.append(commit).then(resolve, reject));
    });
  }

  pass(seconds: number): void {
    this.seconds += seconds;
  }

  record(stated?: Instant): void {
    const id = `f${++this.count}`;
    void this.recording.store.append({
      stream: id,
      version: 1,
      events: [],
      message: { source: '/agencies/a', id, digest: id },
      recordedAt: stated ?? this.clock.now(),
      ...(stated && { recordedAtStated: true }),
      by: 'a',
      correlation: id,
    } satisfies Omit<Commit, 'unpublished'>);
  }

  async letGo(which: (held: readonly (() => Promise<void>)[]) => readonly (() => Promise<void>)[]): Promise<void> {
    for (const append of which([...this.slow])) {
      this.slow.delete(append);
      await append();
      // The service hears of it in the next turn.
      await new Promise(setImmediate);
    }
  }

  drain = () => this.relay.drain();
  messages = (): Promise<readonly ReceivedMessage[]> => this.log.read(topic, '0', 10_000);
  settled = async () => (await this.messages()).flatMap(({ value }) => watermarkIn(value) ?? []);
  close = () => this.disk.close();
}

const all = <T>(held: readonly T[]) => held;

describe('up to when nothing is missing in the log', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.close());

  it('is told while something is recorded, until it is settled, and then once a minute', async () => {
    world.record();
    await world.letGo(all);
    const told: number[] = [];
    for (let second = 0; second <= 300; second++) {
      const before = (await world.settled()).length;
      await world.drain();
      if ((await world.settled()).length > before) told.push(second);
      world.pass(1);
    }
    expect(told).toEqual([0, 15, 30, 45, 60, 75, 90, 150, 210, 270]);
    expect((await world.settled())[6]).toBe('2026-06-01T09:00:00.000Z');
  });

  it('waits for a fact that has its moment and is not stored yet', async () => {
    world.record();
    world.pass(100);
    await world.drain();
    expect(await world.settled()).toEqual(['2026-06-01T08:59:59.999Z']);
    await world.letGo(all);
    world.pass(100);
    await world.drain();
    expect(await world.settled()).toEqual(['2026-06-01T08:59:59.999Z', '2026-06-01T09:01:50.000Z']);
  });

  it('does not wait for the moments that an import states', async () => {
    world.record('2019-01-01T09:00:00.000Z');
    await world.drain();
    expect(await world.settled()).toEqual(['2026-06-01T08:58:30.000Z']);
  });

  it.each([
    1,
    2,
    3,
    Math.floor(performance.now() * 1_000),
  ])('is never told before all that was recorded by then, however slow each append is (seed %i)', async (seed) => {
    const random = randomOf(seed);
    for (let step = 0; step < 150; step++) await wander(world, random);
    await world.letGo(all);
    world.pass(120);
    await world.drain();
    let settled = '';
    for (const { value } of await world.messages()) {
      const upTo = watermarkIn(value);
      if (upTo === undefined) expect(JSON.parse(value).recordedAt > settled).toBe(true);
      settled = upTo ?? settled;
    }
    expect((await world.settled()).length).toBeGreaterThan(1);
  });
});

async function wander(world: World, random: Random): Promise<void> {
  const step = random.below(10);
  if (step < 4) world.record();
  else if (step < 6) world.pass(random.below(60));
  else if (step < 8) await world.letGo((held) => random.shuffled(held).slice(0, 4));
  else await world.drain();
}
