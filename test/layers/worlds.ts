import { type Layer, layerOf, layers, sees } from '@lib/access';
import { newIdentityV1 } from '@lib/contracts';
import { childrenAmong } from '@lib/linkage';
import { newIdentity, publishedDecision, publishedOf, type Random, randomOf } from '@lib/testing';
import { correctionsOf, factsInForce } from '../../apps/projection/src/facts/corrections';
import { factsOf } from '../../apps/projection/src/facts/facts';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { makingBy } from '../../apps/projection/src/feed/made';
import { formerIn } from '../../apps/projection/src/identity/former';
import { identitiesOf } from '../../apps/projection/src/identity/identity';
import { layeredNeighbourhoods } from '../../apps/projection/src/identity/layered';
import { neighbourhoodsOf } from '../../apps/projection/src/identity/side-by-side';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import type { AreaDocument } from '../../apps/projection/src/views/area/area-document';
import { toldOfCases } from '../timeliness/told-of-cases';
import { answersTo, areaOf, documentsOf, toldApart, viewersOf, type Wiring, withoutCatalogues } from './answers';
import type { Served } from './served';

const all = layers.at(-1)!;

interface World {
  readonly rows: readonly JournalRow[];
  readonly batches: readonly (readonly JournalRow[])[];
}

/** Most are small: what there is to find is found among few facts, and many worlds can be asked. */
function worldOf(random: Random): World {
  const size = random.chance(0.1) ? 9 : 4;
  const told = toldOfCases(random, { hidden: 0.3, restricts: random.chance(0.1) ? 0.2 : 0, facts: size });
  const rows = told.map((event) => ingest(publishedOf(event).value));
  const rest = random.shuffled(rows);
  const batches: JournalRow[][] = [];
  while (rest.length > 0) batches.push(rest.splice(0, 1 + random.below(6)));
  const decisions = decidedOf(random, rows);
  for (const decision of decisions) batches.splice(random.below(batches.length + 1), 0, [decision]);
  const identities = newIdentityOf(random, told);
  // The one who needs to know tells first: what was shown before is no secret any more.
  if (identities.length > 0) batches.unshift([...identities]);
  return { rows: [...rows, ...decisions, ...identities], batches };
}

/** One of the children told of was another before, or is a child of whom nobody else tells now. */
function newIdentityOf(
  random: Random,
  told: readonly { readonly data: Readonly<Record<string, unknown>> }[],
): JournalRow[] {
  if (!random.chance(0.4)) return [];
  const [before, child] = [random.pick(told), random.pick(told)].map(({ data }) => data.child as object);
  const { addressIsRestricted: _, ...was } = before as { addressIsRestricted?: boolean };
  const { addressIsRestricted: __, ...is } = child as { addressIsRestricted?: boolean };
  const event = newIdentity({
    id: 'new-identity',
    subject: 'ADO-1',
    child: is,
    data: { before: was, from: '2026-01-05' },
  });
  return [ingest(publishedOf(event, '2026-01-05T09:00:00.000Z').value)];
}

/** Whose record it is that has ended, at each moment: the worlds are compared where none has been shown before. */
const isFormerFromTheFirst = (told: readonly (readonly JournalRow[])[]): boolean => {
  const formersOf = (rows: readonly JournalRow[]) =>
    neighbourhoodsOf(sourceRecordsOf(rows), rows).flatMap(({ facts }) => [...formerIn(facts).keys()]);
  const last = new Set(formersOf(told.at(-1) ?? []));
  return told.every((rows) => {
    const now = formersOf(rows);
    return now.length === sourceRecordsOf(rows).filter((id) => last.has(id)).length && now.every((id) => last.has(id));
  });
};

const restingOn = ['ordinary', 'looked-after', 'safeguarding', 'looked-after+safeguarding'] as const;

