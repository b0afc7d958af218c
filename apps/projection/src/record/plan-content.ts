import {
  type Contribution,
  fidelityOf,
  findingsOf,
  type OutcomeFidelity,
  type PlanContent,
  type PlanFinding,
  type UnansweredAsking,
} from '@lib/casework';
import { adviceRequestV1, ehcPlanContentV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { ChildRecord, RecordedFact } from './child-record';
import { type PlanDifference, planDifferences } from './plan-differences';
import { type Words, wordDifferences } from './word-differences';

/** What became of an outcome that was contributed; of one in other words, how the words differ. */
export interface OutcomeInPlan extends OutcomeFidelity {
  readonly words?: readonly Words[];
}

/** One version of a plan, with what is to be looked at in it and what became of each outcome that was contributed. */
export interface PlanVersion {
  readonly factId: string;
  readonly reference: string;
  /** `draft`, `final` or `amended`. */
  readonly version: string;
  readonly writtenOn: LocalDate;
  readonly findings: readonly PlanFinding[];
  readonly fidelity: readonly OutcomeInPlan[];
  /** What differs from the version of the same plan before it; none of the first. */
  readonly differences?: readonly PlanDifference[];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const contributionOf = ({ eventId, organisation, content }: RecordedFact): Contribution => ({
  toldAs: eventId,
  givenBy: organisation,
  outcomes: Array.isArray(content.outcomes) ? content.outcomes.map(String) : [],
  saysNeeds: isText(content.needs),
  saysProvision: isText(content.provision),
});

const besideEachOther = (outcome: OutcomeFidelity): OutcomeInPlan =>
  outcome.became === 'reworded'
    ? { ...outcome, words: wordDifferences(outcome.contributed, outcome.inPlan ?? '') }
    : outcome;

/** Every version of the child’s plans that stands, the newest first, beside the advice that had been given by then. */
export function planVersions({ facts }: Pick<ChildRecord, 'facts'>): PlanVersion[] {
  const standing = facts.filter(({ status }) => status === 'stands');
  const advice = standing.filter(({ kind }) => kind === 'advice');
  // In one order whatever the order of the record, and of two of one day that which was recorded first.
  const inOrder = standing
    .filter(({ type }) => type === ehcPlanContentV1.type)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return inOrder
    .map(({ factId, occurredOn, content, organisation }, nth): PlanVersion => {
      const plan = content as unknown as PlanContent;
      const given = advice.filter((fact) => fact.occurredOn <= occurredOn).map(contributionOf);
      const before = inOrder
        .slice(0, nth)
        .findLast((each) => each.organisation === organisation && each.content.planReference === content.planReference);
      return {
        factId,
        reference: String(content.planReference),
        version: String(content.version),
        writtenOn: occurredOn,
        findings: findingsOf(plan, given, content.version === 'amended' ? [] : unansweredBy(occurredOn, standing)),
        fidelity: fidelityOf(plan, given).map(besideEachOther),
        ...(before && { differences: planDifferences(before.content as unknown as PlanContent, plan) }),
      };
    })
    .reverse();
}

/** Askings of before a day that no advice of before it answers. An amended plan is written long after those of the first. */
function unansweredBy(day: LocalDate, standing: readonly RecordedFact[]): UnansweredAsking[] {
  const advice = standing.filter(({ kind, occurredOn }) => kind === 'advice' && occurredOn <= day);
  const isAnswered = ({ organisation, content: { requestReference } }: RecordedFact) =>
    advice.some(
      ({ content }) =>
        content.requestReference === requestReference && (content.askedBy ?? organisation) === organisation,
    );
  return standing
    .filter((fact) => fact.type === adviceRequestV1.type && fact.occurredOn <= day && !isAnswered(fact))
    .map(({ eventId, content, occurredOn }) => ({
      toldAs: eventId,
      asked: String(content.asked),
      askedOn: occurredOn,
    }));
}

const placeOf = ({ occurredOn, recordedAt, factId }: RecordedFact): string => `${occurredOn} ${recordedAt} ${factId}`;
