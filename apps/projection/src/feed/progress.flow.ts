import { publishers } from '@lib/contracts';
import type { Consumer, Lag } from '@lib/event-log';
import type { Instant } from '@lib/kernel';
import type { Progress } from '../lag.interceptor';
import { areViewsMissing } from './lost-views.flow';
import type { DirectoryPorts } from './take-directory.flow';
import type { Watermarks } from './watermark/watermark.port';
import { watermarkOf } from './watermark/watermark-of';

/** The partnership's too: people's decisions on who is one child are among what it tells. */
export const topicsOfFacts = publishers.map((publisher) => `${publisher}.events`);

export type Followed = Pick<Consumer, 'lag' | 'trouble'>;

/** What is asked of whoever feeds the views. */
export interface Feeding extends Progress {
  /** Why nothing is consumed; undefined while all is well. */
  trouble(): string | undefined;
  /** Whether there are facts and no record, though all that came was taken in. */
  areRecordsMissing(): Promise<boolean>;
  /** How many messages could not be read. */
  parked(): Promise<number>;
}

/** How far behind a reader of the log is; undefined while nobody can say: a page is shown all the same. */
export const lagOf = async (followed: Followed | undefined): Promise<Lag | undefined> =>
  followed?.trouble() === undefined ? followed?.lag().catch(() => undefined) : undefined;

/** How far the views are behind what publishers and the directory told, by their readers' places in the log, whoever reads. */
export function feedingOf(
  ports: DirectoryPorts & { readonly watermarks: Watermarks },
  facts: () => Followed | undefined,
  directory: () => Followed | undefined,
): Omit<Feeding, 'trouble'> {
  async function lag(): Promise<Lag | undefined> {
    const [ofFacts, ofClosures] = await Promise.all([lagOf(facts()), lagOf(directory())]);
    return (
      ofFacts &&
      ofClosures && {
        ...ofFacts,
        messages: ofFacts.messages + ofClosures.messages,
        milliseconds: Math.max(ofFacts.milliseconds, ofClosures.milliseconds),
      }
    );
  }
  return {
    lag,
    async watermark(): Promise<Instant | undefined> {
      // While the log cannot say which partitions there are, one may be missing.
      const known = await lagOf(facts());
      return known && watermarkOf(await ports.watermarks.all(), topicsOfFacts, known.partitions);
    },
    async areRecordsMissing() {
      const isBehind = (await lag())?.messages !== 0;
      return !isBehind && (await areViewsMissing(ports));
    },
    parked: () => ports.parked.count(),
  };
}
