import { isOneCharacterOff } from '../names/slip';
import { remembered, roomFor } from '../score/dictionary';
import { cell, type People } from '../score/people';
import { isSameAddress } from './address';

/**
 * Level of two places as in `placeLevels`. One feature, not two: who moves has another address *and* another postcode, and
 * who counted both would count one thing twice. A postcode that is not British is of a
 * whole town: equal, it weighs as a British one that is nearly equal.
 */
export function placeComparison(of: People): (one: number, other: number) => number {
  const addresses = of.addresses.values;
  const postcodes = of.postcodes.values;
  const areOneDoor = remembered((a, b) => (isSameAddress(addresses[a]!, addresses[b]!) ? 1 : 0), roomFor(of.size));

  // Told where the two rows begin in the cells.
  return (one, other) => {
    const { cells } = of;
    const addressA = cells[one + cell.address]!;
    const addressB = cells[other + cell.address]!;
    const bothAddresses = addressA !== 0 && addressB !== 0;
    const isSame =
      bothAddresses &&
      (addressA === addressB ||
        (cells[one + cell.house] === cells[other + cell.house] && areOneDoor(addressA, addressB) === 1));
    const codeA = cells[one + cell.postcode]!;
    const codeB = cells[other + cell.postcode]!;
    if (codeA === 0 || codeB === 0) return bothAddresses ? (isSame ? 4 : 8) : 0;
    if (isSame) return codeA === codeB ? 1 : 4;
    const areBritish = cells[one + cell.sector] !== 0 && cells[other + cell.sector] !== 0;
    if (codeA === codeB) return areBritish ? (bothAddresses ? 3 : 2) : 5;
    if (areBritish && isOneCharacterOff(postcodes[codeA]!, postcodes[codeB]!)) return 5;
    if (areBritish && cells[one + cell.sector] === cells[other + cell.sector]) return 6;
    return cells[one + cell.district] === cells[other + cell.district] ? 7 : 8;
  };
}
