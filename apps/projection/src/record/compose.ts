import { type Agency, agencies } from '@lib/contracts';
import type { Cluster } from '@lib/linkage';
import { catalogue, clocksOf } from '@lib/statutory';
import { answersForItself, commentaryOf } from '../facts/commentary';
import { type Corrections, factsInForce } from '../facts/corrections';
import type { Fact, Unfoldable } from '../facts/facts';
import { saysWho } from '../identity/identity';
import { adviceAskedOf, agencyOf, answersElsewhere } from './advice';
import { attributesOf, provenanceOf } from './attributes';
import { byCase, casesOf } from './cases';
import type {
  AdviceAsked,
  AgencyVoice,
  Case,
  Commentary,
  ComposedRecord,
  Flag,
  Provenance,
  RecordedFact,
} from './child-record';
import { allOf, stepsByCase } from './clocks';
import { ehcDetails, ehcLifecycle } from './ehc-assessment';
import { flagsOf, sequenceFlags } from './flags';
import { referralDetails, referralLifecycle } from './referral';

/** From where a child's facts are looked at. */
export interface Viewpoint {
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
  { asAt, elsewhere = [] }: Viewpoint = {},
): ComposedRecord {
  const isSo = ({ occurredOn }: Fact) => asAt === undefined || occurredOn <= asAt;
  const others = elsewhere.filter(isSo);
  const shown = facts.filter(isSo);
  const everStanding = factsInForce(facts, corrections);
  const inForce = everStanding.filter(isSo);
  const steps = stepsByCase(everStanding, asAt);
  const clocks = clocksOf(allOf(steps), catalogue);
  const advice = adviceAskedOf({ inForce, steps: steps.advice, clocks, elsewhere: others });
  const assessments = byCase(steps.assessments);
  const referrals = byCase(steps.referrals);
  const context: Context = {
    corrections,
    byId: new Map(shown.map((fact) => [fact.id, fact])),
    inForce,
    others,
    speakingElsewhere: new Map(others.flatMap((other) => other.names.map((id) => [id, other]))),
    outOfOrder: sequenceFlags(inForce, assessments, referrals),
    spoken: commentaryOf(shown, inForce, corrections, asAt),
  };
  return {
    id: cluster.head,
    sourceRecords: cluster.members.flatMap((id) => sourceRecordOf(id, facts)),
    links: cluster.links.map(({ between, because }) => ({
      between,
      because: because.map(({ sentence }) => sentence).join(' '),
    })),
    apart: cluster.apart.map(({ between, because }) => ({ between, because: because.sentence })),
    attributes: attributesOf(inForce.filter(saysWho)),
    agencies: agencies.map((agency) => voiceOf(agency, inForce, advice)),
    advice,
    cases: [
      ...casesOf('ehcAssessment', ehcLifecycle, assessments, ehcDetails(inForce)),
      ...casesOf('referral', referralLifecycle, referrals, referralDetails(inForce)),
    ].sort(latestFirst),
    clocks,
    facts: shown.map((fact) => recordedFact(fact, context)).reverse(),
    incomplete: unfoldable.map(({ id, organisation, reason }) => ({ factId: id, organisation, reason })),
  };
}

const latestFirst = (one: Case, other: Case): number =>
  one.since < other.since ? 1 : one.since > other.since ? -1 : one.reference < other.reference ? -1 : 1;

export const answerElsewhere: Flag = {
  code: 'answersAnotherRecord',
  message:
    'It cites a request about another record, with which this one shares no identifier. Check whether they are one child.',
};
export const aboutElsewhere: Flag = {
  code: 'aboutAnotherRecord',
  message:
    'It is about a fact on another record, with which this one shares no identifier. Check whether they are one child.',
};
export const spokenOfElsewhere: Flag = {
  code: 'spokenOfOnAnotherRecord',
  message:
    'Something is said of it on another record, with which this one shares no identifier. Check whether they are one child.',
};
const aboutUnknownEvent: Flag = {
  code: 'aboutUnknownEvent',
  message: 'It is about an event that has not been told about this child.',
};
const answersForAnother: Flag = {
  code: 'answersForAnother',
  message: 'Only the organisation that told a fact can answer for it: this answers nothing.',
};

function sourceRecordOf(id: string, facts: readonly Fact[]): ComposedRecord['sourceRecords'] {
  // A delivery is a fact of another organisation about this record: it does not say whose record it is.
  const own = facts.find(({ sourceRecord, contract }) => sourceRecord === id && contract.kind !== 'delivery');
  return own ? [{ id, organisation: own.organisation, subject: own.event.personal.subject }] : [];
}

