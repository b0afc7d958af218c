import { allOf, IsReference, Says } from '../fields';

/** The case of a step under a referral. */
export const ReferralReference = (): PropertyDecorator =>
  allOf(
    Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.'),
    IsReference(),
  );
