/** So long may one batch be in hand: a group waits for it when a member comes or goes, and whoever is told of it last as well. */
const longestMilliseconds = 1_000;

/** How many messages are taken at once. */
export interface Stride {
  now(): number;
  /** So many were taken, and it took so long. */
  took(messages: number, milliseconds: number): void;
}

/**
 * It grows while as many as it takes wait for it: what is said of one thing comes close together, and is worked on once then. It shrinks where that
 * takes long, and never below `least`.
 */
export function strideBetween(least: number, most: number): Stride {
  let stride = least;
  return {
    now: () => stride,
    took(messages, milliseconds) {
      if (milliseconds > longestMilliseconds) stride = Math.max(Math.floor(stride / 2), least);
      else if (messages >= stride && milliseconds < longestMilliseconds / 2) stride = Math.min(stride * 2, most);
    },
  };
}
