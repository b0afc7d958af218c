import { areaOf, clockValue } from '../../../test/area-of';
import { figuresAsCsv } from './figures-csv.http';
import { casesAsked, figuresAsked, monthsBetween } from './question';
import { timelinessOf } from './timeliness';

const moment = { now: '2026-06-01T09:00:00.000Z', today: '2026-06-01T09:00:00.000Z' };
const faultsOf = (question: object) =>
  'faults' in question ? (question.faults as { pointer: string; code: string }[]) : [];
const codes = (question: object) => faultsOf(question).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a question about the area’s figures', () => {
  it('is refused for everything that is wrong with it at once, with what is allowed', () => {
    const query = {
      standard: 'final-plans',
      from: '2026-13',
      to: '2025-01',
      by: 'week',
      asAt: '2026-06-02',
      knownAt: 'now',
      basis: 'done',
      monht: '2026-01',
    };
    const question = figuresAsked(query, moment);
    expect(codes(question)).toEqual([
      '/standard oneOf',
      '/from month',
      '/by someOf',
      '/asAt notInFuture',
      '/knownAt instant',
      '/basis oneOf',
      '/monht unknown',
      '/to beforeFrom',
    ]);
    expect(faultsOf(question)[0]).toMatchObject({
      allowed: expect.arrayContaining(['final-plan', 'decide-to-assess']),
    });
    expect(faultsOf(question)[2]).toMatchObject({
      allowed: [
        'month',
        'body',
        'pathway',
        'setting',
        'need',
        'age',
        'population',
        'care',
        'sex',
        'ethnicity',
        'disability',
        'religion',
      ],
    });
  });

  it('is about today, now, the last day in time and one figure a standard unless it says otherwise', () => {
    expect(figuresAsked({}, moment)).toEqual({
      asked: { asAt: '2026-06-01', knownAt: moment.now, basis: 'due' },
      by: [],
    });
  });

  it('spans at most fifty years month by month, and the last month that can be written is the last', () => {
    expect(codes(figuresAsked({ from: '1900-01', to: '9999-12', by: 'month' }, moment))).toEqual(['/to tooLong']);
    expect(codes(figuresAsked({ from: '1977-01', to: '2026-12', by: 'month' }, moment))).toEqual([]);
    expect(codes(figuresAsked({ from: '1900-01', to: '9999-12' }, moment))).toEqual([]);
    expect(monthsBetween('9999-11', '9999-12')).toEqual(['9999-11', '9999-12']);
    expect(monthsBetween('0000-12', '0001-01')).toEqual(['0000-12', '0001-01']);
  });

  it('names a status that is counted, a month or months, and a cursor that was given', () => {
    const query = { status: 'lately', month: '2026-01', from: '2026-01', after: 'b', body: ' ' };
    expect(codes(casesAsked(query, moment))).toEqual([
      '/status someOf',
      '/after cursor',
      '/body text',
      '/month oneWay',
    ]);
  });
});

describe('a status', () => {
  const ofStatus = (status: string) => {
    const question = casesAsked({ status }, moment);
    return 'faults' in question ? question.faults : question.of;
  };

  it('in the words of a record is the same status in the words of a figure', () => {
    expect([ofStatus('metInTime'), ofStatus('metLate'), ofStatus('cutShort')]).toEqual([
      ['inTime'],
      ['late'],
      ['late'],
    ]);
    expect(ofStatus('late,overdue')).toEqual(['late', 'overdue']);
  });

  it('that is none, or is named twice, is refused in words, with those that there are', () => {
    for (const wrong of ['late,late', 'late,', 'Late', ''])
      expect(ofStatus(wrong)).toEqual([
        {
          pointer: '/status',
          code: 'someOf',
          message: 'status must be one of those allowed, or several of them with commas between, each once',
          allowed: ['due', 'inTime', 'late', 'excused', 'overdue', 'running', 'stopped', 'done', 'waiting'],
        },
      ]);
  });
});

describe('the area’s figures', () => {
  const area = areaOf({ child: { values: [clockValue({ metOn: '2026-05-01' })] } });
  const read = (query: object) => {
    const question = figuresAsked({ standard: 'decide-to-assess', ...query }, moment);
    if ('faults' in question) throw new Error(JSON.stringify(question.faults));
    return timelinessOf(area, question);
  };

  it('say every month that was asked for, those without a case too', () => {
    const { figures } = read({ from: '2025-12', to: '2026-05', by: 'month' });
    expect(figures.map(({ month, due }) => `${month} ${due}`)).toEqual([
      '2025-12 0',
      '2026-01 0',
      '2026-02 0',
      '2026-03 0',
      '2026-04 0',
      '2026-05 1',
    ]);
    expect(figures[0]?.withExceptions).toEqual({ inTime: 0, of: 0, percent: null });
  });

  it('each open their own cases, at the same two times', () => {
    const [figure] = read({ by: 'month,body', from: '2026-05' }).figures;
    const address = new URL(figure!.cases, 'http://localhost');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      standard: 'decide-to-assess',
      month: '2026-05',
      body: 'northbank-council',
      asAt: '2026-06-01',
      knownAt: moment.now,
      basis: 'due',
    });
    const question = casesAsked(Object.fromEntries(address.searchParams), moment);
    expect(question).toMatchObject({
      asked: { from: '2026-05', to: '2026-05', body: 'northbank-council' },
      of: ['due'],
    });
  });

  it('are a table for a spreadsheet: columns of numbers hold numbers, and a column beside them says where there is none', () => {
    const [names = '', none = '', may = ''] = figuresAsCsv(read({ from: '2026-04', to: '2026-05', by: 'month' })).split(
      '\n',
    );
    const of = (line: string) => {
      const values = line.split(',');
      return Object.fromEntries(names.split(',').map((name, at) => [name, values[at]]));
    };
    expect(of(none)).toMatchObject({
      month: '2026-04',
      body: 'Total',
      pathway: 'Total',
      due: '0',
      with_exceptions_of: '0',
      with_exceptions_percent: '',
      with_exceptions_percent_status: 'notApplicable',
      done_median_weeks: '',
      done_median_weeks_status: 'notApplicable',
    });
    expect(of(may)).toMatchObject({
      month: '2026-05',
      in_time: '1',
      with_exceptions_percent: '100.0',
      with_exceptions_percent_status: 'counted',
      done_of: '1',
      done_days: '42',
      done_median_weeks: '6.0',
      done_mean_weeks: '6.0',
      done_mean_weeks_status: 'counted',
      waiting_of: '0',
    });
    for (const line of [none, may])
      for (const [name, value] of Object.entries(of(line)))
        if (/(_of|_days|_weeks|_percent|due|in_time|late|overdue|running|stopped)$/.test(name))
          expect([name, value]).toEqual([name, expect.stringMatching(/^(\d+(\.\d)?)?$/)]);
  });

  it('never hand a spreadsheet a formula', () => {
    const evil = areaOf({ child: { values: [clockValue({ body: '=HYPERLINK("http://x")' })] } });
    const question = figuresAsked({ standard: 'decide-to-assess', by: 'body' }, moment);
    const csv = 'faults' in question ? '' : figuresAsCsv(timelinessOf(evil, question));
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
