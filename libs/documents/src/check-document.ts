import { documentMediaTypes, mostDocumentBytes } from '@lib/contracts';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** How the bytes of each kind begin. A Word document is a ZIP archive. */
const begins: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': (bytes) => startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d),
  'image/png': (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'image/jpeg': (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': (bytes) =>
    startsWith(bytes, 0x50, 0x4b, 0x03, 0x04),
};

/** What is wrong with the bytes of a document, by their size and by how they begin: whatever its name says. */
export function faultOfDocument(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'It has no bytes.';
  if (bytes.length > mostDocumentBytes) return `It has more than ${mostDocumentBytes} bytes.`;
  const isKnown = documentMediaTypes.some((type) => begins[type]!(bytes));
  return isKnown ? undefined : `It is none of ${documentMediaTypes.join(', ')} by how it begins.`;
}
