import type { Role, Viewer } from '@lib/access';
import { areaOf, clockValue } from '../../../test/area-of';
import { casesShown, type TimelinessCase } from './cases';
import type { FigureQuery } from './figures';

const asked: FigureQuery = { asAt: '2026-06-01', knownAt: '2026-06-01T09:00:00.000Z', basis: 'due' };
const viewer = (role: Role): Viewer => ({
  subject: 's',
  role,
  organisation: 'northbank-council',
  children: [],
  scopes: [],
});
const officer = viewer('sen-case-officer');

describe('the cases behind a figure', () => {
  it('are each on one page, by their last day in time, however many have the same day', () => {
    const days = ['2026-05-01', '2026-05-04', '2026-05-04', '2026-05-04', '2026-05-20'];
    const values = Array.from({ length: 730 }, (_, index) => clockValue({ dueOn: days[index % days.length]! }));
    const index = areaOf({ one: { values: values.slice(0, 300) }, two: { values: values.slice(300) } });
    const seen: TimelinessCase[] = [];
    for (let after: string | undefined; ; ) {
      const { cases, total, next } = casesShown(index, { asked, of: 'due', ...(after && { after }) }, officer);
      expect([total, cases.length]).toEqual([730, next ? 100 : 30]);
      seen.push(...cases);
      after = next;
      if (!next) break;
    }
    expect(new Set(seen.map((each) => each.case)).size).toBe(730);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(values.map(({ dueOn }) => dueOn).sort());
  });

  it('say nothing of what happened later than the day that is asked about', () => {
    const index = areaOf({ one: { values: [clockValue({ metOn: '2026-05-20', endedBy: 'f2', startedBy: 'f1' })] } });
    const at = (asAt: string) => casesShown(index, { asked: { ...asked, asAt }, of: 'due' }, officer).cases[0];
    expect(at('2026-05-19')).toMatchObject({ status: 'overdue', source: { startedBy: 'f1' } });
    expect(at('2026-05-19')).not.toHaveProperty('metOn');
    expect(at('2026-05-19')?.source).toEqual({ startedBy: 'f1' });
    expect(at('2026-05-20')).toMatchObject({ status: 'metLate', metOn: '2026-05-20', source: { endedBy: 'f2' } });
  });

  it('say on which day a case stopped that was taken up again later, as at the days between', () => {
    const undone = [{ stoppedOn: '2026-03-10', stoppedBecause: 'the referral was declined', resumedOn: '2026-04-02' }];
    const index = areaOf({ one: { values: [clockValue({ dueOn: '2026-05-20', undone } as never)] } });
    const at = (asAt: string, of: 'stopped' | 'due') =>
      casesShown(index, { asked: { ...asked, asAt }, of }, officer).cases[0];
    expect(at('2026-04-01', 'stopped')).toMatchObject({ status: 'stopped', stoppedOn: '2026-03-10' });
    expect(at('2026-04-02', 'due')).toMatchObject({ status: 'running' });
    expect(at('2026-04-02', 'due')).not.toHaveProperty('stoppedOn');
  });

  it('name no child, no reference, no fact and no clock to an analyst, in the cursor neither', () => {
    const values = Array.from({ length: 101 }, () => clockValue());
    const list = casesShown(areaOf({ theChild: { values } }), { asked, of: 'due' }, viewer('analyst'));
    const cursor = Buffer.from(list.next!, 'base64url').toString();
    for (const text of [JSON.stringify(list), cursor])
      expect(text).not.toMatch(/theChild|EHC-1|fact-|decide-to-assess:/);
  });
});
