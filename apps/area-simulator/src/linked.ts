import { childrenAmong } from '@lib/linkage';
import type { Known } from './message';

/**
 * Whether what two systems write of a child is one child's without a person: by equal numbers and birthday, or because it is so alike. Who is one is the
 * area's rule, which is measured beside a truth of its own; what follows from it is counted here anew. An answer told under a record that is
 * not linked with the asker's is on file somewhere and answers nothing: the duty is truly unmet on the record.
 */
export const isLinked = (one: Known, other: Known): boolean =>
  childrenAmong([
    { sourceRecord: 'one', ...toldOf(one) },
    { sourceRecord: 'other', ...toldOf(other) },
  ]).length === 1;

const toldOf = ({ givenName, familyName, dateOfBirth, nhsNumber, upn, postcode, sex }: Known) =>
  Object.fromEntries(
    Object.entries({ givenName, familyName, dateOfBirth, nhsNumber, upn, postcode, sex }).filter(([, told]) => told),
  );
