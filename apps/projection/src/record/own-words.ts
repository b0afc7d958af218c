import type { Cluster } from '@lib/linkage';
import type { Calendar } from '@lib/statutory';
import type { Fact, Facts } from '../facts/facts';
import { toldTo } from '../facts/told-to';
import { type Children, childrenOf, factsOfCluster } from '../identity/children';
import { isDecision } from '../identity/decisions';
import { asKnown } from '../identity/layered';
import type { FoundChild } from './child-document';
import type { ComposedRecord } from './child-record';
import { compose } from './compose';
import { factsIn, withOwnWords } from './facts-in-document';
import type { Times } from './record-ports';

/**
 * An organisation that told of a child which nobody says is its own: what it told, and what was told to it, folded as if nothing else had
 * been told. Who is one child, by which id, what is due and what is found follow from these facts alone.
 */
export function ownWordsIn(document: FoundChild, organisation: string): Facts {
  const { facts, unfoldable } = withOwnWords(factsIn([document]), organisation);
  return {
    // What was said of two records is told of no child, and to nobody.
    facts: facts.filter((fact) => !isDecision(fact) && isFor(organisation, fact)),
    unfoldable: unfoldable.filter((row) => row.organisation === organisation),
  };
}

const isFor = (organisation: string, fact: Pick<Fact, 'organisation' | 'data'>): boolean =>
  fact.organisation === organisation || toldTo(fact).includes(organisation);

/** The ids by which an organisation knows a child: of those source records on which something stands for it. */
export const idsKnownTo = (organisation: string, { record }: FoundChild): ReadonlySet<string> =>
  new Set(
    record.facts
      .filter(({ organisation: teller, content }) => isFor(organisation, { organisation: teller, data: content }))
      .map(({ sourceRecord }) => sourceRecord),
  );

export function ownChildren(words: Facts): Children {
  const sourceRecords = [...new Set([...words.facts, ...words.unfoldable].map((row) => row.sourceRecord))].sort();
  return childrenOf(sourceRecords, words);
}

/** Whether the organisation itself told anything of a child: what others told to it makes no child of its own. */
const isToldBy = (organisation: string, facts: readonly Fact[], { members }: Pick<Cluster, 'members'>): boolean =>
  facts.some(
    (fact) =>
      fact.organisation === organisation && fact.contract.kind !== 'delivery' && members.includes(fact.sourceRecord),
  );

/** The children that the organisation told of, as it knows them: two records that only others' words join are two. */
export const clustersToldBy = (organisation: string, { facts, clusters }: Children): readonly Cluster[] =>
  clusters.filter((cluster) => isToldBy(organisation, facts, cluster));

/** The ids under which the organisation knows the child: several where nothing that it told ties them. */
export const headsKnownTo = (organisation: string, document: FoundChild): readonly string[] =>
  clustersToldBy(organisation, ownChildren(ownWordsIn(document, organisation))).map(({ head }) => head);

/** By any id of the child: where it is another's, the first that the organisation knows is meant. */
export function ownRecord(
  document: FoundChild,
  organisation: string,
  id: string,
  { asAt, knownAt }: Times,
  words: Facts,
  calendar: Calendar,
): ComposedRecord | undefined {
  const now = ownChildren(words);
  const own = clustersToldBy(organisation, now);
  const child = own.find(({ members }) => members.includes(id)) ?? own[0];
  if (!child) return undefined;
  const then = knownAt === undefined ? now : ownChildren(asKnown(words, knownAt));
  const anchor = child.members.includes(id) ? id : child.head;
  const cluster = then.clusters.find(({ members }) => members.includes(anchor));
  if (!cluster) return undefined;
  const { facts, unfoldable } = factsOfCluster(then, cluster);
  const record = compose(cluster, facts, unfoldable, then.corrections, { ...(asAt && { asAt }), calendar });
  return withoutOthers(record, isKnownToOthers(document, organisation));
}

/** Whether anybody else has told of the child what stands. */
const isKnownToOthers = ({ record }: FoundChild, organisation: string): boolean =>
  record.facts.some(
    (fact) => fact.organisation !== organisation && fact.kind !== 'delivery' && fact.status === 'stands',
  );

/** Nothing is said of what nobody told to it: that an agency was never asked, or that an event was never told, it cannot know. */
const withoutOthers = (record: ComposedRecord, othersKnow: boolean): ComposedRecord => ({
  ...record,
  agencies: record.agencies.filter(({ state }) => state !== 'neverAsked'),
  facts: record.facts.map((fact) => ({
    ...fact,
    flags: fact.flags.filter(({ code }) => code !== 'aboutUnknownEvent'),
  })),
  othersKnow,
});
