/** What was worked out for a text, kept: the same names come over and over. Bounded, for what is told never ends. */
export function known<T>(work: (text: string) => T, most = 100_000): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const already = found.get(text);
    if (already !== undefined) return already;
    const value = work(text);
    if (found.size >= most) found.clear();
    found.set(text, value);
    return value;
  };
}
