/** Milliseconds on the machine's own steady clock: the same one in every process. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;

export const sleep = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

/** When things arrive that do not wait for each other: gaps drawn from a seed, `rate` a second on average. */
export function arrivals(rate: number, seconds: number, seed: number): number[] {
  const at: number[] = [];
  let state = seed >>> 0 || 1;
  for (let now = 0; ; ) {
    // xorshift32: the same arrivals for the path and for what it is laid beside.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    now += (-Math.log(((state >>> 0) + 1) / 4_294_967_297) * 1000) / rate;
    if (now >= seconds * 1000) return at;
    at.push(now);
  }
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};
