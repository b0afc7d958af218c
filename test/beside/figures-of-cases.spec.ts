import { areSums, areSumsInCsv, type CountedCase, figuresOfCases } from './figures-of-cases';

const council = { standard: 'final-plan', body: 'northbank-council', dueOn: '2026-03-31', hasException: false };
const cases: readonly CountedCase[] = [
  { ...council, outcome: 'inTime', metOn: '2026-03-02' },
  { ...council, outcome: 'late', metOn: '2026-04-09' },
  { ...council, outcome: 'excused', hasException: true },
  { ...council, outcome: 'stopped', stoppedOn: '2026-02-01' },
];
const asked = { basis: 'due', floors: new Set<string>() };
const figure = {
  ...{ standard: 'final-plan', due: 3, inTime: 1, late: 1, excused: 1, overdue: 0, running: 0, stopped: 1 },
  withExceptions: { inTime: 1, of: 3, percent: 33.3 },
  excludingExceptions: { inTime: 1, of: 2, percent: 50 },
};

describe('the figures that cases come to', () => {
  it('are those of an area that counts as it says', () => {
    expect(areSums([figure], figuresOfCases(cases, asked))).toBe(true);
  });

  it.each([
    ['a number is another', [{ ...figure, late: 2 }]],
    ['a percentage is another', [{ ...figure, withExceptions: { ...figure.withExceptions, percent: 33.4 } }]],
    ['a figure is left out', []],
  ])('are not, where %s', (_, figures) => {
    expect(areSums(figures, figuresOfCases(cases, asked))).toBe(false);
  });

  it('count a case in the month in which it ended, where that is asked for', () => {
    const ended = figuresOfCases(cases.slice(0, 2), { ...asked, basis: 'ended', by: 'month' });
    expect([...ended.keys()]).toEqual(['["final-plan","2026-03","Total"]', '["final-plan","2026-04","Total"]']);
  });

  it('are read in CSV as text, with a blank or a z for what is not applicable', () => {
    const running: CountedCase = { ...council, outcome: 'running' };
    const row = {
      standard: 'final-plan',
      month: 'Total',
      body: 'Total',
      due: '1',
      in_time: '0',
      late: '0',
      excused: '0',
    };
    const rest = { overdue: '0', running: '1', stopped: '0', with_exceptions_in_time: '0', with_exceptions_of: '0' };
    const shares = { with_exceptions_percent: 'z', excluding_exceptions_in_time: '0', excluding_exceptions_of: '0' };
    const whole = { ...row, ...rest, ...shares, excluding_exceptions_percent: 'z' };
    expect(areSumsInCsv([whole], figuresOfCases([running], asked))).toBe(true);
    const blank = { ...whole, with_exceptions_percent: '', excluding_exceptions_percent: '' };
    expect(areSumsInCsv([blank], figuresOfCases([running], asked))).toBe(true);
    expect(areSumsInCsv([{ ...whole, with_exceptions_percent: '0.0' }], figuresOfCases([running], asked))).toBe(false);
  });
});
