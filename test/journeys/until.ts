const betweenLooks = 15;

/** Looks until it is so. What never comes is a failure that shows what was there instead. */
export async function until<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  mostMilliseconds = 50_000,
): Promise<T> {
  const giveUpAt = performance.now() + mostMilliseconds;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > giveUpAt) throw new Error(`It never came to be so. Last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}
