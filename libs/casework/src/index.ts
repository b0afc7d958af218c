export { type Asking, askingsOf, deliveryOf, isOf as isStepOfAsking } from './advice-request/askings';
export { mustNotBeAsked, type Sufficiency } from './advice-request/sufficiency';
export {
  type CaseKind,
  contractOfStep,
  contractsOf,
  type Detail,
  matchesStep,
  type StepMatch,
  stepToldBy,
  type Unstarted,
} from './case-kind';
export * from './case-kinds';
export * from './cases-around';
export * from './cases-in';
export * from './catalogue';
export * from './delay-ledger';
export * from './described';
export type * from './fact';
export * from './facts-of-steps';
export * from './in-hand';
export * from './lifecycle';
export * from './open-items';
export * from './pages';
export * from './plan-content/findings';
export type * from './plan-content/plan-content';
export * from './referral/observed-waits';
export * from './relationship-kinds';
export * from './relationships';
export {
  casesWithoutReference,
  mayClaimException,
  movesClocks,
  type SaidInCase,
  saidInCases,
} from './said-in-cases';
export * from './told-in';
export * from './traits';
export * from './young-person';
