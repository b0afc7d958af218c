import { builderOf, type EventToTell, unusedNhsNumber } from '@lib/testing';
import { areaTold, officer, viewerAs } from '../../../test/area-told';
import { type CountsAsked, countsOf } from './counts';

const child = (serial: number) => ({ dateOfBirth: '2014-05-05', nhsNumber: unusedNhsNumber(800 + serial) });
const said = (serial: number, type: string, data: Readonly<Record<string, unknown>>, source = 'quarry-bank-school') =>
  builderOf(`${type}.v1`)({
    ...{ id: `${type}-${serial}`, source: `/agencies/${source}`, subject: `${source}-${serial}`, child: child(serial) },
    data,
  });
const counted = (told: readonly EventToTell[], asked: Partial<CountsAsked> = {}, asAt = '2026-11-01', who = officer) =>
  countsOf(areaTold(told).for(who), { by: [], suppressSmall: false, ...asked }, asAt).map(
    ({ measure, as, count, title: _, ...split }) => [measure, as, ...Object.values(split), count].join(' '),
  );

describe('what was told, counted', () => {
  it('counts each fact as what it says, by who said it', () => {
    const told = [
      said(1, 'family.experience', { rating: 2 }, 'family'),
      said(2, 'family.experience', { rating: 2 }, 'family'),
      said(3, 'social-care.contribution-quality-assured', { judgement: 'sentBack' }, 'northbank-social-care'),
    ];
    expect(counted(told, { by: ['organisation'] })).toEqual([
      'experience 2 family 2',
      'quality sentBack northbank-social-care 1',
    ]);
  });

  it('counts of children who are home educated alone, on the day and no longer', () => {
    const home = said(1, 'education.out-of-school', {
      from: '2026-01-05',
      until: '2026-04-30',
      status: 'homeEducated',
    });
    const [then, later] = ['2026-04-30', '2026-05-01'].map((saidOn, nth) => ({
      ...said(1, 'family.experience', { rating: nth + 1, saidOn }, 'family'),
      id: saidOn,
    }));
    const asked = { measure: 'experience', population: 'homeEducated' };
    expect(counted([home, then!, later!], asked)).toEqual(['experience 1 1']);
  });

  it('shows no small number where none is to be shown', () => {
    const told = [1, 2, 3, 4, 5, 6].map((serial) =>
      said(serial, 'family.experience', { rating: serial < 6 ? 3 : 4 }, 'family'),
    );
    expect(counted(told, { suppressSmall: true })).toEqual(['experience 3 5', 'experience 4 ']);
  });

  it('shows no number from which a small one would follow by the sum', () => {
    const tellers = ['quarry-bank-school', 'canal-bank', 'weir-side'].flatMap((source, nth) =>
      Array.from({ length: [3, 5, 6][nth]! }, () => source),
    );
    const told = tellers.map((source, nth) => said(nth + 1, 'family.experience', { rating: 3 }, source));
    expect(counted(told, { by: ['organisation'], suppressSmall: true })).toEqual([
      'experience 3 canal-bank ',
      'experience 3 quarry-bank-school ',
      'experience 3 weir-side 6',
    ]);
    expect(counted(told, { suppressSmall: true })).toEqual(['experience 3 14']);
  });

  it('tells of looked-after children only whom it may', () => {
    const plan = said(1, 'education.personal-education-plan', { judgement: 'good' }, 'northbank-council');
    expect(counted([plan])).toEqual([]);
    expect(counted([plan], {}, '2026-11-01', viewerAs('social-worker'))).toEqual(['education-plans good 1']);
  });
});
