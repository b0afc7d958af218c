import type { TimelinessPart } from '../timeliness/timeliness.fold';
import type { WorklistEntry } from '../worklist/worklist.fold';

/**
 * What the area's lists and figures have to know of a source record: by the name of the view whose part it is. A view declares its own
 * part beside its fold.
 */
export interface AreaParts {
  readonly timeliness?: TimelinessPart;
  readonly worklist?: WorklistEntry;
}

/** As it is kept. A source record that is not the head of its child has where that is, and its clocks of when it was. */
export interface AreaDocument {
  readonly see?: string;
  readonly parts: AreaParts;
}
