import fc from 'fast-check';
import { compareFamilyNames, compareGivenNames, familyNameLevels, givenNameLevels, similarity } from './compare';

const known = new Set(['oliver', 'olivia', 'mia', 'tia', 'elizabeth', 'beth']);
const given = (a: string, b: string) => givenNameLevels[compareGivenNames(a, b, (name) => known.has(name))];
const family = (a: string, b: string) => familyNameLevels[compareFamilyNames(a, b)];

describe('two given names', () => {
  it.each([
    ['sorrel', 'sorrel', 'equal'],
    ['anne marie', 'annemarie', 'equal'],
    ['elizabeth', 'beth', 'short form, or one of several names'],
    ['sorrel bryony', 'bryony', 'short form, or one of several names'],
    ['sorrel', 'sorel', 'nearly equal'],
    ['sorrel', 'osrrel', 'nearly equal'],
    ['freya', 'phreya', 'sounds alike'],
    ['s', 'sorrel', 'initial only'],
    ['b', 'sorrel', 'different'],
    ['oliver', 'olivia', 'alike, but two names of their own'],
    ['mia', 'tia', 'alike, but two names of their own'],
    ['sorrel', 'bryony', 'different'],
    ['', 'bryony', 'missing'],
  ])('"%s" and "%s" are %s', (a, b, level) => {
    expect([given(a, b), given(b, a)]).toEqual([level, level]);
  });
});

describe('two family names', () => {
  it.each([
    ['shale', 'shale', 'equal'],
    ['shale fenwick', 'fenwick', 'one part equal'],
    ['fenwick', 'fenwik', 'nearly equal'],
    ['smith', 'smyth', 'nearly equal'],
    ['freeman', 'phreemen', 'sounds alike'],
    ['shale', 'fenwick', 'different'],
    ['', '', 'missing'],
  ])('"%s" and "%s" are %s', (a, b, level) => {
    expect([family(a, b), family(b, a)]).toEqual([level, level]);
  });
});

it('two names are as alike whichever is named first', () => {
  const name = fc.stringMatching(/^[ab]{1,3}[abcd]{2,6}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
    }),
    { numRuns: 2_000 },
  );
});
