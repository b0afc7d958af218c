/**
 * Every number that was told to be replaced leads to the one that replaced it, by whoever told it. A number told to be replaced by two is not
 * followed, nor is a circle: it stays what it is.
 */
export function lastingBy(replaced: Iterable<readonly [former: string, by: string]>): (number: string) => string {
  const replacedBy = new Map<string, Set<string>>();
  for (const [former, by] of replaced) {
    const known = replacedBy.get(former);
    if (known) known.add(by);
    else replacedBy.set(former, new Set([by]));
  }
  return (number) => {
    const seen = new Set<string>();
    let at = number;
    for (let next = replacedBy.get(at); next?.size === 1 && !seen.has(at); next = replacedBy.get(at)) {
      seen.add(at);
      [at] = next as unknown as [string];
    }
    return seen.has(at) ? number : at;
  };
}
