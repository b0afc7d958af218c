/** By key, in the order in which each key is met first. */
export function gather<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const gathered = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const already = gathered.get(key);
    if (already) already.push(item);
    else gathered.set(key, [item]);
  }
  return gathered;
}

export function haveCommon<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}
