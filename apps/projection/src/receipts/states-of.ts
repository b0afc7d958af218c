import { layerOf, layers, type Viewer } from '@lib/access';
import { agencies } from '@lib/contracts';
import type { ParkedMessages } from '@lib/event-log';
import { factIdOf } from '@lib/kernel';
import { correctionsOf, factsInForce } from '../facts/corrections';
import type { Fact } from '../facts/facts';
import { saysWho } from '../identity/identity';
import type { Journal } from '../journal/journal.port';
import type { ComposedRecord } from '../record/child-record';
import { factsIn } from '../record/facts-in-document';
import { findChild } from '../record/find-child';
import type { RecordPorts } from '../record/record-for';
import { attributesOf } from '../record/sections/attributes';

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
      const told = factsIn([child]).facts.filter((fact) => fact.sourceRecord === sourceRecord);
      for (const { id } of own) {
        const state = stateIn(child.record, id, told);
        if (state && !states.has(id)) states.set(id, state);
      }
    }
  }
  const elsewhere = factIds.filter((id) => !rows.some((row) => row.id === id));
  if (elsewhere.length > 0)
    for (const [id, state] of await parkedAmong(ports, elsewhere, viewer)) states.set(id, state);
  return states;
}

function stateIn({ facts, incomplete }: ComposedRecord, id: string, told: readonly Fact[]): StateOfFact | undefined {
  const left = incomplete.find(({ factId }) => factId === id);
  if (left) return { state: 'parked', reason: left.reason };
  if (!facts.some(({ factId }) => factId === id)) return undefined;
  const reason = doubtOf(id, told);
  return reason === undefined ? { state: 'inRecord' } : { state: 'inReview', reason };
}

/**
 * Why what a fact says of who its child is cannot be used: by then, and not taken back, the same organisation had told another under the same
 * reference. What was told well before that is not in review for what was told after it. Of other records nothing is said, and nothing follows
 * from them: to tell would be a way to ask.
 */
function doubtOf(id: string, told: readonly Fact[]): string | undefined {
  const fact = told.find((each) => each.id === id);
  const known = factsInForce(told, correctionsOf(told)).filter(
    ({ recordedAt }) => fact && recordedAt <= fact.recordedAt,
  );
  const values = attributesOf(known.filter(saysWho)).flatMap((attribute) => attribute.values);
  const doubts = values
    .filter(({ saidBy }) => saidBy.some(({ factId }) => factId === id))
    .flatMap(({ flags }) => flags.filter(({ code }) => code === 'toldTwoWays').map(({ message }) => message));
  return doubts.length > 0 ? doubts.join(' ') : undefined;
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
