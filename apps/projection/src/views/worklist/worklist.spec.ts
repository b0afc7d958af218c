import type { Role, Viewer } from '@lib/access';
import { areaOf, clockValue, entry, titleOf } from '../../../test/area-of';
import { groups, isOf, type WorklistFilter, workFor } from './worklist';
import { worklistOrder } from './worklist-order';

const viewer = (role: Role, organisation = 'northbank-council'): Viewer => ({
  subject: `persona:${role}`,
  role,
  organisation,
  children: [],
  scopes: [],
});
const officer = viewer('sen-case-officer');
const today = '2026-06-01';

const rowsOf = (
  area: ReturnType<typeof areaOf>,
  who = officer,
  filter: WorklistFilter = {},
  asAt = today,
  sort = 'due',
) =>
  worklistOrder(sort, (child) => names[child])
    .inOrder(workFor(area, who, asAt).filter(isOf(filter)))
    .map(({ work }) => work.row());
const names: Readonly<Record<string, string>> = { one: 'Wren Flintlock', two: 'alder Slate' };
const groupOf = (value: Parameters<typeof clockValue>[0], who = officer, asAt = today) =>
  rowsOf(areaOf({ child: { values: [clockValue(value)] } }), who, {}, asAt).map(({ group }) => group);

describe('the worklist', () => {
  it('says what, who must, by when, how many days, and why', () => {
    const area = areaOf({
      child: {
        values: [clockValue({ clock: 'c1', startedBy: 'f1', dueOn: '2026-05-29', startedOn: '2026-04-17' })],
        entry: entry({
          setting: 'river-lane-nursery',
          cases: [{ reference: 'northbank-council/EHC-1', officer: 'Petra Marlstone', setting: 'quarry-bank-school' }],
        }),
      },
    });
    expect(rowsOf(area)).toEqual([
      {
        child: 'child',
        group: 'overdue',
        what: titleOf('decide-to-assess'),
        standard: 'decide-to-assess',
        whoMust: 'northbank-council',
        role: 'the council',
        dueOn: '2026-05-29',
        days: -3,
        why: expect.stringMatching(/^It started on 17 April 2026, .*\(.*[Rr]egulation.*\)\.$/),
        since: '2026-04-17',
        officer: 'Petra Marlstone',
        setting: 'quarry-bank-school',
        clock: 'c1',
        factId: 'f1',
      },
    ]);
  });

  it.each([
    ['the day after its last day is overdue', '2026-05-31', ['overdue']],
    ['its last day is due soon', '2026-06-01', ['dueSoon']],
    ['the 14th day from now is due soon', '2026-06-15', ['dueSoon']],
    ['the 15th day is not soon: the family waits for an answer', '2026-06-16', ['toTellFamily']],
  ])('%s', (_, dueOn, expected) => {
    expect(groupOf({ dueOn })).toEqual(expected);
  });

  it('has what one’s own organisation must do later under its own group, where no family waits to hear', () => {
    const value = { standard: 'advice-own-social-care', body: 'northbank-social-care', dueOn: '2026-06-16' };
    expect(groupOf(value, viewer('social-worker', 'northbank-social-care'))).toEqual(['yours']);
    expect(groupOf(value)).toEqual(['waitingOnOthers']);
  });

  it('has another body’s clock among what one waits on, until it is due soon', () => {
    const value = { standard: 'advice-health', body: 'northbank-nhs-trust', dueOn: '2026-06-16' };
    expect(groupOf(value)).toEqual(['waitingOnOthers']);
    expect(groupOf({ ...value, dueOn: '2026-06-15' })).toEqual(['dueSoon']);
  });

  it('has an answer that the family waits for under the family, before it has it under waiting on others', () => {
    const value = { standard: 'referral-acceptance-told', body: 'northbank-nhs-trust', dueOn: '2026-07-01' };
    expect(groupOf(value)).toEqual(['toTellFamily']);
    expect(groupOf({ ...value, dueOn: '2026-06-02' })).toEqual(['dueSoon']);
    expect(groupOf({ ...value, dueOn: '2026-05-02' })).toEqual(['overdue']);
  });

  it('waits for the family’s own time, which is never overdue, and is gone when it has passed', () => {
    const value = {
      standard: 'family-time-on-draft',
      floor: true as const,
      dueOn: '2026-06-05',
      startedOn: '2026-05-22',
    };
    expect(groupOf(value)).toEqual(['waitingOnOthers']);
    expect(groupOf(value, officer, '2026-06-06')).toEqual([]);
  });

  it('keeps what is late with an exception, and says that there is one', () => {
    const area = areaOf({ child: { values: [clockValue({ excusedFrom: '2026-04-01' })] } });
    expect(rowsOf(area)).toMatchObject([{ group: 'overdue', hasException: true }]);
  });

  it('forgets what was done or has stopped, and as at an earlier day still has it', () => {
    expect(groupOf({ metOn: '2026-05-20' })).toEqual([]);
    expect(groupOf({ stoppedOn: '2026-05-20' })).toEqual([]);
    expect(groupOf({ metOn: '2026-05-20' }, officer, '2026-05-19')).toEqual(['overdue']);
    expect(groupOf({ knownUntil: '2026-05-20T09:00:00.000Z' })).toEqual([]);
  });

  it('has parents who were not told, and corrections that were not answered, until the day they are', () => {
    const items = [
      { what: 'familyNotTold', whoMust: 'northbank-nhs-trust', since: '2026-05-10', factId: 'f1' },
      {
        what: 'correctionNotAnswered',
        whoMust: 'river-lane-nursery',
        since: '2026-05-11',
        until: '2026-05-20',
        factId: 'f2',
      },
    ] as const;
    const area = areaOf({ child: { entry: entry({ items }) } });
    const at = (asAt: string) => rowsOf(area, officer, {}, asAt).map(({ group, factId }) => `${group} ${factId}`);
    expect(at('2026-05-09')).toEqual([]);
    expect(at('2026-05-19')).toEqual(['waitingOnOthers f2', 'toTellFamily f1']);
    expect(at('2026-05-20')).toEqual(['toTellFamily f1']);
  });

  it('is of one officer, one body or one setting when that is asked', () => {
    const other = clockValue({ reference: 'northbank-council/EHC-2', body: 'southbank-council' });
    const area = areaOf({
      one: {
        values: [clockValue()],
        entry: entry({ cases: [{ reference: 'northbank-council/EHC-1', officer: 'P', setting: 's1' }] }),
      },
      two: { values: [other], entry: entry({ setting: 's2' }) },
    });
    const children = (filter: WorklistFilter) => rowsOf(area, officer, filter).map(({ child }) => child);
    expect(children({ officer: 'P' })).toEqual(['one']);
    expect(children({ body: 'southbank-council' })).toEqual(['two']);
    expect(children({ setting: 's2' })).toEqual(['two']);
    expect(children({ officer: 'P', setting: 's2' })).toEqual([]);
  });

  it('shows a SENCO the children that their own organisation told about, and no other is in it', () => {
    const area = areaOf({
      own: { values: [clockValue()], entry: entry({ toldBy: ['river-lane-nursery'] }) },
      other: { values: [clockValue()], entry: entry({ toldBy: ['quarry-bank-school'] }) },
    });
    expect(rowsOf(area, viewer('senco', 'river-lane-nursery')).map(({ child }) => child)).toEqual(['own']);
    expect(rowsOf(area, viewer('analyst'))).toEqual([]);
  });

  it('is in the order of its page: by group, then by the last day in time', () => {
    const due = ['2026-05-30', '2026-06-10', '2026-05-02', '2026-06-02'].map((dueOn) => clockValue({ dueOn }));
    const rows = rowsOf(areaOf({ child: { values: due } }));
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2026-05-02', '2026-05-30', '2026-06-02', '2026-06-10']);
    expect(groups).toEqual(['overdue', 'dueSoon', 'yours', 'waitingOnOthers', 'toTellFamily']);
  });

  it('shows a SENCO what is asked of her own setting as hers: its advice, and the doubt of a family', () => {
    const items = [
      { what: 'correctionNotAnswered', whoMust: 'river-lane-nursery', since: '2026-05-11', factId: 'doubt' },
      { what: 'notificationNotAcknowledged', whoMust: 'council', since: '2026-05-12', factId: 'notified' },
    ] as const;
    const value = { standard: 'advice-school', body: 'river-lane-nursery', dueOn: '2026-07-01', startedBy: 'asking' };
    const area = areaOf({
      one: { values: [clockValue(value)], entry: entry({ toldBy: ['river-lane-nursery'], items }) },
    });
    const of = (who: Viewer) => rowsOf(area, who).map(({ group, factId }) => `${group} ${factId}`);
    expect(of(viewer('senco', 'river-lane-nursery'))).toEqual([
      'yours asking',
      'yours doubt',
      'waitingOnOthers notified',
    ]);
    expect(of(officer)).toEqual(['yours notified', 'waitingOnOthers asking', 'waitingOnOthers doubt']);
  });

  describe('in which the rows of one child stand together', () => {
    const due = (child: string, dueOn: string, reference: string) =>
      clockValue({ dueOn, startedBy: `${child} ${dueOn}`, reference: `northbank-council/${reference}` });
    const cases = (officer: string, reference: string) =>
      entry({ cases: [{ reference: `northbank-council/${reference}`, officer }] });
    const area = areaOf({
      one: { values: [due('one', '2026-05-02', 'A'), due('one', '2026-05-20', 'A')], entry: cases('Petra', 'A') },
      two: { values: [due('two', '2026-05-09', 'B'), due('two', '2026-05-30', 'B')], entry: cases('Fern', 'B') },
    });
    const order = (sort?: string) =>
      rowsOf(area, officer, {}, today, sort).map(({ factId }) => factId.replace('2026-05-', ''));

    it.each([
      ['the most urgent child first', undefined, ['one 02', 'one 20', 'two 09', 'two 30']],
      ['the least urgent child first', '-due', ['two 09', 'two 30', 'one 02', 'one 20']],
      ['by the child’s name, whatever its capitals', 'child', ['two 09', 'two 30', 'one 02', 'one 20']],
      ['by name, the other way round', '-child', ['one 02', 'one 20', 'two 09', 'two 30']],
      ['by the officer', 'officer', ['two 09', 'two 30', 'one 02', 'one 20']],
    ])('%s', (_, sort, expected) => expect(order(sort)).toEqual(expected));

    it('and a page goes on after the place at which the last ended, in every order, though that row is done by now', () => {
      for (const sort of ['due', '-due', 'child', '-child', 'what', 'body', 'officer', '-officer']) {
        const { inOrder, compare } = worklistOrder(sort, (child) => names[child]);
        const rows = inOrder(workFor(area, officer, today));
        for (const [index, { place }] of rows.entries()) {
          const behind = rows.filter((row) => row !== rows[index] && compare(row.place, place) > 0);
          expect([sort, behind]).toEqual([sort, rows.slice(index + 1)]);
        }
        if (sort.endsWith('child'))
          expect(JSON.stringify(rows.map(({ place }) => place))).not.toMatch(/Flintlock|Slate/i);
      }
    });
  });
});
