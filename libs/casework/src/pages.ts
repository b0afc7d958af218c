/** The page of every kind of case, a line each. */
export * from './advice-request/advice-request.case';
export * from './correction-asked/correction-asked.case';
export * from './early-health-notification/early-health-notification.case';
export * from './early-years-notification/early-years-notification.case';
export * from './ehc-assessment/ehc-assessment.case';
export * from './referral/referral.case';
export * from './specialist-equipment/specialist-equipment.case';
