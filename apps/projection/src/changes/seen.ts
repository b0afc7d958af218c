import { isBounded, type Layer, layerOf, maySeeNeighbours, type Role, roles, type Viewer } from '@lib/access';
import { sha256 } from '@lib/kernel';
import type { FoundChild } from '../record/child-document';
import type { ComposedRecord } from '../record/child-record';
import { childSeen } from '../record/child-seen';
import { idsKnownTo } from '../record/own-words';
import { accessTo, type RecordPorts, recordFor } from '../record/record-for';

export const kindsOfChange = ['record', 'clocks', 'link'] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

/** Readers of one layer who are shown the same of a child: `area`, who see all of the area's children; and each organisation's own. */
export type Audience = string;

export const audienceOf = (viewer: Viewer): Audience =>
  isBounded(viewer) ? `organisation:${viewer.organisation}` : area;
const area: Audience = 'area';

/** Digests of what an audience is shown, and for an organisation how many changes it has been told of. */
export type SeenAs = Readonly<Partial<Record<KindOfChange, string>>> & { readonly changed?: number };

/** What each audience is shown of one child: equal where a reader would see no difference. */
export type Seen = Readonly<Record<Audience, SeenAs>>;

/** A reader of all that a layer sees: there is one in every layer. */
const readerOf = ({ key }: Layer): Viewer => {
  const reads = (role: Role): boolean => layerOf({ role }).key === key && maySeeNeighbours({ role });
  return { subject: 'changes', role: roles.find(reads)!, organisation: '', children: [], scopes: [] };
};

/** Somebody of an organisation, where any such are in a layer. */
const memberIn = ({ key }: Layer, organisation: string): Viewer | undefined => {
  const role = roles.find((each) => isBounded({ role: each }) && layerOf({ role: each }).key === key);
  return role && { subject: 'changes', role, organisation, children: [], scopes: [] };
};

/** In one layer, by the very way that its readers are answered. `last` is what was announced: how often an organisation saw a change. */
export async function seenOf(ports: RecordPorts, layer: Layer, id: string, last?: Seen): Promise<Seen> {
  const found = await childSeen(ports, layer, id);
  const record = found && (await recordFor(ports, readerOf(layer), id, {}, found));
  if (!found || !record) return {};
  const seen: Record<Audience, SeenAs> = { [area]: digestsOf(record, id) };
  const { toldBy, related } = accessTo(found);
  for (const organisation of [...new Set([...toldBy, ...related])].sort()) {
    const member = memberIn(layer, organisation);
    if (!member) break;
    const audience = audienceOf(member);
    const [before, now] = [last?.[audience], await digestsFor(ports, member, id, found)];
    const isChanged = kindsOfChange.some((kind) => before?.[kind] !== now[kind]);
    const changed = (before?.changed ?? 0) + Number(isChanged);
    if (changed > 0) seen[audience] = { ...now, changed };
  }
  return seen;
}

/** An organisation is told of changes under the ids by which it knows the child, and under no other. */
async function digestsFor(ports: RecordPorts, member: Viewer, id: string, found: FoundChild): Promise<SeenAs> {
  const isRelated = accessTo(found).related.includes(member.organisation);
  if (!isRelated && !idsKnownTo(member.organisation, found).has(id)) return {};
  const record = await recordFor(ports, member, id, {}, found);
  return record ? digestsOf(record, id) : {};
}

/** Whether a change of a child under this id may be named to a viewer who may open the child. */
export const isNamedTo = (viewer: Viewer, id: string, found: FoundChild): boolean =>
  !isBounded(viewer) ||
  accessTo(found).related.includes(viewer.organisation) ||
  idsKnownTo(viewer.organisation, found).has(id);

const digest = (value: unknown): string => sha256(JSON.stringify(value));

/** An id whose child is known by another has no content of its own: only where it leads. */
function digestsOf(record: ComposedRecord, id: string): SeenAs {
  const { clocks, links, apart, sourceRecords, ...rest } = record;
  if (record.id !== id) return { link: digest(record.id) };
  return {
    record: digest(rest),
    ...(clocks.length > 0 && { clocks: digest(clocks) }),
    link: digest([sourceRecords, links, apart]),
  };
}

/** Under which id and as the how-manieth an audience is told of a change. */
export interface ToldAs {
  readonly id: string;
  readonly revision: number;
}

export interface SeenChange {
  readonly kind: KindOfChange;
  readonly seenBy: Readonly<Record<Audience, ToldAs>>;
}

/** What a layer was told of a child before, and what its readers are shown now. */
export interface BeforeAndNow {
  readonly layer: Layer;
  readonly child: string;
  readonly before: Seen | undefined;
  readonly now: Seen;
  /** Of all that the layer is shown of the child: goes up with each change of it. */
  readonly revision: number;
}

/**
 * For which audiences each kind of change of a child is one. An organisation counts the changes that it sees: `revision`, which counts all of
 * the layer's, would tell it how often others told of the child.
 */
export function changesBetween({ layer, child, before, now, revision }: BeforeAndNow): readonly SeenChange[] {
  const reading = Object.entries(now).filter(([audience]) => audience === area || memberIn(layer, '') !== undefined);
  // One that was never a child's own nobody could miss.
  const named = reading.filter(([audience, is]) => before?.[audience] !== undefined || is.record !== undefined);
  return kindsOfChange.flatMap((kind): SeenChange[] => {
    const seenBy = named
      .filter(([audience, is]) => before?.[audience]?.[kind] !== is[kind])
      .map(([audience, is]): [Audience, ToldAs] => [audience, toldAs(child, kind, is, revision)]);
    return seenBy.length > 0 ? [{ kind, seenBy: Object.fromEntries(seenBy) }] : [];
  });
}

/** Told again after an interruption, and with more in it by then, it is another change of an organisation's. */
const toldAs = (child: string, kind: KindOfChange, is: SeenAs, revision: number): ToldAs =>
  is.changed === undefined
    ? { id: `${child}.${revision}.${kind}`, revision }
    : { id: `${child}.${is.changed}.${kind}.${(is[kind] ?? '').slice(0, 8)}`, revision: is.changed };
