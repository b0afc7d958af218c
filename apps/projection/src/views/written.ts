import type { ViewDocument, ViewWrite, WrittenListener } from './views.port';

/** Who wants to hear of what was written: every adapter of the views keeps one. */
export interface WrittenListeners {
  add(listener: WrittenListener): () => void;
  /** `lost` are those of `documents` that were not written. */
  tell(documents: readonly ViewWrite[], lost: readonly ViewWrite[]): void;
}

export function writtenListeners(): WrittenListeners {
  const listeners = new Set<WrittenListener>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(documents, lost) {
      if (listeners.size === 0) return;
      const written = documents.filter((document) => !lost.includes(document)).map(asStored);
      if (written.length > 0) for (const listener of listeners) listener(written);
    },
  };
}

const asStored = ({ expected, ...document }: ViewWrite): ViewDocument => ({ ...document, revision: expected + 1 });
