import {
  type CaseOfChild,
  casesIn,
  earlyHealthNotification,
  earlyYearsNotification,
  ehcAssessment,
  referral,
} from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** Somebody noticed that a child may have special educational needs or a disability, and told the authority. */
export interface Notice {
  readonly factId: string;
  /** The fact's contract, `health.early-health-notification.v1`. */
  readonly type: string;
  readonly title: string;
  readonly agency: string;
  readonly organisation: string;
  readonly on: LocalDate;
  /** Areas of need, or what it concerns, as told. */
  readonly needs: readonly string[];
  /** The day on which the family was told of it, or that of the notification where that says that they know. */
  readonly familyToldOn?: LocalDate;
  readonly acknowledgedOn?: LocalDate;
  readonly followedUpOn?: LocalDate;
  /** False where nobody need acknowledge it. */
  readonly awaitsAcknowledgement: boolean;
}

/** A child whose need was noticed early. Nothing in it depends on today. */
export interface EarlyIdentification {
  /** Dates of birth as told: more than one where they differ. */
  readonly born: readonly LocalDate[];
  /** Code of the setting that noticed last. */
  readonly setting?: string;
  /** The earliest first. */
  readonly notices: readonly Notice[];
  /** The first days of what may have followed. */
  readonly assessmentRequestedOn?: LocalDate;
  readonly referralReceivedOn?: LocalDate;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly earlyIdentification?: EarlyIdentification;
  }
}

/** Who noticed which child, when and of what need, and what followed. */
export const earlyIdentificationView: View = {
  name: 'earlyIdentification',
  version: 1,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours }) =>
    inForce.some(isNotification) && !isSandboxChild(neighbours) ? earlyIdentificationOf(inForce) : undefined,
  ),
};

const isNotification = ({ contract }: Fact): boolean => contract.kind === 'notification';

/** `inForce` are in the order of all folds. */
export function earlyIdentificationOf(inForce: readonly Fact[]): EarlyIdentification {
  const cases = casesIn(inForce);
  const noticed = [...cases.of(earlyYearsNotification), ...cases.of(earlyHealthNotification)];
  const caseOf = (fact: Fact) => noticed.find(({ openedBy }) => openedBy.some(({ id }) => id === fact.id));
  const notices = inForce.filter(isNotification).map((fact) => noticeOf(fact, caseOf(fact)));
  const setting = notices.findLast(({ awaitsAcknowledgement }) => awaitsAcknowledgement)?.organisation;
  const assessmentRequestedOn = firstOf(cases.of(ehcAssessment), 'assessmentRequested');
  const referralReceivedOn = firstOf(cases.of(referral), 'referralReceived');
  return {
    born: [...new Set(inForce.flatMap(({ child }) => child.dateOfBirth ?? []))].sort(),
    ...(setting && { setting }),
    notices,
    ...(assessmentRequestedOn && { assessmentRequestedOn }),
    ...(referralReceivedOn && { referralReceivedOn }),
  };
}

function noticeOf(
  { id: factId, contract, organisation, occurredOn: on, data }: Fact,
  ofCase: CaseOfChild | undefined,
): Notice {
  const { type, title, agency } = contract;
  const needs = (data.areasOfNeed as readonly string[] | undefined) ?? [data.concerning].flatMap((need) => need ?? []);
  const parentKnows = data.parentInformed === true ? on : undefined;
  const familyToldOn = parentKnows ?? firstStep(ofCase, 'parentInformed');
  const acknowledgedOn = firstStep(ofCase, 'notificationAcknowledged');
  const followedUpOn = firstStep(ofCase, 'notificationFollowedUp');
  return {
    factId,
    type,
    title,
    agency,
    organisation,
    on,
    needs: needs.map(String),
    ...(familyToldOn && { familyToldOn }),
    ...(acknowledgedOn && { acknowledgedOn }),
    ...(followedUpOn && { followedUpOn }),
    awaitsAcknowledgement: ofCase?.kind === earlyYearsNotification,
  };
}

const firstStep = (ofCase: CaseOfChild | undefined, name: string): LocalDate | undefined =>
  ofCase?.steps.find(({ step }) => step === name)?.on;

const firstOf = (cases: readonly CaseOfChild[], name: string): LocalDate | undefined =>
  cases
    .flatMap((each) => firstStep(each, name) ?? [])
    .sort()
    .at(0);
