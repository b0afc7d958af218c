import { pointerTo } from '@lib/kernel';
import { Problem } from './problem';

/** `knownat` passed over in silence would answer with the record of today, taken for that of another day. */
export function onlyParameters(query: object, names: readonly string[]): void {
  const errors = Object.entries(query).flatMap(([name, value]) => {
    const pointer = pointerTo(name);
    if (!names.includes(name))
      return [{ pointer, code: 'unknown', message: 'There is no such parameter', allowed: names }];
    if (typeof value !== 'string') return [{ pointer, code: 'once', message: `${name} must be given once` }];
    return [];
  });
  if (errors.length > 0) throw new Problem('invalid-query', 'A parameter is not one that this address takes.', errors);
}
