import {
  type EventToTell,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcAssessmentWithdrawn,
  ehcPlanDraftSent,
  ehcPlanIssued,
  ehcPlanNotIssued,
} from '@lib/testing';
import type { EhcAssessmentEvent } from '../src/ehc-assessment/ehc-assessment';

const subject = 'EHC-2026-0311';

/** One assessment, each step as the council asks for it, on the days of its example. */
export const requested = ehcAssessmentRequested({ subject });
export const decided = ehcAssessmentDecided({ subject });
export const refused = ehcAssessmentDecided({ subject, data: { decision: 'doNotAssess' } });
export const notIssued = ehcPlanNotIssued({ subject });
export const draft = ehcPlanDraftSent({ subject });
export const finalPlan = ehcPlanIssued({ subject });
export const ended = ehcAssessmentWithdrawn({ subject });

/** The event of a step that our own route took. */
export const taken = (kind: EhcAssessmentEvent['kind'], { subject, data }: EventToTell) => ({ kind, subject, data });
/** The event of the same step, told by the system that took it. */
export const told = ({ type, subject, data }: EventToTell) => ({ kind: 'told', received: { type, subject, data } });

/** The same step on another day. */
export const on = (said: EventToTell, data: Readonly<Record<string, unknown>>): EventToTell => ({
  ...said,
  id: `${said.id} again`,
  data: { ...said.data, ...data },
});
