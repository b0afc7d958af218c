import { approvedModel, linkAll, normalise, type ToldIdentity } from '../index';

/** What comes of two records in an area of a hundred thousand. */
function outcome(a: Omit<ToldIdentity, 'id'>, b: Omit<ToldIdentity, 'id'>, saidToBeTwo = false) {
  const records = [normalise({ id: 'a', ...a }), normalise({ id: 'b', ...b })];
  const found = linkAll(records, approvedModel, {
    records: 100_000,
    ...(saidToBeTwo ? { saidToBeTwo: [['b', 'a'] as const] } : {}),
  });
  if (found.personOf[0] === found.personOf[1]) return 'one child';
  return found.toReview.length ? 'a person is asked' : 'two children';
}

const sorrel = {
  givenName: 'Sorrel',
  familyName: 'Shale',
  dateOfBirth: '2018-02-01',
  sex: 'female',
  postcode: 'HX1 1AA',
  address: '12 Quarry Lane',
};

describe('two records of one child', () => {
  it.each<[string, Partial<ToldIdentity>]>([
    ['who has moved', { postcode: 'M14 5LX', address: '3 Sutbridge Road' }],
    ['of whom one has a slip in the name', { givenName: 'Sorel' }],
    ['of whom one tells day and month exchanged', { dateOfBirth: '2018-01-02' }],
    ['of whom one tells the names in each other’s place', { givenName: 'Shale', familyName: 'Sorrel' }],
    ['whose family name is another since the parent married', { familyName: 'Fenwick' }],
    ['whose postcode is missing', { postcode: '', address: '' }],
    ['whose family name is double-barrelled in one', { familyName: 'Shale-Fenwick' }],
  ])('%s are one child', (_, other) => {
    expect(outcome(sorrel, { ...sorrel, ...other })).toBe('one child');
  });

  it('by a short form are one child', () => {
    expect(outcome({ ...sorrel, givenName: 'Elizabeth' }, { ...sorrel, givenName: 'Beth' })).toBe('one child');
  });

  it('with an equal number and different homes and family names are one child', () => {
    const moved = { ...sorrel, familyName: 'Fenwick', postcode: 'M14 5LX', address: '' };
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, { ...moved, nhsNumber: '999 000 0018' })).toBe('one child');
  });

  it('whose number was told to be replaced are one child', () => {
    const newer = { ...sorrel, nhsNumber: '9990000026', formerNhsNumbers: ['9990000018'] };
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, newer)).toBe('one child');
  });
});

describe('two children', () => {
  it('twins are two children: everything but the first name is the same', () => {
    expect(outcome(sorrel, { ...sorrel, givenName: 'Bryony' })).toBe('two children');
  });

  it('a brother and a sister of one day whose names look alike are two children', () => {
    const [oliver, olivia] = [
      { ...sorrel, givenName: 'Oliver', sex: 'male' },
      { ...sorrel, givenName: 'Olivia', sex: 'female' },
    ] as const;
    expect(outcome(oliver, olivia)).toBe('two children');
  });

  it('of two girls of one day whose names look alike nobody knows whether they are twins or one by two names', () => {
    expect(outcome({ ...sorrel, givenName: 'Olive' }, { ...sorrel, givenName: 'Ollie' })).toBe('a person is asked');
  });

  it('of alike names nobody is asked once a person has said that they are two, nor of an identity before adoption', () => {
    const [olive, ollie] = [
      { ...sorrel, givenName: 'Olive' },
      { ...sorrel, givenName: 'Ollie' },
    ] as const;
    expect(outcome(olive, ollie, true)).toBe('two children');
    expect(outcome({ ...olive, identity: 'beforeAdoption' }, ollie)).toBe('two children');
  });

  it('with two valid NHS numbers are two children, whatever else is equal', () => {
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, { ...sorrel, nhsNumber: '9990000026' })).toBe(
      'two children',
    );
  });

  it('of whom one was told the other’s number are two children: birthday and name are another’s', () => {
    const mother = { ...sorrel, givenName: 'Bryony', dateOfBirth: '1989-11-23', nhsNumber: '9990000018' };
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, mother)).toBe('two children');
  });

  it('brothers and sisters under one roof are two children', () => {
    expect(outcome(sorrel, { ...sorrel, givenName: 'Bryony', dateOfBirth: '2015-06-17' })).toBe('two children');
  });

  it('of two families at one address are two children', () => {
    expect(outcome(sorrel, { ...sorrel, givenName: 'Bryony', familyName: 'Fenwick', dateOfBirth: '2018-02-09' })).toBe(
      'two children',
    );
  });

  it('that a person has said to be two stay two, however alike', () => {
    expect(outcome(sorrel, sorrel, true)).toBe('two children');
  });

  it('a child before and after adoption never meet, however alike', () => {
    expect(outcome({ ...sorrel, identity: 'beforeAdoption' }, sorrel)).toBe('two children');
    expect(outcome({ ...sorrel, identity: 'restricted' }, sorrel)).toBe('two children');
  });
});

describe('a person is asked', () => {
  it('where a mother’s and a child’s names are the same, and the number too', () => {
    const mother = { ...sorrel, dateOfBirth: '1989-11-23', nhsNumber: '9990000018' };
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, mother)).toBe('a person is asked');
  });

  it('where a number and the day are equal but the first names differ: it may be the twin’s', () => {
    const twin = { ...sorrel, givenName: 'Bryony', nhsNumber: '9990000018' };
    expect(outcome({ ...sorrel, nhsNumber: '9990000018' }, twin)).toBe('a person is asked');
  });

  it('which of two twins a baby was that had no name yet', () => {
    const all = [
      { ...sorrel, id: 'baby', givenName: 'Baby' },
      { ...sorrel, id: 'sorrel' },
      { ...sorrel, id: 'bryony', givenName: 'Bryony' },
    ].map(normalise);
    const found = linkAll(all, approvedModel, { records: 100_000 });
    expect([new Set(found.personOf).size, found.toReview.length]).toEqual([3, 2]);
  });
});

it('twins whose records are little alike are not made one by the baby’s: its number is the one’s, its home the other’s', () => {
  const all = [
    { ...sorrel, id: 'baby', givenName: 'Baby', nhsNumber: '9990000018' },
    { ...sorrel, id: 'sorrel', nhsNumber: '9990000018', familyName: 'Oakes', postcode: 'M14 5LX', address: '' },
    { ...sorrel, id: 'rowan', givenName: 'Rowan' },
  ].map(normalise);
  for (const records of [1_000, 100_000]) {
    const { personOf } = linkAll(all, approvedModel, { records });
    expect(personOf[1]).not.toBe(personOf[2]);
  }
});

it('a baby without a name is the one child born there on that day', () => {
  expect(outcome({ ...sorrel, givenName: 'Baby Shale' }, sorrel)).toBe('one child');
});
