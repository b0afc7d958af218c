import type { ViewWrite, WrittenDocument, WrittenListener } from './views.port';

/** Who wants to hear of what was written: every adapter of the views keeps one. */
export interface WrittenListeners {
  add(listener: WrittenListener): () => void;
  /** `lost` are those of `documents` that were not written. */
  tell(documents: readonly ViewWrite[], lost: readonly ViewWrite[]): void;
  /** Of what another process wrote. */
  hear(documents: readonly WrittenDocument[]): void;
}

export function writtenListeners(): WrittenListeners {
  const listeners = new Set<WrittenListener>();
  const hear = (documents: readonly WrittenDocument[]): void => {
    if (documents.length > 0) for (const listener of listeners) listener(documents);
  };
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(documents, lost) {
      if (listeners.size > 0) hear(documents.filter((document) => !lost.includes(document)).map(asHeard));
    },
    hear,
  };
}

const asHeard = ({ view, layer, id, fold, area }: ViewWrite): WrittenDocument => ({
  view,
  layer,
  id,
  fold,
  ...(area !== undefined && { area }),
});