/** A delivery is a service's own word, and a withdrawal takes a word back. */
const isOwnWord = ({ kind }: Fact['contract']): boolean => kind !== 'delivery' && kind !== 'withdrawal';

/** None of them says that there is nothing more to know. */
const voices: Readonly<Record<AgencyVoice['state'], string>> = {
  told: 'Has told us something. It may know more.',
  askedNotYetTold: 'Has been asked and has not told us yet.',
  neverAsked: 'Has told us nothing, and nobody has asked.',
};

function voiceOf(agency: Agency, inForce: readonly Fact[], advice: readonly AdviceAsked[]): AgencyVoice {
  const own = inForce.filter(({ contract }) => contract.agency === agency && isOwnWord(contract));
  const isWaitedFor = advice.some((asked) => agencyOf(asked) === agency && !asked.answerFactId && !asked.withdrawnOn);
  const lastToldAt = own
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);
  const state = own.length > 0 ? 'told' : isWaitedFor ? 'askedNotYetTold' : 'neverAsked';
  return {
    agency,
    state,
    inWords: voices[state],
    organisations: [...new Set(own.map(({ organisation }) => organisation))].sort(),
    ...(lastToldAt && { lastToldAt }),
  };
}

/** What is known of the facts beside a fact. */
interface Context {
  readonly corrections: Corrections;
  readonly byId: ReadonlyMap<string, Fact>;
  readonly inForce: readonly Fact[];
  readonly others: readonly Fact[];
  /** Facts on the records of neighbours by the id of the fact that they are about. */
  readonly speakingElsewhere: ReadonlyMap<string, Fact>;
  readonly outOfOrder: ReadonlyMap<string, readonly Flag[]>;
  readonly spoken: ReadonlyMap<string, Commentary>;
}

function recordedFact(fact: Fact, context: Context): RecordedFact {
  const { child: _, corrects: __, ...content } = fact.data;
  const { corrections, outOfOrder, spoken, inForce, others } = context;
  const { id, contract, event } = fact;
  const correctedBy = corrections.correctedBy.get(id);
  const corrects = corrections.corrects.get(id);
  const withdraws = corrections.withdraws.get(id);
  const withdrawnBy = corrections.withdrawnBy.get(correctedBy ?? id);
  const { flags, ...tied } = tiesOf(fact, context);
  // Assigned: an object that begins with a spread and goes on takes V8 seventy times as long to make.
  return Object.assign(provenanceOf(fact), {
    eventId: event.id,
    kind: contract.kind,
    agency: contract.agency,
    sourceRecord: fact.sourceRecord,
    subject: event.personal.subject,
    content,
    child: { ...fact.child },
    status: withdrawnBy ? 'withdrawn' : correctedBy ? 'corrected' : 'stands',
    ...(corrects && { corrects }),
    ...(correctedBy && { correctedBy }),
    ...(withdraws && { withdraws }),
    ...(withdrawnBy && { withdrawnBy }),
    ...tied,
    ...spoken.get(id),
    flags: [
      ...flagsOf(fact, corrections),
      ...(outOfOrder.get(id) ?? []),
      ...flags,
      ...(answersElsewhere(fact, inForce, others) ? [answerElsewhere] : []),
    ],
  } satisfies Omit<RecordedFact, keyof Provenance>);
}

/** What a fact is about, and what is said of it on the records of neighbours, which is only pointed at. */
function tiesOf(
  fact: Fact,
  { byId, others, speakingElsewhere }: Context,
): Pick<RecordedFact, 'about' | 'tiedToRecord' | 'flags'> {
  const speaking = speakingElsewhere.get(fact.id);
  const onOthers = speaking ? { tiedToRecord: speaking.sourceRecord, flags: [spokenOfElsewhere] } : { flags: [] };
  const [named] = fact.names;
  if (named === undefined) return onOthers;
  const { kind } = fact.contract;
  const about = byId.get(named);
  if (about) {
    const isNobodysToSay = kind === 'answer' && !answersForItself(fact, about);
    return { about: about.id, flags: isNobodysToSay ? [answersForAnother] : [] };
  }
  const held = others.find(({ id }) => id === named);
  if (held) return { tiedToRecord: held.sourceRecord, flags: [aboutElsewhere] };
  // Of a withdrawal this has been said already.
  return { flags: kind === 'withdrawal' ? [] : [aboutUnknownEvent] };
}
