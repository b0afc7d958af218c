import { type Layer, layerOf, maySeeNeighbours, type Role, roles, type Viewer } from '@lib/access';
import { sha256 } from '@lib/kernel';
import type { ComposedRecord } from '../record/child-record';
import { findChild } from '../record/find-child';
import { type RecordPorts, recordFor, withoutNeighbours } from '../record/record-for';

export const kindsOfChange = ['record', 'clocks', 'link'] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

/** Readers of one layer who are shown the same of a child: all of the area’s children; their own children only. */
export const audiences = ['area', 'own'] as const;
export type Audience = (typeof audiences)[number];

export const audienceOf = (viewer: Viewer): Audience => (maySeeNeighbours(viewer) ? 'area' : 'own');

/** What each audience is shown of one child, as digests: equal where a reader would see no difference. */
export type Seen = Readonly<Record<Audience, Readonly<Partial<Record<KindOfChange, string>>>>>;

/** A reader of all that a layer sees: there is one in every layer. */
const readerOf = ({ key }: Layer): Viewer => {
  const reads = (role: Role): boolean => layerOf({ role }).key === key && maySeeNeighbours({ role });
  return { subject: 'changes', role: roles.find(reads)!, organisation: '', children: [], scopes: [] };
};

/** In one layer, by the very way that its readers are answered. Where both audiences are shown the same record it is reduced once. */
export async function seenOf(ports: RecordPorts, layer: Layer, id: string): Promise<Seen> {
  const found = await findChild(ports.views, layer, id);
  const record = found && (await recordFor(ports, readerOf(layer), id, {}, found));
  if (!record) return { area: {}, own: {} };
  const own = withoutNeighbours(record);
  const area = digestsOf(record, id);
  return { area, own: own === record ? area : digestsOf(own, id) };
}

const digest = (value: unknown): string => sha256(JSON.stringify(value));

/** An id whose child is known by another has no content of its own: only where it leads. */
function digestsOf(record: ComposedRecord, id: string): Seen[Audience] {
  const { clocks, links, apart, sourceRecords, ...rest } = record;
  if (record.id !== id) return { link: digest(record.id) };
  return {
    record: digest(rest),
    ...(clocks.length > 0 && { clocks: digest(clocks) }),
    link: digest([sourceRecords, links, apart]),
  };
}

/** For which audiences each kind of change is one. */
export function changesBetween(
  before: Seen | undefined,
  now: Seen,
): readonly { readonly kind: KindOfChange; readonly seenBy: readonly Audience[] }[] {
  return kindsOfChange.flatMap((kind) => {
    const seenBy = audiences.filter((audience) => before?.[audience]?.[kind] !== now[audience][kind]);
    return seenBy.length > 0 ? [{ kind, seenBy }] : [];
  });
}
