import fc from 'fast-check';
import {
  childrenAmong,
  clustersOf,
  comparing,
  describe as describe_,
  headsAmong,
  noNumbersTold,
  resemblances,
  type SaidOfTwo,
  type SourceRecord,
} from '../index';

const sorrel = {
  givenName: 'Sorrel',
  familyName: 'Shale',
  dateOfBirth: '2018-02-01',
  sex: 'female',
  postcode: 'HX1 1AA',
};
const told = (sourceRecord: string, other: Partial<SourceRecord> = {}): SourceRecord => ({
  sourceRecord,
  ...sorrel,
  ...other,
});
const childrenOf = (records: readonly SourceRecord[], said?: readonly SaidOfTwo[]) =>
  childrenAmong(records, said).map(({ members }) => members.join('+'));
const school = told('school', { upn: 'B801200005001' });
const trust = told('trust', { nhsNumber: '9990000018' });

describe('a school that knows no NHS number and a trust that knows no UPN', () => {
  it('tell of one child where name, birthday and postcode are the same, and the link says what was compared', () => {
    const [only, ...others] = childrenAmong([school, trust]);
    expect(others).toEqual([]);
    expect(only?.links).toHaveLength(1);
    expect(only?.links[0]?.because[0]?.sentence).toBe(
      'So alike that both are one child. Given name: equal; Family name: equal; Date of birth: equal; Address and postcode: postcode equal; Sex: equal.',
    );
  });

  it('say nothing of the postcode where it may not be known where the child lives', () => {
    const [only] = childrenAmong([school, { ...trust, isAddressWithheld: true }]);
    expect(only?.members).toEqual(['school', 'trust']);
    expect(JSON.stringify(only?.links)).not.toMatch(/postcode/i);
  });

  it('tell of two where nothing but the birthday and the family name is the same, and a person is asked of neither', () => {
    const other = { ...trust, givenName: 'Bryony', postcode: 'M14 5LX' };
    expect(childrenAmong([school, other]).map(({ asks, members }) => [members, asks])).toEqual([
      [['school'], undefined],
      [['trust'], undefined],
    ]);
  });

  it('leave it to a person where they are alike and it is not enough, and nothing is joined meanwhile', () => {
    const other = told('trust', { nhsNumber: '9990000018', postcode: 'HX1 1ZZ', dateOfBirth: '2018-02-21' });
    const found = childrenAmong([school, other]);
    expect(found.map(({ members }) => members)).toEqual([['school'], ['trust']]);
    expect(found.map(({ asks }) => asks?.[0]?.because.code)).toEqual(['alike-but-not-enough', 'alike-but-not-enough']);
  });
});

describe('two children of one name and one birthday', () => {
  const other = told('other school', { upn: 'B801200005001', postcode: 'M14 5LX' });
  const family = told('family', { postcode: undefined });
  const asked = (records: readonly SourceRecord[]) =>
    childrenAmong(records).map(({ members, asks }) => [members.join('+'), asks?.length ?? 0]);

  it('who tell two homes and nothing else in common are left to a person', () => {
    expect(asked([trust, other])).toEqual([
      ['other school', 1],
      ['trust', 1],
    ]);
  });

  it('are not made one by somebody who tells no home and fits both', () => {
    const found = asked([trust, other, family]);
    expect(found.map(([members]) => members)).toEqual(['family', 'other school', 'trust']);
    expect(found.every(([, asks]) => Number(asks) > 0)).toBe(true);
  });

  it('are one, home or no home, where a third tells the number of the one and the home of the other', () => {
    expect(childrenOf([trust, other, told('council', { nhsNumber: '9990000018', postcode: 'M14 5LX' })])).toEqual([
      'council+other school+trust',
    ]);
  });
});

