import {
  builderOf,
  type EventToTell,
  earlyYearsNotification,
  ehcAssessmentRequested,
  factWithdrawn,
  pathwayReferral,
  referralDecisionTold,
  unusedNhsNumber,
} from '@lib/testing';
import { areaOf, clockValue } from '../../../test/area-of';
import { analyst, areaTold } from '../../../test/area-told';
import { daysFrom } from './clock-columns';
import { type Dimension, figuresOf } from './figures';
import type { FigureQuery } from './scan';
import { casesOf } from './select-cases';
import { ageOn } from './traits';
import { isIn, weeksOf } from './weeks';

const asked: FigureQuery = { asAt: '2026-07-31', knownAt: '2026-08-01T09:00:00.000Z', basis: 'due' };
const child = (serial: number, dateOfBirth = '2021-05-04') => ({
  dateOfBirth,
  nhsNumber: unusedNhsNumber(7_000 + serial),
});
const referred = (serial: number, pathway: string, receivedOn: string): EventToTell =>
  pathwayReferral({
    subject: `EPR-${serial}`,
    child: child(serial),
    data: { referralReference: `R-${serial}`, pathway, receivedOn },
  });
const requested = (serial: number, data: object = {}, dateOfBirth?: string): EventToTell =>
  ehcAssessmentRequested({
    subject: `EHC-${serial}`,
    child: child(serial, dateOfBirth),
    data: { assessmentReference: `A-${serial}`, receivedOn: '2026-03-02', ...data },
  });
const notified = (serial: number, areasOfNeed: readonly string[] | undefined, more: object = {}): EventToTell =>
  earlyYearsNotification({
    subject: `N-${serial}`,
    child: child(serial),
    data: { raisedOn: '2026-02-02', areasOfNeed, ...more },
  });

/** How many are due by what they are broken down by. */
const dueBy = (told: readonly EventToTell[], by: Dimension, more: Partial<FigureQuery> = {}, standard = 'final-plan') =>
  figuresOf(areaTold(told).for(analyst).clocks, { ...asked, standard, ...more }, [by]).map((figure) => [
    figure[by],
    figure.due,
  ]);

