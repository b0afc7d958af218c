import {
  adviceRequestV1,
  correctionAskedV1,
  earlyHealthNotificationV1,
  earlyHealthStepV1,
  earlyYearsNotificationV1,
  ehcAssessmentRequestedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import { commentaryOf } from '../../facts/commentary';
import { type Corrections, factsInForce } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';

/** Who deals with a case, under the reference that its clocks have. */
export interface CaseInHand {
  readonly reference: string;
  readonly officer?: string;
  readonly setting?: string;
}

/** Something that waits and has no last day in law. */
export interface OpenItem {
  readonly what: 'familyNotTold' | 'correctionNotAnswered';
  /** The organisation that must act. */
  readonly whoMust: string;
  readonly since: LocalDate;
  /** The day on which it was done. */
  readonly until?: LocalDate;
  readonly factId: string;
}

/** What the lists of what needs doing have to know of one child, beside its clocks. Nothing in it depends on today. */
export interface WorklistEntry {
  /** Who told about the child: the policy decides by it. */
  readonly toldBy: readonly string[];
  /** Where the child was last told to be. */
  readonly setting?: string;
  readonly cases: readonly CaseInHand[];
  readonly items: readonly OpenItem[];
}

/**
 * `facts` are a child's in the order of all folds, `neighbours` all of its neighbourhood: an answer may stand on a record that is
 * not held to be the same child. Only ordinary facts, so that no list and no count moves by what only some may know.
 */
export function worklistEntry(
  facts: readonly Fact[],
  neighbours: readonly Fact[],
  corrections: Corrections,
): WorklistEntry {
  const inForce = factsInForce(facts, corrections);
  const answeredOn = daysOfAnswers(neighbours, corrections);
  const setting = inForce.findLast(isOf(earlyYearsNotificationV1))?.organisation;
  const told = facts.filter(({ contract }) => contract.kind !== 'delivery').map(({ organisation }) => organisation);
  const items = [
    ...inForce.filter(isOf(earlyHealthNotificationV1)).map((fact) => familyNotTold(fact, inForce)),
    ...inForce.filter(isOf(correctionAskedV1)).map((fact) => correctionNotAnswered(fact, answeredOn.get(fact.id))),
  ];
  return {
    toldBy: [...new Set(told)].sort(),
    ...(setting && { setting }),
    cases: casesInHand(inForce),
    items: items.length > 0 && isSandboxChild(neighbours) ? [] : items,
  };
}

const isOf =
  ({ type }: { readonly type: string }) =>
  ({ contract }: Fact): boolean =>
    contract.type === type;

type Texts = Readonly<Record<string, string | undefined>>;

const caseOf = (organisation: string, reference: unknown): string => `${organisation}/${reference}`;

/** An assessment, and every request for advice that was made for it. */
function casesInHand(inForce: readonly Fact[]): CaseInHand[] {
  const assessments = new Map(
    inForce.filter(isOf(ehcAssessmentRequestedV1)).map(({ organisation, data }): [string, CaseInHand] => {
      const { assessmentReference, caseOfficer, setting } = data as Texts;
      const reference = caseOf(organisation, assessmentReference);
      return [reference, { reference, ...(caseOfficer && { officer: caseOfficer }), ...(setting && { setting }) }];
    }),
  );
  const asked = inForce.filter(isOf(adviceRequestV1)).flatMap(({ organisation, data }): CaseInHand[] => {
    const assessment = assessments.get(caseOf(organisation, data.assessmentReference));
    return assessment ? [{ ...assessment, reference: caseOf(organisation, data.requestReference) }] : [];
  });
  return [...new Map([...assessments.values(), ...asked].map((each) => [each.reference, each])).values()];
}

/** Children and Families Act 2014, section 23: the parent is told of the opinion. */
function familyNotTold(notification: Fact, inForce: readonly Fact[]): OpenItem {
  const { parentInformedOn, notificationReference } = notification.data as Texts;
  const step = inForce.find(
    (fact) =>
      isOf(earlyHealthStepV1)(fact) &&
      notificationReference !== undefined &&
      fact.organisation === notification.organisation &&
      fact.data.notificationReference === notificationReference &&
      fact.data.step === 'parentInformed',
  );
  const [until] = [parentInformedOn, step?.occurredOn].filter((day) => day !== undefined).sort();
  return {
    what: 'familyNotTold',
    whoMust: notification.organisation,
    since: notification.occurredOn,
    ...(until && { until }),
    factId: notification.id,
  };
}

/** Until whoever told the fact answers, corrects it or withdraws it: as the record says it. */
const correctionNotAnswered = (challenge: Fact, until: LocalDate | undefined): OpenItem => ({
  what: 'correctionNotAnswered',
  whoMust: (challenge.data.about as { readonly organisation: string }).organisation,
  since: challenge.occurredOn,
  ...(until && { until }),
  factId: challenge.id,
});

/** By challenge, the day on which it was answered. */
function daysOfAnswers(neighbours: readonly Fact[], corrections: Corrections): ReadonlyMap<string, LocalDate> {
  const spoken = [...commentaryOf(neighbours, factsInForce(neighbours, corrections), corrections).values()];
  return new Map(
    spoken.flatMap(({ challenges = [] }) =>
      challenges.flatMap(({ factId, answeredOn }): [string, LocalDate][] => (answeredOn ? [[factId, answeredOn]] : [])),
    ),
  );
}
