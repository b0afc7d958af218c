import type { PublishedEvent } from '@lib/contracts';
import type { LogMessage, ParkedMessage } from '@lib/event-log';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factIdOfSaid,
  publishedOf,
  unusedNhsNumber,
} from '@lib/testing';
import { Area } from './area';
import { until } from './until';

const identity = {
  givenName: 'Mab',
  familyName: 'Orr',
  dateOfBirth: '2022-08-08',
  nhsNumber: unusedNhsNumber(5_001),
};
const fact = (subject: string): EventToTell => earlyYearsNotification({ subject, child: identity });

/** What a service would have published, changed on the way. */
const changed = (event: EventToTell, change: (published: PublishedEvent) => object): LogMessage => {
  const { key, value } = publishedOf(event);
  return { key, value: JSON.stringify(change(JSON.parse(value))) };
};
const saying = (child: object) => (published: PublishedEvent) => ({
  ...published,
  personal: { ...published.personal, fields: { ...published.personal.fields, '/child': child } },
});

let area: Area;
beforeEach(async () => {
  area = await Area.start();
});
afterEach(() => area.end());

const parked = () => area.ports.projectionParked.list(100);
const reasons = async () => (await parked()).map(({ reason }) => reason);
const metric = async (name: string) => {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await area.metrics())?.[1]);
};

const unreadable: readonly (readonly [string, LogMessage, string])[] = [
  ['is not JSON', { key: 'k', value: 'Mab Orr, 8 August' }, 'The message is not a JSON object'],
  ['is JSON of nothing', { key: 'k', value: 'null' }, 'The message is not a JSON object'],
  [
    'is of a version that was never heard of',
    changed(fact('RLN-50'), (published) => ({ ...published, type: 'education.early-years-notification.v9' })),
    'No contract is named education.early-years-notification.v9',
  ],
  [
    'does not say when it was so',
    changed(fact('RLN-51'), ({ occurredon: _, ...published }) => published),
    'The event has no occurredon',
  ],
  [
    'happened on a day that does not exist',
    changed(fact('RLN-52'), (published) => ({ ...published, occurredon: '2026-02-30' })),
    'occurredon is not a day',
  ],
  [
    'has a number for an NHS number',
    changed(fact('RLN-53'), saying({ ...identity, nhsNumber: 9_990_000_018 })),
    'An identifier of the child is not a text',
  ],
];

describe('a message that cannot be read', () => {
  it.each(
    unreadable,
  )('because it %s is kept whole with its reason, and holds up nobody', async (_, message, reason) => {
    const before = await area.tell(fact('RLN-60'));
    await area.ports.eventLog.publish('education.events', [message]);
    const after = await area.tell(earlyHealthNotification({ subject: 'EPR-60', child: identity }));
    expect(after.child.facts.map(({ factId }) => factId).sort()).toEqual([before.factId, after.factId].sort());
    expect(await parked()).toMatchObject([{ topic: 'education.events', ...message, reason }]);
    expect(await metric('tell_it_once_projection_parked_messages')).toBe(1);
  });

  it('is kept once, however often it comes', async () => {
    const [[, message]] = unreadable as [(typeof unreadable)[0]];
    await area.ports.eventLog.publish('education.events', [message, message]);
    await area.tell(fact('RLN-61'));
    expect(await parked()).toHaveLength(1);
  });

  it('says why without a word of what it said', async () => {
    await area.ports.eventLog.publish(
      'education.events',
      unreadable.map(([, message]) => message),
    );
    await area.tell(fact('RLN-62'));
    const said = (await reasons()).join(' ');
    expect(await parked()).toHaveLength(unreadable.length);
    for (const value of [...Object.values(identity), 'Mab Orr', '9990000018']) expect(said).not.toContain(value);
  });

  it('stays parked through a restart of the same version', async () => {
    await area.ports.eventLog.publish('education.events', [unreadable[0]![1]]);
    await area.tell(fact('RLN-63'));
    await area.stop();
    area = await Area.start({ path: area.path });
    expect(await reasons()).toEqual(['The message is not a JSON object']);
  });

  it('that a newer version can read is in the record after the upgrade, once', async () => {
    // What an older version parked because it knew no such contract: the bytes are those that this version reads.
    const later = earlyYearsNotification({ subject: 'RLN-64', child: identity, data: { concern: 'Read after all.' } });
    const message = publishedOf(later);
    const asParked: ParkedMessage = {
      id: 'parked by an older version',
      topic: message.topic,
      key: message.key,
      value: message.value,
      reason: 'No contract is named so',
      parkedAt: '2026-05-01T00:00:00.000Z',
    };
    const told = await area.tell(earlyHealthNotification({ subject: 'EPR-64', child: identity }));
    await area.ports.projectionParked.park(asParked);
    await area.stop();
    area = await Area.start({ path: area.path });

    expect(await parked()).toEqual([]);
    const record = await area.record(told.child.id);
    expect(record.facts.map(({ factId }) => factId).sort()).toEqual([told.factId, factIdOfSaid(later)].sort());
    expect(record.facts.find(({ eventId }) => eventId === later.id)?.content.concern).toBe('Read after all.');
  });
});

describe('a message that is read and does not fold', () => {
  it('is named in the record that it leaves a gap in, and holds up nobody', async () => {
    const [good, bad] = [1, 2].map(() => earlyHealthNotification({ subject: 'EPR-65', child: identity })) as [
      EventToTell,
      EventToTell,
    ];
    await area.ports.eventLog.publish('health.events', [
      changed(bad, saying({ ...identity, familyName: null })),
      publishedOf(good),
    ]);
    const { child, factId } = await area.tell(fact('RLN-65'));
    expect(child.facts.map((each) => each.factId).sort()).toEqual([factId, factIdOfSaid(good)].sort());
    expect(child.incomplete).toEqual([
      {
        factId: factIdOfSaid(bad),
        organisation: 'northbank-nhs-trust',
        reason: 'This version of the software cannot read the fact. It is kept, and read again after an upgrade.',
      },
    ]);
  });
});

describe('a request that social care cannot read', () => {
  const request = adviceRequest({ subject: 'EHC-66', child: identity, data: { requestReference: 'EHC-66/SC' } });
  const unreadableRequests: readonly (readonly [string, LogMessage])[] = [
    ['is not JSON', { key: 'k', value: 'Mab Orr' }],
    ['does not say who asks', changed(request, ({ source: _, ...published }) => published)],
    ['has no id', changed(request, ({ id: _, ...published }) => published)],
    ['is no request', publishedOf(fact('RLN-66'))],
  ];

  it.each(unreadableRequests)('because it %s is parked, and the next one is delivered', async (_, message) => {
    await area.ports.eventLog.publish('social-care.requests', [message]);
    const officer = await area.as('sen-case-officer');
    const json = { subject: request.subject, ...request.data };
    await officer.ask('/v1/education/advice-requests', { json, headers: { 'idempotency-key': 'ask-66' } });
    const system = await area.as('system:social-care');
    const list = async () => (await system.ask<{ requests: unknown[] }>('/v1/social-care/requests')).body.requests;
    await until(list, (requests) => requests.length > 0);
    const [only, ...others] = await area.ports.parkedRequests['social-care'].list(10);
    expect(others).toEqual([]);
    expect(only?.value).toBe(message.value);
    expect(only?.reason).not.toMatch(/Mab|Orr/);
  });
});