describe('first names that are alike and two', () => {
  const olive = told('trust', { givenName: 'Olive', nhsNumber: '9990000018' });
  const ollie = told('nursery', { givenName: 'Ollie' });

  it('on one birthday in one home may be twins: nothing is joined, and a person is asked', () => {
    expect(childrenAmong([olive, ollie]).map(({ members, asks }) => [members, asks?.[0]?.because.code])).toEqual([
      [['nursery'], 'twins-of-like-names'],
      [['trust'], 'twins-of-like-names'],
    ]);
  });

  it('are one child’s once a person has said so, on every record that tells them', () => {
    const again = told('council', { givenName: 'Ollie' });
    const said = [{ between: ['nursery', 'trust'] as const, as: 'same' as const }];
    expect(childrenOf([olive, ollie, again], said)).toEqual(['council+nursery+trust']);
    expect(childrenOf([olive, ollie, again])).toEqual(['council+nursery', 'trust']);
  });

  it('of one family, said to be one child’s, say nothing of another family’s twins of the same names and birthday', () => {
    const homes = ['HX1 1AA', 'M14 5LX'];
    const families = homes.flatMap((postcode, family) =>
      ['Olive', 'Ollie'].map((givenName) =>
        told(`${family} ${givenName}`, { givenName, familyName: 'Smith', postcode }),
      ),
    );
    const said = [{ between: ['0 Olive', '0 Ollie'] as const, as: 'same' as const }];
    expect(childrenOf(families, said)).toEqual(['0 Olive+0 Ollie', '1 Olive', '1 Ollie']);
  });

  it('are nobody’s question where the two have two NHS numbers', () => {
    const twin = told('nursery', { givenName: 'Ollie', nhsNumber: '9990000026' });
    expect(childrenAmong([olive, twin]).every(({ asks }) => asks === undefined)).toBe(true);
  });
});

