import { layerOf, type Role, type Viewer } from '@lib/access';
import { factsOf } from '../src/facts/facts';
import { documentsFor } from '../src/feed/documents';
import { AreaIndex, type AreaOf } from '../src/views/area/area-index';
import { rowsOf, type Telling } from './records-of';

/** The area as a viewer sees it after all this was told, a minute after each other from 09:00 on 1 June 2026 unless stated otherwise. */
export function areaTold(told: readonly Telling[], viewer: Viewer = analyst): AreaOf {
  const rows = rowsOf(told);
  const index = new AreaIndex();
  for (const { layer, id, area } of documentsFor([...new Set(rows.map(({ sourceRecord }) => sourceRecord))], rows, []))
    index.take({ layer, id, ...(area !== undefined && { area }) });
  return index.of(layerOf(viewer));
}

export const factsTold = (told: readonly Telling[]) => factsOf(rowsOf(told)).facts;

export const viewerAs = (role: Role, organisation = 'northbank-council'): Viewer => ({
  subject: `persona:${role}`,
  role,
  organisation,
  children: [],
  scopes: [],
});
export const analyst = viewerAs('analyst');
export const officer = viewerAs('sen-case-officer');
