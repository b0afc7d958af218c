import { sourceRecordId } from '@lib/kernel';
import type { Random } from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import type { Acknowledged } from './ledger';
import { type Load, rest } from './load';
import { nameOf, type Strike } from './strikes';
import type { StruckArea } from './struck-area';

const mostMilliseconds = 300_000;

export interface Struck {
  readonly strike: Strike;
  /** From the strike until a fact told after it was in its record; undefined where the next strike came before that. */
  readonly secondsUntilSeen?: number;
}

/** An area that does not come back by itself: nothing that follows would say more. */
export class NeverBack extends Error {}

/** Strikes an area under load, one after the other; some fall while it still recovers from the last. */
export class Storm {
  readonly done: Struck[] = [];

  constructor(
    private readonly area: StruckArea,
    private readonly load: Load,
    private readonly random: Random,
  ) {}

  async strike(strike: Strike): Promise<Struck> {
    await rest(this.random.below(800));
    const at = performance.now();
    await this.doIt(strike);
    const struck = { strike, ...(await this.seenAfter(at)) };
    this.done.push(struck);
    return struck;
  }

  private async doIt(strike: Strike): Promise<void> {
    const { area, random } = this;
    if (strike.at === 'service') {
      await area.kill(strike.service);
      await rest(random.below(1_000));
      await area.restart(strike.service);
    }
    if (strike.at === 'broker') await this.away(strike, [area.broker], 500 + random.below(4_000));
    if (strike.at === 'store') await this.away(strike, [area.store], random.below(2_000));
    if (strike.at === 'broker and store') await this.away(strike, [area.broker, area.store], random.below(3_000));
    if (strike.at === 'group') await this.rebalance(strike);
  }

  private async away(strike: Strike, servers: StruckArea['broker'][], milliseconds: number): Promise<void> {
    await Promise.all(servers.map((server) => server.kill()));
    await rest(milliseconds);
    await within(Promise.all(servers.map((server) => server.start())), strike, 'did not start again');
  }

  /** It counts as a rebalance only when the broker says that partitions were shared out among two, and that one is left. */
  private async rebalance(strike: Strike): Promise<void> {
    const { area, random } = this;
    await area.join();
    await this.untilMembers(strike, (members) => members >= 2);
    await rest(random.below(1_500));
    await area.leave(random.pick(['SIGTERM', 'SIGKILL']));
    // A member that was killed is missed after its session has timed out: at times that is waited for, at times not.
    if (random.chance(0.5)) await this.untilMembers(strike, (members) => members === 1);
  }

  private async untilMembers(strike: Strike, isSo: (members: number) => boolean): Promise<void> {
    const giveUpAt = performance.now() + mostMilliseconds;
    for (;;) {
      const members = await this.area.members().catch(() => undefined);
      if (members !== undefined && isSo(members)) return;
      if (performance.now() > giveUpAt) throw new NeverBack(`${nameOf(strike)}: the group never came to rest`);
      await rest(100);
    }
  }

  private async acknowledgedNext(giveUpAt: number): Promise<Acknowledged> {
    this.load.latest = undefined;
    for (;;) {
      const { latest } = this.load;
      if (latest) return latest;
      if (performance.now() > giveUpAt) throw new NeverBack('No fact was acknowledged any more');
      await rest(20);
    }
  }

  /** Told after the strike, acknowledged, and in its record. A part of the strikes falls on an area that is not that far. */
  private async seenAfter(at: number): Promise<Pick<Struck, 'secondsUntilSeen'>> {
    const { area, random } = this;
    const giveUpAt = at + mostMilliseconds;
    const { event, receipt } = await this.acknowledgedNext(giveUpAt);
    if (random.chance(0.3)) return {};
    const id = sourceRecordId(area.idKey, event.type.split('.')[0]!, event.source, event.subject);
    for (;;) {
      if (performance.now() > giveUpAt) throw new NeverBack(`${event.id} was acknowledged and came into no record`);
      const seen = await this.load.clients
        .as('caldicott-guardian')
        .then((guardian) => guardian.ask<ChildRecord>(`/v1/children/${id}`, { signal: AbortSignal.timeout(5_000) }))
        .catch(() => undefined);
      if (seen?.status === 200 && seen.body.facts.some(({ factId }) => factId === receipt.factId))
        return { secondsUntilSeen: (performance.now() - at) / 1000 };
      await rest(50);
    }
  }
}

function within<T>(work: Promise<T>, strike: Strike, otherwise: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NeverBack(`${nameOf(strike)}: ${otherwise}`)), mostMilliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
