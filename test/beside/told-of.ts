import { sourceRecordId } from '@lib/kernel';
import { idKey } from './area';
import { agencyOf, organisationOf, type Said } from './telling';

/** What the rules ask of the facts of one child. */
export type Facts = readonly Said[];

const text = ({ data }: Said, name: string): string => {
  const is = data[name];
  return typeof is === 'string' ? is : '';
};

export const ofType = (facts: Facts, ...types: readonly string[]): Said[] =>
  facts.filter(({ type }) => types.includes(type));

export const isTold = (facts: Facts, ...types: readonly string[]): boolean => ofType(facts, ...types).length > 0;

const nameOf = (agency: unknown, organisation: unknown, id: unknown): string => `${agency} ${organisation} ${id}`;

/** The facts that a fact is about, or takes back. */
function named(said: Said): string[] {
  const { about, withdraws, challengeEventId, challengedBy } = said.data as Readonly<Record<string, unknown>>;
  const { agency, organisation, eventId } = (about ?? {}) as Readonly<Record<string, unknown>>;
  return [
    ...(about ? [nameOf(agency, organisation, eventId)] : []),
    ...(withdraws ? [nameOf(agencyOf(said), organisationOf(said), withdraws)] : []),
    ...(challengeEventId ? [nameOf('family', challengedBy, challengeEventId)] : []),
  ];
}

/** Whether anything that is told of the child is hidden from some: a safeguarding fact, or what is said of one or of none that is known. */
export function hasHidden(facts: Facts): boolean {
  const byName = new Map(facts.map((said) => [nameOf(agencyOf(said), organisationOf(said), said.id), said]));
  const isOwn = ({ type, data }: Said) =>
    type === 'social-care.safeguarding-involvement.v1' ||
    (data.child as { readonly addressIsRestricted?: unknown } | undefined)?.addressIsRestricted !== undefined;
  return facts.some((said) => isOwn(said) || named(said).some((name) => !byName.has(name)));
}

/** Whether something hidden stands among these facts, or stood: what speaks of a fact is hidden until that fact is told. */
export const hasOrHadHidden = (facts: Facts): boolean =>
  hasHidden(facts) || facts.some((said) => named(said).length > 0);

/** Under one reference of one organisation two notifications of section 23: they are one case, and a step told with one is a step of it. */
export function hasNotifiedTwice(facts: Facts): boolean {
  const references = ofType(facts, 'health.early-health-notification.v1').flatMap((said) => {
    const reference = text(said, 'notificationReference');
    return reference === '' ? [] : [`${organisationOf(said)}/${reference}`];
  });
  return new Set(references).size < references.length;
}

/** Under one reference two kinds of advice were asked for or given. */
export function hasAdviceOfTwoKinds(facts: Facts): boolean {
  const kinds = new Map<string, Set<string>>();
  const add = (reference: string, kind: string) => kinds.set(reference, (kinds.get(reference) ?? new Set()).add(kind));
  for (const said of facts) {
    const reference = text(said, 'requestReference');
    if (said.type === 'education.advice-request.v1') add(reference, text(said, 'adviceFrom'));
    if (said.type === 'education.educational-advice.v1') add(reference, text(said, 'adviceFrom'));
    if (said.type === 'social-care.social-care-advice.v1') add(reference, 'social-care');
    if (said.type === 'health.health-advice.v1') add(reference, 'health');
  }
  return [...kinds.values()].some((each) => each.size > 1);
}

/** Whether these are ids under which one child goes: of records of the systems that told these facts. */
export function areOfOneChild(facts: Facts, ids: readonly unknown[]): boolean {
  const known = new Set(facts.map((said) => sourceRecordId(idKey, agencyOf(said), said.source, said.subject)));
  return ids.every((id) => typeof id === 'string' && known.has(id));
}

/** A draft is said to be served on a day: before it was sent, or after the plan was. */
export const hasServedDraft = (facts: Facts): boolean =>
  ofType(facts, 'education.ehc-plan-draft-sent.v1').some((draft) => {
    const [sent, served] = [text(draft, 'sentOn'), text(draft, 'servedOn')];
    const isPlanBefore = ofType(facts, 'education.ehc-plan-issued.v1').some((plan) => text(plan, 'sentOn') < served);
    return served !== '' && (served < sent || isPlanBefore);
  });

/** A health body says that it received a request. */
export const hasReceipt = (facts: Facts): boolean => isTold(facts, 'health.advice-request-received.v1');

/** Advice was asked for an assessment that ended. */
export function hasAdviceOfEndedAssessment(facts: Facts): boolean {
  const ended = facts.filter(
    (said) =>
      [
        'education.ehc-plan-issued.v1',
        'education.ehc-plan-not-issued.v1',
        'education.ehc-assessment-withdrawn.v1',
      ].includes(said.type) ||
      (said.type === 'education.ehc-assessment-decided.v1' && text(said, 'decision') === 'doNotAssess'),
  );
  return ofType(facts, 'education.advice-request.v1').some((asking) =>
    ended.some(
      (end) =>
        organisationOf(end) === organisationOf(asking) &&
        text(end, 'assessmentReference') === text(asking, 'assessmentReference'),
    ),
  );
}

/** By these a time limit of a referral has ended: a referral received later under its reference begins anew. */
const ends: readonly string[] = [
  'health.referral-decision-told.v1',
  'health.first-contact-attended.v1',
  'health.assessment-started.v1',
  'health.referral-closed.v1',
  'health.referral-decided.v1',
];

/** A referral was received on two days under one reference of one organisation, the later one after something had ended its time. */
export function hasReferralReceivedAgain(facts: Facts): boolean {
  const isOfOne = (one: Said, other: Said) =>
    organisationOf(one) === organisationOf(other) &&
    text(one, 'referralReference') === text(other, 'referralReference');
  const received = ofType(facts, 'health.pathway-referral.v1');
  return received.some((first) =>
    received.some(
      (again) =>
        isOfOne(first, again) &&
        text(first, 'receivedOn') < text(again, 'receivedOn') &&
        ofType(facts, ...ends).some((end) => isOfOne(end, again) && dayOf(end) <= text(again, 'receivedOn')),
    ),
  );
}

const dayOf = (said: Said): string =>
  ['toldOn', 'attendedOn', 'startedOn', 'closedOn', 'decidedOn'].map((name) => text(said, name)).join('');

const takenUp = ['health.referral-triaged.v1', 'health.first-contact-attended.v1', 'health.assessment-started.v1'];

/** A referral was declined or closed, and the same one was worked on or received again. */
export function hasReferralTakenUp(facts: Facts): boolean {
  const isStop = (said: Said) =>
    said.type === 'health.referral-closed.v1' ||
    (said.type === 'health.referral-decided.v1' && text(said, 'decision') === 'declined');
  const isTakingUp = (said: Said) =>
    takenUp.includes(said.type) ||
    said.type === 'health.pathway-referral.v1' ||
    (said.type === 'health.referral-decided.v1' && text(said, 'decision') === 'accepted');
  return facts
    .filter(isStop)
    .some((stop) =>
      facts.some(
        (said) =>
          isTakingUp(said) &&
          organisationOf(said) === organisationOf(stop) &&
          text(said, 'referralReference') === text(stop, 'referralReference'),
      ),
    );
}

/** An exception to advice that names no body, or one for a closure that is told with the day of asking. */
export const hasExceptionOfMend7 = (facts: Facts): boolean =>
  ofType(facts, 'education.exception-recorded.v1').some(
    (said) => (text(said, 'duty') === 'advice' && text(said, 'body') === '') || text(said, 'adviceAskedOn') !== '',
  );
