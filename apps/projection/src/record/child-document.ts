import type { ComposedRecord } from './child-record';

/** What is kept of a source record to be opened: the child whose head it is, or where to look. */
export type ChildDocument =
  | { readonly record: ComposedRecord; readonly members: readonly string[] }
  | { readonly see: string };

/** The first version of the fold that made a document for each layer: an earlier one holds what is not for all who would be shown it. */
export const firstByLayer = 5;
