import fc from 'fast-check';
import { makeNhsNumber, makeUpn, nhsNumber, upn } from './index';

const nineDigits = fc.stringMatching(/^[0-9]{9}$/);
const upnParts = fc.record({
  authority: fc.stringMatching(/^[1-9][0-9]{2}$/),
  establishment: fc.stringMatching(/^[0-9]{4}$/),
  year: fc.stringMatching(/^[0-9]{2}$/),
  serial: fc.stringMatching(/^0[0-9][0-9A-HJ-NP-RT-Z]$/),
});
const digitAfter = (digit: string | undefined, by: number) => String((Number(digit) + by) % 10);
const withCharacter = (value: string, at: number, character: string) =>
  value.slice(0, at) + character + value.slice(at + 1);

describe('an NHS number', () => {
  it.each([
    '9990000018',
    '999 000 0018',
    '999-000-0018',
    ' 999\u00a0000\u20130018 ',
  ])('"%s" is valid, however it is spaced', (value) => {
    expect(nhsNumber(value)).toEqual({ normalised: '9990000018', valid: true });
  });

  it.each([
    ['999000001', '9990000018', '245 = 22 x 11 + 3, and 11 - 3 = 8'],
    ['999000002', '9990000026', '247 = 22 x 11 + 5, and 11 - 5 = 6'],
    ['999000005', '9990000050', '253 = 23 x 11 + 0, and 11 is written 0'],
    ['943476591', '9434765919', '299 = 27 x 11 + 2, and 11 - 2 = 9'],
  ])('%s makes %s (%s)', (digits, whole) => {
    expect(makeNhsNumber(digits)).toBe(whole);
  });

  it('does not exist where the check would be 10 (243 = 22 x 11 + 1)', () => {
    expect(makeNhsNumber('999000000')).toBeUndefined();
    for (let digit = 0; digit < 10; digit += 1) expect(nhsNumber(`999000000${digit}`).valid).toBe(false);
  });

  it.each([
    ['', 'nhs-number-not-ten-digits'],
    ['999000001', 'nhs-number-not-ten-digits'],
    ['99900000180', 'nhs-number-not-ten-digits'],
    ['99900O0018', 'nhs-number-not-ten-digits'],
    ['9990000019', 'nhs-number-check-digit'],
    ['0000000000', 'nhs-number-placeholder'],
    ['1111111111', 'nhs-number-placeholder'],
    ['999 999 9999', 'nhs-number-placeholder'],
  ])('"%s" is refused as %s', (value, code) => {
    const checked = nhsNumber(value);
    expect([checked.valid, checked.problem?.code]).toEqual([false, code]);
  });

  it('made from any nine digits is valid or does not exist', () => {
    fc.assert(
      fc.property(nineDigits, (digits) => {
        const made = makeNhsNumber(digits);
        if (made !== undefined) expect(nhsNumber(made)).toEqual({ normalised: made, valid: true });
      }),
    );
  });

  it('with one digit mistyped is never valid', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const made = makeNhsNumber(digits);
        fc.pre(made !== undefined);
        expect(nhsNumber(withCharacter(made, at, digitAfter(made[at], by))).valid).toBe(false);
      }),
    );
  });

  it('with two neighbouring digits swapped is never valid', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(8), (digits, at) => {
        const made = makeNhsNumber(digits);
        fc.pre(made !== undefined && made[at] !== made[at + 1]);
        const swapped = made.slice(0, at) + made.charAt(at + 1) + made.charAt(at) + made.slice(at + 2);
        expect(nhsNumber(swapped).valid).toBe(false);
      }),
    );
  });
});

describe('a UPN', () => {
  it.each(['B801200005001', 'b801200005001', 'B801 2000 05 001'])('"%s" is valid, in capitals or not', (value) => {
    expect(upn(value)).toEqual({ normalised: 'B801200005001', valid: true, temporary: false });
  });

  it('carries its check letter: 8x2 + 0x3 + 1x4 + 2x5 + 5x10 + 1x13 = 93 = 4 x 23 + 1, which is B', () => {
    expect(makeUpn({ authority: '801', establishment: '2000', year: '05', serial: '001' })).toBe('B801200005001');
  });

  it('that ends in a letter is a temporary one, and the letter counts by its place: 80 + 2x13 = 106 = 4 x 23 + 14, Q', () => {
    const made = makeUpn({ authority: '801', establishment: '2000', year: '05', serial: '00C' });
    expect(upn(made)).toEqual({ normalised: 'Q80120000500C', valid: true, temporary: true });
  });

  it.each([
    ['', 'upn-not-thirteen-characters'],
    ['B80120000500', 'upn-not-thirteen-characters'],
    ['B8012000050011', 'upn-not-thirteen-characters'],
    ['A801200005001', 'upn-check-letter'],
    ['B801200005002', 'upn-check-letter'],
    ['I801200005001', 'upn-characters'],
    ['O801200005001', 'upn-characters'],
    ['S801200005001', 'upn-characters'],
    ['8801200005001', 'upn-characters'],
    ['B80120000S001', 'upn-characters'],
    ['B80120000500S', 'upn-characters'],
    ['A000000000000', 'upn-placeholder'],
  ])('"%s" is refused as %s', (value, code) => {
    const checked = upn(value);
    expect([checked.valid, checked.problem?.code]).toEqual([false, code]);
  });

  it('made from any parts is valid', () => {
    fc.assert(
      fc.property(upnParts, (parts) => {
        fc.pre(new Set(Object.values(parts).join('')).size > 1);
        expect(upn(makeUpn(parts)).valid).toBe(true);
      }),
    );
  });

  it('with one digit mistyped is never valid', () => {
    fc.assert(
      fc.property(upnParts, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 9 }), (parts, at, by) => {
        fc.pre(new Set(Object.values(parts).join('')).size > 1);
        const made = makeUpn(parts);
        expect(upn(withCharacter(made, at, digitAfter(made[at], by))).valid).toBe(false);
      }),
    );
  });
});

describe('what is said of a bad identifier', () => {
  it('never repeats it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{5,14}$/), (value) => {
        expect(JSON.stringify([nhsNumber(value).problem, upn(value).problem])).not.toContain(value);
      }),
    );
  });

  it('making one from the wrong characters is a mistake of ours and is refused', () => {
    expect(() => makeNhsNumber('99900000')).toThrow(RangeError);
    expect(() => makeUpn({ authority: '801', establishment: '2000', year: '05', serial: '0S1' })).toThrow(RangeError);
  });
});
