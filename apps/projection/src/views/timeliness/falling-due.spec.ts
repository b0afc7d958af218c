import { catalogue } from '@lib/casework';
import { areaOf, clockValue } from '../../../test/area-of';
import { analyst } from '../../../test/area-told';
import { everyCaseShown } from './cases';
import { fallingDueOf } from './falling-due';
import { fallingDueAsCsv } from './figures-csv.http';
import { casesAsked, fallingDueAsked } from './question';

const moment = { now: '2026-06-01T09:00:00.000Z', today: '2026-06-01T09:00:00.000Z' };
const startedOn = '2026-05-01';
const values = ['2026-05-31', '2026-06-01', '2026-06-07', '2026-06-08', '2026-07-26', '2026-07-27'].map((dueOn) =>
  clockValue({ startedOn, dueOn }),
);
const area = areaOf({
  one: { values: [...values, clockValue({ startedOn, dueOn: '2026-06-02', metOn: '2026-05-20' })] },
  two: { values: [clockValue({ startedOn, dueOn: '2026-06-03', stoppedOn: '2026-05-20' })] },
});
const read = (query: object = {}) => {
  const asked = fallingDueAsked({ standard: 'decide-to-assess', ...query }, moment);
  if ('faults' in asked) throw new Error(JSON.stringify(asked.faults));
  return fallingDueOf(area, asked);
};

describe('what falls due in the next eight weeks', () => {
  it('is counted by the week of its last day in time, the first week beginning with the day that is asked about', () => {
    const { figures } = read();
    expect(figures.map(({ week, from, to, fallsDue }) => `${week} ${from} ${to} ${fallsDue}`)).toEqual([
      '1 2026-06-01 2026-06-07 2',
      '2 2026-06-08 2026-06-14 1',
      '3 2026-06-15 2026-06-21 0',
      '4 2026-06-22 2026-06-28 0',
      '5 2026-06-29 2026-07-05 0',
      '6 2026-07-06 2026-07-12 0',
      '7 2026-07-13 2026-07-19 0',
      '8 2026-07-20 2026-07-26 1',
    ]);
  });

  it('opens exactly its cases, week by week', () => {
    for (const { cases, fallsDue, from, to } of read().figures) {
      const query = Object.fromEntries(new URL(cases, 'http://localhost').searchParams);
      const question = casesAsked(query, moment);
      if ('faults' in question) throw new Error(JSON.stringify(question.faults));
      const listed = everyCaseShown(area, question, analyst);
      expect(listed).toHaveLength(fallsDue);
      for (const { dueOn, status } of listed)
        expect([dueOn >= from, dueOn <= to, status]).toEqual([true, true, 'running']);
    }
  });

  it('is said of every time limit, or by who owes it, each with all eight weeks', () => {
    const everyWeek = read({ standard: undefined }).figures.map(({ standard }) => standard);
    expect(new Set(everyWeek)).toEqual(new Set(catalogue.map(({ id }) => id)));
    expect(everyWeek).toHaveLength(8 * new Set(everyWeek).size);
    expect(new Set(read({ by: 'body' }).figures.map(({ body }) => body))).toEqual(new Set(['northbank-council']));
    expect(read({ by: 'body' }).figures).toHaveLength(8);
    expect(read({ by: 'body', body: 'southbank-council' }).figures).toEqual([]);
  });

  it('is a table for a spreadsheet too', () => {
    const [names, first] = fallingDueAsCsv(read()).split('\n');
    expect(names).toBe(
      'standard,title,kind,body,pathway,setting,need,age,population,care,sex,ethnicity,disability,religion,' +
        'as_at,known_at,week,from,to,falls_due,cases',
    );
    expect(first).toMatch(
      /^decide-to-assess,Decide whether to assess,law,(Total,){11}2026-06-01,.*,1,2026-06-01,2026-06-07,2,\/v1\/timeliness\/cases\?/,
    );
  });

  it('has no months to choose, and says so', () => {
    const asked = fallingDueAsked({ from: '2026-01', by: 'month', weeks: '9' }, moment);
    expect('faults' in asked && asked.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/from unknown',
      '/by someOf',
      '/weeks unknown',
    ]);
  });
});
