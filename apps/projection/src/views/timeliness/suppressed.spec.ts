import fc from 'fast-check';
import { type Figure, noCases } from './figures';
import { withoutSmall } from './suppressed';

const figure = (body: string, counts: Partial<Figure>): Figure => ({
  ...noCases,
  standard: 'final-plan',
  body,
  ...counts,
});
const ended = (body: string, inTime: number, late: number): Figure =>
  figure(body, { due: inTime + late, inTime, late, done: { ...noCases.done, of: inTime + late } });
const shown = (figures: readonly Figure[]) =>
  withoutSmall(figures).map(({ body, due, late, suppressed }) => [body, due, late, suppressed]);

describe('figures without small numbers', () => {
  it('show all where no number is from one to four', () => {
    expect(shown([ended('one', 7, 0), ended('two', 5, 8)])).toEqual([
      ['one', 7, 0, undefined],
      ['two', 13, 8, undefined],
    ]);
  });

  it('hide every count of a figure with a small one but their sum, and those of the smallest beside it', () => {
    expect(shown([ended('one', 7, 2), ended('two', 5, 8), ended('three', 9, 9)])).toEqual([
      ['one', 9, null, 'counts'],
      ['two', 13, null, 'counts'],
      ['three', 18, 9, undefined],
    ]);
  });

  it('hide a small sum too, and that of another, which would give it away', () => {
    expect(shown([ended('one', 3, 0), ended('two', 5, 8), ended('three', 9, 9), ended('four', 0, 0)])).toEqual([
      ['one', null, null, 'all'],
      ['two', null, null, 'all'],
      ['three', 18, 9, undefined],
      ['four', 0, 0, undefined],
    ]);
  });

  it('hide a third where two can only be one each', () => {
    expect(shown([ended('one', 1, 0), ended('two', 0, 1), ended('three', 9, 9)]).map(([, due]) => due)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('hide bands of weeks alone where only they are small, and nothing of what was worked out of many', () => {
    const long = ended('one', 9, 9);
    const [alone] = withoutSmall([
      { ...long, done: { ...long.done, medianWeeks: 12, over52Weeks: 2, under18Weeks: 16 } },
    ]);
    expect(alone).toMatchObject({
      ...{ due: 18, late: 9, suppressed: 'bands' },
      done: { of: 18, medianWeeks: 12, over52Weeks: null, under18Weeks: null },
    });
  });

  it('are such that no hidden number follows from the others and their sum', () => {
    const anyFigures = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(anyFigures, (all) => {
        const figures = all.map(([inTime, late], nth) => ended(`body-${nth}`, inTime, late));
        const found = withoutSmall(figures);
        const sumOf = (which: 0 | 1) => all.reduce((total, each) => total + each[which], 0);
        // The sum of all stands in another answer, in which small numbers are suppressed as well.
        const [sum] = withoutSmall([ended('all', sumOf(0), sumOf(1))]);
        for (const name of ['due', 'late', 'inTime'] as const) {
          for (const { [name]: count } of found) expect(count === null || count === 0 || count >= 5).toBe(true);
          const hidden = figures.filter((_, nth) => found[nth]![name] === null);
          if (hidden.length > 0 && sum![name] !== null) expect(hidden.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
