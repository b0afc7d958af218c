import { contracts } from '@lib/contracts';
import type { EventToTell } from '@lib/testing';
import { areaTold, officer } from '../../../test/area-told';
import { reasonUnderstood } from './reason-understood';

const told = (type: string, id: string, source: string, data: object): EventToTell => {
  const { example } = contracts.find((contract) => contract.type === type)!;
  return { ...example, id, source, subject: id, data: { ...example.data, ...data } } as unknown as EventToTell;
};
const explained = (id: string, caseReference: string) =>
  told('education.decision-explained.v1', id, '/agencies/northbank-council', {
    caseReference,
    explainedOn: '2026-05-06',
  });
const said = (id: string, caseReference: string, wasClear: string, saidOn = '2026-05-12') =>
  told('family.decision-clear.v1', id, '/agencies/family', { caseReference, wasClear, saidOn });
const figures = (...all: EventToTell[]) => reasonUnderstood(areaTold(all).for(officer), '2026-06-01');

describe('reason understood', () => {
  it('counts what was explained, and what families say of it; silence is not understanding', () =>
    expect(figures(explained('a', 'EHC-1'), explained('b', 'EHC-2'), said('f', 'EHC-1', 'yes'))).toEqual([
      { body: 'northbank-council', explained: 2, answered: 1, clear: 1, inPart: 0, notClear: 0, clearPercent: 100 },
    ]));

  it('goes by what a family said last', () =>
    expect(
      figures(explained('a', 'EHC-1'), said('f', 'EHC-1', 'no'), said('g', 'EHC-1', 'inPart', '2026-05-20')),
    ).toEqual([
      { body: 'northbank-council', explained: 1, answered: 1, clear: 0, inPart: 1, notClear: 0, clearPercent: 0 },
    ]));

  it('counts nothing that had not been said by the day asked about', () =>
    expect(reasonUnderstood(areaTold([explained('a', 'EHC-1')]).for(officer), '2026-05-05')).toEqual([]));
});
