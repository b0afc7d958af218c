import { lossesAfter } from './aftermath';
import type { ChaosRun } from './chaos-report';
import type { Loss } from './ledger';
import { chancesOf, Load } from './load';
import { NeverBack, Storm } from './storm';
import { inAnyOrder, nameOf, type Strikes } from './strikes';
import type { StruckArea } from './struck-area';

export interface ChaosOptions {
  readonly seed: number;
  readonly planned: Strikes;
  readonly perSecond: number;
  /** After so many, nothing more is struck: the report says what was not. */
  readonly mostMinutes?: number;
  readonly say: (text: string) => void;
}

/** One area through all that is planned, then everything that was promised is looked for. */
export async function runChaos(
  area: StruckArea,
  { seed, planned, perSecond, mostMinutes = Number.POSITIVE_INFINITY, say }: ChaosOptions,
): Promise<Omit<ChaosRun, 'command'>> {
  const begun = performance.now();
  try {
    const { told, struck } = chancesOf(seed);
    const load = new Load({ url: area.url, random: told, log: area.ports.eventLog, perSecond });
    const storm = new Storm(area, load, struck);
    const strikes = inAnyOrder(struck, planned);
    load.begin();
    let neverBack: string | undefined;
    for (const [index, strike] of strikes.entries()) {
      if (performance.now() - begun > mostMinutes * 60_000) break;
      try {
        const { secondsUntilSeen } = await storm.strike(strike);
        const { ledger, unanswered } = load;
        const seen =
          secondsUntilSeen === undefined ? 'not waited for' : `a new fact seen in ${secondsUntilSeen.toFixed(1)} s`;
        say(
          `${index + 1}/${strikes.length} ${nameOf(strike)}: ${seen}; ` +
            `${ledger.acknowledged.length} acknowledged, ${unanswered} unanswered`,
        );
      } catch (error) {
        // A process that did not start again says so in its own words.
        neverBack = error instanceof NeverBack ? error.message : `${nameOf(strike)}: ${(error as Error).stack}`;
        say(neverBack);
        break;
      }
    }
    await load.end();
    const losses: readonly Loss[] = await lossesAfter(area, load, say);
    const { ledger, unanswered } = load;
    return {
      seed,
      servers: [area.broker.name, area.store.name],
      planned: strikes.length,
      struck: storm.done,
      acknowledged: ledger.acknowledged.length,
      requests: ledger.requests.size,
      unreadable: ledger.unreadable.size,
      unanswered,
      minutes: (performance.now() - begun) / 60_000,
      ...(neverBack && { neverBack }),
      losses,
    };
  } finally {
    await area.stop();
  }
}
