import fc from 'fast-check';
import { childrenAmong, type NumbersTold, noNumbersTold, type SourceRecord, standingOf } from './index';

const [first, second, third] = ['9990000018', '9990000026', '9990000034'] as const;
const sorrel = { givenName: 'Sorrel', familyName: 'Shale', dateOfBirth: '2018-02-01', postcode: 'HX1 1AA' };
const told = (sourceRecord: string, other: Partial<SourceRecord> = {}): SourceRecord => ({
  sourceRecord,
  ...sorrel,
  ...other,
});
const replaced = (former: string, by: string): NumbersTold['replaced'][number] => ({ kind: 'nhsNumber', former, by });
const numbers = (...pairs: readonly NumbersTold['replaced'][number][]): NumbersTold => ({
  replaced: pairs,
  inError: [],
});
const clinic = told('clinic', { nhsNumber: first });
const trust = told('trust', { nhsNumber: second });
const membersOf = (records: readonly SourceRecord[], of: NumbersTold, said: Parameters<typeof childrenAmong>[1] = []) =>
  childrenAmong(records, said, of).map(({ members }) => members.join('+'));
const saidToBeOne = [{ between: ['clinic', 'trust'] as const, as: 'same' as const }];

describe('two records with two valid NHS numbers', () => {
  it('are two children whatever a person says, until it is told that one number replaced the other', () => {
    expect(membersOf([clinic, trust], noNumbersTold, saidToBeOne)).toEqual(['clinic', 'trust']);
    expect(membersOf([clinic, trust], numbers(replaced(first, second)))).toEqual(['clinic+trust']);
  });

  it('are one over several replacements, and the link says by what', () => {
    const [only] = childrenAmong(
      [clinic, told('trust', { nhsNumber: third })],
      [],
      numbers(replaced(first, second), replaced(second, third)),
    );
    expect(only?.links[0]?.because[0]?.sentence).toBe(
      'One NHS number was told to have replaced the other, and the date of birth is equal.',
    );
  });

  it('are one where nobody told a name, as with equal numbers', () => {
    const bare = [first, second].map((nhsNumber, index) => ({
      sourceRecord: `r${index}`,
      dateOfBirth: '2018-02-01',
      nhsNumber,
    }));
    expect(membersOf(bare, numbers(replaced(first, second)))).toEqual(['r0+r1']);
  });

  it('stay two where the birthdays differ, or where the replacing was told of a twin, and each says why', () => {
    const other = told('trust', { nhsNumber: second, dateOfBirth: '2014-11-29', givenName: 'Bryony' });
    expect(membersOf([clinic, other], numbers(replaced(first, second)))).toEqual(['clinic', 'trust']);
    const twin = told('trust', { nhsNumber: second, givenName: 'Bryony' });
    const found = childrenAmong([clinic, twin], saidToBeOne, numbers(replaced(first, second)));
    expect(found.map(({ members, apart }) => [members.length, apart.map(({ because }) => because.code)])).toEqual([
      [1, ['replaced-number-of-another-name', 'said-to-be-one-and-kept-apart']],
      [1, ['replaced-number-of-another-name', 'said-to-be-one-and-kept-apart']],
    ]);
  });

  it('are one where one of the numbers was allocated in error and the children are alike', () => {
    expect(membersOf([clinic, trust], { replaced: [], inError: [first] })).toEqual(['clinic+trust']);
  });
});

it('a number allocated in error joins nobody: two who tell it are compared by all else', () => {
  const other = told('trust', { nhsNumber: first, givenName: 'Bryony', familyName: 'Limestone', postcode: 'M1 1AA' });
  expect(membersOf([clinic, other], noNumbersTold)).toEqual(['clinic+trust']);
  expect(membersOf([clinic, other], { replaced: [], inError: [first] })).toEqual(['clinic', 'trust']);
});

