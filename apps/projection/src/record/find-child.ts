import type { Layer } from '@lib/access';
import type { ViewDocument, Views } from '../store/views.port';
import { type ChildDocument, type FoundChild, firstByLayer } from './child-document';

export type { FoundChild };

const attempts = 5;

/**
 * As a layer sees it: one question for a source record, whatever else is known of it. Follows `see` once; looks again while a link or
 * unlink is half written, which the writer or the next copy mends. `undefined`: nobody of this id, in this layer. `'unsettled'`: still
 * half written, or made before there were layers, so the reader folds the journal itself.
 */
export async function findChild(
  views: Pick<Views, 'get'>,
  { keys }: Pick<Layer, 'keys'>,
  id: string,
): Promise<FoundChild | 'unsettled' | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = await views.get('child', id, keys);
    if (!own) return undefined;
    const document = read(own);
    if (document === undefined) return 'unsettled';
    if ('record' in document) return document;
    const head = await views.get('child', document.see, keys);
    const headDocument = head && read(head);
    if (headDocument && 'record' in headDocument && headDocument.members.includes(id)) return headDocument;
    await new Promise(setImmediate);
  }
  return 'unsettled';
}

const parsed = new WeakMap<ViewDocument, ChildDocument>();

/** Whoever holds on to a document, because several source records say to see it, has it parsed once. */
function read(document: ViewDocument): ChildDocument | undefined {
  if (document.fold < firstByLayer) return undefined;
  const read = parsed.get(document) ?? (JSON.parse(document.body) as ChildDocument);
  parsed.set(document, read);
  return read;
}
