import type { ChildDocument } from '../feed/documents';
import type { ViewDocument, Views } from '../store/views.port';

/** The stored document of a child, found by any of its ids. */
export type FoundChild = Extract<ChildDocument, { readonly record: unknown }>;

const attempts = 5;

/**
 * Follows `see` once; looks again while a link or unlink is half written, which the writer or the next copy mends. `undefined`:
 * nobody of this id. `'unsettled'`: still half written, so the reader folds the journal itself.
 */
export async function findChild(views: Pick<Views, 'get'>, id: string): Promise<FoundChild | 'unsettled' | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = await views.get('child', id);
    if (!own) return undefined;
    const document = read(own);
    if ('record' in document) return document;
    const head = await views.get('child', document.see);
    const headDocument = head && read(head);
    if (headDocument && 'record' in headDocument && headDocument.members.includes(id)) return headDocument;
    await new Promise(setImmediate);
  }
  return 'unsettled';
}

const parsed = new WeakMap<ViewDocument, ChildDocument>();

/** Whoever holds on to a document, because several source records say to see it, has it parsed once. */
function read(document: ViewDocument): ChildDocument {
  const read = parsed.get(document) ?? (JSON.parse(document.body) as ChildDocument);
  parsed.set(document, read);
  return read;
}
