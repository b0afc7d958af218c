import { withCasesOf } from '@lib/casework';
import {
  contributionQualityAssuredV1,
  newIdentityV1,
  socialCareDocumentAttachedV1,
  socialCareFamilyToldV1,
  socialCareNamedContactV1,
  socialCareSignpostedV1,
} from '@lib/contracts';
import { requestsTo } from '@lib/requests';
import type { StreamOfFacts } from '@lib/streams';
import { involvement } from './involvement/involvement';
import { puttingRight } from './putting-right/putting-right';
import { socialCareAdvice } from './social-care-advice/social-care-advice';

/** What social care tells: type to stream, one line each, and its cases by their pages. */
export const socialCareStreams: readonly StreamOfFacts[] = withCasesOf('social-care', [
  socialCareAdvice,
  involvement,
  puttingRight,
  requestsTo('social-care'),
  { accepts: [contributionQualityAssuredV1] },
  { accepts: [newIdentityV1] },
  { accepts: [socialCareDocumentAttachedV1, socialCareFamilyToldV1, socialCareNamedContactV1, socialCareSignpostedV1] },
]);
