import type { Viewer } from '@lib/access';
import { adviceRequestV1, contracts, earlyYearsNotificationV1 } from '@lib/contracts';
import { type EventStore, openSqliteEventStore } from '@lib/event-store';
import { Problem } from '@lib/http';
import type { Clock } from '@lib/kernel';
import { type AgencyService, isTold, outgoingOf } from '@lib/streams';
import { tell } from './tell';

const now = '2026-11-20T12:00:00.000Z';
const caller = (scopes: string[] = []): Viewer => ({
  subject: 'persona:system:education',
  role: 'system:education',
  organisation: 'river-lane-nursery',
  children: [],
  scopes,
});
const example = earlyYearsNotificationV1.example;
const changed = (more: object) => ({ ...example, data: { ...example.data, ...more } });

describe('a fact that is told', () => {
  let store: EventStore;
  let service: AgencyService;
  beforeEach(() => {
    store = openSqliteEventStore(':memory:');
    const clock: Clock = { now: () => now };
    service = {
      agency: 'education',
      store,
      clock,
      idKey: 'key',
      localAuthorities: ['northbank-council'],
      streams: [{ accepts: contracts.filter(({ agency }) => agency === 'education') }],
    };
  });
  afterEach(() => store.close());

  const telling = (event: unknown, scopes?: string[]) =>
    tell(service, { event, caller: caller(scopes), correlation: 'c' });
  const problemOf = (event: unknown, scopes?: string[]): Promise<Problem> =>
    telling(event, scopes).then(
      () => Promise.reject(new Error('it was accepted')),
      (error) => (error instanceof Problem ? error : Promise.reject(error)),
    );

  it('is one commit that holds it as told', async () => {
    const receipt = await telling(example);
    expect(receipt).toMatchObject({ id: example.id, outcome: 'told', recordedAt: now });
    const [commit] = await store.unpublished(10);
    expect(commit?.events.filter(isTold).map(({ received }) => received.data)).toEqual([example.data]);
    expect(commit?.message).not.toHaveProperty('received');
  });

  it('told twice is told already, with the first receipt, whatever the order of its fields', async () => {
    const first = await telling(example);
    const { child, ...rest } = example.data as { child: object };
    const again = await telling({ ...example, data: { ...rest, child } });
    expect(again).toEqual({ ...first, outcome: 'alreadyTold' });
    expect(await store.unpublished(10)).toHaveLength(1);
  });

  it('told by many copies of a system at once is told once', async () => {
    const receipts = await Promise.all(Array.from({ length: 8 }, () => telling(example)));
    expect(receipts.filter(({ outcome }) => outcome === 'told')).toHaveLength(1);
    expect(await store.unpublished(10)).toHaveLength(1);
  });

  it('under an id that was used for other content is refused, naming where they differ and not what they say', async () => {
    await telling(example);
    const problem = await problemOf(changed({ concern: 'Secret words', areasOfNeed: ['SLCN'] }));
    expect([problem.slug, problem.errors.map(({ pointer }) => pointer)]).toEqual([
      'told-differently',
      ['/data/areasOfNeed/1', '/data/concern'],
    ]);
    expect(JSON.stringify(problem.body)).not.toMatch(/Secret|single words/);
  });

  it('keeps the recorded time that an import states, and says that it was stated', async () => {
    const recordedtime = '2024-05-01T10:00:00+01:00';
    expect((await telling({ ...example, recordedtime }, ['backfill'])).recordedAt).toBe('2024-05-01T09:00:00.000Z');
    const [commit] = await store.unpublished(1);
    expect(JSON.parse(outgoingOf(service, commit!)[0]!.value)).toMatchObject({
      recordedtime: '2024-05-01T09:00:00.000Z',
      recordedbasis: 'stated',
    });
    expect((await problemOf({ ...example, id: 'b', recordedtime })).slug).toBe('backfill-not-allowed');
    expect(
      (await problemOf({ ...example, id: 'c', recordedtime: '2026-11-20T12:00:00.001Z' }, ['backfill'])).slug,
    ).toBe('date-in-the-future');
  });

  it('goes to the log with who it is about sealed apart, and nothing local outside of it', async () => {
    await telling(example);
    const [commit] = await store.unpublished(1);
    const [{ topic, key, value }] = outgoingOf(service, commit!) as [{ topic: string; key: string; value: string }];
    const { personal, ...open } = JSON.parse(value);
    expect(topic).toBe('education.events');
    expect(personal.subject).toBe(example.subject);
    for (const secret of [example.subject, 'Bryony', 'Limestone', '999', 'single words']) {
      expect(`${key} ${JSON.stringify(open)}`).not.toContain(secret);
    }
  });

  it('is refused for everything that is wrong with it at once', async () => {
    const problem = await problemOf({
      ...changed({ raisedOn: '2026-11-21', concern: '', parentInformed: 'yes', wrong: 1 }),
      specversion: '0.3',
      time: 'yesterday',
    });
    expect(problem.slug).toBe('invalid-event');
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(
      ['/data/concern', '/data/parentInformed', '/data/raisedOn', '/data/wrong', '/specversion', '/time'].sort(),
    );
  });

  it('is refused when its only fault is a day that has not come yet in England', async () => {
    expect((await problemOf(changed({ raisedOn: '2026-11-21' }))).slug).toBe('date-in-the-future');
    expect((await telling(changed({ raisedOn: '2026-11-20' }))).outcome).toBe('told');
  });

  it('is refused when it is about nobody, by another organisation, or of a type that nobody knows', async () => {
    expect((await problemOf({ ...example, subject: ' ' })).slug).toBe('fact-about-nobody');
    expect((await problemOf(changed({ child: { postcode: 'ZZ99 3VZ' } }))).slug).toBe('fact-about-nobody');
    expect((await problemOf({ ...example, source: '/agencies/another' })).slug).toBe('source-not-yours');
    expect((await problemOf({ ...example, type: 'education.early-years-notification.v2' })).slug).toBe('unknown-type');
    expect(await store.unpublished(10)).toEqual([]);
  });

  it('of a step that is the local authority’s alone is refused from anybody else', async () => {
    const request = { ...adviceRequestV1.example, source: '/agencies/river-lane-nursery' };
    expect((await problemOf(request)).slug).toBe('not-allowed');
  });

  it('is not lost when the store does not say what it did: the same again is recognised', async () => {
    const append = store.append;
    store.append = async (commit) => {
      await append(commit);
      throw new Error('the disk went away after the write');
    };
    const problem = await problemOf(example);
    expect([problem.slug, problem.retryAfterSeconds]).toEqual(['try-again', 2]);
    store.append = append;
    expect((await telling(example)).outcome).toBe('alreadyTold');
  });
});
