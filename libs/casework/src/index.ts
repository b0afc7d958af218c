export * from './advice-request/advice-request.case';
export { type Asking, askingsOf, deliveryOf, isOf as isStepOfAsking } from './advice-request/askings';
export {
  type CaseKind,
  contractOfStep,
  contractsOf,
  type Detail,
  matchesStep,
  type StepMatch,
  stepToldBy,
} from './case-kind';
export * from './case-kinds';
export * from './cases-in';
export * from './catalogue';
export * from './correction-asked/correction-asked.case';
export * from './described';
export * from './early-health-notification/early-health-notification.case';
export * from './early-years-notification/early-years-notification.case';
export * from './ehc-assessment/ehc-assessment.case';
export type * from './fact';
export * from './in-hand';
export * from './lifecycle';
export * from './open-items';
export * from './referral/referral.case';
