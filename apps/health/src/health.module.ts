import { withCasesOf } from '@lib/casework';
import {
  adultHandoverV1,
  continuingCareDecidedV1,
  healthDocumentAttachedV1,
  healthFamilyToldV1,
  healthNamedContactV1,
  healthSignpostedV1,
  nhsNumberInErrorV1,
  nhsNumberReplacedV1,
  personalHealthBudgetV1,
} from '@lib/contracts';
import { requestsTo } from '@lib/requests';
import type { StreamOfFacts } from '@lib/streams';
import { healthAdvice } from './health-advice/health-advice';
import { puttingRight } from './putting-right/putting-right';

/** What health tells: type to stream, one line each, and its cases by their pages. */
export const healthStreams: readonly StreamOfFacts[] = withCasesOf('health', [
  healthAdvice,
  puttingRight,
  requestsTo('health'),
  { accepts: [healthDocumentAttachedV1, healthFamilyToldV1, healthNamedContactV1, healthSignpostedV1] },
  { accepts: [nhsNumberReplacedV1, nhsNumberInErrorV1] },
  { accepts: [adultHandoverV1, continuingCareDecidedV1, personalHealthBudgetV1] },
]);