/** People say of some of the records that they are one child or are not, by what is hidden or by what is not, and take it back. */
function decidedOf(random: Random, rows: readonly JournalRow[]): JournalRow[] {
  const ids = sourceRecordsOf(rows);
  if (ids.length < 2 || !random.chance(0.5)) return [];
  return Array.from({ length: 1 + random.below(3) }, (_, index) => {
    const [one, other] = random
      .shuffled([...ids])
      .slice(0, 2)
      .sort() as [string, string];
    const answer = random.pick(['same', 'different', 'unsure', 'undone'] as const);
    const said = { id: `decided-${index}`, between: [one, other] as const, answer, restsOn: random.pick(restingOn) };
    return ingest(publishedDecision({ ...said, recordedtime: `2026-05-01T09:0${random.below(10)}:30.000Z` }).value);
  });
}

/** What a layer sees of all that was told: what hides the rest stands on the facts, as they are known when all are. */
function visibleTo(layer: Layer, rows: readonly JournalRow[]): ReadonlySet<string> {
  const read = neighbourhoodsOf(sourceRecordsOf(rows), rows).flatMap(({ facts, unfoldable }) => [
    ...facts,
    ...unfoldable,
  ]);
  return new Set(read.filter(({ labels }) => sees(layer, labels)).map(({ id }) => id));
}

const sourceRecordsOf = (rows: readonly JournalRow[]) =>
  [...new Set(rows.map(({ sourceRecord }) => sourceRecord))].sort();

/** Whether an address is restricted is the one thing that hidden facts may decide: the worlds are compared where it is the same all along. */
function addressesTakenOut(rows: readonly JournalRow[], layer: Layer): string {
  const found = neighbourhoodsOf(sourceRecordsOf(rows), rows)
    .flatMap((each) => layeredNeighbourhoods(each, each))
    .filter(({ key }) => layer.keys.includes(key))
    .flatMap(({ sourceRecords, isAddressTakenOut }) => sourceRecords.map((id) => `${id} ${isAddressTakenOut}`));
  return found.sort().join();
}

interface Compared {
  readonly compared: boolean;
  readonly differing: readonly string[];
}

/** The world as it is, and as it would be without what a layer does not see: its readers must not tell them apart. */
export async function compare(served: Served, seed: number, layer: Layer, wiring: Wiring = {}): Promise<Compared> {
  const { rows, batches } = worldOf(randomOf(seed));
  const visible = visibleTo(layer, rows);
  const isVisible = ({ id }: JournalRow) => visible.has(id);
  const seen = rows.filter(isVisible);
  const told = batches.map((_, index) => batches.slice(0, index + 1).flat());
  // In most worlds nobody speaks of it.
  const isSameRestricted =
    !rows.some(({ event }) => event.includes('addressIsRestricted')) ||
    told.every((until) => addressesTakenOut(until, layer) === addressesTakenOut(until.filter(isVisible), layer));
  const isNewIdentity = rows.some(({ event }) => event.includes(newIdentityV1.type));
  if (seen.length === rows.length || !isSameRestricted || (isNewIdentity && !isFormerFromTheFirst(told)))
    return { compared: false, differing: [] };
  const [whole, part] = [
    await areaOf(batches, wiring),
    await areaOf(
      batches.map((batch) => batch.filter(isVisible)),
      wiring,
    ),
  ];
  const differing: string[] = [];
  const expectSame = (name: string, one: unknown, other: unknown) => {
    if (JSON.stringify(one) !== JSON.stringify(other)) differing.push(name);
  };
  expectSame('documents', documentsOf(whole, layer), documentsOf(part, layer));
  const ids = sourceRecordsOf(rows);
  const viewers = viewersOf(ids).filter((each) => layerOf(each) === layer);
  // In turn: over many worlds everybody is asked in many.
  const asked = [seed, seed + Math.ceil(viewers.length / 2)].map((turn) => viewers[turn % viewers.length]!);
  for (const viewer of new Set(asked)) {
    const [one, other] = [
      await answersTo(served, whole, viewer, ids, [...visible]),
      await answersTo(served, part, viewer, ids, [...visible]),
    ];
    for (const name of Object.keys({ ...one, ...other })) expectSame(`${viewer.role}: ${name}`, one[name], other[name]);
    const apart = await toldApart(served, viewer, one);
    differing.push(...apart.map((name) => `${viewer.role}: ${name} is not answered like an id of nobody`));
  }
  return { compared: true, differing };
}

