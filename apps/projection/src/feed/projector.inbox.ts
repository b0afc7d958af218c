import { isMainThread } from 'node:worker_threads';
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
import { type Feeding, type Followed, feedingOf, topicsOfFacts } from './progress.flow';
import { observeBatch, observeProjection } from './projection-metrics';
import { rebuild } from './rebuild.flow';
import type { DirectoryPorts } from './take-directory.flow';
import { keepWatermarksLater } from './watermark/keep-later';
import type { Watermarks } from './watermark/watermark.port';

const log = loggerOf('projection');

/** Only who is behind has so many at once. The facts of one child that are among them make its record once. */
const most = 500;
const mostWhenBehind = 4_000;

/** Where nobody keeps a directory. */
const nothingWaits: Followed = { lag: async () => ({ messages: 0, milliseconds: 0 }), trouble: () => undefined };

type ProjectorPorts = DirectoryPorts & { readonly watermarks: Watermarks };

/** Keeps the views up to the log: reads it, tries what was parked again, and rebuilds what was made otherwise. */
@Injectable()
export class Projector implements Feeding, OnApplicationBootstrap, OnApplicationShutdown {
  private consumer: Consumer | undefined;
  private stopped: Error | undefined;
  private readonly watermarkKeeper: ReturnType<typeof keepWatermarksLater>;
  /** In a thread of its own it folds by itself: nobody else waits for it there. */
  private readonly workers = isMainThread ? startFoldWorkers() : undefined;
  private readonly ports: ProjectorPorts;
  private readonly feeding: Omit<Feeding, 'trouble'>;

  constructor(
    @Inject(PROJECTION) ports: ProjectorPorts,
    @Inject(PROJECTION_LOG) private readonly eventLog: EventLog,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
    @Optional() @Inject(DirectoryKeeper) private readonly directory?: DirectoryKeeper,
  ) {
    this.ports = { fold: this.workers?.fold, ...ports };
    this.watermarkKeeper = keepWatermarksLater(ports.watermarks);
    const facts: Followed = { lag: async () => this.consumer!.lag(), trouble: () => this.trouble() };
    this.feeding = feedingOf(
      ports,
      () => facts,
      () => this.directory ?? nothingWaits,
    );
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
      topics: topicsOfFacts,
      batch: most,
      batchWhenBehind: mostWhenBehind,
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

  lag(): Promise<Lag | undefined> {
    return this.feeding.lag();
  }

  /** Why nothing is consumed; undefined while all is well. */
  trouble(): string | undefined {
    if (this.stopped) return 'It has stopped where it is: another version has made what it would make.';
    return this.consumer ? this.consumer.trouble() : 'The log has not been asked yet.';
  }

  watermark(): Promise<Instant | undefined> {
    return this.feeding.watermark();
  }

  areRecordsMissing(): Promise<boolean> {
    return this.feeding.areRecordsMissing();
  }

  parked(): Promise<number> {
    return this.feeding.parked();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer?.stop();
    await this.workers?.close();
    this.watermarkKeeper.stop();
  }
}
