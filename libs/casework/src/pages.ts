/** The page of every kind of case, a line each. */
export * from './advice-request/advice-request.case';
// What else agencies notice and do, before a plan and beside it.
export * from './annual-health-check/annual-health-check.case';
/* The life of an EHC plan. */
export * from './annual-review/annual-review.case';
export * from './child-health/child-health.case';
export * from './commissioner-change/commissioner-change.case';
export * from './concern/concern.case';
export * from './correction-asked/correction-asked.case';
export * from './detention/detention.case';
export * from './disagreement/disagreement.case';
export * from './early-health-notification/early-health-notification.case';
export * from './early-years-notification/early-years-notification.case';
export * from './education-elsewhere/education-elsewhere.case';
export * from './ehc-assessment/ehc-assessment.case';
export * from './ehc-plan/ehc-plan.case';
export * from './front-door/front-door.case';
export * from './health-care-plan/health-care-plan.case';
export * from './looked-after-child/looked-after-child.case';
export * from './phase-transfer/phase-transfer.case';
export * from './placement-consultation/placement-consultation.case';
export * from './plan-alignment/plan-alignment.case';
export * from './reassessment/reassessment.case';
export * from './referral/referral.case';
export * from './sen-support/sen-support.case';
export * from './specialist-equipment/specialist-equipment.case';
