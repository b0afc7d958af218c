import { settledUpTo } from './settled-up-to';

const topics = ['education.events', 'health.events'];
const at = (topic: string, partition: number, upTo: string) => ({ topic, partition, upTo });

describe('up to when a figure is settled', () => {
  it('is the least of what the partitions say', () => {
    const settled = [
      at('education.events', 0, '09:05'),
      at('health.events', 0, '09:07'),
      at('health.events', 1, '09:03'),
    ];
    expect(settledUpTo(settled, topics)).toBe('09:03');
  });

  it('is unknown while a service has said nothing', () => {
    expect(settledUpTo([at('education.events', 0, '09:05')], topics)).toBeUndefined();
    expect(settledUpTo([], topics)).toBeUndefined();
  });

  it('is unknown while a partition is known of which nobody has heard', () => {
    const settled = [at('education.events', 0, '09:05'), at('health.events', 0, '09:07')];
    expect(settledUpTo(settled, topics, [{ topic: 'health.events', partition: 1 }])).toBeUndefined();
    expect(settledUpTo(settled, topics, [{ topic: 'health.events', partition: 0 }])).toBe('09:05');
  });
});
