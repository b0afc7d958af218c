const betweenLooks = 15;

/**
 * Looks until it is so. What never comes is a failure that shows what was there instead. A look that takes long is followed by as long a pause: what is
 * waited for needs the processor too.
 */
export async function until<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  mostMilliseconds = 50_000,
): Promise<T> {
  const giveUpAt = performance.now() + mostMilliseconds;
  for (;;) {
    const begun = performance.now();
    const seen = await look();
    const pause = Math.max(betweenLooks, performance.now() - begun);
    if (isSo(seen)) return seen;
    if (performance.now() > giveUpAt) throw new Error(`It never came to be so. Last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
