import type { EventLog } from '@lib/event-log';
import { kindOf, loggerOf, Metrics } from '@lib/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { PROJECTION, PROJECTION_LOG } from '../ports';
import type { Views } from '../store/views.port';
import { type AnnouncePorts, announce, announceAll } from './announce';

const log = loggerOf('changes');

const most = 100;
/** Between two rounds, so that a child of whom much is told at once is announced once, and a large import is not held up. */
const restMilliseconds = 250;
const restAfterFailure = 2_000;

/** Announces what changed: at start what an earlier process left owed, then whatever is written. Each copy announces all of it: the same, under the same ids. */
@Injectable()
export class Announcer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly due = new Set<string>();
  private isStopped = false;
  private running: Promise<void> | undefined;
  private wake = () => {};
  private forget = () => {};

  constructor(
    @Inject(PROJECTION) private readonly ports: AnnouncePorts & { readonly views: Pick<Views, 'onWritten'> },
    @Inject(PROJECTION_LOG) private readonly eventLog: EventLog,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    this.forget = this.ports.views.onWritten((documents) => {
      for (const { view, id } of documents) if (view === 'child') this.due.add(id);
      if (this.due.size > 0) this.wake();
    });
    this.running = this.run();
  }

  private async run(): Promise<void> {
    let isCaughtUp = false;
    while (!this.isStopped) {
      const round = [...this.due].slice(0, most);
      try {
        if (!isCaughtUp) await announceAll(this.ports, this.eventLog);
        isCaughtUp = true;
        for (const id of round) this.due.delete(id);
        await announce(this.ports, this.eventLog, round);
        await this.rest(restMilliseconds);
      } catch (error) {
        for (const id of round) this.due.add(id);
        this.metrics?.count('tell_it_once_failures_total', { work: 'changes', service: 'projection' });
        log.warn({ ...kindOf(error) }, 'changes not announced, will try again');
        await this.rest(restAfterFailure);
      }
      if (this.due.size === 0) await this.rest();
    }
  }

  /** With no time given, until there is something to do. */
  private async rest(milliseconds?: number): Promise<void> {
    if (this.isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      // A round is not begun early for each thing that is written meanwhile; a stop does not wait.
      this.wake = () => {
        if (timer !== undefined && !this.isStopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.forget();
    this.wake();
    await this.running;
  }
}
