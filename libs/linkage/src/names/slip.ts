/** One character other, one too few, or two neighbours exchanged. */
export function isOneCharacterOff(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long === short || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  if (long.length > short.length) return long.slice(from + 1) === short.slice(from);
  if (long.slice(from + 1) === short.slice(from + 1)) return true;
  return (
    long[from] === short[from + 1] && long[from + 1] === short[from] && long.slice(from + 2) === short.slice(from + 2)
  );
}
