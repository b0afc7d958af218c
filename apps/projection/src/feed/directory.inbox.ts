import { type Consumer, type EventLog, type Lag, StopConsuming } from '@lib/event-log';
import { kindOf, loggerOf, Metrics } from '@lib/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { directoryTopic } from '../directory/directory-row';
import { PROJECTION, PROJECTION_LOG } from '../ports';
import { type DirectoryPorts, takeDirectory } from './take-directory.flow';

const log = loggerOf('projection');

/** Keeps the directory up to the log, in a group of its own: a whole year of a school's closures holds up no child's facts. */
@Injectable()
export class DirectoryKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private consumer: Consumer | undefined;

  constructor(
    @Inject(PROJECTION) private readonly ports: DirectoryPorts,
    @Inject(PROJECTION_LOG) private readonly eventLog: EventLog,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.consumer = await this.eventLog.subscribe({
      group: 'projection-directory',
      topics: [directoryTopic],
      handle: (batch) => takeDirectory(this.ports, batch),
      onFailure: (error) => {
        this.metrics?.count('tell_it_once_failures_total', { work: 'projection', service: 'projection' });
        log.warn(
          { ...kindOf(error) },
          error instanceof StopConsuming ? 'stopped' : 'directory not taken in, will try again',
        );
      },
    });
  }

  /** How far the closures are behind what the partnership told. */
  lag(): Promise<Lag> {
    return this.consumer!.lag();
  }

  /** Why nothing is consumed; undefined while all is well. */
  trouble(): string | undefined {
    return this.consumer ? this.consumer.trouble() : 'The log has not been asked yet.';
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer?.stop();
  }
}
