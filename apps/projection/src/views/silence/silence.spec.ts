import { contracts } from '@lib/contracts';
import { builderOf, earlyYearsNotification, pathwayReferral, unusedNhsNumber } from '@lib/testing';
import { areaTold, officer, viewerAs } from '../../../test/area-told';
import { heardBy } from './heard';
import { silentFamilies } from './silence';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(93) };
const notified = earlyYearsNotification({ child, data: { raisedOn: '2026-03-03', parentInformed: false } });
const referred = pathwayReferral({ child, data: { receivedOn: '2026-03-20' } });
const toldFamily = (type: string, toldOn: string, id: string) => builderOf(type)({ id, child, data: { toldOn } });

const silent = (told: Parameters<typeof areaTold>[0], asAt: string, filter = {}, who = officer) =>
  silentFamilies(areaTold(told).for(who), who, filter, asAt).map(({ days, last, lastByAgency }) => [
    days,
    last?.on,
    lastByAgency.map(({ agency, on }) => `${agency} ${on}`).join(),
  ]);

describe('how long a family has heard nothing', () => {
  it('is counted from the day on which the child was first told of, where it never heard', () =>
    expect(silent([notified, referred], '2026-06-01')).toEqual([[90, undefined, '']]));

  it('is counted from the last that it heard, of whichever agency', () => {
    const told = [
      notified,
      toldFamily('health.family-told.v1', '2026-04-01', 'a'),
      toldFamily('education.family-told.v1', '2026-05-02', 'b'),
    ];
    expect(silent(told, '2026-06-01')).toEqual([[30, '2026-05-02', 'health 2026-04-01,education 2026-05-02']]);
    expect(silent(told, '2026-05-01')).toEqual([[30, '2026-04-01', 'health 2026-04-01']]);
    expect(silent(told, '2026-06-01', { agency: 'health' })[0]![0]).toBe(61);
    expect(silent(told, '2026-06-01', { agency: 'social-care' })[0]![0]).toBe(90);
  });

  it('is narrowed to long silences, and to the children that one may see', () => {
    expect(silent([notified], '2026-06-01', { atLeastDays: 91 })).toEqual([]);
    expect(silent([notified], '2026-06-01', {}, viewerAs('analyst'))).toEqual([]);
  });

  it('knows only facts that exist', () => {
    const types = contracts.map(({ type }) => type);
    expect(Object.keys(heardBy).filter((type) => !types.includes(type))).toEqual([]);
  });
});