describe('a figure is broken down', () => {
  it('by the pathway to which the child was referred; a time limit that has none says so', () => {
    const told = [referred(1, 'autism', '2026-03-02'), referred(2, 'speechAndLanguage', '2026-03-02'), requested(3)];
    expect(dueBy(told, 'pathway', {}, 'referral-acceptance-told')).toEqual([
      ['autism', 1],
      ['speechAndLanguage', 1],
    ]);
    expect(dueBy(told, 'pathway')).toEqual([['notApplicable', 1]]);
  });

  it('by the setting at which the child was last told to be, and not by one that was told of a later day', () => {
    const told = [
      notified(1, ['SLCN']),
      requested(1, { setting: 'ferry-road', receivedOn: '2026-03-02' }),
      requested(2, { setting: undefined }),
    ];
    expect(dueBy(told, 'setting')).toEqual([
      ['ferry-road', 1],
      ['notTold', 1],
    ]);
    expect(dueBy([notified(1, ['SLCN'], { raisedOn: '2026-03-09' }), ...told], 'setting')).toContainEqual([
      'river-lane-nursery',
      1,
    ]);
    expect(
      dueBy([notified(1, ['SLCN'], { raisedOn: '2026-03-09' }), ...told], 'setting', { asAt: '2026-03-08' }),
    ).toContainEqual(['ferry-road', 1]);
  });

  it('by the greater need of the two that were last told', () => {
    const told = [notified(1, ['SLCN', 'HI']), requested(1), requested(2)];
    expect(dueBy(told, 'need')).toEqual([
      ['SLCN', 1],
      ['notTold', 1],
    ]);
    const later = notified(1, ['ASD'], { raisedOn: '2026-04-02' });
    expect(dueBy([...told, later], 'need')).toContainEqual(['ASD', 1]);
  });

  it('by the child’s age when the time limit started, however long it runs', () => {
    const told = [requested(1, {}, '2021-03-02'), requested(2, {}, '2021-03-03')];
    expect(dueBy(told, 'age')).toEqual([
      ['5', 1],
      ['4', 1],
    ]);
  });

  it('by how the child was out of school on the day that is asked about, until it is back or it is over', () => {
    const at = (id: string, data: Readonly<Record<string, unknown>>) =>
      builderOf('education.out-of-school.v1')({
        source: '/agencies/northbank-council',
        subject: 'EHC-1',
        id,
        child: child(1),
        data,
      });
    const told = [
      requested(1),
      requested(2),
      at('missing', { from: '2026-04-01', status: 'missingEducation', until: '2026-04-30' }),
      at('home', { from: '2026-05-10', status: 'homeEducated' }),
    ];
    const on = (asAt: string) => dueBy(told, 'population', { asAt });
    expect(on('2026-04-30')).toContainEqual(['missingEducation', 1]);
    expect(on('2026-05-01')).toEqual([['notTold', 2]]);
    expect(on('2026-05-10')).toContainEqual(['homeEducated', 1]);
    expect(dueBy(told, 'population', { population: 'homeEducated' })).toEqual([['homeEducated', 1]]);
  });

  it('by what the Equality Act protects, as it was last said', () => {
    const said = (id: string, saidOn: string, data: object) =>
      builderOf('education.equality-characteristics.v1')({
        ...{ source: '/agencies/northbank-council', subject: 'EHC-1', id, child: child(1) },
        data: { saidOn, ...data },
      });
    const told = [
      ...[
        requested(1),
        requested(2),
        said('first', '2026-01-14', { ethnicity: 'preferNotToSay', disability: 'yes', religion: 'none' }),
      ],
      said('then', '2026-05-14', { ethnicity: 'mixed', disability: 'yes', religion: 'none' }),
    ];
    expect(dueBy(told, 'ethnicity')).toContainEqual(['mixed', 1]);
    expect(dueBy(told, 'ethnicity', { asAt: '2026-05-13' })).toContainEqual(['preferNotToSay', 1]);
    expect(dueBy(told, 'religion', { disability: 'yes' })).toEqual([['none', 1]]);
    expect(dueBy(told, 'disability', { religion: 'notTold' })).toEqual([['notTold', 1]]);
  });

  it('by how social care is involved, and by sex where all tell the same', () => {
    const involved = builderOf('social-care.involvement-status.v1')({
      ...{ source: '/agencies/northbank-social-care', subject: 'LCS-1', id: 'cin', child: child(1) },
      data: { from: '2026-03-01', status: 'childInNeed' },
    });
    const told = [
      { ...requested(1), data: { ...requested(1).data, child: { ...child(1), sex: 'female' } } },
      requested(2),
      involved,
    ];
    expect(dueBy(told, 'care')).toEqual([
      ['childInNeed', 1],
      ['notTold', 1],
    ]);
    expect(dueBy(told, 'sex')).toEqual([
      ['female', 1],
      ['notTold', 1],
    ]);
    const otherwise = {
      ...requested(1),
      id: 'otherwise',
      data: { ...requested(1).data, child: { ...child(1), sex: 'male' } },
    };
    expect(dueBy([...told, otherwise], 'sex')).toEqual([['notTold', 2]]);
  });

  it('and the same told twice counts once', () => {
    const told = [notified(1, ['SLCN', 'HI']), requested(1, { setting: 'ferry-road' })];
    for (const by of ['setting', 'need', 'age'] as const)
      expect(dueBy([...told, ...told], by)).toEqual(dueBy(told, by));
    const again = told.map((event) => ({ ...event, id: `${event.id}-again` }));
    for (const by of ['setting', 'need', 'age'] as const)
      expect(dueBy([...told, ...again], by)).toEqual(dueBy(told, by));
  });

  it('by what was known then: a need that was taken back is not told any more, and still was before', () => {
    const need = notified(1, ['SLCN']);
    const { id, source, subject } = need;
    const told = [
      need,
      requested(1),
      factWithdrawn('education', { source, subject, child: child(1), data: { withdraws: id } }),
    ];
    expect(dueBy(told, 'need')).toEqual([['notTold', 1]]);
    expect(dueBy(told, 'need', { knownAt: '2026-06-01T09:01:00.000Z' })).toEqual([['SLCN', 1]]);
  });

  it('or asked of one of each, and only its cases are opened', () => {
    const told = [notified(1, ['SLCN']), requested(1), requested(2, { setting: 'ferry-road' })];
    const { clocks } = areaTold(told).for(analyst);
    for (const only of [{ need: 'SLCN' }, { setting: 'ferry-road' }, { age: '4', need: 'notTold' }]) {
      const question = { ...asked, standard: 'final-plan', ...only };
      expect([only, casesOf(clocks, question, ['due']).length]).toEqual([only, 1]);
      expect(figuresOf(clocks, question, [])).toMatchObject([{ due: 1 }]);
    }
    expect(figuresOf(clocks, { ...asked, standard: 'final-plan', body: 'southbank-council' }, [])).toEqual([]);
  });
});

