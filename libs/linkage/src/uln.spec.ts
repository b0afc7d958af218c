import { makeUln, uln } from './index';

describe('a unique learner number', () => {
  it.each([
    ['123456789', '1234567899', '210 = 19 x 11 + 1, and 10 - 1 = 9'],
    ['100000000', '1000000000', '10 = 0 x 11 + 10, and 10 - 10 = 0'],
    ['100000001', '1000000019', '12 = 1 x 11 + 1, and 10 - 1 = 9'],
  ])('%s makes %s (%s)', (digits, whole) => {
    expect(makeUln(digits)).toBe(whole);
  });

  it('does not exist where nothing remains (100001002: 10 + 5 + 2 x 2 = 19; 100000104: 10 + 4 + 4 x 2 = 22 = 2 x 11)', () => {
    expect(makeUln('100001002')).toBe('1000010022');
    expect(makeUln('100000104')).toBeUndefined();
    for (let last = 0; last < 10; last++) expect(uln(`100000104${last}`).valid).toBe(false);
  });

  it.each([
    ['123 456 7899', undefined],
    ['1234567890', 'uln-check-digit'],
    ['0123456789', 'uln-not-ten-digits'],
    ['123456789', 'uln-not-ten-digits'],
    ['9999999999', 'uln-placeholder'],
  ])('"%s" is refused as %s', (value, code) => {
    expect([uln(value).valid, uln(value).problem?.code]).toEqual([code === undefined, code]);
  });
});
