import { type Layer, layerOf, layers, type Viewer } from '@lib/access';
import { agencies } from '@lib/contracts';
import type { ParkedMessages } from '@lib/event-log';
import { factIdOf, type Instant } from '@lib/kernel';
import { correctionsOf, factsInForce } from '../facts/corrections';
import { factsOf } from '../facts/facts';
import { childrenOf } from '../identity/children';
import { seenBy } from '../identity/layered';
import { neighbourhoodOf } from '../identity/neighbourhood';
import type { Journal, JournalRow } from '../journal/journal.port';
import type { ComposedRecord } from '../record/child-record';
import { findChild } from '../record/find-child';
import type { RecordPorts } from '../record/record-for';

/** What has become of a fact, as the records know it. */
export interface StateOfFact {
  readonly state: 'inRecord' | 'inReview' | 'parked';
  readonly reason?: string;
}

export interface StatesPorts extends RecordPorts {
  readonly journal: RecordPorts['journal'] & Pick<Journal, 'rowsWithIds'>;
  readonly parked: Pick<ParkedMessages, 'list'>;
}

const mostParked = 10_000;
/** Which of the two is wrong, and whose the other is, is not said: that somebody else is known is not for everybody. */
const keptApart =
  'It is in a record of its own, kept apart from another that resembles it. Check the identifiers and the date of birth you told.';

/**
 * Facts of which nothing is said are not here yet, or another organisation's: only the system of who told them is answered. What it told
 * that its own layer does not show is found where it is shown, and nothing else is said of that.
 */
export async function statesOf(
  ports: StatesPorts,
  factIds: readonly string[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, StateOfFact>> {
  const states = new Map<string, StateOfFact>();
  const rows = (await ports.journal.rowsWithIds(factIds)).filter(({ event }) => isOwn(viewer, JSON.parse(event)));
  for (const sourceRecord of new Set(rows.map((row) => row.sourceRecord))) {
    const own = rows.filter((row) => row.sourceRecord === sourceRecord);
    for (const layer of [layerOf(viewer), layers.at(-1)!]) {
      if (own.every(({ id }) => states.has(id))) break;
      const child = await findChild(ports.views, layer, sourceRecord);
      if (!child || child === 'unsettled') continue;
      const isApart = layer === layerOf(viewer) && child.record.apart.length > 0;
      const since = isApart ? await apartSince(ports, layer, sourceRecord, own) : undefined;
      for (const { id, recordedAt } of own) {
        const state = stateIn(child.record, id, since !== undefined && recordedAt >= since);
        if (state && !states.has(id)) states.set(id, state);
      }
    }
  }
  const elsewhere = factIds.filter((id) => !rows.some((row) => row.id === id));
  if (elsewhere.length > 0)
    for (const [id, state] of await parkedAmong(ports, elsewhere, viewer)) states.set(id, state);
  return states;
}

/**
 * The moment of the first of these facts at which their record was kept apart from another, by what was known then and is in force now: what was
 * told before that was good when it was told, and is not in review for what was told after it.
 */
async function apartSince(
  { journal }: StatesPorts,
  layer: Layer,
  sourceRecord: string,
  own: readonly JournalRow[],
): Promise<Instant | undefined> {
  const sourceRecords = await neighbourhoodOf(journal, [sourceRecord]);
  const rows = await journal.rowsOf(sourceRecords);
  const seen = seenBy(layer, { sourceRecords, rows }, factsOf(rows), sourceRecord);
  if (!seen) return undefined;
  const inForce = new Set(factsInForce(seen.facts, correctionsOf(seen.facts)));
  const isApartAt = (moment: Instant): boolean => {
    const known = seen.facts.filter((fact) => fact.recordedAt <= moment && inForce.has(fact));
    const { clusters } = childrenOf(seen.sourceRecords, { facts: known, unfoldable: [] });
    return clusters.some(({ members, apart }) => members.includes(sourceRecord) && apart.length > 0);
  };
  const moments = [...new Set(own.map(({ recordedAt }) => recordedAt))].sort();
  return moments.find(isApartAt);
}

function stateIn({ facts, incomplete }: ComposedRecord, id: string, isApart: boolean): StateOfFact | undefined {
  const left = incomplete.find(({ factId }) => factId === id);
  if (left) return { state: 'parked', reason: left.reason };
  if (!facts.some(({ factId }) => factId === id)) return undefined;
  return isApart ? { state: 'inReview', reason: keptApart } : { state: 'inRecord' };
}

const isOwn = (
  { organisation, role }: Viewer,
  { source, type }: { readonly source: string; readonly type: string },
): boolean => source === `/agencies/${organisation}` && type.startsWith(`${role.replace(/^system:/, '')}.`);

async function parkedAmong(
  { parked }: StatesPorts,
  factIds: readonly string[],
  { organisation, role }: Viewer,
): Promise<Map<string, StateOfFact>> {
  const found = new Map<string, StateOfFact>();
  for (const { topic, value, reason } of await parked.list(mostParked)) {
    const agency = agencies.find((name) => topic === `${name}.events` && role === `system:${name}`);
    const event = agency && eventIn(value);
    if (!event || event.source !== `/agencies/${organisation}`) continue;
    const id = factIdOf(agency, event.source, event.id);
    if (factIds.includes(id)) found.set(id, { state: 'parked', reason });
  }
  return found;
}

/** So far as it can be told from which event a message was made. */
function eventIn(value: string): { readonly source: string; readonly id: string } | undefined {
  try {
    const { source, id } = JSON.parse(value) ?? {};
    return typeof source === 'string' && typeof id === 'string' ? { source, id } : undefined;
  } catch {
    return undefined;
  }
}
