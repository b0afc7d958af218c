import type { PublishedEvent } from '@lib/contracts';
import type { LogMessage } from '@lib/event-log';
import { systemClock } from '@lib/kernel';
import {
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factIdOfSaid,
  publishedOf,
  unusedNhsNumber,
} from '@lib/testing';
import { replayParked } from '../../apps/projection/src/feed/consume.flow';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

process.env.AREA = 'distributed';
jest.setTimeout(180_000);

const childOf = (serial: number) => ({
  givenName: 'Merrin',
  familyName: 'Gannister',
  dateOfBirth: '2021-10-10',
  nhsNumber: unusedNhsNumber(9_300 + serial),
});
const noticed = (serial: number): EventToTell =>
  earlyYearsNotification({ id: `poison-${serial}`, subject: `RLN-93${serial}`, child: childOf(serial) });

/** What a service would have published, changed on the way. */
const changed = (event: EventToTell, change: (published: PublishedEvent) => object): LogMessage => {
  const { key, value } = publishedOf(event);
  return { key, value: JSON.stringify(change(JSON.parse(value))) };
};

const numberForAText = changed(noticed(1), (published) => ({
  ...published,
  personal: { ...published.personal, fields: { '/child': { ...childOf(1), nhsNumber: 9_990_000_018 } } },
}));
const tooLarge = changed(noticed(2), (published) => ({ ...published, account: 'x'.repeat(600 * 1024) }));

const messages: readonly (readonly [string, LogMessage, RegExp])[] = [
  ['unreadable', { key: 'k', value: 'Merrin, 10 October' }, /^The message is not a JSON object$/],
  ['poisoned', numberForAText, /^An identifier of the child is not a text$/],
  ['oversized', tooLarge, /^The message is too large: 6\d{5} characters, of \d+ at most$/],
];

describe('on Kafka, a message that cannot be taken in', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start();
  });
  afterAll(() => area?.end());

  const parked = () => area.ports.projectionParked.list(100);

  it.each(
    messages.map(([name, ...rest], serial) => [name, serial, ...rest] as const),
  )('because it is %s is parked whole with its reason, while other children go on', async (_, serial, message, reason) => {
    await area.ports.eventLog.publish('education.events', [message]);
    const other = await area.tell(
      earlyHealthNotification({ subject: `EPR-93${serial}`, child: { ...childOf(10 + serial), givenName: 'Derry' } }),
    );
    expect(other.child.facts.map(({ factId }) => factId)).toContain(other.factId);
    const all = await until(parked, (list) => list.length === serial + 1);
    const [found] = all.filter(({ value }) => value === message.value);
    expect(found).toMatchObject({ topic: 'education.events', key: message.key });
    expect(found!.reason).toMatch(reason);
  });

  it('and is read after a fix, completes its record, and leaves the others parked', async () => {
    const known = await area.tell(earlyHealthNotification({ subject: 'EPR-939', child: childOf(20) }));
    const fact = earlyYearsNotification({ id: 'fixed', subject: 'RLN-939', child: childOf(20) });
    // What the version before the fix parked: the bytes are those that this version reads.
    const { topic, key, value } = publishedOf(fact);
    await area.ports.projectionParked.park({
      id: 'parked before the fix',
      topic,
      key,
      value,
      reason: 'No contract is named so',
      parkedAt: systemClock.now(),
    });
    const { read, stillParked } = await replayParked({
      ...area.ports,
      parked: area.ports.projectionParked,
      clock: systemClock,
    });
    expect([read, stillParked]).toEqual([1, messages.length]);
    const record = await area.record(known.child.id);
    expect(record.facts.map(({ factId }) => factId).sort()).toEqual([known.factId, factIdOfSaid(fact)].sort());
    expect((await parked()).map(({ reason }) => reason).length).toBe(messages.length);
  });
});
