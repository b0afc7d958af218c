import fc from 'fast-check';
import { approvedModel, linkAll, normalise, people, scorerOf, type ToldIdentity } from '../index';

const numbers = ['9990000018', '9990000026', '9990000034'];

/** Few values and many records, so that they resemble and contradict one another all the time. */
const anyRecords = fc
  .array(
    fc.record(
      {
        givenName: fc.constantFrom('Sorrel', 'Sorel', 'Bryony', 'Baby', 'Sorrel Bryony', 'Shale', ''),
        familyName: fc.constantFrom('Shale', 'Shale-Fenwick', 'Fenwick', 'Shail', 'Sorrel'),
        dateOfBirth: fc.constantFrom('2018-02-01', '2018-02-01', '2018-01-02', '2018-02-03', '1900-01-01'),
        postcode: fc.constantFrom('HX1 1AA', 'HX1 1AB', 'M14 5LX', 'ZZ99 3VZ'),
        address: fc.constantFrom('12 Quarry Lane', '12 Quarry Ln', '7 Mill Road'),
        sex: fc.constantFrom('female', 'male'),
        nhsNumber: fc.constantFrom(...numbers, '9990000019'),
        formerNhsNumbers: fc.subarray(numbers, { maxLength: 1 }),
        identity: fc.constantFrom('beforeAdoption' as const, undefined, undefined, undefined, undefined),
      },
      { requiredKeys: ['givenName', 'familyName'] },
    ),
    { maxLength: 9 },
  )
  .map((all) => all.map((each, index) => normalise({ id: `record-${index}`, ...each } as ToldIdentity)));

const personsOf = (records: readonly { readonly id: string }[], personOf: Int32Array) => {
  const members = new Map<number, string[]>();
  records.forEach(({ id }, row) => {
    members.set(personOf[row]!, [...(members.get(personOf[row]!) ?? []), id]);
  });
  return [...members.values()].map((ids) => ids.sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
};
const options = { records: 100_000 };

describe('whatever records there are', () => {
  it('a score is the same whichever of the two is named first', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const there = scorerOf(people(records), approvedModel, 100_000);
        const back = scorerOf(people([...records].reverse()), approvedModel, 100_000);
        for (let a = 0; a < records.length; a++)
          for (let b = 0; b < records.length; b++)
            if (a !== b) expect(back.score(records.length - 1 - b, records.length - 1 - a)).toBe(there.score(a, b));
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which they came changes neither who is one child nor what is asked', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          const [one, other] = [linkAll(records, approvedModel, options), linkAll(shuffled, approvedModel, options)];
          expect(personsOf(shuffled, other.personOf)).toEqual(personsOf(records, one.personOf));
          const asked = (of: typeof records, found: typeof one) =>
            found.toReview.map(({ a, b }) => [of[a]!.id, of[b]!.id].sort().join()).sort();
          expect(asked(shuffled, other)).toEqual(asked(records, one));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('no person has two valid NHS numbers of which nobody told that one replaced the other', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { personOf } = linkAll(records, approvedModel, options);
        const replaced = new Set(records.flatMap(({ nhs, formerNhs }) => (nhs ? formerNhs : [])));
        const numbersOf = new Map<number, Set<string>>();
        records.forEach(({ nhs }, row) => {
          const known = numbersOf.get(personOf[row]!) ?? new Set();
          if (nhs && !replaced.has(nhs)) known.add(nhs);
          numbersOf.set(personOf[row]!, known);
        });
        for (const known of numbersOf.values()) expect(known.size).toBeLessThan(2);
      }),
      { numRuns: 200 },
    );
  });

  it('no person has two members that a guard holds apart, nor an identity from before an adoption and another', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const found = linkAll(records, approvedModel, options);
        for (const { a, b, isGuarded } of found.scored)
          if (isGuarded) expect(found.personOf[a]).not.toBe(found.personOf[b]);
        records.forEach((record, a) => {
          records.forEach((other, b) => {
            if (found.personOf[a] === found.personOf[b]) expect(record.identity).toBe(other.identity);
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});