describe('how long', () => {
  const figureOf = (told: readonly EventToTell[], more: Partial<FigureQuery> = {}) =>
    figuresOf(areaTold(told).for(analyst).clocks, { ...asked, standard: 'referral-acceptance-told', ...more }, [])[0]!;

  it('families wait to hear is said of those who still wait, with the middle and the mean of their weeks', () => {
    const told = [
      referred(1, 'autism', '2026-07-17'),
      referred(2, 'adhd', '2026-07-10'),
      referred(3, 'camhs', '2026-02-06'),
    ];
    const { waiting, overdue, running } = figureOf(told);
    expect([running, overdue]).toEqual([2, 1]);
    expect(waiting).toEqual({
      of: 3,
      days: 14 + 21 + 175,
      medianWeeks: 3,
      meanWeeks: 10,
      under18Weeks: 2,
      from18To52Weeks: 1,
      over52Weeks: 0,
      over104Weeks: 0,
    });
  });

  it('it took is said of what was done, in time or late, and is no wait any more', () => {
    const told = [
      referred(1, 'autism', '2026-03-02'),
      referralDecisionTold({
        subject: 'EPR-1',
        child: child(1),
        data: { referralReference: 'R-1', toldOn: '2026-04-06' },
      }),
    ];
    expect(figureOf(told).done).toMatchObject({ of: 1, days: 35, medianWeeks: 5, meanWeeks: 5 });
    expect(figureOf(told).waiting).toMatchObject({ of: 0, medianWeeks: null, meanWeeks: null });
    expect(figureOf(told, { asAt: '2026-04-05' }).waiting).toMatchObject({ of: 1, days: 34, meanWeeks: 4.9 });
  });

  it('what is overdue had run is said in its ages, and these open their cases', () => {
    const started = ['2026-03-13', '2026-03-14', '2025-07-31', '2025-08-01', '2024-01-01'];
    const { clocks } = areaOf({
      one: { values: started.map((startedOn) => clockValue({ startedOn, dueOn: '2026-05-01' })) },
    });
    const [figure] = figuresOf(clocks, asked, []);
    expect(figure).toMatchObject({
      overdue: 5,
      overdueAges: { under20Weeks: 1, from20To52Weeks: 2, over52Weeks: 2 },
      waiting: { over52Weeks: 2, over104Weeks: 1 },
    });
    expect(casesOf(clocks, asked, ['overdue'], 'over52Weeks').map(({ days }) => days)).toEqual([365, 942]);
  });

  it('is no question of time that must be given to somebody', () => {
    const floor = clockValue({ floor: true, dueOn: '2026-05-15' });
    const [figure] = figuresOf(areaOf({ one: { values: [floor] } }).clocks, asked, []);
    expect([figure?.inTime, figure?.done.of, figure?.waiting.of]).toEqual([1, 0, 0]);
  });

  it.each([
    [[], null, null],
    [[7], 1, 1],
    [[7, 14], 1.5, 1.5],
    [[1, 2, 100], 0.3, 4.9],
    [[7, 8], 1.1, 1.1],
  ])('of %j days is a median of %s and a mean of %s weeks: half up to one decimal, and nothing of nothing', (days, median, mean) => {
    expect(weeksOf(days)).toMatchObject({ of: days.length, medianWeeks: median, meanWeeks: mean });
  });

  it.each([
    ['under18Weeks', 125, 126],
    ['from18To52Weeks', 364, 365],
    ['under20Weeks', 139, 140],
    ['from20To52Weeks', 364, 365],
  ] as const)('%s holds %i days and not %i', (band, last, beyond) => {
    expect([isIn(band, last), isIn(band, beyond)]).toEqual([true, false]);
  });

  it.each([
    ['over52Weeks', 365, 364],
    ['over104Weeks', 729, 728],
    ['from18To52Weeks', 126, 125],
    ['from20To52Weeks', 140, 139],
  ] as const)('%s begins with %i days', (band, first, before) => {
    expect([isIn(band, first), isIn(band, before)]).toEqual([true, false]);
  });

  it('is counted in calendar days, over the ends of months, leap years and centuries', () => {
    for (const [from, to] of [
      [20240228, 20240301],
      [20230228, 20230301],
      [19991231, 20000301],
      [20251231, 20260101],
      [20260315, 20260315],
      [20210504, 20260731],
    ] as const) {
      const time = (day: number) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
      expect([from, daysFrom(from, to)]).toEqual([from, (time(to) - time(from)) / 86_400_000]);
    }
  });
});

describe('an age', () => {
  it.each([
    [20210504, 20260503, '4'],
    [20210504, 20260504, '5'],
    [20200229, 20250228, '5'],
    [20200229, 20250227, '4'],
    [20260504, 20260504, '0'],
    [20260505, 20260504, 'notTold'],
    [0, 20260504, 'notTold'],
  ])('of who was born on %i is on %i: %s', (born, day, age) => expect(ageOn(day, born)).toBe(age));
});
