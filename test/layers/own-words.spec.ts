import { layerOf, sees } from '@lib/access';
import { workingOut } from '@lib/casework';
import { publishedOf, randomOf } from '@lib/testing';
import { correctionsOf } from '../../apps/projection/src/facts/corrections';
import { type Fact, factsOf } from '../../apps/projection/src/facts/facts';
import { toldTo } from '../../apps/projection/src/facts/told-to';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { childrenOf, factsOfCluster } from '../../apps/projection/src/identity/children';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import type { FoundChild } from '../../apps/projection/src/record/child-document';
import { childIn } from '../../apps/projection/src/record/child-in';
import type { ComposedRecord } from '../../apps/projection/src/record/child-record';
import { childSeen } from '../../apps/projection/src/record/child-seen';
import { compose } from '../../apps/projection/src/record/compose';
import { documentOf } from '../../apps/projection/src/record/document-of';
import { factsIn } from '../../apps/projection/src/record/facts-in-document';
import { recordFor } from '../../apps/projection/src/record/record-for';
import { toldOfCases } from '../timeliness/told-of-cases';
import { areaOf } from './answers';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const rowsOf = (seed: number) =>
  toldOfCases(randomOf(seed), { hidden: 0.3, restricts: seed % 4 === 0 ? 0.2 : 0 }).map((event) =>
    ingest(publishedOf(event).value),
  );
const sourceRecordsOf = (rows: readonly Pick<JournalRow, 'sourceRecord'>[]) =>
  [...new Set(rows.map((row) => row.sourceRecord))].sort();

const documentsOf = (rows: readonly JournalRow[]): FoundChild[] =>
  documentsFor(sourceRecordsOf(rows), rows, [])
    .map(({ body }) => JSON.parse(body || '{}') as FoundChild | { readonly see: string })
    .filter((body): body is FoundChild => 'record' in body);

it('a document holds the facts that it was made of: folded again, they make it again to the byte', () => {
  let compared = 0;
  for (const document of seeds.flatMap((seed) => documentsOf(rowsOf(seed)))) {
    // With neighbours more than one document is asked.
    if (document.neighbours) continue;
    const children = childrenOf(document.members, factsIn([document]));
    expect(children.clusters).toHaveLength(1);
    const again = documentOf(childIn(children, children.clusters[0]!, workingOut()));
    expect(JSON.stringify(again)).toBe(JSON.stringify(document));
    compared++;
  }
  expect(compared).toBeGreaterThan(20);
});

/** Somebody whose view hangs on what their organisation told. */
const member = (organisation: string) =>
  ({ subject: 'somebody', role: 'senco', organisation, children: [], scopes: [] }) as const;

/** The fold of these facts alone, as if nobody had told of anything else. */
function alone(facts: readonly Fact[], id: string): ComposedRecord {
  const children = childrenOf(sourceRecordsOf(facts), { facts, unfoldable: [] });
  const cluster = children.clusters.find(({ members }) => members.includes(id))!;
  const own = factsOfCluster(children, cluster).facts;
  const record = compose(cluster, own, [], correctionsOf(own));
  const isKnown = ({ code }: { readonly code: string }) => code !== 'aboutUnknownEvent';
  return {
    ...record,
    agencies: record.agencies.filter(({ state }) => state !== 'neverAsked'),
    facts: record.facts.map((fact) => ({ ...fact, flags: fact.flags.filter(isKnown) })),
  };
}

const withoutPostcode = (fact: Fact): Fact => {
  const { postcode: _, ...child } = fact.child;
  return { ...fact, child };
};

it('what an organisation told is shown to it, postcodes and all, as if nothing else had been told but what was told to it', async () => {
  let compared = 0;
  for (const seed of seeds) {
    const rows = rowsOf(seed);
    const { ports } = await areaOf([rows]);
    const seen = factsOf(rows).facts.filter(({ labels }) => sees(layerOf(member('')), labels));
    for (const organisation of new Set(seen.map((fact) => fact.organisation))) {
      const own = seen
        .filter((fact) => fact.organisation === organisation || toldTo(fact).includes(organisation))
        .map((fact) => {
          const { addressIsRestricted: _, ...child } = fact.child;
          return { ...fact, child };
        });
      const told = own.filter((fact) => fact.organisation === organisation && fact.contract.kind !== 'delivery');
      for (const id of sourceRecordsOf(told)) {
        const record = await recordFor(ports, member(organisation), id);
        // Of a child that is its own, because another told so, it is shown more.
        if (record?.relationships) continue;
        const { othersKnow, ...shown } = record!;
        const { members, withheld = {} } = (await childSeen(ports, layerOf(member('')), id))!;
        const ofChild = own
          .filter(({ sourceRecord }) => members.includes(sourceRecord))
          .map((fact) => (fact.id in withheld && fact.organisation !== organisation ? withoutPostcode(fact) : fact));
        expect({ seed, organisation, ...shown }).toEqual({ seed, organisation, ...alone(ofChild, id) });
        expect(typeof othersKnow).toBe('boolean');
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(20);
}, 60_000);
