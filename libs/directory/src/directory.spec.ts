import {
  improvementRiskV1,
  organisationListedV1,
  partnershipFactWithdrawnV1,
  serviceMeansV1,
  settingClosedV1,
  settingPlacesV1,
  sufficiencyForecastV1,
  teamListedV1,
} from '@lib/contracts';
import fc from 'fast-check';
import {
  closuresOf,
  type Directory,
  type DirectoryFact,
  directoryOf,
  meansAt,
  organisationAt,
  organisationsAt,
  placesAt,
  risksAt,
  settingsUsedBy,
  sufficiencyAt,
  teamsAt,
} from '.';

let number = 0;
const council = '/agencies/northbank-council';
const fact = (type: string, data: object, more: Partial<DirectoryFact> = {}): DirectoryFact => ({
  source: council,
  id: `told-${++number}`,
  type,
  recordedAt: `2026-01-01T09:00:00.${String(number).padStart(3, '0')}Z`,
  data: { ...data },
  ...more,
});
const listed = (name: string, inForceFrom: string, more: object = {}) =>
  fact(organisationListedV1.type, {
    code: 'ferry-road',
    name,
    kind: 'school',
    agency: 'education',
    inForceFrom,
    ...more,
  });
const closed = (from: string, until: string, setting = 'ferry-road') =>
  fact(settingClosedV1.type, { setting, from, until });
const nameOn = (directory: Directory, day: string) => organisationAt(directory, 'ferry-road', day)?.name;

describe('an organisation', () => {
  const renamed = [listed('Ferry Road Infants', '2024-09-01'), listed('Ferry Road Primary', '2026-09-01')];

  it('has the name of the day that is asked about, and none before it was listed', () => {
    const directory = directoryOf(renamed);
    expect(
      ['2024-08-31', '2024-09-01', '2026-08-31', '2026-09-01', '2030-01-01'].map((day) => nameOn(directory, day)),
    ).toEqual([undefined, 'Ferry Road Infants', 'Ferry Road Infants', 'Ferry Road Primary', 'Ferry Road Primary']);
  });

  it('that closed for good is in no list from the day after, and its earlier name does not come back', () => {
    const directory = directoryOf([
      ...renamed,
      listed('Ferry Road Primary', '2026-09-01', { inForceTo: '2027-08-31' }),
    ]);
    expect(nameOn(directory, '2027-08-31')).toBe('Ferry Road Primary');
    expect(nameOn(directory, '2027-09-01')).toBeUndefined();
    expect(organisationsAt(directory, '2027-09-01')).toEqual([]);
  });

  it('that is listed twice from one day is what was recorded last, whoever told it', () => {
    const later = { ...listed('Ferry Road Academy', '2026-09-01'), source: '/agencies/a-trust' };
    expect(nameOn(directoryOf([later, ...renamed]), '2026-09-01')).toBe('Ferry Road Academy');
  });

  it('is put right by whoever told it, and by nobody else', () => {
    const [, wrong] = renamed;
    const right = listed('Ferry Road Primary', '2027-09-01', { corrects: wrong!.id });
    expect(nameOn(directoryOf([...renamed, right]), '2026-09-01')).toBe('Ferry Road Infants');
    const stranger = { ...right, source: '/agencies/somebody-else' };
    expect(nameOn(directoryOf([...renamed, stranger]), '2026-09-01')).toBe('Ferry Road Primary');
    expect(JSON.stringify([...directoryOf([...renamed, right]).organisations])).not.toContain('corrects');
  });
});

describe('closures', () => {
  it('that touch or overlap are one, as the law counts days on which a setting is closed', () => {
    const facts = [
      closed('2026-08-20', '2026-09-01'),
      closed('2026-07-22', '2026-08-19'),
      closed('2026-10-26', '2026-10-30'),
      closed('2026-07-25', '2026-07-26'),
      closed('2026-12-24', '2026-12-01'),
    ];
    expect(closuresOf(directoryOf(facts)).closures).toEqual({
      'ferry-road': [
        { from: '2026-07-22', until: '2026-09-01' },
        { from: '2026-10-26', until: '2026-10-30' },
      ],
    });
  });

  it('that are taken back were none', () => {
    const wrong = closed('2026-07-22', '2026-09-01');
    const back = fact(partnershipFactWithdrawnV1.type, { organisation: 'ferry-road', withdraws: wrong.id });
    expect(closuresOf(directoryOf([back, wrong])).closures).toEqual({});
  });

  it('that a history looks at are those of the settings that its exceptions name', () => {
    const steps = [{ setting: 'weir-side' }, {}, { setting: 'ferry-road' }, { setting: 'weir-side' }];
    expect(settingsUsedBy(steps)).toEqual(['ferry-road', 'weir-side']);
  });
});

