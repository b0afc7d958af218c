import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@lib/kernel';
import { randomOf, untilTrue } from '@lib/testing';
import { type LogWriter, openSqliteEventLog } from './event-log.sqlite';
import { handedOver } from './handed-over';

const seed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const topics = ['education.events', 'health.events'];
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'handed-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (topic: string, place: number) => ({ topic, partition: 0, offset: String(place), key: 'k', value: 'v' });

type HandedOver = ReturnType<typeof handedOver>;

/** One writer and one reader of one log, in an order that the seed decides; what is published is handed over, said to be there, or neither. */
function isAnythingLost(each: number, mistaken = (handed: HandedOver) => handed): boolean {
  const random = randomOf(each);
  const handed = mistaken(handedOver());
  const log: ReturnType<typeof said>[] = [];
  const taken: typeof log = [];
  const places = new Map(topics.map((topic) => [topic, 0]));
  const lastOf = (topic: string) => Number(log.findLast((message) => message.topic === topic)?.offset ?? 0);
  function publish(): void {
    const topic = random.pick(topics);
    const after = lastOf(topic);
    const messages = Array.from({ length: 1 + random.below(3) }, (_, index) => said(topic, log.length + index + 1));
    log.push(...messages);
    if (random.chance(0.2)) return;
    handed.told(random.chance(0.8) ? { topic, after, messages } : undefined);
  }
  function take(most: number): void {
    let next = handed.next(places, most) ?? [];
    if (next.length === 0) {
      next = log.filter(({ topic, offset }) => Number(offset) > places.get(topic)!).slice(0, most);
      if (next.length < most) handed.isCaughtUp();
    }
    taken.push(...next);
    for (const { topic, offset } of next) places.set(topic, Number(offset));
  }
  for (let turn = 0; turn < 30; turn++) {
    if (random.chance(0.5)) publish();
    else take(1 + random.below(4));
  }
  for (let turn = 0; turn < 60; turn++) take(4);
  const of = (all: typeof log, topic: string) =>
    all.filter((message) => message.topic === topic).map(({ offset }) => offset);
  return topics.some((topic) => `${of(taken, topic)}` !== `${of(log, topic)}`);
}

describe('messages that a reader is handed', () => {
  it('are taken once the log has been read to its end, in its order, and none that was taken before', () => {
    const handed = handedOver();
    const places = new Map([
      ['a', 1],
      ['b', 0],
    ]);
    handed.told({ topic: 'a', after: 0, messages: [said('a', 1), said('a', 4)] });
    handed.told({ topic: 'b', after: 0, messages: [said('b', 2), said('b', 3)] });
    expect(handed.next(places, 10)).toBeUndefined();
    handed.isCaughtUp();
    expect(handed.next(places, 2)?.map(({ offset }) => offset)).toEqual(['2', '3']);
    expect(handed.next(places, 10)?.map(({ offset }) => offset)).toEqual(['2', '3', '4']);
  });

  it('are left where one before them was not handed over: the log is asked', () => {
    const handed = handedOver();
    handed.isCaughtUp();
    handed.told({ topic: 'a', after: 7, messages: [said('a', 8)] });
    expect(handed.next(new Map([['a', 6]]), 10)).toBeUndefined();
    handed.isCaughtUp();
    handed.told(undefined);
    expect(handed.next(new Map([['a', 8]]), 10)).toBeUndefined();
  });

  describe('that come, do not come, or come with others missing before them', () => {
    it(`are all taken once, each topic in its order: 300 orders from seed ${seed}`, () => {
      const lost = Array.from({ length: 300 }, (_, run) => seed + run).filter((each) => isAnythingLost(each));
      expect(lost).toEqual([]);
    });

    it.each<[string, (handed: HandedOver) => HandedOver]>([
      [
        'believing that nothing is missing before what is handed over',
        (handed) => ({ ...handed, told: (given) => handed.told(given && { ...given, after: 0 }) }),
      ],
      [
        'taking from the first that is kept, wherever the reader has come to',
        (handed) => ({
          ...handed,
          next: (places, limit) => handed.next(new Map([...places.keys()].map((topic) => [topic, 0])), limit),
        }),
      ],
    ])('the mistake of %s loses or repeats some', (_, mistaken) => {
      const lost = Array.from({ length: 300 }, (_, run) => 1 + run).filter((each) => isAnythingLost(each, mistaken));
      expect(lost.length).toBeGreaterThan(0);
    });
  });

  it(`may fail to be at any moment: each reader has all of the log, each topic in order, once; seed ${seed}`, async () => {
    for (let run = 0; run < 3; run++) {
      const random = randomOf(seed + run);
      const file = join(folder, `${run}.db`);
      const log = openSqliteEventLog(file, systemClock);
      // Off for a while, and on again.
      let isOn = true;
      const writer: LogWriter = {
        ...log,
        onPublished: (listener) =>
          log.onPublished((topic, handed) => {
            if (random.chance(0.2)) isOn = !isOn;
            listener(topic, isOn ? handed : undefined);
          }),
      };
      const elsewhere = openSqliteEventLog(file, systemClock, writer);
      const taken: string[] = [];
      const reader = await elsewhere.subscribe({
        group: 'projection',
        topics,
        batch: 1 + random.below(5),
        async handle(batch) {
          await new Promise(setImmediate);
          if (random.chance(0.1)) throw new Error('away');
          taken.push(...batch.map(({ topic, value }) => `${topic} ${value}`));
        },
      });
      const published: string[] = [];
      for (let each = 0; each < 30; each++) {
        const topic = random.pick(topics);
        const values = Array.from({ length: 1 + random.below(4) }, (_, index) => `${each}.${index}`);
        published.push(...values.map((value) => `${topic} ${value}`));
        await log.publish(
          topic,
          values.map((value) => ({ key: 'k', value })),
        );
      }
      await untilTrue(() => taken.length >= published.length);
      for (const topic of topics) {
        const of = (all: readonly string[]) => all.filter((each) => each.startsWith(topic));
        expect(of(taken)).toEqual(of(published));
      }
      expect(log.lagOf({ group: 'projection', topics }).messages).toBe(0);
      await reader.stop();
      await elsewhere.close();
      await log.close();
    }
  });
});
