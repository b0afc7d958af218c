import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

const child = {
  givenName: 'Senna',
  familyName: 'Flint',
  dateOfBirth: '2022-03-09',
  nhsNumber: unusedNhsNumber(7_302),
};

describe('an area’s figures', () => {
  let now = '2026-06-01T09:00:00.000Z';
  const clock = { now: () => now };
  let area: Area;
  beforeAll(async () => {
    area = await Area.together({ clock });
    await area.tell(earlyYearsNotification({ subject: 'RLN-7302', child }));
    // What is said of how far the log is complete is said at once after a start.
    await area.stop();
    now = '2026-06-01T09:02:00.000Z';
    area = await Area.together({ clock, path: area.path });
  }, 60_000);
  afterAll(() => area.end());

  const asKnownAt = async (knownAt: string) => {
    const analyst = await area.as('analyst');
    return (await analyst.ask<Timeliness>(`/v1/timeliness?knownAt=${knownAt}`)).body;
  };

  it('say from when on nothing that was recorded by then is missing, and that it may be before', async () => {
    await until(
      () => asKnownAt('2026-06-01T09:00:20.000Z'),
      ({ settled }) => settled,
    );
    expect((await asKnownAt('2026-06-01T09:00:30.000Z')).settled).toBe(true);
    expect((await asKnownAt('2026-06-01T09:00:30.001Z')).settled).toBe(false);
  }, 60_000);

  it('are settled in what an operator watches as well', async () => {
    const { text } = await area.clients.nobody().ask('/metrics');
    expect(text).toContain(`tell_it_once_settled_up_to_seconds ${Date.parse('2026-06-01T09:00:30.000Z') / 1_000}\n`);
  });

  it('are made of facts alone: what says so is parked nowhere and is in nobody’s record', async () => {
    expect(await area.ports.projectionParked.count()).toBe(0);
    expect(await area.ports.journal.count()).toBe(1);
  });
});
