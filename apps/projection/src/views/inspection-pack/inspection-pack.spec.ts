import { ehcAssessmentRequested, pathwayReferral, unusedNhsNumber } from '@lib/testing';
import { analyst, areaTold, officer } from '../../../test/area-told';
import { inspectionPack } from './inspection-pack';

const asAt = '2026-11-01';
const knownAt = '2099-01-01T00:00:00.000Z';
const child = (nth: number) => ({ dateOfBirth: '2018-05-05', nhsNumber: unusedNhsNumber(900 + nth) });
const told = Array.from({ length: 12 }, (_, nth) => [
  ehcAssessmentRequested({
    ...{ subject: `EHC-${nth}`, child: child(nth) },
    data: { receivedOn: '2026-03-02', assessmentReference: `EHC-2026-${nth}` },
  }),
  pathwayReferral({
    ...{ subject: `EPR-${nth}`, child: child(nth) },
    data: { receivedOn: '2025-01-06', referralReference: `REF-${nth}`, pathway: 'adhd' },
  }),
]).flat();
const area = areaTold(told);
const months = { from: '2026-01', to: '2026-10', asAt, knownAt, basis: 'due' } as const;
const packFor = (viewer: typeof officer, seed: string, children = 4, of = area) =>
  inspectionPack(of.for(viewer), { asked: months, seed, children }, viewer, knownAt);
const childrenIn = (seed: string, children?: number) =>
  packFor(officer, seed, children).sample.map(({ pseudonym }) => pseudonym);

describe('the pack for inspectors', () => {
  it('draws the same children by the same seed, and others by another', () => {
    expect(childrenIn('a')).toHaveLength(4);
    expect(new Set(childrenIn('a')).size).toBe(4);
    expect(childrenIn('a')).toEqual(childrenIn('a'));
    expect(childrenIn('a')).not.toEqual(childrenIn('b'));
    expect(childrenIn('a', 12).slice(0, 4)).toEqual(childrenIn('a'));
    expect(childrenIn('a', 50)).toHaveLength(12);
  });

  it('has the whole way of who was drawn, also what fell before its months', () => {
    for (const { cases } of packFor(officer, 'a').sample) {
      expect(cases.map(({ standard }) => standard)).toEqual(expect.arrayContaining(['adhd-begun', 'final-plan']));
      expect(cases.map(({ dueOn }) => dueOn)).toEqual(cases.map(({ dueOn }) => dueOn).sort());
    }
  });

  it('says by its digest whether it is the same pack, whoever reads it', () => {
    const pack = packFor(officer, 'a');
    expect(pack.settled).toBe(true);
    expect(packFor(analyst, 'a').digest).toBe(pack.digest);
    expect(packFor(officer, 'b').digest).not.toBe(pack.digest);
    const more = areaTold([
      ...told,
      ehcAssessmentRequested({
        ...{ id: 'one-more', subject: 'EHC-99', child: child(99) },
        data: { receivedOn: '2026-03-02', assessmentReference: 'EHC-2026-99' },
      }),
    ]);
    expect(packFor(officer, 'a', 4, more).digest).not.toBe(pack.digest);
  });

  it('names children to those who may open them, and to analysts nobody', () => {
    expect(packFor(officer, 'a').sample.every((each) => each.child !== undefined)).toBe(true);
    expect(JSON.stringify(packFor(analyst, 'a'))).not.toContain('"child"');
  });

  it('has every figure with the address of its cases, and what is no time limit’s beside them', () => {
    const { figures, besides } = packFor(officer, 'a');
    expect(figures.find(({ standard }) => standard === 'final-plan')).toMatchObject({ due: 12, overdue: 12 });
    expect(figures.every(({ cases }) => cases.includes('knownAt='))).toBe(true);
    expect(besides.waits).toMatchObject([{ pathway: 'adhd', waiting: 12, over52Weeks: 12 }]);
    expect(besides.exclusions.exclusions).toBe(0);
  });
});
