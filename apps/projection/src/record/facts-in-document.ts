import { saidInCases } from '@lib/casework';
import {
  type ChildIdentity,
  type Contract,
  findContract,
  identityDecidedV1,
  type PublishedEvent,
} from '@lib/contracts';
import { byOccurrence, type Fact, type Facts, type Unfoldable } from '../facts/facts';
import { factsNamedBy } from '../journal/about';
import type { FoundChild } from './child-document';
import type { IdentityDecisionSaid, RecordedFact } from './child-record';

/** Names no event: it stands for the one that a fact corrects and that nobody told. No id of an event has this character. */
const nobodyToldIt = '\u0000';

/**
 * The facts that documents of one layer were made of, as the folds read them: what is asked of another day, or for fewer readers, is
 * folded again from what that layer was given, and from nothing else. It costs what is in the documents, and tells no more.
 */
export function factsIn(documents: readonly FoundChild[]): Facts {
  const facts = documents.flatMap((document) => {
    const eventIds = new Map(document.record.facts.map(({ factId, eventId }) => [factId, eventId]));
    return document.record.facts.map((fact) => factOf(fact, document, eventIds));
  });
  const decisions = new Map(
    documents.flatMap(({ record }) => (record.decisions ?? []).map((said) => [said.factId, decisionOf(said)] as const)),
  );
  return { facts: [...facts, ...decisions.values()].sort(byOccurrence), unfoldable: documents.flatMap(unfoldableIn) };
}

function factOf(recorded: RecordedFact, { withheld }: FoundChild, eventIds: ReadonlyMap<string, string>): Fact {
  const { factId: id, sourceRecord, occurredOn, recordedAt, organisation, type, content } = recorded;
  const contract = newest(findContract(type)!);
  const source = `/agencies/${organisation}`;
  const child = recorded.child as ChildIdentity;
  const corrects = correctsAsTold(recorded, eventIds);
  const data = { ...content, child, ...(corrects !== undefined && { corrects }) };
  const event = {
    id: recorded.eventId,
    source,
    type,
    recordedbasis: recorded.recordedBasis,
    personal: { subject: recorded.subject, fields: {} },
  } as PublishedEvent;
  const names = factsNamedBy({ contract, source, data });
  const own = withheld?.[id];
  return {
    id,
    sourceRecord,
    occurredOn,
    recordedAt,
    event,
    contract,
    organisation,
    data,
    child,
    names,
    inCases: saidInCases({ id, contract, organisation, occurredOn, data, names }),
    // What is hidden from the layer is in none of its documents.
    labels: [],
    ...(own && { withheld: own }),
  };
}

function decisionOf(said: IdentityDecisionSaid): Fact {
  const { factId: id, eventId, between, restsOn, answer, why, by, organisation, decidedOn, recordedAt } = said;
  const [one, other] = between;
  const source = `/agencies/${organisation}`;
  const event = { id: eventId, source, type: identityDecidedV1.type, toldby: by } as PublishedEvent;
  const data = { question: { one, other, restsOn }, answer, decidedOn, why };
  return {
    ...{
      id,
      sourceRecord: one,
      occurredOn: decidedOn,
      recordedAt,
      event,
      contract: identityDecidedV1,
      organisation,
      data,
    },
    ...{ child: {}, names: [], inCases: [], labels: [] },
  };
}

const newest = (contract: Contract): Contract =>
  contract.upcast ? newest(findContract(contract.upcast.to)!) : contract;

function correctsAsTold({ corrects, flags }: RecordedFact, eventIds: ReadonlyMap<string, string>): string | undefined {
  if (corrects !== undefined) return eventIds.get(corrects);
  return flags.some(({ code }) => code === 'correctsUnknownEvent') ? nobodyToldIt : undefined;
}

const unfoldableIn = ({ record, leftOut = [] }: FoundChild): Unfoldable[] =>
  leftOut.flatMap((left) =>
    record.incomplete
      .filter(({ factId }) => factId === left.id)
      .map(({ organisation, reason }) => ({ ...left, organisation, reason, labels: [], restrictsAddress: false })),
  );

/** With the words of one organisation as it told them: it learns nothing from them. */
export const withOwnWords = ({ facts, unfoldable }: Facts, organisation: string): Facts => ({
  facts: facts.map((fact) =>
    fact.withheld && fact.organisation === organisation
      ? { ...fact, child: fact.withheld, data: { ...fact.data, child: fact.withheld } }
      : fact,
  ),
  unfoldable,
});
