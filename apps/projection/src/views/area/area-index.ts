import { type ChildForAccess, type Layer, layerOf, layerOfKey, layers, type Viewer } from '@lib/access';
import type { AreaPart, Views, WrittenDocument } from '../../store/views.port';
import { foldVersion } from '../registry';
import { type AreaClocks, ClockColumns, Vocabulary } from '../timeliness/clock-columns';
import type { TimelinessPart } from '../timeliness/timeliness.fold';
import type { WorklistEntry } from '../worklist/worklist.fold';
import type { AreaDocument, AreaParts } from './area-document';

const pageSize = 1_000;

/** A child as the lists know it. */
export interface ListedChild {
  /** The child's id today. */
  readonly id: string;
  readonly entry: WorklistEntry;
  /** What every view says of the child. */
  readonly parts: AreaParts;
}

/** What the policy needs to know of a child in a list. */
export const accessToListed = ({ id, entry }: Pick<ListedChild, 'id' | 'entry'>): ChildForAccess => ({
  sourceRecords: [id],
  toldBy: entry.toldBy,
  related: entry.related ?? [],
});

/** The area as one layer sees it. */
export interface AreaOf {
  readonly clocks: AreaClocks;
  /** The child that a source record is of, by any of its ids. */
  childOf(id: string): ListedChild | undefined;
  children(): Iterable<ListedChild>;
}

const nothing: TimelinessPart = { clocks: [] };

/** Documents that one layer or another is shown: each by its source record, its clocks in columns. */
class Shelf {
  readonly clocks: ClockColumns;
  readonly documents = new Map<
    string,
    Omit<AreaDocument, 'parts'> & { readonly parts: Omit<AreaParts, 'timeliness'> }
  >();
  /** The numbers of its documents, by which columns know them. */
  readonly numbers = new Set<number>();

  constructor(private readonly vocabulary: Vocabulary) {
    this.clocks = new ClockColumns(vocabulary);
  }

  put(id: string, { see, parts: { timeliness = nothing, ...parts } }: AreaDocument): void {
    this.clocks.put(id, timeliness);
    this.documents.set(id, { ...(see !== undefined && { see }), parts });
    this.numbers.add(this.vocabulary.documents.numberOf(id));
  }

  remove(id: string): void {
    if (!this.documents.delete(id)) return;
    this.clocks.put(id, nothing);
    this.numbers.delete(this.vocabulary.documents.numberOf(id));
  }
}

/**
 * What the area's figures and lists are made of, in memory beside the views that it is read from: a figure is then one pass over numbers,
 * not a question to the store for each child. What all see is there once; a layer that sees more has its own documents laid over it.
 */
export class AreaIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly ordinary = new Shelf(this.vocabulary);
  private readonly overlays = new Map(layers.slice(1).map((layer) => [layer.key, new Shelf(this.vocabulary)]));
  /** Documents that not all see, by source record and the labels in them. */
  private readonly hidden = new Map<string, Map<string, AreaDocument>>();

  /** Without `area` nothing stands there any more. */
  take({ layer, id, area }: Pick<WrittenDocument, 'layer' | 'id' | 'area'>): void {
    const document = area === undefined ? undefined : (JSON.parse(area) as AreaDocument);
    if (layer !== '') this.takeHidden(layer, id, document);
    else if (document) this.ordinary.put(id, document);
    else this.ordinary.remove(id);
  }

  private takeHidden(key: string, id: string, document: AreaDocument | undefined): void {
    const known = this.hidden.get(id) ?? new Map<string, AreaDocument>();
    if (document) known.set(key, document);
    else known.delete(key);
    if (known.size > 0) this.hidden.set(id, known);
    else this.hidden.delete(id);
    for (const [of, overlay] of this.overlays) {
      const first = layerOfKey(of).keys.find((each) => known.has(each));
      if (first === undefined) overlay.remove(id);
      else overlay.put(id, known.get(first)!);
    }
  }

  of({ key }: Pick<Layer, 'key'>): AreaOf {
    const overlay = this.overlays.get(key);
    const { ordinary } = this;
    const documentOf = (id: string) => overlay?.documents.get(id) ?? ordinary.documents.get(id);
    const childAt = (id: string): ListedChild | undefined => {
      const parts = documentOf(id)?.parts;
      return parts?.worklist && { id, entry: parts.worklist, parts };
    };
    return {
      clocks:
        overlay && overlay.numbers.size > 0
          ? [
              { clocks: ordinary.clocks, isReplaced: (number) => overlay.numbers.has(number) },
              { clocks: overlay.clocks },
            ]
          : [{ clocks: ordinary.clocks }],
      childOf: (id) => childAt(documentOf(id)?.see ?? id),
      *children() {
        for (const shelf of overlay ? [ordinary, overlay] : [ordinary])
          for (const id of shelf.documents.keys()) {
            if (shelf === ordinary && overlay?.documents.has(id)) continue;
            const child = childAt(id);
            if (child) yield child;
          }
      },
    };
  }

  /** As this viewer sees it. */
  for(viewer: Pick<Viewer, 'role'>): AreaOf {
    return this.of(layerOf(viewer));
  }
}

/** Reads every document's part, and takes each that is written from then on, by whichever copy. Resolves when all are read. */
export async function keepAreaIndex(
  views: Pick<Views, 'areaParts' | 'onWritten'>,
): Promise<{ readonly index: AreaIndex; stop(): void }> {
  const index = new AreaIndex();
  const placeOf = ({ layer, id }: Pick<AreaPart, 'layer' | 'id'>): string => `${layer} ${id}`;
  // What is heard while pages are read is newer than what they say.
  const heard = new Set<string>();
  let isReading = true;
  const stop = views.onWritten((documents) => {
    for (const document of documents) {
      // A copy of an older or a newer version may be at work beside this one.
      if (document.view !== 'child' || !isReadable(document)) continue;
      if (isReading) heard.add(placeOf(document));
      index.take(document);
    }
  });
  for (let after: AreaPart | undefined; ; ) {
    const page = await views.areaParts(after, pageSize);
    for (const part of page) if (isReadable(part) && !heard.has(placeOf(part))) index.take(part);
    after = page.at(-1);
    if (page.length < pageSize) break;
  }
  isReading = false;
  return { index, stop };
}

/** What another version of the fold made may be of another shape. It is made again, and heard of then. */
const isReadable = ({ fold }: Pick<AreaPart, 'fold'>): boolean => fold === foldVersion;
