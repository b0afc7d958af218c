import {
  type CaseOfChild,
  type CasesOfChild,
  earlyHealthNotification,
  earlyYearsNotification,
  ehcAssessment,
  referral,
  senSupport,
} from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';
import { needsNoticed } from './noticed';

/** Somebody noticed that a child may have special educational needs or a disability, and told of it. */
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
export interface Identified {
  /** Dates of birth as told: more than one where they differ. */
  readonly born: readonly LocalDate[];
  /** Code of the setting that noticed last. */
  readonly setting?: string;
  /** The earliest first. */
  readonly notices: readonly Notice[];
  /** The team of health visitors or school nurses that has the child, as last told. */
  readonly team?: string;
  /** The electoral ward in which the child lives, as that service last told. */
  readonly ward?: string;
  /** The first days of what may have followed. */
  readonly assessmentRequestedOn?: LocalDate;
  readonly referralReceivedOn?: LocalDate;
}

/** As it is kept. */
export interface EarlyIdentification extends Identified {
  /** Days on which somebody acted: an assessment was requested, a referral received, support started, a notification followed up. */
  readonly actedOn: readonly LocalDate[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly earlyIdentification?: EarlyIdentification;
  }
}

/** Who noticed which child, when and of what need, and what followed. */
export const earlyIdentificationView: View = {
  name: 'earlyIdentification',
  version: 5,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) =>
    inForce.some(isNotice) && !isSandboxChild(neighbours) ? earlyIdentificationOf(inForce, casework.cases) : undefined,
  ),
};

const isNotice = (fact: Fact): boolean => fact.contract.kind === 'notification' || needsNoticed(fact).length > 0;

/** `inForce` are in the order of all folds, `cases` those that they tell of. */
function earlyIdentificationOf(inForce: readonly Fact[], cases: CasesOfChild): EarlyIdentification {
  const noticed = [...cases.of(earlyYearsNotification), ...cases.of(earlyHealthNotification)];
  const caseOf = (fact: Fact) => noticed.find(({ openedBy }) => openedBy.some(({ id }) => id === fact.id));
  const notices = inForce.filter(isNotice).map((fact) => noticeOf(fact, caseOf(fact)));
  const setting = notices.findLast(({ awaitsAcknowledgement }) => awaitsAcknowledgement)?.organisation;
  const assessmentRequestedOn = firstOf(cases.of(ehcAssessment), 'assessmentRequested');
  const referralReceivedOn = firstOf(cases.of(referral), 'referralReceived');
  const onCaseloadOf = (field: 'team' | 'ward') =>
    inForce.findLast(({ data, contract }) => contract.type === onCaseload && typeof data[field] === 'string')?.data[
      field
    ];
  const [team, ward] = [onCaseloadOf('team'), onCaseloadOf('ward')];
  const actedOn = [
    ...cases.of(ehcAssessment).flatMap((each) => firstStep(each, 'assessmentRequested') ?? []),
    ...cases.of(referral).flatMap((each) => firstStep(each, 'referralReceived') ?? []),
    ...cases.of(senSupport).flatMap((each) => firstStep(each, 'senSupportStarted') ?? []),
    ...notices.flatMap(({ followedUpOn }) => followedUpOn ?? []),
  ].sort();
  return {
    born: [...new Set(inForce.flatMap(({ child }) => child.dateOfBirth ?? []))].sort(),
    ...(setting && { setting }),
    ...(typeof team === 'string' && { team }),
    ...(typeof ward === 'string' && { ward }),
    notices,
    actedOn,
    ...(assessmentRequestedOn && { assessmentRequestedOn }),
    ...(referralReceivedOn && { referralReceivedOn }),
  };
}

const onCaseload = 'health.child-on-caseload.v1';
const notifiesAuthority = new Set(['education.early-years-notification.v1', 'health.early-health-notification.v1']);

function noticeOf(fact: Fact, ofCase: CaseOfChild | undefined): Notice {
  const { id: factId, contract, organisation, occurredOn: on, data } = fact;
  const { type, title, agency } = contract;
  const named = needsNoticed(fact);
  const needs = named.length > 0 ? named : [data.concerning].flatMap((need) => need ?? []);
  // What a school or a clinic sees with the parent there, or must tell them, they know.
  const parentKnows = data.parentInformed === true || !notifiesAuthority.has(type) ? on : undefined;
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
