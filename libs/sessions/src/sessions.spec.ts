import { openSqliteKeptSessions } from './kept-sessions.sqlite';
import { type Sessions, sessionsIn } from './sessions';

describe('a session', () => {
  const officer = 'sen-case-officer northbank-council';
  const eightHours = 8 * 60 * 60;
  let now = 0;
  let sessions: Sessions;
  const minutes = (count: number) => {
    now += count * 60_000;
  };
  beforeEach(() => {
    now = Date.parse('2026-06-01T09:00:00Z');
    sessions = sessionsIn(openSqliteKeptSessions(':memory:'), { now: () => new Date(now).toISOString() });
  });
  afterEach(() => sessions.close());

  it('is live while it is used, for as long as its token', async () => {
    const secret = await sessions.begin(officer, eightHours);
    for (let half = 0; half < 16; half++) {
      expect(await sessions.use(secret, officer)).toBe('live');
      minutes(29.9);
    }
    minutes(2);
    expect(await sessions.use(secret, officer)).toBe('ended');
  });

  it('ends when nobody used it for half an hour, and is not begun again by a late page', async () => {
    const secret = await sessions.begin(officer, eightHours);
    minutes(30.1);
    expect(await sessions.use(secret, officer)).toBe('idle');
    expect(await sessions.use(secret, officer)).toBe('ended');
  });

  it('ends at sign-out, whoever still has a copy of its cookie', async () => {
    const secret = await sessions.begin(officer, eightHours);
    const other = await sessions.begin(officer, eightHours);
    await sessions.end(secret);
    expect([await sessions.use(secret, officer), await sessions.use(other, officer)]).toEqual(['ended', 'live']);
  });

  it('is one person’s: under another’s name it is none', async () => {
    const secret = await sessions.begin(officer, eightHours);
    expect(await sessions.use(secret, 'caldicott-guardian northbank-council')).toBe('ended');
    expect(await sessions.use('guessed', officer)).toBe('ended');
  });

  it('ends with all others of its person', async () => {
    const secrets = [await sessions.begin(officer, eightHours), await sessions.begin(officer, eightHours)];
    await sessions.endAllOf(officer);
    expect(await Promise.all(secrets.map((secret) => sessions.use(secret, officer)))).toEqual(['ended', 'ended']);
  });
});
