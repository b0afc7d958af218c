import { keyWith, layers } from '@lib/access';
import { type WorkOut, workingOut } from '@lib/casework';
import { closuresOf } from '@lib/directory';
import { sha256 } from '@lib/kernel';
import { closuresDigest, noClosures, type SettingClosures } from '../directory/closures';
import { type Facts, withQuarantine } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import { childrenOf } from '../identity/children';
import { everFormerIn } from '../identity/former';
import { type LayeredNeighbourhood, layeredNeighbourhoods } from '../identity/layered';
import type { Neighbourhood } from '../identity/neighbourhoods-in';
import { neighbourhoodsOf } from '../identity/side-by-side';
import type { JournalRow } from '../journal/journal.port';
import { fromOfGone } from '../store/gone';
import type { ViewHead, ViewWrite } from '../store/views.port';
import type { AreaDocument } from '../views/area/area-document';
import type { View } from '../views/view';
import { type Making, ours } from './made';

/**
 * The documents that these neighbourhoods need written: pure, so that it runs as well in a worker thread. `heads` are those of every layer,
 * read before the rows; `closures` are those of every setting that an exception in the rows names. A document made from the same inputs is
 * left alone; inputs, never bytes, decide that.
 */
export function documentsFor(
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  heads: readonly ViewHead[],
  closures: SettingClosures = noClosures,
  making: Making = ours,
): ViewWrite[] {
  const stored = storedIn(heads);
  return neighbourhoodsOf(sourceRecords, rows, making.find).flatMap((neighbourhood) =>
    documentsOf(neighbourhood, stored, closures, making).filter(
      ({ id, layer, from }) => stored.find(id, layer)?.from !== from,
    ),
  );
}

interface Stored {
  find(id: string, layer: string): ViewHead | undefined;
  layersOf(id: string): readonly string[];
}

function storedIn(heads: readonly ViewHead[]): Stored {
  const byId = new Map<string, ViewHead[]>();
  for (const head of heads) {
    const known = byId.get(head.id);
    if (known) known.push(head);
    else byId.set(head.id, [head]);
  }
  return {
    find: (id, layer) => byId.get(id)?.find((head) => head.layer === layer),
    layersOf: (id) => (byId.get(id) ?? []).map(({ layer }) => layer),
  };
}

/** What makes a document: nothing that its layer does not see, but whether an address is restricted. */
function fromOf(
  { key, isAddressTakenOut, rows, facts }: LayeredNeighbourhood,
  closures: SettingClosures,
  { made }: Making,
): string {
  const calendar = closuresDigest(closures, facts);
  const ids = rows.map(({ id }) => id).sort();
  return sha256([made, key, isAddressTakenOut ? 'restricted' : '', ...ids, ...(calendar ? [calendar] : [])].join(' '));
}

function documentsOf(
  neighbourhood: Neighbourhood & Facts,
  stored: Stored,
  closures: SettingClosures,
  making: Making,
): ViewWrite[] {
  const layered = layeredNeighbourhoods(neighbourhood, neighbourhood);
  const workOut = workingOut(closuresOf(closures));
  const made = layered.flatMap((seen) => {
    const from = fromOf(seen, closures, making);
    const isDue = (id: string): boolean => stored.find(id, seen.key)?.from !== from;
    // All of them or none: what one fold stumbles over is left out of every other.
    return seen.sourceRecords.some(isDue) ? fold(seen, from, stored, workOut, making) : [];
  });
  return [...made, ...goneFrom(neighbourhood, layered, stored, making)];
}

/**
 * Documents in layers in which nothing stands any more. What is said of a fact is hidden until that fact is held: so a copy that has not
 * read the fact yet may be about to write under a longer key. Its place is taken, so that it loses.
 */
function goneFrom(
  { sourceRecords, facts }: Neighbourhood & Facts,
  layered: readonly LayeredNeighbourhood[],
  stored: Stored,
  { made, fold: version }: Making,
): ViewWrite[] {
  const places = new Map<string, Pick<ViewWrite, 'id' | 'layer'>>();
  const note = (id: string, layer: string) => places.set(`${layer} ${id}`, { id, layer });
  for (const id of sourceRecords) for (const layer of stored.layersOf(id)) note(id, layer);
  for (const { key, mayHaveBeenHidden, sourceRecords: seen } of layered)
    if (mayHaveBeenHidden) for (const id of seen) note(id, keyWith(key, 'safeguarding'));
  // Whoever has not read yet that an identity has ended, or that it has not, may be about to write the other key.
  for (const id of everFormerIn(facts).keys()) for (const layer of layers.at(-1)!.keys) note(id, layer);
  for (const { key, sourceRecords: seen } of layered) for (const id of seen) places.delete(`${key} ${id}`);
  return [...places.values()].map(({ id, layer }) => ({
    view: 'child',
    layer,
    id,
    expected: stored.find(id, layer)?.revision ?? 0,
    from: fromOfGone(made),
    made,
    fold: version,
    terms: [],
    body: '',
  }));
}

function fold(
  seen: LayeredNeighbourhood,
  from: string,
  stored: Stored,
  workOut: WorkOut,
  { views, linkage, made, fold }: Making,
): ViewWrite[] {
  return foldWithQuarantine(seen.rows, (quarantined) => {
    const children = childrenOf(seen.sourceRecords, withQuarantine(seen, quarantined), linkage);
    const folds = views.map((view) => ({ view, partOf: view.fold(children, workOut) }));
    return children.clusters.flatMap(({ head, members }) =>
      members.map((id): ViewWrite => {
        const parts = folds.map(({ view, partOf }) => ({ view, part: partOf(id) }));
        const expected = stored.find(id, seen.key)?.revision ?? 0;
        return { view: 'child', layer: seen.key, id, expected, from, made, fold, ...bodyOf(id, head, parts) };
      }),
    );
  });
}

interface Part {
  readonly view: View;
  readonly part: unknown;
}

function bodyOf(id: string, head: string, parts: readonly Part[]): Pick<ViewWrite, 'terms' | 'area' | 'body'> {
  const kept = (keptIn: View['keptIn']) =>
    parts.filter(({ view, part }) => view.keptIn === keptIn && part !== undefined);
  const see = id === head ? undefined : head;
  const area: AreaDocument = {
    ...(see !== undefined && { see }),
    parts: Object.fromEntries(kept('area').map(({ view, part }) => [view.name, part])),
  };
  return {
    terms: kept('terms').flatMap(({ part }) => part as readonly string[]),
    area: JSON.stringify(area),
    body: JSON.stringify(see === undefined ? Object.assign({}, ...kept('body').map(({ part }) => part)) : { see }),
  };
}