describe('guards win over scores', () => {
  it('a record that fits two with different NHS numbers joins neither, and a person is asked of both', () => {
    const found = childrenAmong([school, trust, told('ward', { nhsNumber: '9990000026' })]);
    expect(found.map(({ members, asks }) => [members, asks?.map(({ because }) => because.code)])).toEqual([
      [['school'], ['alike-to-two', 'alike-to-two']],
      [['trust'], ['alike-to-two']],
      [['ward'], ['alike-to-two']],
    ]);
  });

  it('two who always told NHS numbers of their own are not even looked at together, until one tells without', () => {
    const trusts = ['9990000018', '9990000026', '9990000034'].map((nhsNumber) => told(nhsNumber, { nhsNumber }));
    const pairsOf = (records: readonly SourceRecord[]) =>
      resemblances(records.map((each) => describe_(each.sourceRecord, [each]))).map(({ a, b }) => [a, b]);
    expect(pairsOf(trusts)).toEqual([]);
    expect(pairsOf([...trusts, school])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('twins are two children, and a nameless baby of that day joins neither', () => {
    const twins = [school, told('twin', { givenName: 'Bryony' }), told('birth', { givenName: 'Baby' })];
    expect(childrenOf(twins)).toEqual(['birth', 'school', 'twin']);
  });

  it('twins of whom each has a UPN are not made one by the baby that had no name yet, and a person is asked of both', () => {
    const twins = [
      told('one', { upn: 'H801200526708' }),
      told('other', { givenName: 'Rowena', upn: 'X801200526709' }),
      told('birth', { givenName: 'Baby', nhsNumber: '9990000018' }),
    ];
    const found = childrenAmong(twins);
    expect(found.map(({ members, asks }) => [members, asks?.length])).toEqual([
      [['birth'], 2],
      [['one'], 1],
      [['other'], 1],
    ]);
  });

  it('who is like one of two under one number, and the twin of the other, is left to a person', () => {
    const [bryony, sorrel] = [told('one', { givenName: 'Bryony' }), told('other')].map((each) => ({
      ...each,
      nhsNumber: '9990000018',
    })) as [SourceRecord, SourceRecord];
    const found = childrenAmong([bryony, sorrel, told('third')]);
    expect(found.map(({ members, asks }) => [members, asks?.map(({ because }) => because.code)])).toEqual([
      [['one', 'other'], ['alike-to-two']],
      [['third'], ['alike-to-two']],
    ]);
  });

  it('a record that tells two birthdays joins nobody by being alike, and a person is asked', () => {
    const found = childrenAmong([school, trust, told('trust', { dateOfBirth: '2018-02-09' })]);
    expect(found.map(({ members, asks }) => [members, asks?.[0]?.because.code])).toEqual([
      [['school'], 'alike-but-contradicted'],
      [['trust'], 'alike-but-contradicted'],
    ]);
  });

  it('a child told under two postcodes is found by either: it has moved', () => {
    const elsewhere = told('trust', { nhsNumber: '9990000018', postcode: 'M14 5LX' });
    expect(childrenOf([school, told('school', { postcode: 'M14 5LX' }), elsewhere])).toEqual(['school+trust']);
  });
});

describe('what a person has said', () => {
  const alikeAtMost = told('trust', { nhsNumber: '9990000018', postcode: 'HX1 1ZZ', dateOfBirth: '2018-02-21' });
  const of = (as: SaidOfTwo['as']): SaidOfTwo[] => [{ between: ['school', 'trust'], as }];

  it('joins two who are alike, and says that a person has looked', () => {
    const [only, ...others] = childrenAmong([school, alikeAtMost], of('same'));
    expect([others, only?.links[0]?.because[0]?.code]).toEqual([[], 'said-to-be-one']);
  });

  it('parts two who were one by likeness, and two who were one by their numbers', () => {
    expect(childrenOf([school, trust], of('different'))).toEqual(['school', 'trust']);
    const sameNumber = told('school', { nhsNumber: '9990000018' });
    expect(childrenOf([sameNumber, trust])).toEqual(['school+trust']);
    expect(childrenOf([sameNumber, trust], of('different'))).toEqual(['school', 'trust']);
  });

  it('leaves a third under the same number with neither of two who were parted, and asks', () => {
    const all = ['school', 'trust', 'ward'].map((id) => told(id, { nhsNumber: '9990000018' }));
    const found = childrenAmong(all, of('different'));
    expect(found.map(({ members }) => members)).toEqual([['school'], ['trust'], ['ward']]);
    expect(found[2]?.asks).toHaveLength(2);
  });

  it('overrides no guard: twins stay two, and so do two NHS numbers', () => {
    expect(childrenOf([school, told('trust', { givenName: 'Bryony' })], of('same'))).toEqual(['school', 'trust']);
    const numbered = told('school', { nhsNumber: '9990000026' });
    expect(childrenOf([numbered, trust], of('same'))).toEqual(['school', 'trust']);
  });

  it('that it is not sure changes nothing', () => {
    expect(childrenAmong([school, alikeAtMost], of('unsure'))).toEqual(childrenAmong([school, alikeAtMost]));
  });
});

const anyRecords = fc.array(
  fc.record(
    {
      sourceRecord: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      givenName: fc.constantFrom('Sorrel', 'Sorel', 'Bryony', 'Baby'),
      familyName: fc.constantFrom('Shale', 'Shale-Fenwick', 'Fenwick'),
      dateOfBirth: fc.constantFrom('2018-02-01', '2018-02-01', '2018-01-02', '2018-02-03'),
      postcode: fc.constantFrom('HX1 1AA', 'HX1 1AB', 'M14 5LX'),
      nhsNumber: fc.constantFrom('9990000018', '9990000026'),
      upn: fc.constantFrom('B801200005001', 'Q80120000500C'),
    },
    { requiredKeys: ['sourceRecord'] },
  ),
  { maxLength: 9 },
);
const anySaid = fc
  .array(
    fc.record({
      between: fc.constantFrom<SaidOfTwo['between']>(['a', 'b'], ['a', 'c'], ['b', 'c'], ['c', 'd']),
      as: fc.constantFrom<SaidOfTwo['as']>('same', 'different', 'unsure'),
    }),
    { maxLength: 2 },
  )
  .map((said) => [...new Map(said.map((each) => [`${each.between}`, each])).values()]);

describe('whatever records there are, and whatever was said', () => {
  it('the order of telling, and telling twice, change nothing', () => {
    fc.assert(
      fc.property(anyRecords, anySaid, fc.func(fc.integer()), (records, said, place) => {
        const shuffled = [...records, ...records.slice(0, 2)].sort((one, other) => place(one) - place(other));
        expect(childrenAmong(shuffled, [...said].reverse())).toEqual(childrenAmong(records, said));
      }),
      { numRuns: 60 },
    );
  });

  it('who has looked before, at fewer or at others, finds the same as who looks at them for the first time', () => {
    fc.assert(
      fc.property(fc.array(anyRecords, { minLength: 2, maxLength: 4 }), anySaid, (moments, said) => {
        const remembered = comparing();
        for (const records of moments)
          expect(childrenAmong(records, said, noNumbersTold, remembered)).toEqual(childrenAmong(records, said));
      }),
      { numRuns: 60 },
    );
  });

  it('those who tell the very same are found with whom they are found one by one', () => {
    const ids = [...'abcdefghij'];
    const manyAlike = fc.array(fc.nat(2), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(anyRecords, manyAlike, anySaid, (tellings, whose, said) => {
        const records = ids.flatMap((sourceRecord, at) =>
          tellings.filter((_, index) => index % 3 === whose[at]).map((told) => ({ ...told, sourceRecord })),
        );
        const all = [...ids.map((sourceRecord) => ({ sourceRecord })), ...records];
        const heads = childrenAmong(all, said).flatMap(({ head, members }) => members.map((id) => [id, head] as const));
        expect(new Map([...headsAmong(all, said)].sort())).toEqual(new Map(heads.sort()));
      }),
      { numRuns: 100 },
    );
  });

  it('no child has two valid NHS numbers, nor two whom a person has parted', () => {
    fc.assert(
      fc.property(anyRecords, anySaid, (records, said) => {
        for (const { members } of childrenAmong(records, said)) {
          const numbers = members.flatMap((id) => {
            const own = new Set(records.flatMap((each) => (each.sourceRecord === id && each.nhsNumber) || []));
            return own.size === 1 ? [...own] : [];
          });
          expect(new Set(numbers).size).toBeLessThan(2);
          for (const { between, as } of said)
            if (as === 'different') expect(between.every((id) => members.includes(id))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no child has two members whom a guard holds apart, however they were brought together', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const numbered = new Map(clustersOf(records).flatMap(({ head, members }) => members.map((id) => [id, head])));
        const of = (id: string) =>
          describe_(
            id,
            records.filter(({ sourceRecord }) => sourceRecord === id),
          );
        for (const { members } of childrenAmong(records))
          for (const one of members)
            for (const other of members) {
              if (one >= other || numbered.get(one) === numbered.get(other)) continue;
              const [pair] = resemblances([of(one), of(other)], () => false, [[0, 1]]);
              expect(pair!.guard).toBeUndefined();
            }
      }),
      { numRuns: 60 },
    );
  });

  it('where nobody is alike and nobody has said anything, children are who they are by number', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bare = records.map(({ givenName: _, familyName: __, postcode: ___, ...rest }) => rest);
        const pairs = (found: ReturnType<typeof clustersOf>) => found.map(({ members }) => members.join('+'));
        const [likened, numbered] = [pairs(childrenAmong(bare)), pairs(clustersOf(bare))];
        // Without names likeness adds nothing that joins on its own.
        expect(likened).toEqual(numbered);
      }),
      { numRuns: 200 },
    );
  });
});
