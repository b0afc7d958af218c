import { builderOf, unusedNhsNumber } from '@lib/testing';
import { areaTold, officer, viewerAs } from '../../../test/area-told';
import { planSample } from './plan-sample';

const council = '/agencies/northbank-council';
const of = (nth: number) => ({
  ...{ source: council, subject: `EHC-${nth}` },
  child: { givenName: `Fern${nth}`, dateOfBirth: '2016-05-05', nhsNumber: unusedNhsNumber(900 + nth) },
});
const plans = Array.from({ length: 30 }, (_, nth) =>
  builderOf('education.ehc-plan-in-force.v1')({
    ...of(nth),
    id: `made-${nth}`,
    data: { madeOn: '2025-09-08', planReference: `PLAN-${nth}`, planKind: 'ehcPlan' },
  }),
);
const ceased = builderOf('education.ehc-plan-ceased.v1')({
  ...of(0),
  id: 'ceased',
  data: { ceasedOn: '2026-03-02', planReference: 'PLAN-0', because: '2' },
});
const draw = (sample: string, size: number, told = [...plans, ceased], who = officer) =>
  planSample(areaTold(told).for(who), who, { sample, size, asAt: '2026-10-01' });
const references = (...asked: Parameters<typeof draw>) => draw(...asked).plans.map(({ reference }) => reference);

describe('a sample of plans for an audit of their quality', () => {
  it('is drawn of the plans in force, each once', () => {
    expect(draw('Autumn 2026', 200)).toMatchObject({ sample: 'Autumn 2026', asAt: '2026-10-01', outOf: 29 });
    expect(new Set(references('Autumn 2026', 200)).size).toBe(29);
    expect(references('Autumn 2026', 200)).not.toContain('northbank-council/PLAN-0');
  });

  it('is the same for whoever draws it again, and begins with the same plans when more are drawn', () => {
    const told = [ceased, ...plans.toReversed()];
    expect(references('Autumn 2026', 10, told)).toEqual(references('Autumn 2026', 10));
    expect(references('Autumn 2026', 20).slice(0, 10)).toEqual(references('Autumn 2026', 10));
  });

  it('is another under another name', () =>
    expect(references('Spring 2027', 10)).not.toEqual(references('Autumn 2026', 10)));

  it('says which of them have been audited as its own', () => {
    const [first] = references('Autumn 2026', 1);
    const nth = Number(first!.split('-').at(-1));
    const audited = (sample: string) =>
      builderOf('education.plan-quality-audited.v1')({
        ...of(nth),
        id: `audited-${sample}`,
        data: { auditedOn: '2026-09-21', planReference: `PLAN-${nth}`, sample },
      });
    expect(draw('Autumn 2026', 1, [...plans, audited('Spring 2026')]).plans[0]).not.toHaveProperty('auditedOn');
    expect(draw('Autumn 2026', 1, [...plans, audited('Autumn 2026')]).plans[0]).toMatchObject({
      auditedOn: '2026-09-21',
    });
  });

  it('has no child whom one may not open', () =>
    expect(draw('Autumn 2026', 10, plans, viewerAs('senco', 'hill-top-nursery')).outOf).toBe(0));
});
