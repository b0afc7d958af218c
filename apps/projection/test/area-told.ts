import type { Role, Viewer } from '@lib/access';
import { documentsFor } from '../src/feed/documents';
import { AreaIndex } from '../src/views/area/area-index';
import { rowsOf, type Telling } from './records-of';

export const viewerAs = (role: Role, organisation = 'northbank-council'): Viewer => ({
  subject: role,
  role,
  organisation,
  children: [],
  scopes: [],
});
export const officer = viewerAs('sen-case-officer');
export const analyst = viewerAs('analyst');

/** The area of which this was told. What was told twice is there once, as its journal keeps it. */
export function areaTold(told: readonly Telling[]): AreaIndex {
  const rows = [...new Map(rowsOf(told).map((row) => [row.id, row])).values()];
  const index = new AreaIndex();
  for (const document of documentsFor([...new Set(rows.map(({ sourceRecord }) => sourceRecord))], rows, []))
    index.take(document);
  return index;
}
