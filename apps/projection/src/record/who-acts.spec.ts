import { builderOf } from '@lib/testing';
import { recordOf } from '../../test/records-of';
import type { ChildRecord } from './child-record';
import { whoActs } from './who-acts';

const child = { givenName: 'Fern', familyName: 'Gale', dateOfBirth: '2010-03-04', nhsNumber: '9990000018' };
const acts = (id: string, data: object) =>
  builderOf('education.acts-for-child.v1')({ id, subject: 'EHC-1', child, data: { contact: undefined, ...data } });
const parent = acts('parent', { from: '2020-01-01', as: 'parent', mayBeTold: 'notWhere', basis: 'An order of 2019' });
const on = (asAt: string, ...told: Parameters<typeof recordOf>[0][number][]) =>
  whoActs({ ...(recordOf([parent, ...told]) as unknown as ChildRecord), asAt });

describe('who acts for a child', () => {
  it('is the parents until the last Friday of June, and the young person from that day on', () => {
    expect(['2026-06-25', '2026-06-26', '2035-03-03', '2035-03-04'].map((day) => on(day).rightsOf)).toEqual([
      'parents',
      'youngPerson',
      'youngPerson',
      'nobody',
    ]);
    expect(on('2026-06-25').rightsPass).toEqual([{ born: '2010-03-04', on: '2026-06-26' }]);
  });

  it('is a representative where one is told, for as long as they act', () => {
    const representative = acts('representative', {
      ...{ from: '2026-07-01', until: '2027-06-30', as: 'representative', mayBeTold: 'all', basis: 'Deputy' },
    });
    expect(
      ['2026-06-30', '2026-07-01', '2027-06-30', '2027-07-01'].map((day) => on(day, representative).rightsOf),
    ).toEqual(['youngPerson', 'representative', 'representative', 'youngPerson']);
  });

  it('names who was told to act, by whom, since when and what they may be told', () =>
    expect(on('2026-01-01').acting).toMatchObject([
      { as: 'parent', since: '2020-01-01', mayBeTold: 'notWhere', organisation: 'northbank-council' },
    ]));

  it('is not known where two days of birth say different things', () => {
    const other = builderOf('education.acts-for-child.v1')({
      ...{ id: 'other', subject: 'EHC-1', child: { ...child, dateOfBirth: '2011-03-04' } },
      data: { from: '2021-01-01', contact: undefined },
    });
    expect(on('2026-07-01', other).rightsOf).toBe('notKnown');
    expect(on('2026-06-01', other).rightsOf).toBe('parents');
  });
});
