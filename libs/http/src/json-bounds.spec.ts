import fc from 'fast-check';
import { boundJson } from './json-bounds';

const judge = (text: string): string => {
  try {
    boundJson(Buffer.from(text));
    return 'fits';
  } catch (error) {
    return (error as { errors: { code: string }[] }).errors[0]!.code;
  }
};
const levels = (count: number, open = '[', close = ']') => `${open.repeat(count)}${close.repeat(count)}`;
const fields = (count: number) => `{${Array.from({ length: count }, (_, at) => `"f${at}":1`)}}`;

describe('JSON that would hold everybody up', () => {
  it('is too deep, or has too many names in one object, before anything is made of it', () => {
    expect([judge(levels(64)), judge(levels(65)), judge(levels(400_000))]).toEqual(['fits', 'tooDeep', 'tooDeep']);
    expect([judge(fields(1_000)), judge(fields(1_001)), judge(`[[${fields(5_000)}]]`)]).toEqual([
      'fits',
      'tooMany',
      'tooMany',
    ]);
  });

  it('is not many objects, nor a long list, nor what a text says', () => {
    expect(judge(`[${Array.from({ length: 500 }, () => fields(900))}]`)).toBe('fits');
    expect(judge(JSON.stringify(Array(200_000).fill(1)))).toBe('fits');
    expect(judge(JSON.stringify({ a: '['.repeat(1_000), b: '":{'.repeat(1_001), c: '\\"[[' }))).toBe('fits');
  });

  it('is nothing that is said in fewer levels, whatever its texts', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => judge(text) === 'fits'));
  });

  it('that is no JSON is left for the parser', () => {
    for (const text of ['', ']]]]', '"', '{"a', '\\']) expect(judge(text)).toBe('fits');
  });
});
