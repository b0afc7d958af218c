import { adviceRequest } from './advice-request/advice-request.case';
import type { CaseKind } from './case-kind';
import { correctionAsked } from './correction-asked/correction-asked.case';
import { earlyHealthNotification } from './early-health-notification/early-health-notification.case';
import { earlyYearsNotification } from './early-years-notification/early-years-notification.case';
import { ehcAssessment } from './ehc-assessment/ehc-assessment.case';
import { referral } from './referral/referral.case';

/** Every kind of case, a line each; one that rests on another comes after it. */
export const caseKinds: readonly CaseKind[] = [
  ehcAssessment,
  adviceRequest,
  referral,
  earlyHealthNotification,
  earlyYearsNotification,
  correctionAsked,
];
