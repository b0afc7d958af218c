/** `child` is what the folds make of a source record; `announced`, made of no fold, is what `changes/` has told of it. */
export type ViewName = 'child' | 'announced';

/** What decides whether a document must be written again, without its body. */
export interface ViewHead {
  readonly view: ViewName;
  /** Which hidden facts it may hold: the labels that occur in it, as libs/access spells them; empty for ordinary facts alone. */
  readonly layer: string;
  /** The source record whose document it is. */
  readonly id: string;
  /** Goes up by one at each write: a copy that looked earlier cannot overwrite. */
  readonly revision: number;
  /** Hash of everything it is made of. */
  readonly from: string;
  /** Digest of everything it is made by, beside what was told: contracts, catalogue, cases, versions of the views. */
  readonly made: string;
  /** The sum of the views' versions: a higher one was made by newer software. */
  readonly fold: number;
}

export interface ViewDocument extends ViewHead {
  /** Words by which its query port finds it. */
  readonly terms: readonly string[];
  /** JSON of what the area's lists and figures are made of: a part, so that they need not read the rest. `child` alone has one. */
  readonly area?: string;
  /** JSON. Empty where nothing stands in this layer any more: then it is as if there were none. */
  readonly body: string;
}

/** A document's part in the area's lists and figures. */
export interface AreaPart extends Pick<ViewDocument, 'layer' | 'id' | 'fold'> {
  readonly area: string;
}

/** A document and the revision that its writer read before it read the journal; 0 where there was none. */
export interface ViewWrite extends Omit<ViewDocument, 'revision'> {
  readonly expected: number;
}

/** What is heard of a document that was written; without `area` where nothing stands there any more. Who wants its body reads it. */
export type WrittenDocument = Pick<ViewDocument, 'view' | 'layer' | 'id' | 'fold' | 'area'>;

export type WrittenListener = (documents: readonly WrittenDocument[]) => void;

/** Documents by view, layer and source record. Each write stands alone: no transaction over several. */
export interface Views {
  /** Of every layer. */
  heads(view: ViewName, ids: readonly string[]): Promise<readonly ViewHead[]>;
  /** The first of these layers in which something stands: one question, however many. The ordinary one unless said. */
  get(view: ViewName, id: string, layers?: readonly string[]): Promise<ViewDocument | undefined>;
  /** Writes each where its revision is still the expected one; answers those that lost the race. Durable when it resolves. */
  write(documents: readonly ViewWrite[]): Promise<readonly ViewWrite[]>;
  /** Documents as they stood in another deployment, revisions and all: one that is here is left as it is. */
  putBack(documents: readonly ViewDocument[]): Promise<void>;
  /**
   * Ids of which the first document that stands in these layers carries all the terms, in order of id, after `after`. The ordinary layer
   * unless said.
   */
  find(
    view: ViewName,
    terms: readonly string[],
    after: string | undefined,
    limit: number,
    layers?: readonly string[],
  ): Promise<readonly string[]>;
  /** Parts of documents in the area's lists and figures, in order of id and layer, after `after`. */
  areaParts(after: Pick<AreaPart, 'id' | 'layer'> | undefined, limit: number): Promise<readonly AreaPart[]>;
  /**
   * Tells of every document that is written, once it is durable: at once when it was written through these views, within about a
   * second when another process wrote it. More than once perhaps, and never an older one after a newer one. Answers how to stop.
   */
  onWritten(listener: WrittenListener): () => void;
  /** Whether any document of a fold was made otherwise than this: then a rebuild is due. */
  anyMadeOtherwise(made: string): Promise<boolean>;
  close(): Promise<void>;
}
