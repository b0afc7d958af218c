import { nhsNumber, upn } from '@lib/linkage';
import type { Known } from './message';

/**
 * Whether what two systems write of a child can be linked: one date of birth, and one NHS number or one UPN that passes its own
 * check. An answer told under a record that cannot be linked with the asker's is on file somewhere and answers nothing: the
 * duty is truly unmet on the record. (The council's record has every identifier that any other may have, so that there is no
 * way round by a third record.)
 */
export function isLinked(one: Known, other: Known): boolean {
  if (one.dateOfBirth === undefined || one.dateOfBirth !== other.dateOfBirth) return false;
  return isSame(nhsNumber, one.nhsNumber, other.nhsNumber) || isSame(upn, one.upn, other.upn);
}

function isSame(check: typeof nhsNumber, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = [check(one), check(other)];
  return left.valid && right.valid && left.normalised === right.normalised;
}
