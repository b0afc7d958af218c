import type { ParkedMessage, ParkedMessages } from './parked.port';

const message = (id: string): ParkedMessage => ({
  id,
  topic: 'health.events',
  key: 'r1',
  value: `{"said": "${id}"`,
  reason: 'The message is not a JSON object',
  parkedAt: '2026-03-04T09:30:00.000Z',
});

/** What every shelf of parked messages promises. Run by every adapter's spec. */
export function parkedMessagesContract(open: () => Promise<ParkedMessages>): void {
  let parked: ParkedMessages;
  beforeEach(async () => {
    parked = await open();
  });
  afterEach(() => parked.close());

  it('keeps a message whole, with the reason why it could not be read', async () => {
    await parked.park(message('a'));
    expect(await parked.list(10)).toEqual([message('a')]);
  });

  it('keeps the same bytes once, with the first reason, however often they arrive', async () => {
    await parked.park(message('a'));
    await parked.park({ ...message('a'), reason: 'another', parkedAt: '2026-03-05T09:30:00.000Z' });
    expect([await parked.count(), await parked.list(10)]).toEqual([1, [message('a')]]);
  });

  it('lists the oldest first, and no more than it is asked for', async () => {
    for (const id of ['c', 'a', 'b']) await parked.park(message(id));
    expect((await parked.list(2)).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(await parked.count()).toBe(3);
  });

  it('lets go of what has been read after all, and of nothing else', async () => {
    for (const id of ['a', 'b']) await parked.park(message(id));
    await parked.release('a');
    await parked.release('never parked');
    expect((await parked.list(10)).map(({ id }) => id)).toEqual(['b']);
  });
}
