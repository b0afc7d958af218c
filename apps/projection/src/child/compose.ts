import { agencies } from '@lib/contracts';
import type { Cluster } from '@lib/linkage';
import type { Fact, Unfoldable } from '../journal/facts';
import { adviceAskedOf, answersElsewhere } from './advice';
import { attributesOf, saidBy } from './attributes';
import type { AdviceAsked, AgencyVoice, ComposedRecord, Flag, RecordedFact } from './child-record';
import { clocksAsAt } from './clocks';
import type { Corrections } from './corrections';
import { flagsOf } from './flags';

/** From where a child's facts are looked at. */
export interface Setting {
  /** Keeps to what was so by that day; corrections, being known, hold for every day. */
  readonly asAt?: string;
  /** Standing facts of neighbours who are not held to be the same child. */
  readonly elsewhere?: readonly Fact[];
}

/**
 * The record of one child, from the facts of all its source records in the order of all folds. Pure: the same facts make the
 * same bytes.
 */
export function compose(
  cluster: Cluster,
  facts: readonly Fact[],
  unfoldable: readonly Unfoldable[],
  corrections: Corrections,
  { asAt, elsewhere = [] }: Setting = {},
): ComposedRecord {
  const isSo = ({ occurredOn }: Fact) => asAt === undefined || occurredOn <= asAt;
  const others = elsewhere.filter(isSo);
  const shown = facts.filter(isSo);
  const stands = ({ id }: Fact) => !corrections.correctedBy.has(id);
  const standing = shown.filter(stands);
  const advice = adviceAskedOf(standing, others);
  return {
    id: cluster.head,
    sourceRecords: cluster.members.flatMap((id) => sourceRecordOf(id, facts)),
    links: cluster.links.map(({ between, because }) => ({
      between,
      because: because.map(({ sentence }) => sentence).join(' '),
    })),
    apart: cluster.apart.map(({ between, because }) => ({ between, because: because.sentence })),
    attributes: attributesOf(standing),
    agencies: agencies.map((agency) => voiceOf(agency, standing, advice)),
    advice,
    clocks: clocksAsAt(facts.filter(stands), asAt),
    facts: shown.map((fact) => recordedFact(fact, corrections, answersElsewhere(fact, standing, others))).reverse(),
    incomplete: unfoldable.map(({ id, organisation, reason }) => ({ factId: id, organisation, reason })),
  };
}

export const answerElsewhere: Flag = {
  code: 'answersAnotherRecord',
  message:
    'It cites a request about another record, with which this one shares no identifier. Check whether they are one child.',
};

function sourceRecordOf(id: string, facts: readonly Fact[]): ComposedRecord['sourceRecords'] {
  // A delivery is a fact of another organisation about this record: it does not say whose record it is.
  const own = facts.find(({ sourceRecord, contract }) => sourceRecord === id && contract.kind !== 'delivery');
  return own ? [{ id, organisation: own.organisation, subject: own.event.personal.subject }] : [];
}

function voiceOf(agency: string, standing: readonly Fact[], advice: readonly AdviceAsked[]): AgencyVoice {
  const own = standing.filter(({ contract }) => contract.agency === agency && contract.kind !== 'delivery');
  const isWaitedFor = advice.some(({ adviceFrom, answerFactId }) => adviceFrom === agency && !answerFactId);
  const lastToldAt = own
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);
  return {
    agency,
    state: own.length > 0 ? 'told' : isWaitedFor ? 'askedNotYetTold' : 'neverAsked',
    organisations: [...new Set(own.map(({ organisation }) => organisation))].sort(),
    ...(lastToldAt && { lastToldAt }),
  };
}

function recordedFact(fact: Fact, corrections: Corrections, isAnswerElsewhere: boolean): RecordedFact {
  const { child: _, corrects: __, ...content } = fact.data;
  const correctedBy = corrections.correctedBy.get(fact.id);
  const corrects = corrections.corrects.get(fact.id);
  return {
    ...saidBy(fact),
    eventId: fact.event.id,
    kind: fact.contract.kind,
    agency: fact.contract.agency,
    sourceRecord: fact.sourceRecord,
    subject: fact.event.personal.subject,
    content,
    child: { ...fact.child },
    status: correctedBy ? 'corrected' : 'stands',
    ...(corrects && { corrects }),
    ...(correctedBy && { correctedBy }),
    flags: [...flagsOf(fact, corrections), ...(isAnswerElsewhere ? [answerElsewhere] : [])],
  };
}
