/** The bytes of a document that a fact names by their digest. Whose they are, and who may have them, the fact says: here stands neither. */
export interface StoredDocument {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  readonly bytes: Uint8Array;
}

export const DOCUMENTS = Symbol('documents');

/** Every method throws when the store is away. */
export interface Documents {
  /** Durable when it resolves. The same bytes again change nothing. */
  put(document: StoredDocument): Promise<void>;
  get(digest: string): Promise<StoredDocument | undefined>;
  /** Every document in the order of digests, one after the other: for whoever keeps a copy. */
  after(digest: string | undefined): Promise<StoredDocument | undefined>;
  close(): Promise<void>;
}