export interface Worlds {
  readonly from: number;
  readonly worlds: number;
  readonly wiring?: Wiring;
  readonly stopAtFirst?: boolean;
  /** Told of each world that was made. */
  readonly made?: (seed: number) => void;
}

export async function worldsFrom(served: Served, { from, worlds, wiring, stopAtFirst = false, made }: Worlds) {
  const few = withoutCatalogues(served);
  const differing: string[] = [];
  let compared = 0;
  for (let seed = from; seed < from + worlds && !(stopAtFirst && differing.length > 0); seed++) {
    // In turn: the larger layers hide less.
    const layer = layers[seed % 3 === 0 ? 1 : 0]!;
    const found = await compare(seed % 20 === 0 ? served : few, seed, layer, wiring);
    made?.(seed);
    if (found.compared) compared++;
    for (const name of found.differing) differing.push(`SEED=${seed} WORLDS=1 in ${layer.key || 'ordinary'}: ${name}`);
  }
  return { differing, compared };
}

const headIn = async ({ get }: Parameters<NonNullable<Wiring['searching']>>[0], id: string): Promise<string> => {
  const found = await get('child', id, all.keys);
  const { see } = JSON.parse(found?.body || '{}') as { readonly see?: string };
  return see ?? id;
};

/** What was found wrong once, or might be: each is seen by somebody who asks, soon after the seed at which it is looked for. */
export const mistakes: readonly (readonly [mistake: string, from: number, wiring: Wiring])[] = [
  [
    'saying who is one child by all facts',
    10,
    {
      fold: (ids, rows, heads, closures) => {
        const { facts } = factsOf(rows);
        const ofAll = childrenAmong(identitiesOf(ids, factsInForce(facts, correctionsOf(facts))));
        const linkage: typeof childrenAmong = (records) => {
          const isIn = new Set(records.map(({ sourceRecord }) => sourceRecord));
          return ofAll.flatMap((cluster) => {
            const members = cluster.members.filter((id) => isIn.has(id));
            return members.length === 0 ? [] : [{ ...cluster, head: members[0]!, members, links: [], apart: [] }];
          });
        };
        return documentsFor(ids, rows, heads, closures, makingBy({ linkage }));
      },
    },
  ],
  [
    'hiding an adoption and not the identity before it',
    15,
    {
      fold: (ids, rows, heads, closures) =>
        documentsFor(
          ids,
          rows.filter(({ event }) => !event.includes(newIdentityV1.type)),
          heads,
          closures,
        ),
    },
  ],
  [
    'announcing by the head that only some know',
    1,
    {
      announcing: (views) => ({
        ...views,
        get: (view, id, of) => views.get(view, id, view === 'child' ? all.keys : of),
      }),
    },
  ],
  [
    'putting who was found in the order of the heads that only some know',
    120,
    {
      searching: (views) => ({
        ...views,
        async find(...asked) {
          const found = await Promise.all(
            (await views.find(...asked)).map(async (id) => [await headIn(views, id), id] as const),
          );
          return found.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, id]) => id);
        },
      }),
    },
  ],
  [
    'numbering cases by the heads that only some know',
    1,
    {
      fold: (ids, rows, heads, closures) => {
        const { facts } = factsOf(rows);
        const clusters = childrenAmong(identitiesOf(ids, factsInForce(facts, correctionsOf(facts))));
        const headOf = new Map(clusters.flatMap(({ head, members }) => members.map((id) => [id, head] as const)));
        return documentsFor(ids, rows, heads, closures).map((document) =>
          document.area ? { ...document, area: renumbered(document.area, headOf.get(document.id)!) } : document,
        );
      },
    },
  ],
];

function renumbered(area: string, head: string): string {
  const { parts, ...rest } = JSON.parse(area) as AreaDocument;
  const { timeliness } = parts;
  if (!timeliness) return area;
  const clocks = timeliness.clocks.map((value) => ({ ...value, clock: `${value.clock} ${head}` }));
  return JSON.stringify({ ...rest, parts: { ...parts, timeliness: { ...timeliness, clocks } } });
}
