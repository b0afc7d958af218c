import { withCasesOf } from '@lib/casework';
import {
  contactDetailsV1,
  decisionClearV1,
  experienceV1,
  parentalResponsibilityV1,
  replyV1,
  sharingChoiceV1,
  tookPartV1,
} from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';
import { correctionAsked } from './correction-asked/correction-asked';
import { views } from './views/views';

/** What families tell: type to stream, one line each, and its cases by their pages. */
export const familyStreams: readonly StreamOfFacts[] = withCasesOf('family', [
  views,
  correctionAsked,
  { accepts: [contactDetailsV1, parentalResponsibilityV1] },
  { accepts: [experienceV1, replyV1, tookPartV1] },
  { accepts: [decisionClearV1, sharingChoiceV1] },
]);
