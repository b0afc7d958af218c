import type { Contract } from './contract';
import { adviceRequestV1 } from './education/advice-request';
import { earlyYearsNotificationV1 } from './education/early-years-notification';
import { earlyHealthNotificationV1 } from './health/early-health-notification';
import { adviceRequestDeliveredV1 } from './social-care/advice-request-delivered';
import { socialCareAdviceV1 } from './social-care/social-care-advice';

/** Every version of every fact ever published. A version is never removed: histories hold it. */
export const contracts: readonly Contract[] = [
  earlyYearsNotificationV1,
  adviceRequestV1,
  earlyHealthNotificationV1,
  adviceRequestDeliveredV1,
  socialCareAdviceV1,
];

const byType = new Map(contracts.map((contract) => [contract.type, contract]));

export const findContract = (type: string): Contract | undefined => byType.get(type);
