import { blockingKeys, blocksOf, eachCandidate, normalise, type ToldIdentity } from '../index';

const sorrel = {
  givenName: 'Sorrel',
  familyName: 'Shale',
  dateOfBirth: '2018-02-01',
  postcode: 'HX1 1AA',
  address: '12 Quarry Lane',
};
const record = (id: string, told: Omit<ToldIdentity, 'id'>) => normalise({ id, ...told });

function areCandidates(a: Omit<ToldIdentity, 'id'>, b: Omit<ToldIdentity, 'id'>): boolean {
  const pairs: [number, number][] = [];
  eachCandidate(blocksOf([record('a', a), record('b', b)]), (one, other) => pairs.push([one, other]));
  expect(pairs.length).toBeLessThanOrEqual(1);
  return pairs.length === 1;
}

describe('who is looked at together', () => {
  it.each<[string, Partial<ToldIdentity>]>([
    ['day and month are exchanged and the name has a slip', { dateOfBirth: '2018-01-02', givenName: 'Sorel' }],
    [
      'the names stand in each other’s place and the home is another',
      { givenName: 'Shale', familyName: 'Sorrel', postcode: 'M14 5LX', address: '' },
    ],
    ['the year is wrong and the home is another', { dateOfBirth: '2017-02-01', postcode: 'M14 5LX', address: '' }],
    ['no birthday is told and the home is another', { dateOfBirth: '', postcode: 'M14 5LX', address: '' }],
    ['no name is told yet', { givenName: 'Baby', familyName: 'Fenwick' }],
    [
      'the family name is half of a double-barrelled one',
      { familyName: 'Fenwick-Shale', dateOfBirth: '', address: '' },
    ],
  ])('two, though %s', (_, other) => {
    expect(areCandidates(sorrel, { ...sorrel, ...other })).toBe(true);
  });

  it('Bill and William, by nothing but the short form and the day', () => {
    const day = { dateOfBirth: '2018-02-01' };
    expect(areCandidates({ givenName: 'Bill', ...day }, { givenName: 'William', ...day })).toBe(true);
  });

  it('not two who share nothing', () => {
    expect(
      areCandidates(sorrel, {
        givenName: 'Bryony',
        familyName: 'Fenwick',
        dateOfBirth: '2015-06-17',
        postcode: 'M14 5LX',
      }),
    ).toBe(false);
  });

  it('a key that more share than a block holds is not followed, and is counted', () => {
    const all = Array.from({ length: 50 }, (_, index) =>
      record(`r${index}`, { postcode: 'HX1 1AA', givenName: 'Sorrel' }),
    );
    const blocks = blocksOf(all, undefined, 49);
    let pairs = 0;
    eachCandidate(blocks, () => pairs++);
    expect([pairs, blocks.tooLarge]).toEqual([0, 2]);
  });

  it('a record’s keys are its own: they hold nothing of who else is there', () => {
    expect(blockingKeys(record('a', sorrel))).toEqual(blockingKeys(record('b', sorrel)));
    expect(blockingKeys(record('a', {}))).toEqual([]);
  });
});
