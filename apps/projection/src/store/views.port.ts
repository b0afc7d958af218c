/** `child` is what the fold makes of a source record; `announced`, made of no fold, is what `changes/` has told of it. */
export type ViewName = 'child' | 'announced';

/** What decides whether a document must be written again, without its body. */
export interface ViewHead {
  readonly view: ViewName;
  /** The source record whose document it is. */
  readonly id: string;
  /** Goes up by one at each write: a copy that looked earlier cannot overwrite. */
  readonly revision: number;
  /** Hash of everything it is made of. */
  readonly from: string;
  /** The version of the fold that made it. */
  readonly fold: number;
}

export interface ViewDocument extends ViewHead {
  /** Words by which its query port finds it. */
  readonly terms: readonly string[];
  /** JSON of what the area's lists and figures are made of: a part, so that they need not read the rest. `child` alone has one. */
  readonly area?: string;
  /** JSON. */
  readonly body: string;
}

/** A document's part in the area's lists and figures. */
export interface AreaPart extends Pick<ViewDocument, 'id' | 'fold'> {
  readonly area: string;
}

/** A document and the revision that its writer read before it read the journal; 0 where there was none. */
export interface ViewWrite extends Omit<ViewDocument, 'revision'> {
  readonly expected: number;
}

/** What is heard of a document that was written. Who wants its body reads it, and finds it stands then. */
export type WrittenDocument = Pick<ViewDocument, 'view' | 'id' | 'fold' | 'area'>;

export type WrittenListener = (documents: readonly WrittenDocument[]) => void;

/** Documents by view and source record. Each write stands alone: no transaction over several. */
export interface Views {
  heads(view: ViewName, ids: readonly string[]): Promise<readonly ViewHead[]>;
  get(view: ViewName, id: string): Promise<ViewDocument | undefined>;
  /** Writes each where its revision is still the expected one; answers those that lost the race. Durable when it resolves. */
  write(documents: readonly ViewWrite[]): Promise<readonly ViewWrite[]>;
  /** Documents as they stood in another deployment, revisions and all: one that is here is left as it is. */
  putBack(documents: readonly ViewDocument[]): Promise<void>;
  /** Ids of documents of a view that carry all the terms, in order of id, after `after`. */
  find(view: ViewName, terms: readonly string[], after: string | undefined, limit: number): Promise<readonly string[]>;
  /** Parts of documents in the area's lists and figures, in order of id, after `after`. */
  areaParts(after: string | undefined, limit: number): Promise<readonly AreaPart[]>;
  /**
   * Tells of every document that is written, once it is durable: at once when it was written through these views, within about a
   * second when another process wrote it. More than once perhaps, and never an older one after a newer one. Answers how to stop.
   */
  onWritten(listener: WrittenListener): () => void;
  /** Whether any document was made by another fold than this: then a rebuild is due. */
  anyOfOtherFold(fold: number): Promise<boolean>;
  close(): Promise<void>;
}
