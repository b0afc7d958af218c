import type { FastifyInstance } from 'fastify';

/** Which methods an address takes, where the router found none of this one. */
export interface KnownAddresses {
  /** Empty where nothing is. */
  methodsAt(url: string): readonly string[];
}

/** Remembers each route as it is made: the router itself answers only whether it has this method. */
export function knownAddresses(fastify: FastifyInstance): KnownAddresses {
  const methods = new Map<string, Set<string>>();
  fastify.addHook('onRoute', ({ url, method }) => {
    // What takes any address is where people are told that there is no such page.
    if (url.includes('*')) return;
    const known = methods.get(url) ?? new Set<string>();
    for (const each of [method].flat()) known.add(each.toUpperCase());
    methods.set(url, known);
  });
  return {
    methodsAt(url) {
      const parts = partsOf(url.split('?')[0]!);
      const found = [...methods].filter(([pattern]) => fits(partsOf(pattern), parts));
      // What is named stands before what may be anything.
      const fewest = Math.min(...found.map(([pattern]) => openParts(pattern)));
      const closest = found.filter(([pattern]) => openParts(pattern) === fewest);
      return [...new Set(closest.flatMap(([, each]) => [...each]))].sort();
    },
  };
}

const partsOf = (path: string): readonly string[] => path.replace(/\/$/, '').split('/');

const openParts = (pattern: string): number => partsOf(pattern).filter((part) => part.startsWith(':')).length;

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length && pattern.every((part, at) => part.startsWith(':') || part === parts[at]);
