import { isBounded, layerOf, sightOf, type Viewer } from '@lib/access';
import { workingOut } from '@lib/casework';
import { closuresOf } from '@lib/directory';
import { closuresClaimedBy } from '../../directory/closures';
import { withQuarantine } from '../../facts/facts';
import { foldWithQuarantine } from '../../facts/quarantine';
import { childSeen } from '../../record/child-seen';
import { clustersToldBy, ownChildren, ownWordsIn } from '../../record/own-words';
import type { RecordPorts } from '../../record/record-for';
import { views } from '../registry';
import type { ClockRows } from '../timeliness/clock-columns';
import type { WorklistEntry } from '../worklist/worklist.fold';
import { AreaIndex, type AreaOf, accessToListed, type ListedChild } from './area-index';

/** A source record's part in the lists, as the organisation that told of it knows the child. */
interface OwnPart {
  readonly id: string;
  readonly area: string;
}

/** What was made of a child's entry, for as long as the entry stands. */
const made = new WeakMap<WorklistEntry, Map<string, readonly OwnPart[]>>();

/**
 * The area as one viewer sees it. For somebody of an organisation: the children that are its own because another told so, and those that it
 * told of, each as if nothing else had been told. No list and no count moves by what others told of these.
 */
export async function areaSeenBy(viewer: Viewer, area: AreaOf, ports: RecordPorts): Promise<AreaOf> {
  if (!isBounded(viewer)) return area;
  const sight = (child: ListedChild) => sightOf(viewer, accessToListed(child));
  const own = new AreaIndex();
  for (const child of area.children())
    if (sight(child) === 'ownWords')
      for (const { id, area: part } of await ownPartsOf(child, viewer, ports)) own.take({ layer: '', id, area: part });
  const told = own.for({ role: 'senco' });
  const whole = (child: ListedChild | undefined) => (child && sight(child) === 'content' ? child : undefined);
  const ofWhole = ({ clocks, isReplaced }: ClockRows): ClockRows => ({
    clocks,
    isReplaced: (document) =>
      isReplaced?.(document) === true || whole(area.childOf(clocks.documents.wordOf(document))) === undefined,
  });
  const [first, ...rest] = area.clocks;
  return {
    clocks: [ofWhole(first), ...rest.map(ofWhole), ...told.clocks],
    childOf: (id) => whole(area.childOf(id)) ?? told.childOf(id),
    *children() {
      for (const child of area.children()) if (whole(child)) yield child;
      yield* told.children();
    },
  };
}

async function ownPartsOf({ id, entry }: ListedChild, viewer: Viewer, ports: RecordPorts): Promise<readonly OwnPart[]> {
  const known = made.get(entry) ?? new Map<string, readonly OwnPart[]>();
  made.set(entry, known);
  const parts = known.get(viewer.organisation) ?? (await makeParts(id, viewer, ports));
  known.set(viewer.organisation, parts);
  return parts;
}

async function makeParts(id: string, viewer: Viewer, ports: RecordPorts): Promise<readonly OwnPart[]> {
  const document = await childSeen(ports, layerOf(viewer), id);
  if (!document) return [];
  const words = ownWordsIn(document, viewer.organisation);
  const workOut = workingOut(closuresOf(await closuresClaimedBy(ports.directory, words.facts)));
  return foldWithQuarantine(words.facts, (quarantined) => {
    const children = ownChildren(withQuarantine(words, quarantined));
    const partOf = views
      .filter(({ keptIn }) => keptIn === 'area')
      .map((view) => ({ name: view.name, of: view.fold(children, workOut) }));
    return clustersToldBy(viewer.organisation, children).flatMap(({ head, members }) =>
      members.map((member) => ({
        id: member,
        area: JSON.stringify({
          ...(member !== head && { see: head }),
          parts: Object.fromEntries(partOf.map(({ name, of }) => [name, of(member)])),
        }),
      })),
    );
  });
}
