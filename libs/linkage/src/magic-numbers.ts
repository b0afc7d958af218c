import { nhsNumber } from './identifiers';

/** NHS numbers that begin so are never issued, and are left to children with whom developers try things out. */
export const magicPrefix = '99911';

/** Whether a fact was told of a child for trying things out: such a child is in no figure. A wrong check digit changes nothing. */
export const isMagicNhsNumber = (told: string | undefined): boolean =>
  told !== undefined && nhsNumber(told).normalised.startsWith(magicPrefix);
