import { watermarkOf } from './watermark-of';

const topics = ['education.events', 'health.events'];
const at = (topic: string, partition: number, upTo: string) => ({ topic, partition, upTo });

describe('up to when a figure is settled', () => {
  it('is the least of what the partitions say', () => {
    const watermarks = [
      at('education.events', 0, '09:05'),
      at('health.events', 0, '09:07'),
      at('health.events', 1, '09:03'),
    ];
    expect(watermarkOf(watermarks, topics)).toBe('09:03');
  });

  it('is unknown while a service has said nothing', () => {
    expect(watermarkOf([at('education.events', 0, '09:05')], topics)).toBeUndefined();
    expect(watermarkOf([], topics)).toBeUndefined();
  });

  it('is unknown while a partition is known of which nobody has heard', () => {
    const watermarks = [at('education.events', 0, '09:05'), at('health.events', 0, '09:07')];
    expect(watermarkOf(watermarks, topics, [{ topic: 'health.events', partition: 1 }])).toBeUndefined();
    expect(watermarkOf(watermarks, topics, [{ topic: 'health.events', partition: 0 }])).toBe('09:05');
  });
});
