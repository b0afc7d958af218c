import { maySeeNeighbours, maySeeSafeguarding, type Role, type Viewer } from '@lib/access';
import { sha256 } from '@lib/kernel';
import type { ComposedRecord } from '../record/child-record';
import { findChild } from '../record/find-child';
import { type RecordPorts, recordFor } from '../record/record-for';

export const kindsOfChange = ['record', 'clocks', 'link'] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

/** Readers who are shown the same of a child: with a need to know; all of the area’s children; their own children only. */
export const audiences = ['needToKnow', 'area', 'own'] as const;
export type Audience = (typeof audiences)[number];

export const audienceOf = (viewer: Viewer): Audience =>
  maySeeSafeguarding(viewer) ? 'needToKnow' : maySeeNeighbours(viewer) ? 'area' : 'own';

/** What each audience is shown of one child, as digests: equal where a reader would see no difference. */
export type Seen = Readonly<Record<Audience, Readonly<Partial<Record<KindOfChange, string>>>>>;

const readers: Readonly<Record<Audience, Role>> = {
  needToKnow: 'caldicott-guardian',
  area: 'sen-case-officer',
  own: 'parent',
};

/**
 * By the same way as any reader is answered: what the policy withholds is in no digest. Where it withholds nothing that answer is
 * the very record that was found, for all of them, and is reduced once.
 */
export async function seenOf(ports: RecordPorts, id: string): Promise<Seen> {
  const found = await findChild(ports.views, id);
  const reduced = new Map<ComposedRecord | undefined, Seen[Audience]>([[undefined, {}]]);
  const seen = {} as Record<Audience, Seen[Audience]>;
  for (const audience of audiences) {
    const viewer = { subject: 'changes', role: readers[audience], organisation: '', children: [id], scopes: [] };
    const record = found && (await recordFor(ports, viewer, id, {}, found));
    const digests = reduced.get(record) ?? digestsOf(record!, id);
    reduced.set(record, digests);
    seen[audience] = digests;
  }
  return seen;
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
