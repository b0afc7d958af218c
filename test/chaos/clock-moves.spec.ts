import { rmSync } from 'node:fs';
import type { Clock } from '@lib/kernel';
import { type EventToTell, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { CannotStart } from '../../apps/all-in-one/src/cannot-start';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

jest.setTimeout(300_000);

const minutes = 60_000;
const moves = [10, -10, 3 * 60, -3 * 60, 24 * 60, -24 * 60, -10, 10].map((each) => each * minutes);

/** A clock that goes as time does, until the test moves it. */
class MovedClock implements Clock {
  private ahead = 0;
  private readonly begun = performance.now();
  now(): string {
    return new Date(Date.parse('2026-06-01T09:00:00.000Z') + this.ahead + performance.now() - this.begun).toISOString();
  }
  move(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}

interface Telling {
  readonly event: EventToTell;
  readonly began: number;
  readonly ended: number;
  readonly recordedAt: string;
}

const child = (index: number) => ({
  givenName: `Moved${index}`,
  familyName: 'Clock',
  dateOfBirth: `2022-04-0${index + 1}`,
  nhsNumber: unusedNhsNumber(8_300 + index),
});

describe('a clock that is moved 10 minutes, 3 hours and a day, both ways, while facts are told', () => {
  const clock = new MovedClock();
  const told: Telling[] = [];
  let area: Area;
  let serial = 0;

  async function tell(who: number, data: Readonly<Record<string, unknown>> = {}): Promise<Telling> {
    const id = `moved-${++serial}`;
    const event = earlyYearsNotification({ id, subject: `RLN-M${who}`, child: child(who), data });
    const began = performance.now();
    const { status, body, text } = await area.answerTo(event);
    if (status !== 202) throw new Error(`${status}: ${text}`);
    const each = { event, began, ended: performance.now(), recordedAt: body.recordedAt };
    told.push(each);
    return each;
  }

  beforeAll(async () => {
    process.env.CLOCK_MAY_BE_BEHIND = '0';
    area = await Area.together({ clock });
    for (const move of [0, ...moves]) {
      clock.move(move);
      await Promise.all(
        [0, 1, 2].map(async (who) => {
          for (let each = 0; each < 12; each++) await tell(who);
        }),
      );
    }
  });
  afterAll(async () => {
    delete process.env.CLOCK_MAY_BE_BEHIND;
    await area.end();
  });

  it('whatever is told after another was acknowledged is recorded after it', () => {
    const inOrder = told.toSorted((one, other) => one.ended - other.ended);
    const earlier: string[] = [];
    for (const later of told) {
      const before = inOrder.filter(({ ended }) => ended < later.began);
      for (const { recordedAt, event } of before)
        if (recordedAt > later.recordedAt) earlier.push(`${later.event.id} before ${event.id}`);
    }
    expect(earlier).toEqual([]);
    expect(told).toHaveLength((moves.length + 1) * 36);
  });

  it('nothing is lost: every fact is in its record, in the order in which it was told', async () => {
    for (const who of [0, 1, 2]) {
      const mine = told.filter(({ event }) => event.subject === `RLN-M${who}`);
      const record = async () => area.recordWith(await factIdOf(mine.at(-1)!), mine.at(-1)!.event);
      const { facts } = await until(record, (found) => found.facts.length === mine.length);
      const byTime = facts.toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
      expect(byTime.map(({ eventId }) => eventId)).toEqual(mine.map(({ event }) => event.id));
    }
  });

  const factIdOf = async ({ event }: Telling) => (await area.answerTo(event)).body.factId;

  it('of two corrections the later one holds, though the clock was a day ahead at the first', async () => {
    const first = await tell(0, { concern: 'It is the left ear.' });
    clock.move(24 * 60 * minutes);
    await tell(0, { corrects: first.event.id, concern: 'It is the right ear.' });
    clock.move(-24 * 60 * minutes);
    const last = await tell(0, { corrects: first.event.id, concern: 'It is both ears.' });
    const { facts } = await area.recordWith(await factIdOf(last), last.event);
    const standing = facts.filter(
      ({ status, eventId }) => status !== 'corrected' && Number(eventId.slice(6)) >= serial - 2,
    );
    expect(standing.map(({ eventId }) => eventId)).toEqual([last.event.id]);
  });

  it('an area that is far behind what it recorded does not start, and says which clocks disagree; told to, it goes on in order', async () => {
    clock.move(24 * 60 * minutes);
    const ahead = await tell(1);
    clock.move(-24 * 60 * minutes);
    await area.stop();
    process.env.CLOCK_MAY_BE_BEHIND = '10';
    const start = Area.together({ path: area.path, clock });
    await expect(start).rejects.toThrow(CannotStart);
    await expect(start).rejects.toThrow(
      /clocks is wrong: .*education has recorded facts up to[\s\S]*CLOCK_MAY_BE_BEHIND/,
    );
    process.env.CLOCK_MAY_BE_BEHIND = String(25 * 60);
    area = await Area.together({ path: area.path, clock });
    const { recordedAt } = await tell(1);
    expect(recordedAt > ahead.recordedAt).toBe(true);
    const metrics = await area.metrics();
    const behind = Number(/^tell_it_once_clock_behind_seconds\{service="education"\} (\S+)$/m.exec(metrics)![1]);
    expect(Math.round(behind / 3_600)).toBe(24);
  });

  it('a running area whose clock comes back from far ahead says that it is not ready', async () => {
    process.env.CLOCK_MAY_BE_BEHIND = '10';
    const path = `${area.path}-ahead`;
    const other = await Area.together({ path, clock });
    const ready = async () =>
      (await (await fetch(`${other.url}/health/ready`)).json()) as { checks: Record<string, string> };
    expect((await ready()).checks.clock).toBe('ok');
    clock.move(3 * 60 * minutes);
    await other.answerTo(earlyYearsNotification({ subject: 'RLN-A', child: child(2) }));
    clock.move(-3 * 60 * minutes);
    expect((await ready()).checks.clock).toMatch(/education has recorded facts up to/);
    await other.stop();
    rmSync(path, { recursive: true });
  });
});
