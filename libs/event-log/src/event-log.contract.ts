import { type EventLog, StopConsuming } from './event-log.port';

const message = (key: string, value = key) => ({ key, value });

/** Collects what a group is given and lets a test wait until there is enough of it. */
function collector() {
  const seen: string[] = [];
  const waiting: { readonly enough: number; readonly resolve: () => void }[] = [];
  return {
    seen,
    handle: async (batch: readonly { value: string }[]) => {
      seen.push(...batch.map(({ value }) => value));
      for (const { enough, resolve } of waiting) if (seen.length >= enough) resolve();
    },
    until: (enough: number) =>
      new Promise<void>((resolve) => (seen.length >= enough ? resolve() : waiting.push({ enough, resolve }))),
  };
}

/** What every event log promises. Run by every adapter's spec. */
export function eventLogContract(open: () => Promise<EventLog>, reopen: (log: EventLog) => Promise<EventLog>): void {
  let log: EventLog;
  beforeEach(async () => {
    log = await open();
  });
  afterEach(() => log.close());

  it('gives every group every message of its topics, and of no other', async () => {
    const [one, other] = [collector(), collector()];
    await log.publish('health.events', [message('a'), message('b')]);
    await log.subscribe({ group: 'one', topics: ['health.events', 'education.events'], handle: one.handle });
    await log.subscribe({ group: 'other', topics: ['health.events'], handle: other.handle });
    await log.publish('education.events', [message('c')]);
    await Promise.all([one.until(3), other.until(2)]);
    expect([[...one.seen].sort(), other.seen]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b'],
    ]);
  });

  it('gives a batch again until it is handled, and loses none', async () => {
    const { seen, handle, until } = collector();
    let failures = 0;
    await log.publish('t', [message('a'), message('b')]);
    await log.subscribe({
      group: 'g',
      topics: ['t'],
      handle: async (batch) => {
        if (++failures <= 2) throw new Error('the store is away');
        await handle(batch);
      },
    });
    await until(2);
    expect(seen).toEqual(['a', 'b']);
  });

  it('goes on after a restart where the group had handled everything, and not before', async () => {
    const first = collector();
    await log.publish('t', [message('a')]);
    const consumer = await log.subscribe({ group: 'g', topics: ['t'], handle: first.handle });
    await first.until(1);
    while ((await consumer.lag()).messages > 0) await new Promise(setImmediate);
    await consumer.stop();
    await log.publish('t', [message('b')]);
    log = await reopen(log);
    const second = collector();
    await log.subscribe({ group: 'g', topics: ['t'], handle: second.handle });
    await second.until(1);
    expect(second.seen).toEqual(['b']);
  });

  it('brings a message into every partition, behind all that was published there before', async () => {
    const before = Array.from({ length: 20 }, (_, index) => message(`m${index}`));
    await log.publish('t', before);
    await log.toEveryPartition('t', message('marker'));
    const unmarked = new Set<number>();
    let count = 0;
    await new Promise<void>((resolve) => {
      void log.subscribe({
        group: 'g',
        topics: ['t'],
        handle: async (batch) => {
          for (const { value, partition } of batch) {
            if (value === 'marker') unmarked.delete(partition);
            else unmarked.add(partition);
            if (value !== 'marker') count++;
          }
          if (count >= before.length && unmarked.size === 0) resolve();
        },
      });
    });
    expect(count).toBe(before.length);
  });

  it('is read by position by whoever keeps its own place, and moves no group by it', async () => {
    await log.publish('t', [message('a'), message('b')]);
    await log.publish('other', [message('x')]);
    await log.publish('t', [message('c')]);
    const first = await log.read('t', '0', 2);
    const second = await log.read('t', first.at(-1)!.offset, 2);
    expect([...first, ...second].map(({ topic, value }) => `${topic} ${value}`)).toEqual(['t a', 't b', 't c']);
    expect(await log.read('t', second.at(-1)!.offset, 2)).toEqual([]);
    const { seen, handle, until } = collector();
    await log.subscribe({ group: 'g', topics: ['t'], handle });
    await until(3);
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('handles nothing after stop, and tells how far behind a group is', async () => {
    const { seen, handle } = collector();
    const consumer = await log.subscribe({ group: 'g', topics: ['t'], handle });
    await consumer.stop();
    await log.publish('t', [message('a'), message('b')]);
    expect((await consumer.lag()).messages).toBe(2);
    expect((await consumer.lag()).milliseconds).toBeGreaterThanOrEqual(0);
    expect(seen).toEqual([]);
  });

  it('stops for good at a failure that says so, and keeps the messages', async () => {
    const failed = new Promise<void>((resolve) => {
      void log.publish('t', [message('a')]).then(() =>
        log.subscribe({
          group: 'g',
          topics: ['t'],
          handle: async () => {
            throw new StopConsuming('views of a newer fold');
          },
          onFailure: () => resolve(),
        }),
      );
    });
    await failed;
    const { handle, until } = collector();
    await log.subscribe({ group: 'g', topics: ['t'], handle });
    await until(1);
  });

  it('keeps batches to the size that was asked for', async () => {
    const sizes: number[] = [];
    const { handle, until } = collector();
    await log.publish(
      't',
      Array.from({ length: 25 }, (_, index) => message(`m${index}`)),
    );
    await log.subscribe({
      group: 'g',
      topics: ['t'],
      batch: 10,
      handle: async (batch) => {
        sizes.push(batch.length);
        await handle(batch);
      },
    });
    await until(25);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  });
}
