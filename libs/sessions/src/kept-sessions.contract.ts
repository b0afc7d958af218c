import type { KeptSession, KeptSessions } from './kept-sessions.port';

const session = (id: string, more: Partial<KeptSession> = {}): KeptSession => ({
  id,
  person: 'sen-case-officer northbank-council',
  seenAt: '2026-06-01T09:00:00.000Z',
  endsAt: '2026-06-01T17:00:00.000Z',
  ...more,
});

/** What every store of sessions promises. Run by every adapter's spec. */
export function keptSessionsContract(open: () => Promise<KeptSessions>): void {
  let kept: KeptSessions;
  beforeEach(async () => {
    kept = await open();
  });
  afterEach(() => kept.close());

  it('finds a session that has begun, and no other', async () => {
    await kept.begin(session('one'));
    expect(await kept.find('one')).toEqual(session('one'));
    expect(await kept.find('two')).toBeUndefined();
  });

  it('remembers when it was last used', async () => {
    await kept.begin(session('one'));
    await kept.seen('one', '2026-06-01T09:20:00.000Z');
    expect(await kept.find('one')).toEqual(session('one', { seenAt: '2026-06-01T09:20:00.000Z' }));
  });

  it('ends one for good: a page that was on its way does not begin it again', async () => {
    await kept.begin(session('one'));
    await kept.begin(session('two'));
    await kept.end('one');
    await kept.seen('one', '2026-06-01T09:20:00.000Z');
    expect(await Promise.all(['one', 'two'].map((id) => kept.find(id)))).toEqual([undefined, session('two')]);
    await kept.end('one');
  });

  it('ends all of one person, and nobody else’s', async () => {
    const other = session('three', { person: 'dco northbank-nhs-trust' });
    for (const each of [session('one'), session('two'), other]) await kept.begin(each);
    await kept.endAllOf('sen-case-officer northbank-council');
    expect(await Promise.all(['one', 'two', 'three'].map((id) => kept.find(id)))).toEqual([
      undefined,
      undefined,
      other,
    ]);
  });

  it('forgets those that nobody uses any more', async () => {
    await kept.begin(session('idle', { seenAt: '2026-06-01T08:00:00.000Z' }));
    await kept.begin(session('over', { endsAt: '2026-06-01T08:59:00.000Z' }));
    await kept.begin(session('used'));
    await kept.forget({ seen: '2026-06-01T08:30:00.000Z', end: '2026-06-01T09:00:00.000Z' });
    expect(await Promise.all(['idle', 'over', 'used'].map((id) => kept.find(id)))).toEqual([
      undefined,
      undefined,
      session('used'),
    ]);
  });
}
