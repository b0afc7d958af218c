import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { durableFileAt, type SqliteEventLog } from '@lib/event-log';
import { kindOf, loggerOf, Metrics } from '@lib/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { directoryTopic } from '../directory/directory-row';
import { type Feeding, type Followed, feedingOf, topicsOfFacts } from '../feed/progress.flow';
import { observeProjection } from '../feed/projection-metrics';
import type { DirectoryPorts } from '../feed/take-directory.flow';
import type { Watermarks } from '../feed/watermark/watermark.port';
import type { Views } from '../store/views.port';
import { writtenListeners } from '../store/written';
import { type FromThread, type ProjectionFiles, questions, role, type ThreadData, type ToThread } from './messages';

const log = loggerOf('projection');
const longestMillisecondsToStop = 20_000;
const entry = join(__dirname, `main${extname(__filename)}`);

/** Whether a thread could read this code: built, or by a compiler that every thread of this process has, but not within a test. */
export const canBeThreaded = (execArgv: readonly string[] = process.execArgv): boolean =>
  entry.endsWith('.js') || execArgv.some((each) => each.includes('@swc-node/register'));

interface Threaded {
  readonly service: string;
  readonly files: ProjectionFiles;
  readonly eventLog: SqliteEventLog;
  /** Of this thread: for reading alone. */
  readonly ports: DirectoryPorts & { readonly watermarks: Watermarks };
  /** Told when the thread ends that nobody has stopped. */
  readonly died: (error: Error) => void;
  /** For Node, where it is not what this process has. */
  readonly execArgv?: readonly string[];
}

/** The projection in a thread of its own, as the first thread knows it: what it writes is read here, and never waited for. */
export interface ProjectionThread {
  readonly onWritten: Views['onWritten'];
  readonly projector: Feeding;
  readonly directory: Followed;
  begin(metrics?: Metrics): Promise<void>;
  /** In order: what it has in hand is done. */
  stop(): Promise<void>;
  /** At once, wherever it is. */
  kill(): Promise<void>;
}

export const PROJECTION_THREAD = Symbol('thread of the projection');

/** Starts it with the application, and stops it before its files are closed. */
@Injectable()
export class ThreadOfProjection implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(PROJECTION_THREAD) private readonly thread: ProjectionThread,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.thread.begin(this.metrics);
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.stop();
  }
}

export function projectionThread({ service, files, eventLog, ports, died, execArgv }: Threaded): ProjectionThread {
  const listeners = writtenListeners();
  const asked = questions();
  const notYet = 'The log has not been asked yet.';
  let troubles: { readonly projector?: string; readonly directory?: string } = { projector: notYet, directory: notYet };
  let worker: Worker | undefined;
  let ended: Promise<void> | undefined;
  let isStopped = false;
  let forget = () => {};

  const tell = (said: ToThread): void => worker?.postMessage(said);
  const ofGroup = (group: string, topics: readonly string[]) => async () => eventLog.lagOf({ group, topics });
  const facts: Followed = { lag: ofGroup('projection', topicsOfFacts), trouble: () => troubles.projector };
  const directory: Followed = {
    lag: ofGroup('projection-directory', [directoryTopic]),
    trouble: () => troubles.directory,
  };
  const projector: Feeding = {
    ...feedingOf(
      ports,
      () => facts,
      () => directory,
    ),
    trouble: facts.trouble,
  };
  const writtenThere = [files.journal, files.directory, files.parked, files.watermarks];

  function heard(said: FromThread, metrics: Metrics | undefined): void {
    if (said.what === 'written') listeners.hear(said.documents);
    if (said.what === 'moved') eventLog.moved(said.group, said.positions);
    if (said.what === 'troubles') troubles = said.troubles;
    if (said.what === 'answer') asked.answered(said);
    if (said.what === 'publish')
      eventLog.publish(said.topic, said.messages).then(
        () => tell({ what: 'answer', to: said.ask }),
        (error) => tell({ what: 'answer', to: said.ask, failed: kindOf(error).error }),
      );
    if (said.what !== 'counted' || !metrics) return;
    for (const one of said.counted)
      if (one[0] === 'count') metrics.count(one[1], one[2], one[3]);
      else metrics.observe(one[1], one[2], one[3]);
  }

  function letGo(): void {
    forget();
    for (const file of writtenThere) durableFileAt(file)?.markedBy(undefined);
  }

  return {
    onWritten: listeners.add,
    projector,
    directory,
    async begin(metrics) {
      if (metrics) observeProjection(metrics, projector);
      const started = new Worker(entry, {
        workerData: { role, service, files } satisfies ThreadData,
        ...(execArgv && { execArgv: [...execArgv] }),
      });
      worker = started;
      forget = eventLog.onPublished((topic, handed) => {
        // Of what it does not read it hears nothing.
        if (topic === directoryTopic || topicsOfFacts.includes(topic)) tell({ what: 'published', topic, handed });
      });
      for (const file of writtenThere)
        durableFileAt(file)?.markedBy((belonging) => asked.ask((ask) => tell({ what: 'mark', ask, file, belonging })));
      let why = new Error('The thread that makes the records has ended.');
      started.on('error', (error: Error) => {
        why = error;
      });
      ended = new Promise((resolve) => started.once('exit', () => resolve()));
      await new Promise<void>((resolve, reject) => {
        started.on('message', (said: FromThread) => {
          heard(said, metrics);
          if (said.what === 'failed') why = new Error(said.error);
          if (said.what === 'ready') resolve();
        });
        void ended!.then(() => {
          asked.giveUp('the thread that makes the records has ended');
          troubles = { projector: why.message, directory: why.message };
          reject(why);
        });
      });
      void ended.then(() => {
        if (isStopped) return;
        log.fatal({ ...kindOf(why) }, 'the thread that makes the records has ended');
        died(why);
      });
    },
    async stop() {
      isStopped = true;
      tell({ what: 'stop' });
      const late = setTimeout(() => void worker?.terminate(), longestMillisecondsToStop);
      await ended;
      clearTimeout(late);
      letGo();
    },
    async kill() {
      isStopped = true;
      await worker?.terminate();
      await ended;
      letGo();
    },
  };
}
