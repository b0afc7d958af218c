/** How a write fails. `before`: nothing is written. `after`: all is written, the answer is lost. `partial`: half is written. */
export const waysToTear = ['before', 'after', 'partial'] as const;
export type WayToTear = (typeof waysToTear)[number];

export interface Tear {
  /** Which write of the whole path fails: 1 is the first. */
  readonly at: number;
  readonly how: WayToTear;
  /** How many writes in a row fail: the first attempt, its repetition, and so on. */
  readonly times?: number;
}

/** What a torn write throws: the store or the log is away. */
export class Torn extends Error {}

type Port = { readonly [method: string]: unknown };
type Method = (...args: readonly unknown[]) => Promise<unknown>;

export interface Tearing {
  /** The same port, whose named methods count as writes. Ports that one path uses share one {@link Tearing}. */
  of<P extends object>(port: P, writes: readonly (keyof P & string)[]): P;
  /** Writes that were begun so far, torn ones included. */
  readonly writes: number;
  /** Writes that did fail. A write of one thing cannot fail in part, so that it can be fewer than asked for. */
  readonly torn: number;
}

/** Breaks the k-th write of everything that it wraps. Without a tear it only counts. */
export function tearing(tear?: Tear): Tearing {
  let writes = 0;
  let torn = 0;
  const isTorn = (write: number) => tear !== undefined && write >= tear.at && write < tear.at + (tear.times ?? 1);

  async function write(method: Method, args: readonly unknown[]): Promise<unknown> {
    writes++;
    if (!tear || !isTorn(writes)) return method(...args);
    const half = firstHalf(args);
    if (tear.how === 'partial' && !half) return method(...args);
    torn++;
    if (tear.how === 'partial' && half) await method(...half);
    if (tear.how === 'after') await method(...args);
    throw new Torn(`Write ${writes} is torn: ${tear.how}`);
  }

  return {
    of: <P extends object>(port: P, names: readonly (keyof P & string)[]): P =>
      new Proxy(port, {
        get(target, name) {
          const member = (target as Port)[name as string];
          if (typeof member !== 'function' || !names.includes(name as keyof P & string)) return member;
          return (...args: readonly unknown[]) => write(member.bind(target) as Method, args);
        },
      }),
    get writes() {
      return writes;
    },
    get torn() {
      return torn;
    },
  };
}

/** The same arguments with the first half of what they list; undefined where there is no half to be had. */
function firstHalf(args: readonly unknown[]): readonly unknown[] | undefined {
  const at = args.findIndex((arg) => Array.isArray(arg) && arg.length > 1);
  if (at < 0) return undefined;
  const list = args[at] as readonly unknown[];
  return args.map((arg, index) => (index === at ? list.slice(0, Math.floor(list.length / 2)) : arg));
}
