import { mostDocumentBytes } from '@lib/contracts';
import { faultOfDocument } from './check-document';

const pdf = new TextEncoder().encode('%PDF-1.7 made up');

describe('the bytes of a document', () => {
  it('are taken by how they begin, whatever they are called', () => {
    expect(faultOfDocument(pdf)).toBeUndefined();
    expect(faultOfDocument(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBeUndefined();
    expect(faultOfDocument(new TextEncoder().encode('<script>'))).toContain('by how it begins');
    expect(faultOfDocument(new TextEncoder().encode('MZ'))).toContain('by how it begins');
  });

  it('are at least one and at most ten million', () => {
    expect(faultOfDocument(new Uint8Array())).toBe('It has no bytes.');
    const large = new Uint8Array(mostDocumentBytes + 1);
    large.set(pdf);
    expect(faultOfDocument(large)).toContain('more than');
    expect(faultOfDocument(large.subarray(0, mostDocumentBytes))).toBeUndefined();
  });
});
