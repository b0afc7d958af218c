import type { Layer } from '@lib/access';
import { workingOut } from '@lib/casework';
import { closuresOf } from '@lib/directory';
import { closuresClaimed } from '../directory/closures';
import { withQuarantine } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import { childrenOf } from '../identity/children';
import { seenBy } from '../identity/layered';
import { neighbourhoodOf } from '../identity/neighbourhood';
import type { FoundChild } from './child-document';
import { childIn } from './child-in';
import { documentOf } from './document-of';
import { findChild } from './find-child';
import type { RecordPorts } from './record-ports';

/** A child as a layer sees it, by any of its ids; undefined where it sees nothing of that source record. */
export async function childSeen(ports: RecordPorts, layer: Layer, id: string): Promise<FoundChild | undefined> {
  const found = await findChild(ports.views, layer, id);
  return found === 'unsettled' ? fromJournal(ports, layer, id) : found;
}

/** The layer's other children who share with this one what was asserted. Most have none. */
export async function neighboursSeen(
  ports: RecordPorts,
  layer: Layer,
  { members, neighbours = [] }: FoundChild,
): Promise<readonly FoundChild[]> {
  const found: FoundChild[] = [];
  const isSeen = new Set(members);
  for (const id of neighbours) {
    if (isSeen.has(id)) continue;
    const child = await childSeen(ports, layer, id);
    // Written anew meanwhile, by who is one child now: then it may have some of these.
    if (!child || child.members.some((member) => isSeen.has(member))) continue;
    for (const member of child.members) isSeen.add(member);
    found.push(child);
  }
  return found;
}

/** As the document will be: while one is half written, whoever reads makes it for themselves. */
async function fromJournal(
  { journal, directory }: RecordPorts,
  layer: Layer,
  id: string,
): Promise<FoundChild | undefined> {
  const sourceRecords = await neighbourhoodOf(journal, [id]);
  const rows = await journal.rowsOf(sourceRecords);
  const seen = seenBy(layer, sourceRecords, rows, id);
  if (!seen) return undefined;
  const workOut = workingOut(closuresOf(await closuresClaimed(directory, seen.rows)));
  return foldWithQuarantine(seen.rows, (quarantined) => {
    const children = childrenOf(seen.sourceRecords, withQuarantine(seen, quarantined));
    const cluster = children.clusters.find(({ members }) => members.includes(id))!;
    return documentOf(childIn(children, cluster, workOut));
  });
}
