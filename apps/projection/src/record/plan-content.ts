import {
  type Contribution,
  fidelityOf,
  findingsOf,
  type OutcomeFidelity,
  type PlanContent,
  type PlanFinding,
} from '@lib/casework';
import { ehcPlanContentV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { ChildRecord, RecordedFact } from './child-record';

/** One version of a plan, with what is to be looked at in it and what became of each outcome that was contributed. */
export interface PlanVersion {
  readonly factId: string;
  readonly reference: string;
  /** `draft`, `final` or `amended`. */
  readonly version: string;
  readonly writtenOn: LocalDate;
  readonly findings: readonly PlanFinding[];
  readonly fidelity: readonly OutcomeFidelity[];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const contributionOf = ({ eventId, organisation, content }: RecordedFact): Contribution => ({
  toldAs: eventId,
  givenBy: organisation,
  outcomes: Array.isArray(content.outcomes) ? content.outcomes.map(String) : [],
  saysNeeds: isText(content.needs),
  saysProvision: isText(content.provision),
});

/** Every version of the child’s plans that stands, the newest first, beside the advice that had been given by then. */
export function planVersions({ facts }: Pick<ChildRecord, 'facts'>): PlanVersion[] {
  const standing = facts.filter(({ status }) => status === 'stands');
  const advice = standing.filter(({ kind }) => kind === 'advice');
  return standing
    .filter(({ type }) => type === ehcPlanContentV1.type)
    .map(({ factId, occurredOn, content }): PlanVersion => {
      const plan = content as unknown as PlanContent;
      const given = advice.filter((fact) => fact.occurredOn <= occurredOn).map(contributionOf);
      return {
        factId,
        reference: String(content.planReference),
        version: String(content.version),
        writtenOn: occurredOn,
        findings: findingsOf(plan, given),
        fidelity: fidelityOf(plan, given),
      };
    })
    .sort((one, other) => (one.writtenOn < other.writtenOn ? 1 : one.writtenOn > other.writtenOn ? -1 : 0));
}