it('a source that told both numbers contradicts itself no more', () => {
  const both = [
    told('trust', { nhsNumber: first }),
    told('trust', { nhsNumber: second }),
    told('clinic', { nhsNumber: second }),
  ];
  expect(membersOf(both, noNumbersTold)).toEqual(['clinic', 'trust']);
  expect(membersOf(both, numbers(replaced(first, second)))).toEqual(['clinic+trust']);
});

it('a school that goes on with another pupil number has the same pupil', () => {
  const [before, after] = ['B801200005001', 'Q801200516001'];
  const pupil = (sourceRecord: string, upn: string) => ({ sourceRecord, dateOfBirth: '2018-02-01', upn });
  const both = [pupil('infants', before), pupil('juniors', after)];
  expect(membersOf(both, noNumbersTold)).toEqual(['infants', 'juniors']);
  const [only] = childrenAmong(both, [], { replaced: [{ kind: 'upn', former: before, by: after }], inError: [] });
  expect(only?.links[0]?.because[0]?.code).toBe('changed-upn-and-date-of-birth');
});

it.each<[string, NumbersTold, readonly (string | undefined)[]]>([
  ['by two', numbers(replaced(first, second), replaced(first, third)), ['replacedByTwo', 'replacedByTwo']],
  [
    'in a circle',
    numbers(replaced(first, second), replaced(second, first)),
    ['replacedInACircle', 'replacedInACircle'],
  ],
  ['by itself', numbers(replaced(first, first)), ['noNumber']],
  ['by a mistyped number', numbers(replaced(first, '9990000019')), ['noNumber']],
  [
    'by one that was allocated in error',
    { replaced: [replaced(first, second)], inError: [second] },
    ['replacedByOneInError'],
  ],
  [
    'by one that was replaced itself',
    numbers(replaced(first, second), replaced(second, third)),
    [undefined, undefined],
  ],
])('a number replaced %s counts for nothing where it contradicts, and says so', (_, of, doubts) => {
  const standing = standingOf(of);
  expect(of.replaced.map((each) => standing.doubtOf(each))).toEqual(doubts);
  const isFollowed = doubts.every((doubt) => doubt === undefined);
  expect(standing.lasting('nhsNumber', first) === first).toBe(!isFollowed);
});

it('no person has two numbers of which nobody told that one replaced the other, and no order changes who is one', () => {
  const some = fc.constantFrom(first, second, third);
  const records = fc.array(
    fc.record({
      sourceRecord: fc.constantFrom('a', 'b', 'c', 'd'),
      nhsNumber: some,
      givenName: fc.constantFrom('Sorrel', 'Bryony', ''),
    }),
    { maxLength: 6 },
  );
  const replacing = fc.array(fc.tuple(some, some), { maxLength: 3 });
  const wrong = fc.subarray([first, second, third], { maxLength: 1 });
  fc.assert(
    fc.property(records, replacing, wrong, fc.infiniteStream(fc.nat()), (given, pairs, inError, order) => {
      const all = given.map(({ givenName, ...rest }) => ({ ...sorrel, ...rest, ...(givenName && { givenName }) }));
      const of = { replaced: pairs.map(([former, by]) => replaced(former, by)), inError };
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => [order.next().value!, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const clusters = childrenAmong(all, [], of);
      expect(childrenAmong(shuffled(all), [], { replaced: shuffled(of.replaced), inError })).toEqual(clusters);
      const standing = standingOf(of);
      for (const { members } of clusters.filter((cluster) => cluster.members.length > 1)) {
        const known = all
          .filter(({ sourceRecord }) => members.includes(sourceRecord))
          .map(({ nhsNumber }) => nhsNumber);
        const lasting = known
          .filter((number) => !standing.isInError('nhsNumber', number))
          .map((number) => standing.lasting('nhsNumber', number));
        const tellsTwo = members.some(
          (id) =>
            new Set(all.filter(({ sourceRecord }) => sourceRecord === id).map(({ nhsNumber }) => nhsNumber)).size > 1,
        );
        if (!tellsTwo) expect(new Set(lasting).size).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 41, numRuns: 1_000 },
  );
});
