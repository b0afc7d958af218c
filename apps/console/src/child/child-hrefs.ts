import { queryOf } from '../page/query';
import type { Moment } from './moment';

/** A page of one child, what the reader asked for carried along. */
export const pageHref = (childId: string, page?: string, query: object = {}): string =>
  `/children/${encodeURIComponent(childId)}${page ? `/${page}` : ''}${queryOf(query)}`;

/** Where facts of a record live. */
export type FactHref = (factId: string) => string;

/** The reader's looking back is carried along. */
export const factHref =
  (childId: string, moment: Moment): FactHref =>
  (factId) =>
    pageHref(childId, `facts/${encodeURIComponent(factId)}`, moment);
