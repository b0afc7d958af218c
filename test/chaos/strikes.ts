import { publishers } from '@lib/contracts';
import type { Random } from '@lib/testing';

/** The processes that an area consists of, and that a machine may take away at any moment. */
export const services = [...publishers, 'projection', 'console', 'issuer'] as const;
export type Service = (typeof services)[number];

/** One thing that is done to an area while it is told facts. */
export type Strike =
  | { readonly at: 'service'; readonly service: Service }
  /** The broker is gone for a while: killed, or ended in order. */
  | { readonly at: 'broker' }
  /** MongoDB, or what stands in for it, is killed. */
  | { readonly at: 'store' }
  | { readonly at: 'broker and store' }
  /** Another copy of the projection joins the group and leaves it again, in order or by SIGKILL. */
  | { readonly at: 'group' };

export interface Strikes {
  /** How often each service is killed. */
  readonly service: number;
  readonly broker: number;
  readonly store: number;
  readonly both: number;
  readonly group: number;
}

/** As the evidence has it; `share` of it for a shorter run, but each at least once. */
export function strikesOf(share: number): Strikes {
  const part = (full: number) => Math.max(1, Math.round(full * share));
  return { service: part(20), broker: part(10), store: part(20), both: part(5), group: part(30) };
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

export const inAnyOrder = (random: Random, { service, broker, store, both, group }: Strikes): Strike[] =>
  random.shuffled<Strike>([
    ...services.flatMap((name) => times(service, { at: 'service', service: name } as const)),
    ...times(broker, { at: 'broker' } as const),
    ...times(store, { at: 'store' } as const),
    ...times(both, { at: 'broker and store' } as const),
    ...times(group, { at: 'group' } as const),
  ]);

/** The rows of the report. */
export const nameOf = (strike: Strike): string => {
  if (strike.at === 'service') return `${strike.service}: SIGKILL`;
  return {
    broker: 'the broker: stopped and started',
    store: 'the store: SIGKILL',
    'broker and store': 'broker and store at once: SIGKILL',
    group: 'the group of the projection: a copy joins and leaves',
  }[strike.at];
};
