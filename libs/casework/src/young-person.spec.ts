import { noYoungPersonFrom, rightsPassOn, wasYoungPersonBefore } from './young-person';

describe('the day on which rights pass to a young person', () => {
  it.each([
    ['2010-03-04', '2026-06-26', 'sixteen in March: the last Friday of that June'],
    ['2009-09-01', '2026-06-26', 'sixteen on the first day of a school year: the June after it'],
    ['2010-08-31', '2026-06-26', 'sixteen on the last day of it: the June before the birthday'],
    ['2010-06-26', '2026-06-26', 'sixteen on that day'],
    ['2007-12-31', '2024-06-28', 'a year whose last of June is a Sunday'],
    ['2007-02-01', '2023-06-30', 'a year whose last of June is a Friday'],
    ['2008-02-29', '2024-06-28', 'born on a leap day'],
  ])('born on %s it is %s: %s', (born, day) => expect(rightsPassOn(born)).toBe(day));

  it('is of nobody of 25 or more', () => {
    expect(noYoungPersonFrom('2000-02-29')).toBe('2025-02-28');
    expect(wasYoungPersonBefore({ dateOfBirth: '2000-05-05' }, '2025-05-05')).toBe(false);
  });

  it('leaves the day itself to the parent who asked on it, and says nothing where no birthday is told', () => {
    const child = { dateOfBirth: '2010-03-04' };
    expect(['2026-06-26', '2026-06-27'].map((day) => wasYoungPersonBefore(child, day))).toEqual([false, true]);
    expect(wasYoungPersonBefore({}, '2026-06-27')).toBe(false);
  });
});
