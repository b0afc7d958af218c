import fc from 'fast-check';
import { clockValue } from '../../../test/area-of';
import { ClockColumns } from './clock-columns';
import { figuresOf } from './figures';

const asked = { asAt: '2026-06-01', knownAt: '2026-06-01T09:00:00.000Z', basis: 'due' } as const;
const dueIn = (clocks: ClockColumns) => figuresOf([{ clocks }], asked, []).reduce((sum, { due }) => sum + due, 0);

describe('the clocks of the area in columns', () => {
  it('hold what each document said last, however often each was written', () => {
    const writing = fc.record({ id: fc.integer({ min: 0, max: 8 }), clocks: fc.integer({ min: 0, max: 700 }) });
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 30 }), (writings) => {
        const clocks = new ClockColumns();
        const last = new Map<number, number>();
        for (const { id, clocks: count } of writings) {
          clocks.put(`r${id}`, { clocks: Array.from({ length: count }, () => clockValue()) });
          last.set(id, count);
        }
        expect(dueIn(clocks)).toBe([...last.values()].reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 25 },
    );
  });

  it('do not grow when one document is written again and again', () => {
    const clocks = new ClockColumns();
    const values = Array.from({ length: 100 }, () => clockValue());
    for (let times = 0; times < 200; times++) clocks.put('r1', { clocks: values });
    expect(clocks.size).toBeLessThan(2_000);
    expect(dueIn(clocks)).toBe(100);
  });
});
