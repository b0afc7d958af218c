import { ourMetrics } from '@lib/telemetry';
import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { version } from '../../package.json';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

const child = {
  givenName: 'Corrin',
  familyName: 'Quarry',
  dateOfBirth: '2022-03-09',
  nhsNumber: unusedNhsNumber(7_301),
};
const fact = earlyYearsNotification({ subject: 'RLN-7301', child });

/** Told only by a log that has several partitions, by a service that failed, by one that turned somebody away. */
const elsewhere = [
  'tell_it_once_projection_partition_lag_messages',
  'tell_it_once_failures_total',
  'tell_it_once_turned_away_total',
];

describe('what an operator watches', () => {
  let area: Area;
  let text: string;
  const value = (sample: string) => {
    const line = text.split('\n').find((each) => each.startsWith(`${sample} `));
    return line === undefined ? undefined : Number(line.split(' ').at(-1));
  };
  const look = async () => {
    text = (await area.clients.nobody().ask('/metrics')).text;
    return [value('tell_it_once_told_to_visible_seconds_count'), value('tell_it_once_settled_up_to_seconds')];
  };

  beforeAll(async () => {
    area = await Area.together();
    await area.tell(fact);
    await area.answerTo(fact);
    await area.answerTo({ ...fact, data: { ...fact.data, concern: 'other words' } });
    await until(look, ([visible, settledUpTo]) => visible === 1 && settledUpTo !== undefined);
  }, 60_000);
  afterAll(() => area.end());

  it.each(Object.entries(ourMetrics).filter(([name]) => !elsewhere.includes(name)))('is told %s with its kind', (name, {
    type,
  }) => {
    expect(text).toContain(`# TYPE ${name} ${type}\n`);
    expect(text).toMatch(new RegExp(`^${name}`, 'm'));
  });

  it('counts what was told, told again and refused, by why', () => {
    const accepted = 'tell_it_once_facts_accepted_total{service="education"';
    expect([value(`${accepted},outcome="told"}`), value(`${accepted},outcome="alreadyTold"}`)]).toEqual([1, 1]);
    expect(value('tell_it_once_facts_refused_total{service="education",problem="told-differently"}')).toBe(1);
  });

  it('sees nothing waiting once it is in the record', () => {
    expect(value('tell_it_once_unpublished_commits{service="education"}')).toBe(0);
    expect(value('tell_it_once_oldest_unpublished_seconds{service="education"}')).toBe(0);
    expect(value('tell_it_once_projection_lag_messages')).toBe(0);
    expect(value('tell_it_once_ready{check="projection"}')).toBe(1);
  });

  it('knows which version is running', () => {
    expect(text).toContain(`tell_it_once_build_info{version="${version}",`);
  });

  it('learns nothing of any child', () => {
    for (const said of [...Object.values(child), fact.subject, fact.id, 'river-lane']) expect(text).not.toContain(said);
  });
});