describe('places and means', () => {
  const places = (provision: string, taken: number, inForceFrom: string) =>
    fact(settingPlacesV1.type, { setting: 'ferry-road', provision, places: 12, taken, inForceFrom });
  const means = (organisation: string, vacant: number, inForceFrom: string) =>
    fact(serviceMeansV1.type, { organisation, service: 'autism', posts: 9, vacant, caseload: 610, inForceFrom });

  it('has the newest count of each kind of places that a setting has', () => {
    const directory = directoryOf([
      places('resourced', 12, '2026-09-07'),
      places('mainstream', 5, '2026-01-05'),
      places('resourced', 9, '2026-01-05'),
    ]);
    const takenOn = (day: string) => placesAt(directory, day).map(({ provision, taken }) => [provision, taken]);
    expect(takenOn('2026-09-06')).toEqual([
      ['mainstream', 5],
      ['resourced', 9],
    ]);
    expect(takenOn('2026-09-07')).toEqual([
      ['mainstream', 5],
      ['resourced', 12],
    ]);
  });

  it('knows since when each body provides a service, however often its means were told since', () => {
    const directory = directoryOf([
      means('trust', 3, '2026-04-01'),
      means('trust', 1, '2025-04-01'),
      means('charity', 0, '2026-03-02'),
    ]);
    const on = (day: string) =>
      meansAt(directory, day).map((each) => [each.organisation, each.vacant, each.providesSince]);
    expect(on('2026-04-01')).toEqual([
      ['charity', 0, '2026-03-02'],
      ['trust', 3, '2025-04-01'],
    ]);
    expect(on('2026-03-01')).toEqual([['trust', 1, '2025-04-01']]);
  });
});

it('a team has the officers of the day', () => {
  const team = { team: 'SEN team, north', organisation: 'northbank-council' };
  const directory = directoryOf([
    fact(teamListedV1.type, { ...team, officers: ['one'], inForceFrom: '2026-01-05' }),
    fact(teamListedV1.type, { ...team, officers: ['one', 'two'], inForceFrom: '2026-03-02' }),
    fact(teamListedV1.type, { ...team, team: 'SEN team, south', inForceFrom: '2026-03-02' }),
  ]);
  const on = (day: string) => teamsAt(directory, day).map(({ team, officers }) => [team, officers]);
  expect(on('2026-03-01')).toEqual([['SEN team, north', ['one']]]);
  expect(on('2026-03-02')).toEqual([
    ['SEN team, north', ['one', 'two']],
    ['SEN team, south', undefined],
  ]);
});

it('is the same in whatever order the facts come, and however often', () => {
  const day = fc
    .integer({ min: 0, max: 40 })
    .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
  const told = fc
    .array(
      fc.record({
        setting: fc.constantFrom('a', 'b'),
        name: fc.constantFrom('One', 'Two', 'Three'),
        from: day,
        until: day,
        recorded: fc.integer({ min: 0, max: 3 }),
        replaces: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
        what: fc.constantFrom('listed', 'closed', 'back'),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all.map(({ setting, name, from, until, recorded, replaces, what }, at): DirectoryFact => {
        const corrects = replaces === undefined ? {} : { corrects: `f${replaces}` };
        const ofAll = { source: council, id: `f${at}`, recordedAt: `2026-01-0${recorded + 1}T09:00:00.000Z` };
        if (what === 'back')
          return { ...ofAll, type: partnershipFactWithdrawnV1.type, data: { withdraws: `f${replaces ?? at + 1}` } };
        return what === 'listed'
          ? { ...ofAll, type: organisationListedV1.type, data: { code: setting, name, inForceFrom: from, ...corrects } }
          : { ...ofAll, type: settingClosedV1.type, data: { setting, from, until, ...corrects } };
      }),
    );
  const asText = (directory: Directory) => JSON.stringify(Object.values(directory).map((part) => [...part]));
  fc.assert(
    fc.property(
      told.chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 })),
      ),
      ([facts, retold]) => {
        const whole = directoryOf(facts);
        expect(asText(directoryOf(retold))).toBe(asText(whole));
        for (const closures of whole.closures.values())
          for (const [at, { from, until }] of closures.entries())
            expect([from <= until, (closures[at - 1]?.until ?? '') < from]).toEqual([true, true]);
      },
    ),
    { seed: 20260304, numRuns: 500 },
  );
});

describe('what the area plans', () => {
  const risk = (inForceFrom: string, state: string) =>
    fact(improvementRiskV1.type, { ...(improvementRiskV1.example.data as object), state, inForceFrom });

  it('has each risk as it stands on a day, and once', () => {
    const directory = directoryOf([risk('2026-05-01', 'reduced'), risk('2026-03-02', 'escalated')]);
    const stateOn = (day: string) => risksAt(directory, day).map(({ state }) => state);
    expect([stateOn('2026-03-01'), stateOn('2026-03-02'), stateOn('2026-05-01')]).toEqual([
      [],
      ['escalated'],
      ['reduced'],
    ]);
  });

  it('has each forecast as it was last made, by what it is of', () => {
    const { data } = sufficiencyForecastV1.example;
    const forecast = (more: object) => fact(sufficiencyForecastV1.type, { ...data, ...more });
    const directory = directoryOf([
      forecast({}),
      forecast({ needed: 70, inForceFrom: '2026-06-01' }),
      forecast({ ages: 'under5', needed: 9 }),
    ]);
    const neededOn = (day: string) => sufficiencyAt(directory, day).map(({ ages, needed }) => `${ages} ${needed}`);
    expect(neededOn('2026-05-31').sort()).toEqual(['from5To10 64', 'under5 9']);
    expect(neededOn('2026-06-01').sort()).toEqual(['from5To10 70', 'under5 9']);
  });
});
