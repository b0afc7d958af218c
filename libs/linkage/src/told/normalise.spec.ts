import fc from 'fast-check';
import { normalise, type ToldIdentity } from '../index';

const told = (identity: Omit<ToldIdentity, 'id'>) => normalise({ id: 'a', ...identity });
const family = (familyName: string) => told({ familyName }).family;
const given = (givenName: string) => told({ givenName }).given;
const born = (dateOfBirth: string) => told({ dateOfBirth }).born;

describe('a name as it is compared', () => {
  it.each([
    ['García', 'garcia'],
    ['SØRENSEN', 'sorensen'],
    ['O’Neill', 'oneill'],
    ["O'Neill", 'oneill'],
    ['O Neill', 'oneill'],
    ['Mc Donald', 'mcdonald'],
    ['van der Berg', 'berg'],
    ['De la Cruz', 'cruz'],
    ['Smith-Jones', 'smith jones'],
    ['Van', 'van'],
    ['Unknown', ''],
    ['N/K', ''],
  ])('the family name "%s" is "%s"', (value, name) => {
    expect(family(value)).toBe(name);
  });

  it.each([
    'Baby',
    'Baby Boy',
    'BABY SMITH',
    'Infant of Mary',
    'Twin 1',
    'Newborn',
    'Female',
  ])('"%s" is a child that has no name yet, not a name', (value) => {
    expect([given(value), told({ givenName: value }).isUnnamed]).toEqual(['', true]);
  });

  it('a name not known is missing, and says nothing of a baby', () => {
    expect(told({ givenName: 'Not known' })).toMatchObject({ given: '', isUnnamed: false });
  });

  it('"Shale, Sorrel" in one field is Sorrel Shale', () => {
    expect(told({ familyName: 'Shale, Sorrel' })).toMatchObject({ given: 'sorrel', family: 'shale' });
  });
});

describe('a birthday as it is compared', () => {
  it.each([
    ['2018-02-01', 20180201],
    ['20180201', 20180201],
    ['2018-02-01T00:00:00Z', 20180201],
    ['2018-23-01', 20180123],
    ['2018-02-30', 20180230],
    ['1900-01-01', 0],
    ['01/02/2018', 0],
    ['', 0],
  ])('"%s" is %d', (value, number) => {
    expect(born(value)).toBe(number);
  });
});

describe('a place as it is compared', () => {
  it.each([
    ['hx1 1aa', 'HX11AA'],
    ['ZZ99 3VZ', ''],
    ['N/K', ''],
    ['2000', '2000'],
  ])('the postcode "%s" is "%s"', (value, postcode) => {
    expect(told({ postcode: value }).postcode).toBe(postcode);
  });

  it.each([
    ['12 High St.', '12 high street'],
    ['Flat 3, 12 High Street', 'flat 3 12 high street'],
    ['No fixed abode', ''],
  ])('the address "%s" is "%s"', (value, address) => {
    expect(told({ address: value }).address).toBe(address);
  });
});

describe('numbers as they are compared', () => {
  it('a mistyped number is as good as none', () => {
    expect(told({ nhsNumber: '9990000019', upn: 'A801200005001', uln: '1234567890' })).toMatchObject({
      nhs: '',
      upn: '',
      uln: '',
    });
  });

  it('a number that replaced itself replaced nothing', () => {
    expect(told({ nhsNumber: '999 000 0018', formerNhsNumbers: ['9990000018', '9990000026'] })).toMatchObject({
      nhs: '9990000018',
      formerNhs: ['9990000026'],
    });
  });
});

it('normalising what is normalised changes nothing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'Mc O’Brien',
      'de la',
      'Mac',
      'St. John',
      'dr',
      'Baby B/O',
      'ﬁ ß',
      'İ',
      'O',
      'van mc',
      'Apt 3 No. 4',
    ),
  );
  fc.assert(
    fc.property(text, text, text, text, (givenName, familyName, address, postcode) => {
      const once = told({ givenName, familyName, address, postcode });
      const twice = told({
        givenName: once.given,
        familyName: once.family,
        address: once.address,
        postcode: once.postcode,
      });
      expect({ ...twice, isUnnamed: once.isUnnamed }).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
