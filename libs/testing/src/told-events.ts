import { type AdviceFrom, type Agency, agencyAsked, type Contract, findContract } from '@lib/contracts';
import type { Outgoing } from '@lib/event-store';
import { asInstant, type Commit, factIdOf, type IdKey } from '@lib/kernel';
import { makeNhsNumber } from '@lib/linkage';
import { type AgencyService, type CheckedEvent, organisationOf, outgoingOf, type Published, told } from '@lib/streams';

/** A CloudEvent as an agency's system sends it. */
export interface EventToTell {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: string;
  readonly recordedtime?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a test says of an event; all else is the contract's example, of a child that nobody else is about. */
export type Saying = Partial<Omit<EventToTell, 'specversion' | 'type' | 'data'>> & {
  readonly child?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
};

let said = 0;

/** Numbers that were never issued to anybody: they begin with 999. */
export function unusedNhsNumber(serial: number): string {
  for (let at = serial * 2; ; at++) {
    const made = makeNhsNumber(`999${String(at).padStart(6, '0')}`);
    if (made) return made;
  }
}

function saying(contract: Contract, { child, data, ...event }: Saying): EventToTell {
  const { specversion, type, source, data: example } = contract.example;
  const serial = ++said;
  const { child: exampleChild, ...rest } = example as { readonly child?: object };
  return {
    specversion,
    type,
    source,
    id: `event-${serial}`,
    subject: `subject-${serial}`,
    ...event,
    data: { ...rest, child: child ?? { ...exampleChild, nhsNumber: unusedNhsNumber(serial) }, ...data },
  };
}

/** Events of a contract that has no builder by name below. */
export const builderOf = (type: string) => {
  const contract = findContract(type);
  if (!contract) throw new Error(`No contract is named ${type}`);
  return (what: Saying = {}): EventToTell => saying(contract, what);
};

export const earlyYearsNotification = builderOf('education.early-years-notification.v1');
export const notificationAcknowledged = builderOf('education.notification-acknowledged.v1');
export const notificationFollowedUp = builderOf('education.notification-followed-up.v1');
export const adviceRequest = builderOf('education.advice-request.v1');
export const educationalAdvice = builderOf('education.educational-advice.v1');
export const ehcAssessmentRequested = builderOf('education.ehc-assessment-requested.v1');
export const ehcAssessmentDecided = builderOf('education.ehc-assessment-decided.v1');
export const exceptionRecorded = builderOf('education.exception-recorded.v1');
export const ehcPlanNotIssued = builderOf('education.ehc-plan-not-issued.v1');
export const ehcPlanDraftSent = builderOf('education.ehc-plan-draft-sent.v1');
export const draftCommentsReceived = builderOf('education.draft-comments-received.v1');
export const ehcPlanIssued = builderOf('education.ehc-plan-issued.v1');
export const ehcAssessmentWithdrawn = builderOf('education.ehc-assessment-withdrawn.v1');

export const earlyHealthNotification = builderOf('health.early-health-notification.v1');
export const earlyHealthStep = builderOf('health.early-health-step.v1');
export const newIdentity = builderOf('social-care.new-identity.v1');
export const nhsNumberReplaced = builderOf('health.nhs-number-replaced.v1');
export const nhsNumberInError = builderOf('health.nhs-number-in-error.v1');
export const upnChanged = builderOf('education.upn-changed.v1');
export const pathwayReferral = builderOf('health.pathway-referral.v1');
export const referralDecided = builderOf('health.referral-decided.v1');
export const referralDecisionTold = builderOf('health.referral-decision-told.v1');
export const referralTriaged = builderOf('health.referral-triaged.v1');
export const interimSupportOffered = builderOf('health.interim-support-offered.v1');
export const firstContactAttended = builderOf('health.first-contact-attended.v1');
export const assessmentStarted = builderOf('health.assessment-started.v1');
export const assessmentOutcomeTold = builderOf('health.assessment-outcome-told.v1');
export const referralClosed = builderOf('health.referral-closed.v1');
export const healthAdvice = builderOf('health.health-advice.v1');
export const adviceRequestReceived = builderOf('health.advice-request-received.v1');

export const socialCareAdvice = builderOf('social-care.social-care-advice.v1');
export const involvementStatus = builderOf('social-care.involvement-status.v1');
export const safeguardingInvolvement = builderOf('social-care.safeguarding-involvement.v1');

export const views = builderOf('family.views.v1');
export const correctionAsked = builderOf('family.correction-asked.v1');

/** Facts that more than one agency tells in the same words. */
export const factWithdrawn = (agency: Agency, what: Saying = {}): EventToTell =>
  builderOf(`${agency}.fact-withdrawn.v1`)(what);
export const challengeAnswered = (agency: Exclude<Agency, 'family'>, what: Saying = {}): EventToTell =>
  builderOf(`${agency}.challenge-answered.v1`)(what);

/** Facts about an organisation have no child in them, and its code is their subject. */
const ofOrganisation =
  (type: string) =>
  (what: Omit<Saying, 'child' | 'subject'>): EventToTell => {
    const told = builderOf(type)(what);
    const { child: _, ...data } = told.data;
    return { ...told, subject: String(data[findContract(type)!.aboutOrganisation!]), data };
  };
export const settingClosed = ofOrganisation('partnership.setting-closed.v1');
export const partnershipFactWithdrawn = ofOrganisation('partnership.fact-withdrawn.v1');

export function checkedEventOf({ id, source, type, subject, time, recordedtime, data }: EventToTell): CheckedEvent {
  const contract = findContract(type);
  if (!contract) throw new Error(`No contract is named ${type}`);
  const statedRecordedAt = recordedtime === undefined ? undefined : asInstant(recordedtime);
  return {
    contract,
    id,
    source,
    type,
    subject,
    data,
    ...(time && { time }),
    ...(statedRecordedAt && { statedRecordedAt }),
  };
}

const someMoment = '2026-06-01T09:00:00.000Z';
export const testIdKey: IdKey = 'an id key that only tests know';
export const factIdOfSaid = ({ type, source, id }: Pick<EventToTell, 'type' | 'source' | 'id'>): string =>
  factIdOf(findContract(type)?.agency ?? '', source, id);

/** The event as the relay would send it, had its service recorded it at that moment. */
export function publishedOf(event: EventToTell, recordedAt = someMoment): Outgoing {
  const { contract, type, subject, time, data } = checkedEventOf(event);
  const received = { type, subject, ...(time && { time }), data };
  return published({ agency: contract.agency, streams: [{ accepts: [contract] }] }, event, told(received), recordedAt);
}

/** The delivery of a request to the body that is asked, as that body's service publishes it. */
export function publishedDelivery(request: EventToTell, deliveredOn: string, recordedAt = someMoment): Outgoing {
  const { requestReference, asked, adviceFrom } = request.data;
  const agency = agencyAsked[adviceFrom as AdviceFrom];
  const delivered: Published = {
    contract: findContract(`${agency}.advice-request-delivered.v1`)!,
    source: `/agencies/${asked}`,
    subject: request.subject,
    sourceRecord: publishedOf(request).key,
    data: { requestReference, askedBy: organisationOf(request.source), deliveredOn },
  };
  const streams = [{ accepts: [], kinds: ['delivered'], publish: () => delivered }];
  return published({ agency, streams }, request, { kind: 'delivered' }, recordedAt);
}

function published(
  service: Pick<AgencyService, 'agency' | 'streams'>,
  { id, source, recordedtime }: EventToTell,
  event: unknown,
  recordedAt: string,
): Outgoing {
  const commit: Commit = {
    stream: `stream of ${id}`,
    version: 1,
    events: [event],
    message: { source, id, digest: `digest of ${id}` },
    recordedAt: recordedtime ?? recordedAt,
    ...(recordedtime && { recordedAtStated: true as const }),
    by: `system:${service.agency}`,
    correlation: `correlation of ${id}`,
    unpublished: true,
  };
  return outgoingOf({ ...service, idKey: testIdKey } as AgencyService, commit)[0]!;
}

export interface DecisionOfTwo {
  readonly id: string;
  /** The lesser first. */
  readonly between: readonly [string, string];
  readonly answer: 'same' | 'different' | 'unsure' | 'undone';
  readonly restsOn?: 'ordinary' | 'looked-after' | 'safeguarding' | 'looked-after+safeguarding';
  readonly recordedtime?: string;
}

/** What a person says of two source records, as the partnership's service publishes it. */
export function publishedDecision({
  id,
  between: [one, other],
  answer,
  restsOn = 'ordinary',
  recordedtime,
}: DecisionOfTwo): Outgoing {
  const contract = findContract('partnership.identity-decided.v1')!;
  const { source, data } = contract.example;
  const decided: Published = {
    ...{ contract, id, source, subject: `${one}+${other}`, sourceRecord: one },
    data: { ...data, question: { one, other, restsOn }, answer },
  };
  const streams = [{ accepts: [], kinds: ['decided'], publish: () => decided }];
  const event = { id, source, ...(recordedtime && { recordedtime }) } as EventToTell;
  return published({ agency: 'partnership', streams }, event, { kind: 'decided' }, someMoment);
}
