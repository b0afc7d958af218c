import { type AreaDocument, foldVersion } from '../../feed/documents';
import type { AreaPart, Views } from '../../store/views.port';
import { ClockColumns } from '../timeliness/clock-columns';
import type { WorklistEntry } from '../worklist/worklist.fold';

const pageSize = 1_000;

/** A child as the lists know it. */
export interface ListedChild {
  /** The child's id today. */
  readonly id: string;
  readonly entry: WorklistEntry;
}

/**
 * What the area's figures and lists are made of, in memory beside the views that it is read from: a figure is then one pass over
 * numbers, not a question to the store for each child.
 */
export class AreaIndex {
  readonly clocks = new ClockColumns();
  private readonly entries = new Map<string, WorklistEntry>();
  private readonly heads = new Map<string, string>();

  take({ id, area }: Pick<AreaPart, 'id' | 'area'>): void {
    const document = JSON.parse(area) as AreaDocument;
    this.clocks.put(id, document.values ?? []);
    if ('see' in document) {
      this.heads.set(id, document.see);
      this.entries.delete(id);
    } else {
      this.heads.delete(id);
      this.entries.set(id, document.work);
    }
  }

  /** The child that a source record is of, by any of its ids. */
  childOf(id: string): ListedChild | undefined {
    const head = this.heads.get(id) ?? id;
    const entry = this.entries.get(head);
    return entry && { id: head, entry };
  }

  children(): ReadonlyMap<string, WorklistEntry> {
    return this.entries;
  }
}

/** Reads every document's part, and takes each that is written from then on, by whichever copy. Resolves when all are read. */
export async function keepAreaIndex(
  views: Pick<Views, 'areaParts' | 'onWritten'>,
): Promise<{ readonly index: AreaIndex; stop(): void }> {
  const index = new AreaIndex();
  // What is heard while pages are read is newer than what they say.
  const heard = new Set<string>();
  let isReading = true;
  const stop = views.onWritten((documents) => {
    for (const { id, fold, area } of documents) {
      // A copy of an older or a newer version may be at work beside this one.
      if (area === undefined || !isReadable({ fold })) continue;
      if (isReading) heard.add(id);
      index.take({ id, area });
    }
  });
  for (let after: string | undefined; ; ) {
    const page = await views.areaParts(after, pageSize);
    for (const part of page) if (isReadable(part) && !heard.has(part.id)) index.take(part);
    after = page.at(-1)?.id;
    if (page.length < pageSize) break;
  }
  isReading = false;
  return { index, stop };
}

/** What another version of the fold made may be of another shape. It is made again, and heard of then. */
const isReadable = ({ fold }: Pick<AreaPart, 'fold'>): boolean => fold === foldVersion;
