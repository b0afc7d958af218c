import { publishers } from '@lib/contracts';
import { type Consumer, type EventLog, type Lag, type ReceivedMessage, StopConsuming } from '@lib/event-log';
import type { Instant } from '@lib/kernel';
import { inEachTrace, kindOf, loggerOf, Metrics, SpanKind, traceparentIn } from '@lib/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { PROJECTION, PROJECTION_LOG } from '../ports';
import { consume, replayParked } from './consume.flow';
import { DirectoryKeeper } from './directory.inbox';
import { startFoldWorkers } from './fold-workers.flow';
import { areViewsMissing, goOnFromAnnounced } from './lost-views.flow';
import { ours } from './made';
import { observeBatch, observeProjection } from './projection-metrics';
import { rebuild } from './rebuild.flow';
import type { DirectoryPorts } from './take-directory.flow';
import { keepWatermarksLater } from './watermark/keep-later';
import type { Watermarks } from './watermark/watermark.port';
import { watermarkOf } from './watermark/watermark-of';

const log = loggerOf('projection');
/** The partnership's too: people's decisions on who is one child are among what it tells. */
const topics = publishers.map((publisher) => `${publisher}.events`);

/** Only who is behind has so many at once. The facts of one child that are among them make its record once. */
const most = 500;

const nothingWaits: Lag = { messages: 0, milliseconds: 0 };

type ProjectorPorts = DirectoryPorts & { readonly watermarks: Watermarks };

/** Keeps the views up to the log: reads it, tries what was parked again, and rebuilds what was made otherwise. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnApplicationShutdown {
  private consumer: Consumer | undefined;
  private stopped: Error | undefined;
  private readonly watermarkKeeper: ReturnType<typeof keepWatermarksLater>;
  private readonly workers = startFoldWorkers();
  private readonly ports: ProjectorPorts;

  constructor(
    @Inject(PROJECTION) ports: ProjectorPorts,
    @Inject(PROJECTION_LOG) private readonly eventLog: EventLog,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
    @Optional() @Inject(DirectoryKeeper) private readonly directory?: DirectoryKeeper,
  ) {
    this.ports = { fold: this.workers?.fold, ...ports };
    this.watermarkKeeper = keepWatermarksLater(ports.watermarks);
    if (metrics) observeProjection(metrics, this);
  }

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.begin();
    } catch (error) {
      // Out of date from the start: it says so, and lets the newer copies work.
      if (!this.isLastFailure(error)) throw error;
      log.warn({ ...kindOf(error) }, 'stopped');
    }
  }

  private async begin(): Promise<void> {
    const wereLost = await areViewsMissing(this.ports);
    if (wereLost) await goOnFromAnnounced(this.ports, this.eventLog);
    const { stillParked } = await replayParked(this.ports);
    if (stillParked > 0)
      log.warn({ stillParked }, 'messages are parked that this version cannot read: npm run replay-parked names why');
    this.consumer = await this.eventLog.subscribe({
      group: 'projection',
      topics,
      batch: most,
      handle: (batch) => this.handle(batch),
      onFailure: (error) => {
        const isLast = this.isLastFailure(error);
        this.metrics?.count('tell_it_once_failures_total', { work: 'projection', service: 'projection' });
        log.warn({ ...kindOf(error) }, isLast ? 'stopped' : 'batch not taken in, will try again');
      },
    });
    if (wereLost || (await this.ports.views.anyMadeOtherwise(ours.made))) {
      const written = await rebuild(this.ports);
      log.info({ written }, wereLost ? 'rebuilt what had been lost' : 'rebuilt what had been made otherwise');
    }
  }

  private isLastFailure(error: unknown): boolean {
    if (error instanceof StopConsuming) this.stopped = error;
    return error instanceof StopConsuming;
  }

  private async handle(batch: readonly ReceivedMessage[]): Promise<void> {
    const { clock } = this.ports;
    const begun = clock.now();
    const traceparents = batch.map(({ value }) => traceparentIn(value));
    const { rows, watermarks } = await inEachTrace('project', traceparents, SpanKind.CONSUMER, () =>
      consume(this.ports, batch),
    );
    this.watermarkKeeper.heard(watermarks);
    if (this.metrics) observeBatch(this.metrics, { begun, ended: clock.now(), messages: batch.length, rows });
  }

  /** How far the views are behind what agencies and the directory told; undefined while nobody can say: a page is shown all the same. */
  async lag(): Promise<Lag | undefined> {
    const [facts, closures] = await Promise.all([
      this.lagOfFacts(),
      this.directory ? this.directory.lag() : nothingWaits,
    ]);
    return (
      facts &&
      closures && {
        ...facts,
        messages: facts.messages + closures.messages,
        milliseconds: Math.max(facts.milliseconds, closures.milliseconds),
      }
    );
  }

  private async lagOfFacts(): Promise<Lag | undefined> {
    return this.trouble() ? undefined : this.consumer?.lag().catch(() => undefined);
  }

  /** Why nothing is consumed; undefined while all is well. */
  trouble(): string | undefined {
    if (this.stopped) return 'It has stopped where it is: another version has made what it would make.';
    return this.consumer ? this.consumer.trouble() : 'The log has not been asked yet.';
  }

  /** Up to when all that the services recorded is in the records; undefined while nobody can say. */
  async watermark(): Promise<Instant | undefined> {
    // While the log cannot say which partitions there are, one may be missing.
    const lag = await this.lagOfFacts();
    return lag && watermarkOf(await this.ports.watermarks.all(), topics, lag.partitions);
  }

  /** Whether there are facts and no record, though all that came was taken in. */
  async areRecordsMissing(): Promise<boolean> {
    const isBehind = (await this.lag())?.messages !== 0;
    return !isBehind && (await areViewsMissing(this.ports));
  }

  parked(): Promise<number> {
    return this.ports.parked.count();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer?.stop();
    await this.workers?.close();
    this.watermarkKeeper.stop();
  }
}
