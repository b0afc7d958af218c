import type { Documents, StoredDocument } from './documents.port';

const document = (digest: string, ...bytes: readonly number[]): StoredDocument => ({
  digest: digest.repeat(64),
  bytes: Uint8Array.from(bytes),
});

/** What every store of documents promises. Run by every adapter’s spec. */
export function documentsContract(open: () => Promise<Documents>): void {
  it('gives back the bytes as they were put, and nothing for what was not', async () => {
    const documents = await open();
    const every = document('a', ...Array.from({ length: 256 }, (_, byte) => byte));
    await documents.put(every);
    expect(await documents.get(every.digest)).toEqual(every);
    expect(await documents.get('b'.repeat(64))).toBeUndefined();
    await documents.close();
  });

  it('keeps once what is put twice, by several at once too', async () => {
    const documents = await open();
    await Promise.all([1, 2, 3].map(() => documents.put(document('a', 1, 2))));
    expect(await documents.after(undefined)).toEqual(document('a', 1, 2));
    expect(await documents.after('a'.repeat(64))).toBeUndefined();
    await documents.close();
  });

  it('gives every document to whoever keeps a copy', async () => {
    const documents = await open();
    for (const each of ['c', 'a', 'b']) await documents.put(document(each, 7));
    const all: string[] = [];
    for (let next = await documents.after(undefined); next; next = await documents.after(next.digest))
      all.push(next.digest.charAt(0));
    expect(all).toEqual(['a', 'b', 'c']);
    await documents.close();
  });
}
