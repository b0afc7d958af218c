import { type IdKey, keyedHash } from '@lib/kernel';

/** By which a file, or a database, says of which area it is. The key cannot be had from it. */
export const fingerprintOf = (idKey: IdKey): string => keyedHash(idKey, 'fingerprint of the key for ids');
