import { isSameAddress } from './address';
import { isOneCharacterOff } from './postcode';

export const placeLevels = [
  'missing',
  'address and postcode equal',
  'postcode equal',
  'postcode equal, another address',
  'address equal, another postcode',
  'postcode one character off',
  'same postcode sector',
  'same postcode district',
  'different',
] as const;

export interface Place {
  readonly address: string;
  readonly postcode: string;
  readonly sector: string;
  readonly district: string;
}

/**
 * Level of two places as in `placeLevels`. One feature, not two: who moves has another address *and* another postcode, and
 * who counted both would count one thing twice. A postcode that is not British is of a whole town, and weighs as a district.
 */
export function comparePlaces(a: Place, b: Place): number {
  const bothAddresses = a.address !== '' && b.address !== '';
  if (a.postcode === '' || b.postcode === '') {
    if (!bothAddresses) return 0;
    return isSameAddress(a.address, b.address) ? 4 : 8;
  }
  const sameAddress = bothAddresses && isSameAddress(a.address, b.address);
  if (a.postcode === b.postcode) {
    if (sameAddress) return 1;
    if (a.sector === '') return 7;
    return bothAddresses ? 3 : 2;
  }
  if (sameAddress) return 4;
  const areBritish = a.sector !== '' && b.sector !== '';
  if (areBritish && isOneCharacterOff(a.postcode, b.postcode)) return 5;
  if (areBritish && a.sector === b.sector) return 6;
  return a.district === b.district ? 7 : 8;
}
