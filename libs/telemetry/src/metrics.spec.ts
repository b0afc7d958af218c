import { Metrics } from './metrics';

const told = async (metrics: Metrics, name: string) =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith(name));

describe('what a process tells Prometheus', () => {
  it('counts what it is told to, by label', async () => {
    const metrics = new Metrics();
    const name = 'tell_it_once_facts_refused_total';
    metrics.count(name, { service: 'health', problem: 'invalid-event' });
    metrics.count(name, { service: 'health', problem: 'invalid-event' }, 2);
    expect(await told(metrics, name)).toEqual([`${name}{service="health",problem="invalid-event"} 3`]);
  });

  it('is not another’s of the same process', async () => {
    const [one, other] = [new Metrics(), new Metrics()];
    one.count('tell_it_once_projection_messages_total');
    expect(await told(other, 'tell_it_once_projection_messages_total')).toEqual([]);
  });

  it('reads a gauge when it is asked for, by everybody who tells it, and keeps nothing of the time before', async () => {
    const metrics = new Metrics();
    const name = 'tell_it_once_unpublished_commits';
    let waiting = ['education', 'health'];
    metrics.read(name, async () => waiting.map((service) => ({ labels: { service }, value: 2 })));
    metrics.read(name, async () => [{ labels: { service: 'family' }, value: 0 }]);
    expect(await told(metrics, name)).toHaveLength(3);
    waiting = ['health'];
    expect(await told(metrics, name)).toEqual([`${name}{service="health"} 2`, `${name}{service="family"} 0`]);
  });

  it('leaves out what cannot be read now, and tells the rest', async () => {
    const metrics = new Metrics('1.2.3');
    metrics.read('tell_it_once_projection_lag_messages', async () => {
      throw new Error('the store is away');
    });
    expect(await told(metrics, 'tell_it_once_projection_lag_messages')).toEqual([]);
    expect(await told(metrics, 'tell_it_once_build_info')).toEqual([
      `tell_it_once_build_info{version="1.2.3",node="${process.version}"} 1`,
    ]);
  });

  it('measures from a flush of the disk to an outage that somebody was woken for', async () => {
    const metrics = new Metrics();
    const name = 'tell_it_once_projection_batch_seconds';
    metrics.observe(name, 0.12);
    expect(await told(metrics, `${name}_bucket`)).toContain(`${name}_bucket{le="0.15"} 1`);
    expect(await told(metrics, `${name}_count`)).toEqual([`${name}_count 1`]);
  });
});
