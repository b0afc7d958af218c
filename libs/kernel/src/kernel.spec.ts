import fc from 'fast-check';
import { asInstant, atPointer, canonicalJson, differingPointers, isLocalDate, keyedHash, laterOf, londonDate } from '.';

describe('canonical JSON', () => {
  it('is the same for the same content in any order', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes every text and every name as JSON does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
      }),
    );
    expect(canonicalJson(['\u001f', '\u007f', '"', '\\', '\ud800', '\n'])).toBe(
      '["\\u001f","\u007f","\\"","\\\\","\\ud800","\\n"]',
    );
  });

  it('names where two contents differ and never what they say', () => {
    const told = { child: { nhsNumber: '9990000018', 'a/b': 1 }, needs: ['SLCN', 'ASD'] };
    const again = { child: { nhsNumber: '9990000026', 'a/b': 2 }, needs: ['SLCN'] };
    expect(differingPointers(told, again)).toEqual(['/child/a~1b', '/child/nhsNumber', '/needs/1']);
    expect(atPointer(told, '/child/a~1b')).toBe(1);
    expect(differingPointers(told, structuredClone(told))).toEqual([]);
  });
});

describe('a day in England', () => {
  it('turns at local midnight, in summer an hour before UTC', () => {
    expect(londonDate('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
    expect(londonDate('2026-12-31T23:59:59.999Z')).toBe('2026-12-31');
  });

  it('must exist in the calendar', () => {
    expect(['2024-02-29', '2026-02-29', '2026-2-1', '2026-13-01'].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is part of a moment that says its offset', () => {
    expect(asInstant('2026-06-01T10:00:00+01:00')).toBe('2026-06-01T09:00:00.000Z');
    expect([asInstant('2026-06-01T10:00:00'), asInstant('2026-02-30T10:00:00Z'), asInstant('today')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    '0000-01-01T00:00:00+14:00',
    '0000-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '1900-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
  ])('is part of no moment whose year in Greenwich is before 1900 or has more than four digits: %s', (text) => {
    expect(asInstant(text)).toBeUndefined();
  });

  it('is part of a moment from 1900 on to the last of four digits', () => {
    expect(asInstant('1900-01-01T00:00:00Z')).toBe('1900-01-01T00:00:00.000Z');
    expect(asInstant('9999-12-31T23:59:59Z')).toBe('9999-12-31T23:59:59.000Z');
  });
});

it('what is recorded in a stream is recorded strictly later than what was there', () => {
  expect(laterOf('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00.001Z');
  expect(laterOf('2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z')).toBe('2026-01-02T00:00:00.000Z');
});

it('an opaque id needs the key, and keeps its parts apart', () => {
  expect(keyedHash('k', 'x', 'a', 'b')).toBe(keyedHash('k', 'x', 'a', 'b'));
  expect(new Set([keyedHash('k', 'x', 'ab'), keyedHash('k', 'x', 'a', 'b'), keyedHash('l', 'x', 'ab')]).size).toBe(3);
});
