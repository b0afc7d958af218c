import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import {
  durableFileAt,
  type LogWriter,
  openSqliteEventLog,
  openSqliteParkedMessages,
  type PublishedListener,
} from '@lib/event-log';
import { systemClock } from '@lib/kernel';
import { kindOf, type Metrics, startTelemetry } from '@lib/telemetry';
import { Announcer } from '../changes/announcer.inbox';
import { openSqliteDirectory } from '../directory/directory.sqlite';
import { DirectoryKeeper } from '../feed/directory.inbox';
import { Projector } from '../feed/projector.inbox';
import { openSqliteWatermarks } from '../feed/watermark/watermark.sqlite';
import { openSqliteRecords } from '../store/records.sqlite';
import {
  type Counted,
  type FromThread,
  questions,
  role,
  type ThreadData,
  type ToThread,
  type Troubles,
} from './messages';

const lookEveryMilliseconds = 250;

const say = (said: FromThread): void => parentPort?.postMessage(said);

/** What is counted here is counted where it is read: all of one turn together. */
function countingElsewhere(): Pick<Metrics, 'count' | 'observe' | 'read'> {
  let counted: Counted[] = [];
  function add(one: Counted): void {
    if (counted.push(one) > 1) return;
    setImmediate(() => {
      say({ what: 'counted', counted });
      counted = [];
    });
  }
  return {
    count: (name, labels, by) => add(['count', name, labels, by]),
    observe: (name, seconds, labels) => add(['observe', name, seconds, labels]),
    read: () => {},
  };
}

/** The projection that a process of its own has, in a thread of this one: it writes its files alone, and has the first thread write the log. */
async function feed({ service, files }: ThreadData): Promise<void> {
  const asked = questions();
  const listeners = new Set<PublishedListener>();
  let stop = () => {};
  const stopping = new Promise<void>((resolve) => {
    stop = resolve;
  });
  parentPort?.on('message', (told: ToThread) => {
    if (told.what === 'published') for (const listener of listeners) listener(told.topic, told.handed);
    if (told.what === 'answer') asked.answered(told);
    if (told.what === 'stop') stop();
    if (told.what === 'mark') {
      const marked = durableFileAt(told.file)?.mark(told.belonging) ?? Promise.reject(new Error('closed'));
      marked.then(
        () => say({ what: 'answer', to: told.ask }),
        (error) => say({ what: 'answer', to: told.ask, failed: kindOf(error).error }),
      );
    }
  });
  const writer: LogWriter = {
    publish: (topic, messages) => asked.ask((ask) => say({ what: 'publish', ask, topic, messages })),
    moved: (group, positions) => say({ what: 'moved', group, positions }),
    onPublished(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const telemetry = await startTelemetry(service);
  const log = openSqliteEventLog(files.log, systemClock, writer);
  const ports = {
    ...openSqliteRecords(files.journal),
    directory: openSqliteDirectory(files.directory),
    parked: openSqliteParkedMessages(files.parked),
    watermarks: openSqliteWatermarks(files.watermarks),
    clock: systemClock,
  };
  ports.views.onWritten((documents) => say({ what: 'written', documents }));
  const metrics = countingElsewhere() as Metrics;
  const directory = new DirectoryKeeper(ports, log, metrics);
  const projector = new Projector(ports, log, metrics, directory);
  const announcer = new Announcer(ports, log, metrics);
  const parts = [directory, projector, announcer];
  await Promise.all(parts.map((part) => part.onApplicationBootstrap()));
  let known: Troubles | undefined;
  const look = () => {
    const troubles = { projector: projector.trouble(), directory: directory.trouble() };
    if (known && troubles.projector === known.projector && troubles.directory === known.directory) return;
    known = troubles;
    say({ what: 'troubles', troubles });
  };
  look();
  say({ what: 'ready' });
  const looking = setInterval(look, lookEveryMilliseconds);
  await stopping;
  clearInterval(looking);
  await Promise.all(parts.map((part) => part.onApplicationShutdown()));
  await log.close();
  await Promise.all([ports.journal, ports.directory, ports.parked, ports.watermarks].map((port) => port.close()));
  await telemetry.stop();
}

if (!isMainThread && (workerData as Partial<ThreadData> | undefined)?.role === role) {
  feed(workerData as ThreadData).then(
    () => process.exit(0),
    (error) => {
      say({ what: 'failed', error: kindOf(error).error });
      // What is said is on its way before the thread ends.
      setImmediate(() => process.exit(1));
    },
  );
}
