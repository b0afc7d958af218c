import { builderOf, unusedNhsNumber } from '@lib/testing';
import { areaTold, officer, viewerAs } from '../../../test/area-told';
import { secondPurchases } from './equipment';

const piece = (child: number, reference: string) => (fact: string, data: object) =>
  builderOf(`health.equipment-${fact}.v1`)({
    subject: `NCH-${child}`,
    child: { dateOfBirth: '2019-05-05', nhsNumber: unusedNhsNumber(400 + child) },
    data: { equipmentReference: reference, ...data },
  });
const requested = (child: number, reference: string, equipment: string, requestedOn = '2026-03-02') =>
  piece(child, reference)('requested', { requestedOn, equipment });
const warned = (told: Parameters<typeof areaTold>[0], asAt = '2026-06-01', who = officer) =>
  secondPurchases(areaTold(told).for(who), who, asAt).map(({ reference, withTheChild, idle }) => [
    reference,
    withTheChild.map((one) => `${one.reference} ${one.whereItIs}`),
    idle.map((one) => one.reference),
  ]);

describe('before a second one is bought', () => {
  const first = [
    requested(1, 'A-1', 'Standing frame', '2025-03-02'),
    piece(1, 'A-1')('delivered', { deliveredOn: '2025-04-02', whereItIs: 'River Lane Nursery' }),
  ];

  it('it is said that the child has one, and where', () => {
    expect(warned([...first, requested(1, 'A-2', 'standing  Frame')])).toEqual([
      ['A-2', ['A-1 River Lane Nursery'], []],
    ]);
    expect(warned([...first, requested(1, 'A-2', 'Radio aid')])).toEqual([]);
    expect(warned([...first, requested(2, 'B-1', 'Standing frame')])).toEqual([]);
  });

  it('it is said that one came back and is idle, unless it was broken', () => {
    const back = (because: string) => piece(1, 'A-1')('returned', { returnedOn: '2026-02-02', because });
    expect(warned([...first, back('outgrown'), requested(2, 'B-1', 'Standing frame')])).toEqual([['B-1', [], ['A-1']]]);
    expect(warned([...first, back('broken'), requested(2, 'B-1', 'Standing frame')])).toEqual([]);
    expect(warned([...first, back('outgrown'), requested(2, 'B-1', 'Standing frame')], '2026-03-01')).toEqual([]);
  });

  it('and not once it has come, or was refused', () => {
    const second = [...first, requested(1, 'A-2', 'Standing frame')];
    expect(warned([...second, piece(1, 'A-2')('issued', { issuedOn: '2026-05-05' })])).toEqual([]);
    expect(warned([...second, piece(1, 'A-2')('approved', { decidedOn: '2026-03-05', decision: 'refused' })])).toEqual(
      [],
    );
  });

  it('and only of the children that one may see', () => {
    const second = [...first, requested(1, 'A-2', 'Standing frame')];
    expect(warned(second, '2026-06-01', viewerAs('senco', 'river-lane-nursery'))).toEqual([]);
  });
});
