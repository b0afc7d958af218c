import type { Clock, Instant } from '@lib/kernel';
import type { EventStore } from './event-store.port';

export interface ClockWatch {
  /** Why the clock of this machine is not to be believed; undefined while nothing speaks against it. */
  trouble(): Promise<string | undefined>;
  /** How far the clock is behind what each service has recorded, in seconds; 0 where it is not. */
  behind(): Promise<readonly { readonly service: string; readonly seconds: number }[]>;
  /** How far the clock went forward, or back, by more than the time that has passed since this watch began, in seconds. */
  jumped(): number;
}

/**
 * Watches a clock by what was recorded by it, and by the time that passes. A clock that is behind what a service has recorded is wrong, or was: which
 * of the two nobody here can know, so that far-off is said to an operator (docs/adr/0024). `mostMinutes` is how far is far; 0 watches nothing.
 */
export function clockWatch(
  clock: Clock,
  stores: Readonly<Record<string, Pick<EventStore, 'recordedUpTo'>>>,
  mostMinutes: number,
  milliseconds: () => number = () => performance.now(),
): ClockWatch {
  const begun = { clock: Date.parse(clock.now()), milliseconds: milliseconds() };

  const recorded = (): Promise<readonly { readonly service: string; readonly upTo: Instant | undefined }[]> =>
    Promise.all(
      Object.entries(stores).map(async ([service, store]) => ({ service, upTo: await store.recordedUpTo() })),
    );

  async function behind() {
    const now = Date.parse(clock.now());
    return (await recorded()).map(({ service, upTo }) => ({
      service,
      seconds: upTo === undefined ? 0 : Math.max(0, (Date.parse(upTo) - now) / 1_000),
    }));
  }

  return {
    behind,
    jumped: () => (Date.parse(clock.now()) - begun.clock - (milliseconds() - begun.milliseconds)) / 1_000,
    async trouble() {
      if (mostMinutes === 0) return undefined;
      const now = clock.now();
      const far = (await recorded()).filter(
        ({ upTo }) => upTo !== undefined && Date.parse(upTo) - Date.parse(now) > mostMinutes * 60_000,
      );
      if (far.length === 0) return undefined;
      const [{ service, upTo }] = far as [(typeof far)[number]];
      return `the clock says ${now}, and ${service} has recorded facts up to ${upTo}`;
    },
  };
}
