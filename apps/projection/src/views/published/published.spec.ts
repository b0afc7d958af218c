import { ehcAssessmentRequested, unusedNhsNumber } from '@lib/testing';
import { analyst, areaTold } from '../../../test/area-told';
import { publishedFigures } from './published';

const knownAt = '2099-01-01T00:00:00.000Z';
const child = (nth: number) => ({ dateOfBirth: '2018-05-05', nhsNumber: unusedNhsNumber(940 + nth) });
const asked = (nth: number, receivedOn: string) =>
  ehcAssessmentRequested({
    ...{ subject: `EHC-${nth}`, child: child(nth) },
    data: { receivedOn, assessmentReference: `EHC-2026-${nth}` },
  });
const published = (children: number, receivedOn = '2026-03-02', today = '2026-11-17') =>
  publishedFigures(
    areaTold(Array.from({ length: children }, (_, nth) => asked(nth, receivedOn))).for(analyst),
    today,
    knownAt,
  );

describe('the figures that anybody may read', () => {
  it('are of the twelve months that are over, as at their last day', () => {
    const { asAt, from, to, figures } = published(5);
    expect([asAt, from, to]).toEqual(['2026-10-31', '2025-11', '2026-10']);
    expect(figures.find(({ standard }) => standard === 'decide-to-assess')).toMatchObject({ due: 5, overdue: 5 });
    expect(published(5, '2024-03-04').figures).toEqual([]);
  });

  it('have no number from one to four, and no way to a case', () => {
    expect(published(4).figures.find(({ standard }) => standard === 'decide-to-assess')).toMatchObject({
      ...{ due: null, overdue: null, suppressed: 'all' },
    });
    expect(JSON.stringify(published(5))).not.toContain('/cases');
  });
});
