import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySocialCare as told } from '../example-told';
import { Corrects, IsPastDay, Says } from '../fields';

export class LookedAfterReviewHeldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Held on') @IsPastDay() heldOn!: string;
  @Corrects() corrects?: string;
}

/** The review of a looked-after child’s case (Care Planning, Placement and Case Review Regulations 2010, regulation 33). */
export const lookedAfterReviewHeldV1 = contract<LookedAfterReviewHeldV1>({
  type: 'social-care.looked-after-review-held.v1',
  title: 'Review of a looked-after child’s case held',
  description: 'The authority held a review of a looked-after child’s case.',
  kind: 'step',
  sensitivity: 'looked-after',
  occurredOn: 'heldOn',
  resource: 'looked-after-reviews',
  data: LookedAfterReviewHeldV1,
  example: { ...{ ...told, id: 'sc-lar-31', time: '2026-07-08T16:00:00Z' }, data: { child, heldOn: '2026-07-08' } },
});
