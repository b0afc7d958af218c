import type { EventStore, NewCommit } from './event-store.port';

export const commitOf = (
  stream: string,
  version: number,
  id = `${stream}-${version}`,
  more: Partial<NewCommit> = {},
): NewCommit => ({
  stream,
  version,
  events: [{ said: id }],
  message: { source: '/agencies/river-lane-nursery', id, digest: `digest of ${id}` },
  recordedAt: '2026-03-04T09:30:00.000Z',
  by: 'system:education',
  correlation: 'c-1',
  ...more,
});

/** What every event store promises. Run by every adapter's spec. `reopen` is what a restart sees. */
export function eventStoreContract(
  open: () => Promise<EventStore>,
  reopen: (store: EventStore) => Promise<EventStore>,
): void {
  let store: EventStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('gives back a stream in the order of its versions, as it was appended', async () => {
    await store.append(commitOf('b', 1));
    await store.append(commitOf('a', 1));
    await store.append(commitOf('a', 2));
    expect(await store.load('a')).toEqual([
      { ...commitOf('a', 1), unpublished: true },
      { ...commitOf('a', 2), unpublished: true },
    ]);
    expect(await store.load('nobody')).toEqual([]);
  });

  it('takes one commit for a version, and one for a message, whoever asks first and however often', async () => {
    const outcomes = await Promise.all([
      store.append(commitOf('a', 1, 'm-1')),
      store.append(commitOf('a', 1, 'm-2')),
      store.append(commitOf('z', 1, 'm-1')),
    ]);
    const { recordedAt } = commitOf('a', 1);
    expect(outcomes).toEqual([{ recordedAt }, 'taken', 'taken']);
    expect(await store.append(commitOf('a', 1, 'm-1'))).toBe('taken');
    expect(await store.load('z')).toEqual([]);
    expect(await store.findByMessage('/agencies/river-lane-nursery', 'm-1')).toMatchObject({ stream: 'a', version: 1 });
    expect(await store.findByMessage('/agencies/other', 'm-1')).toBeUndefined();
  });

  it('keeps a commit with no events: the message was accepted all the same', async () => {
    await store.append(commitOf('a', 1, 'm-1', { events: [] }));
    expect((await store.load('a'))[0]?.events).toEqual([]);
  });

  it('offers what is unpublished oldest first, until it is marked; marking twice is harmless', async () => {
    for (const version of [1, 2, 3]) await store.append(commitOf('a', version));
    expect((await store.unpublished(2)).map(({ version }) => version)).toEqual([1, 2]);
    await store.markPublished([
      { stream: 'a', version: 1 },
      { stream: 'a', version: 2 },
    ]);
    await store.markPublished([{ stream: 'a', version: 2 }]);
    expect((await store.unpublished(10)).map(({ version }) => version)).toEqual([3]);
    expect((await store.load('a')).map(({ unpublished }) => unpublished)).toEqual([false, false, true]);
  });

  it('finds commits by tag, page by page, in the order of appending', async () => {
    for (const version of [1, 2, 3])
      await store.append(commitOf('a', version, undefined, { tags: ['asked:northbank'] }));
    await store.append(commitOf('b', 1, undefined, { tags: ['asked:other'] }));
    const first = await store.tagged('asked:northbank', undefined, 2);
    const second = await store.tagged('asked:northbank', first.next, 2);
    expect([...first.commits, ...second.commits].map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(second.next).toBeUndefined();
  });

  it('finds what a source has told, page by page in the order of appending, and nobody else’s', async () => {
    const recordedAt = (day: number) => `2026-03-0${day}T09:30:00.000Z`;
    const at = (day: number) => ({ recordedAt: recordedAt(day), recordedAtStated: true as const });
    const other = { source: '/agencies/other', id: 'm', digest: 'd' };
    await store.append(commitOf('c', 1, undefined, at(4)));
    await store.append(commitOf('b', 1, undefined, { message: other }));
    await store.append(commitOf('a', 1, undefined, at(2)));
    await store.append(commitOf('a', 2, undefined, at(3)));
    const source = '/agencies/river-lane-nursery';
    const first = await store.bySource(source, { limit: 2 });
    const second = await store.bySource(source, { after: first.next, limit: 2 });
    const ids = [...first.commits, ...second.commits].map(({ message }) => message.id);
    expect([ids, second.next]).toEqual([['c-1', 'a-1', 'a-2'], undefined]);
    const late = await store.bySource(source, { since: recordedAt(3), limit: 5 });
    expect(late.commits.map(({ message }) => message.id)).toEqual(['c-1', 'a-2']);
    expect((await store.bySource('/agencies/nobody', { limit: 5 })).commits).toEqual([]);
  });

  it('finds what a source has told, the last first, page by page, though more is told meanwhile', async () => {
    const source = '/agencies/river-lane-nursery';
    for (const version of [1, 2, 3]) await store.append(commitOf('a', version));
    const first = await store.bySource(source, { limit: 2, newestFirst: true });
    await store.append(commitOf('a', 4));
    const second = await store.bySource(source, { after: first.next, limit: 2, newestFirst: true });
    const ids = [...first.commits, ...second.commits].map(({ message }) => message.id);
    expect([ids, second.next]).toEqual([['a-3', 'a-2', 'a-1'], undefined]);
    await store.append(commitOf('b', 1, undefined, { recordedAt: '2026-03-05T09:30:00.000Z' }));
    const late = await store.bySource(source, { since: '2026-03-05T00:00:00.000Z', limit: 5, newestFirst: true });
    expect(late.commits.map(({ message }) => message.id)).toEqual(['b-1']);
  });

  it('gives back every commit, page by page in the order of appending, published or not', async () => {
    for (const stream of ['c', 'a', 'b']) await store.append(commitOf(stream, 1));
    await store.markPublished([{ stream: 'a', version: 1 }]);
    const first = await store.all(undefined, 2);
    const second = await store.all(first.next, 2);
    expect([...first.commits, ...second.commits].map(({ stream, unpublished }) => [stream, unpublished])).toEqual([
      ['c', true],
      ['a', false],
      ['b', true],
    ]);
    expect(second.next).toBeUndefined();
    expect(first.commits[0]).toEqual({ ...commitOf('c', 1), unpublished: true });
  });

  it('has no page behind the last commit', async () => {
    expect(await store.all(undefined, 2)).toEqual({ commits: [] });
    for (const version of [1, 2]) await store.append(commitOf('a', version));
    expect((await store.all(undefined, 2)).next).toBeUndefined();
  });

  it('nudges whoever listens after an append', async () => {
    let nudges = 0;
    const stop = store.onAppended(() => nudges++);
    await store.append(commitOf('a', 1));
    stop();
    await store.append(commitOf('a', 2));
    expect(nudges).toBe(1);
  });

  const toldAt = (time: string, more: Partial<NewCommit> = {}) => {
    const id = `t${++told}`;
    return store.append(commitOf(id, 1, id, { recordedAt: `2026-03-04T${time}`, ...more }));
  };
  let told = 0;
  const keptTimes = async () =>
    (await store.all(undefined, 100)).commits.map(({ recordedAt }) => recordedAt.slice('2026-03-04T'.length));

  it('records what is told later later, where the clock was ahead and came back, and after a restart too', async () => {
    const kept = [await toldAt('12:00:00.000Z'), await toldAt('09:00:00.000Z'), await toldAt('09:00:01.000Z')];
    expect(kept.map((each) => each !== 'taken' && each.recordedAt)).toEqual([
      '2026-03-04T12:00:00.000Z',
      '2026-03-04T12:00:00.001Z',
      '2026-03-04T12:00:00.002Z',
    ]);
    store = await reopen(store);
    await toldAt('09:00:02.000Z');
    await toldAt('12:00:00.002Z');
    await toldAt('13:00:00.000Z');
    expect((await keptTimes()).slice(3)).toEqual(['12:00:00.003Z', '12:00:00.004Z', '13:00:00.000Z']);
    expect(await store.recordedUpTo()).toBe('2026-03-04T13:00:00.000Z');
  });

  it('keeps what its teller states as stated, and no clock goes by it', async () => {
    await toldAt('10:00:00.000Z');
    await toldAt('23:00:00.000Z', { recordedAtStated: true });
    await toldAt('08:00:00.000Z', { recordedAtStated: true });
    await toldAt('10:00:01.000Z');
    store = await reopen(store);
    await toldAt('10:00:00.000Z');
    expect(await keptTimes()).toEqual([
      ...['10:00:00.000Z', '23:00:00.000Z', '08:00:00.000Z'],
      ...['10:00:01.000Z', '10:00:01.001Z'],
    ]);
  });

  it('keeps what was kept elsewhere as it was there, and records later than all of it', async () => {
    for (const [id, time] of [
      ['p1', '12:00:00.000Z'],
      ['p2', '09:00:00.000Z'],
    ] as const)
      await store.putBack(commitOf(id, 1, id, { recordedAt: `2026-03-04T${time}` }));
    await toldAt('09:00:00.000Z');
    expect(await keptTimes()).toEqual(['12:00:00.000Z', '09:00:00.000Z', '12:00:00.001Z']);
  });

  it('records nothing any more at a moment that was said to be settled, nor before it', async () => {
    expect(await store.recordedUpTo()).toBeUndefined();
    await store.settle('2026-03-04T11:00:00.000Z');
    await store.settle('2026-03-04T10:00:00.000Z');
    store = await reopen(store);
    await toldAt('09:00:00.000Z');
    const [first] = await keptTimes();
    expect(first! > '11:00:00.000Z').toBe(true);
  });

  it('still has everything after a restart', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.append(commitOf(`s${index}`, 1))));
    store = await reopen(store);
    expect(await store.unpublished(100)).toHaveLength(20);
  });
}
