import { isOneCharacterOff } from '../names/slip';
import { remembered, roomFor } from '../score/dictionary';
import type { People } from '../score/people';
import { isSameAddress } from './address';

/**
 * Level of two places as in `placeLevels`. One feature, not two: who moves has another address *and* another postcode, and
 * who counted both would count one thing twice. A postcode that is not British is of a whole town, and weighs as a district.
 */
export function placeComparison(of: People): (a: number, b: number) => number {
  const addresses = of.addresses.values;
  const postcodes = of.postcodes.values;
  const areOneDoor = remembered((a, b) => (isSameAddress(addresses[a]!, addresses[b]!) ? 1 : 0), roomFor(of.size));

  const isSame = (a: number, b: number): boolean => {
    const one = of.address[a]!;
    const other = of.address[b]!;
    if (one === other) return one !== 0;
    return one !== 0 && other !== 0 && of.house[a] === of.house[b] && areOneDoor(one, other) === 1;
  };

  return (a, b) => {
    const one = of.postcode[a]!;
    const other = of.postcode[b]!;
    const bothAddresses = of.address[a] !== 0 && of.address[b] !== 0;
    if (one === 0 || other === 0) return bothAddresses ? (isSame(a, b) ? 4 : 8) : 0;
    if (isSame(a, b)) return one === other ? 1 : 4;
    const areBritish = of.sector[a] !== 0 && of.sector[b] !== 0;
    if (one === other) return areBritish ? (bothAddresses ? 3 : 2) : 7;
    if (areBritish && isOneCharacterOff(postcodes[one]!, postcodes[other]!)) return 5;
    if (areBritish && of.sector[a] === of.sector[b]) return 6;
    return of.district[a] === of.district[b] ? 7 : 8;
  };
}
