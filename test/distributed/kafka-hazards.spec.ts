import { type Consumer, type EventLog, openKafkaEventLog, type ReceivedMessage } from '@lib/event-log';
import { canRunJava, freshName, type Server, startKafka, untilTrue } from '@lib/testing';
import { Kafka, logLevel } from 'kafkajs';

jest.setTimeout(120_000);

/** Holds whoever waits until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

const messages = (count: number, name = 'm') =>
  Array.from({ length: count }, (_, index) => ({ key: `${name}${index}`, value: `${name}${index}` }));

const named = (batch: readonly ReceivedMessage[]) => batch.map(({ value }) => value);

// It kills its broker, and so has one of its own.
const described = canRunJava() || process.env.CI === 'true' ? describe : describe.skip;

/** What kafkajs is known to do wrong, by the number of its issue, and that nobody is harmed by it here. */
described('what kafkajs is known for', () => {
  let kafka: Server;
  let prefix: string;
  const opened: EventLog[] = [];
  beforeAll(async () => {
    kafka = await startKafka();
  });
  afterAll(() => kafka.stop());
  beforeEach(() => {
    prefix = `${freshName()}.`;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((log) => log.close()));
  });

  /** One process of a service. */
  function aProcess(): EventLog {
    const log = openKafkaEventLog({ brokers: [kafka.url], clientId: 'hazards', prefix });
    opened.push(log);
    return log;
  }

  const caughtUp = (consumer: Consumer) => untilTrue(async () => (await consumer.lag()).messages === 0);

  it('handles nothing after it was stopped, though more was fetched already (#1593)', async () => {
    const log = aProcess();
    await log.publish('projection.changes', messages(50));
    const [first, second] = [[] as string[], [] as string[]];
    let stopped: Promise<void> | undefined;
    const consumer = await log.subscribe({
      group: 'g',
      topics: ['projection.changes'],
      batch: 1,
      handle: async (batch) => {
        first.push(...named(batch));
        if (first.length === 3) stopped = consumer.stop();
      },
    });
    await untilTrue(() => stopped !== undefined);
    await stopped;
    expect(first).toEqual(['m0', 'm1', 'm2']);
    const handle = async (batch: readonly ReceivedMessage[]) => void second.push(...named(batch));
    await caughtUp(await log.subscribe({ group: 'g', topics: ['projection.changes'], handle }));
    // The last one was done when it was stopped; whether that was still said does not matter.
    expect(new Set([...first, ...second]).size).toBe(50);
    expect(first).toHaveLength(3);
  });

  it('stopped while it was joining, takes no part of its group with it (#1593)', async () => {
    const log = aProcess();
    await log.publish('health.events', messages(20));
    const never = jest.fn(async () => {});
    const hasty = await log.subscribe({ group: 'g', topics: ['health.events'], handle: never });
    await hasty.stop();
    const seen: string[] = [];
    const handle = async (batch: readonly ReceivedMessage[]) => void seen.push(...named(batch));
    await caughtUp(await log.subscribe({ group: 'g', topics: ['health.events'], handle }));
    // At least once: whoever leaves makes the group join anew, and what was handled but not committed by then comes again.
    expect([...new Set(seen)].sort()).toEqual(named(messages(20) as ReceivedMessage[]).sort());
    expect(never).not.toHaveBeenCalled();
  });

  it('a former owner that ends late loses nothing of what the new one has, and takes nothing back (#1046, #1122)', async () => {
    const [slow, quick] = [aProcess(), aProcess()];
    const held = gate();
    const [bySlow, byQuick] = [[] as string[], [] as string[]];
    await slow.publish('projection.changes', messages(10));
    await slow.subscribe({
      group: 'g',
      topics: ['projection.changes'],
      handle: async (batch) => {
        bySlow.push(...named(batch));
        await held.opened;
      },
    });
    await untilTrue(() => bySlow.length > 0);
    const consumer = await quick.subscribe({
      group: 'g',
      topics: ['projection.changes'],
      handle: async (batch) => void byQuick.push(...named(batch)),
    });
    // The group goes on without the one that does not come back; both have had the same messages.
    await caughtUp(consumer);
    expect(new Set(byQuick).size).toBe(10);
    held.open();
    await slow.publish('projection.changes', messages(5, 'later'));
    await untilTrue(() => new Set([...bySlow, ...byQuick]).size === 15);
    await caughtUp(consumer);
  });

  it('a position that was put back makes messages come again, and none be missed', async () => {
    const log = aProcess();
    await log.publish('projection.changes', messages(10));
    const consumer = await log.subscribe({ group: 'g', topics: ['projection.changes'], handle: async () => {} });
    await caughtUp(consumer);
    await consumer.stop();
    const admin = new Kafka({ brokers: [kafka.url], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.setOffsets({
      groupId: `${prefix}g`,
      topic: `${prefix}projection.changes`,
      partitions: [{ partition: 0, offset: '4' }],
    });
    await admin.disconnect();
    const again: string[] = [];
    const handle = async (batch: readonly ReceivedMessage[]) => void again.push(...named(batch));
    await caughtUp(await log.subscribe({ group: 'g', topics: ['projection.changes'], handle }));
    expect(again).toEqual(['m4', 'm5', 'm6', 'm7', 'm8', 'm9']);
  });

  it('members that come and go under load leave no message behind and a group that consumes (#1720)', async () => {
    const steady = aProcess();
    const seen = new Set<string>();
    const handle = async (batch: readonly ReceivedMessage[]) => {
      for (const value of named(batch)) seen.add(value);
    };
    const join = (log: EventLog) => log.subscribe({ group: 'g', topics: ['health.events'], batch: 5, handle });
    const staying = await join(steady);
    for (let round = 0; round < 5; round++) {
      const passing = aProcess();
      const member = await join(passing);
      await steady.publish('health.events', messages(40, `${round}/`));
      await untilTrue(() => seen.size > round * 40);
      await member.stop();
    }
    await untilTrue(() => seen.size === 200);
    await caughtUp(staying);
    expect(staying.trouble()).toBeUndefined();
  });

  it('notices a rebalance that does not end, and that it has ended', async () => {
    const log = aProcess();
    await log.publish('health.events', messages(30));
    const held = gate();
    const client = new Kafka({ brokers: [kafka.url], logLevel: logLevel.NOTHING });
    // A member that is given messages and never comes back for its part in the rebalance.
    const stuck = client.consumer({ groupId: `${prefix}g`, sessionTimeout: 90_000, rebalanceTimeout: 90_000 });
    let isStuck = false;
    await stuck.connect();
    await stuck.subscribe({ topics: [`${prefix}health.events`], fromBeginning: true });
    await stuck.run({
      autoCommit: false,
      eachBatch: async () => {
        isStuck = true;
        await held.opened;
      },
    });
    await untilTrue(() => isStuck);
    const seen = new Set<string>();
    const handle = async (batch: readonly ReceivedMessage[]) => {
      for (const value of named(batch)) seen.add(value);
    };
    const consumer = await log.subscribe({ group: 'g', topics: ['health.events'], handle });
    await untilTrue(() => consumer.trouble() !== undefined);
    held.open();
    await stuck.disconnect();
    await untilTrue(() => consumer.trouble() === undefined && seen.size === 30);
  });

  it('a broker that died is noticed, sending to it ends, and both go on when it is back (#980, #1005)', async () => {
    const log = aProcess();
    const seen = new Set<string>();
    const handle = async (batch: readonly ReceivedMessage[]) => {
      for (const value of named(batch)) seen.add(value);
    };
    const consumer = await log.subscribe({ group: 'g', topics: ['health.events'], handle });
    await log.publish('health.events', messages(10));
    await untilTrue(() => seen.size === 10);
    await kafka.kill();
    const sends = await Promise.allSettled(
      messages(3, 'dead').map((message) => log.publish('health.events', [message])),
    );
    expect(sends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await untilTrue(() => consumer.trouble() !== undefined);
    await kafka.start();
    await Promise.all(messages(20, 'after').map((message) => log.publish('health.events', [message])));
    await untilTrue(() => messages(20, 'after').every(({ value }) => seen.has(value)));
    await untilTrue(() => consumer.trouble() === undefined);
  });
});
