import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';

/** The day on which a fact says that the family heard: the field that holds it, or the fact's own day where it says so by itself. */
type HeardOn = (fact: Pick<Fact, 'occurredOn' | 'data'>) => LocalDate | undefined;

const itsOwnDay: HeardOn = ({ occurredOn }) => occurredOn;
const dayIn =
  (field: string): HeardOn =>
  ({ data }) =>
    typeof data[field] === 'string' ? data[field] : undefined;

/** Every fact by which a family is known to have heard something, in the order of types. A line each. */
export const heardBy: Readonly<Record<string, HeardOn>> = {
  'education.concern-answered.v1': itsOwnDay,
  'education.early-years-notification.v1': ({ data, occurredOn }) =>
    data.parentInformed === true ? occurredOn : undefined,
  'education.ehc-assessment-decided.v1': itsOwnDay,
  'education.ehc-plan-draft-sent.v1': itsOwnDay,
  'education.ehc-plan-issued.v1': itsOwnDay,
  'education.ehc-plan-not-issued.v1': itsOwnDay,
  'education.family-told.v1': itsOwnDay,
  'education.front-door-answer.v1': dayIn('askerToldOn'),
  'education.sen-support-reviewed.v1': ({ data, occurredOn }) =>
    data.parentTookPart === true ? occurredOn : undefined,
  'health.assessment-outcome-told.v1': itsOwnDay,
  'health.concern-answered.v1': itsOwnDay,
  'health.early-health-notification.v1': dayIn('parentInformedOn'),
  'health.early-health-step.v1': ({ data, occurredOn }) =>
    data.step === 'parentInformed' || data.step === 'discussedWithParent' ? occurredOn : undefined,
  'health.expected-wait.v1': dayIn('familyToldOn'),
  'health.family-told.v1': itsOwnDay,
  'health.first-contact-attended.v1': itsOwnDay,
  'health.follow-up-reviewed.v1': itsOwnDay,
  'health.front-door-answer.v1': dayIn('askerToldOn'),
  'health.interim-support-offered.v1': itsOwnDay,
  'health.referral-decision-told.v1': itsOwnDay,
  'health.referral-moved.v1': ({ data, occurredOn }) => (data.familyTold === true ? occurredOn : undefined),
  'social-care.concern-answered.v1': itsOwnDay,
  'social-care.family-told.v1': itsOwnDay,
  'social-care.front-door-answer.v1': dayIn('askerToldOn'),
};
