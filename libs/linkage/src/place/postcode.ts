import { known } from '../told/known';

export interface Postcode {
  /** Without space, in capitals; empty where none is told. */
  readonly whole: string;
  /** "M1 1": about 3,000 addresses. Empty where it is not a British postcode. */
  readonly sector: string;
  /** "M1". Of a postcode that is not British, all of it: such codes are of whole towns. */
  readonly district: string;
}

const BRITISH = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9])([A-Z]{2})$/;
const none: Postcode = { whole: '', sector: '', district: '' };

/**
 * ZZ99 says that there is no address, or none in the country (NHS Postcode Directory, pseudo postcodes): as good as none.
 */
export const postcode: (told: string) => Postcode = known((told) => {
  const whole = told.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!whole || whole.startsWith('ZZ99') || /^(UNKNOWN|NK|NA|NONE|NFA|0+|9{4,})$/.test(whole)) return none;
  const found = BRITISH.exec(whole);
  if (!found) return { whole, sector: '', district: whole };
  return { whole, sector: `${found[1]}${found[2]}`, district: found[1]! };
});
