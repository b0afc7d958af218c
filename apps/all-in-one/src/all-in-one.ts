import { clockWatch } from '@lib/event-store';
import { serveApiPage } from '@lib/http';
import { IntakeModule } from '@lib/intake';
import { type Clock, StoreAway, systemClock } from '@lib/kernel';
import { RequestsModule } from '@lib/requests';
import { applicationOf, sayingAway, settingsOf } from '@lib/service';
import { openSqliteKeptSessions, sessionsIn } from '@lib/sessions';
import { Metrics, startTelemetry } from '@lib/telemetry';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleModule, registerConsole } from '../../console/src';
import { EducationModule } from '../../education/src/education.module';
import { developmentIssuer } from '../../issuer/src/issuer';
import { IssuerModule } from '../../issuer/src/issuer.module';
import { PartnershipModule } from '../../partnership/src/partnership.module';
import { DirectoryKeeper } from '../../projection/src/feed/directory.inbox';
import { Projector } from '../../projection/src/feed/projector.inbox';
import { ProjectionModule } from '../../projection/src/projection.module';
import { statesOf } from '../../projection/src/receipts/states-of';
import { canBeThreaded, projectionThread } from '../../projection/src/thread/projection-thread.inbox';
import { openArea } from './area/open-area';
import { CannotStart, endWith } from './cannot-start';
import type { DataDirectory } from './data-directory';
import { closePorts, insideBy, mapPorts, type Ports } from './ports';
import { readinessOf } from './readiness';
import { agencyServices, projectionPorts } from './services';

export const area = 'Northbank';
/** Tokens that were taken back before their time. */
const revoked = 'revoked.json';

export interface AllInOneOptions {
  readonly data: DataDirectory;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host?: string;
  readonly clock?: Clock;
  /** For tests that kill, tear or slow a port. */
  readonly around?: (ports: Ports) => Ports;
  /** Instead of files in the data directory, which then keeps the secrets alone. */
  readonly stores?: Ports;
  /** False leaves facts in the outbox: for measuring the way in alone. */
  readonly relay?: boolean;
  /** Whether developers may ask for another day and for errors: for made-up children only. */
  readonly sandbox?: boolean;
}

export interface AllInOne {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly ports: Ports;
  close(): Promise<void>;
}

/** What a process holds and gives back, the last first, however it ends. */
type Held = (() => unknown)[];

/** Every service of the area in one process, each on files of its own, talking through the log as they would apart. */
export async function startAllInOne(options: AllInOneOptions): Promise<AllInOne> {
  const held: Held = [options.data.release];
  let isClosed: Promise<void> | undefined;
  const close = () => {
    isClosed ??= giveBack(held);
    return isClosed;
  };
  try {
    return { ...(await serve(options, held)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function giveBack(held: Held): Promise<void> {
  for (const each of held.reverse()) await each();
}

async function serve(
  {
    data,
    port,
    host = '127.0.0.1',
    clock = systemClock,
    around,
    stores,
    relay = true,
    sandbox = true,
  }: AllInOneOptions,
  held: Held,
): Promise<Omit<AllInOne, 'close'>> {
  const telemetry = await startTelemetry('all-in-one');
  held.push(telemetry.stop);
  const { CLOCK_MAY_BE_BEHIND: mostMinutes, FREE_DISK: freeDisk } = settingsOf(['CLOCK_MAY_BE_BEHIND', 'FREE_DISK']);
  const files = stores ? undefined : await openArea(data, { clock });
  const opened = stores ?? files!.ports;
  const { inOne } = opened;
  const given: Ports = around
    ? {
        ...around(opened),
        ...(inOne && { inOne: insideBy(inOne, (inside) => around({ ...opened, ...inside })) }),
      }
    : opened;
  const ports = mapPorts(given, sayingAway);
  const keptSessions = files?.sessions ?? openSqliteKeptSessions(data.file('sessions.db'));
  held.push(files ? files.close : () => Promise.all([closePorts(given), keptSessions.close()]));
  const watch = clockWatch(clock, ports.stores, mostMinutes);
  const farOff = await watch.trouble();
  if (farOff !== undefined) throw clockFarOff(farOff);
  const services = agencyServices(ports, clock, data.secrets.idKey);
  // What a test puts around a port, and its clock, are of this thread.
  const isThreaded = files !== undefined && !around && clock === systemClock && canBeThreaded();
  const thread = isThreaded
    ? projectionThread({
        service: 'all-in-one',
        files: {
          log: data.file('log.db'),
          journal: data.file('journal.db'),
          directory: data.file('directory.db'),
          parked: data.file('projection-parked.db'),
          watermarks: data.file('settled.db'),
        },
        eventLog: files.ports.eventLog,
        ports: projectionPorts(ports, clock),
        died: () => endWith(threadEnded),
      })
    : undefined;
  // Heard of from whichever thread writes them.
  const heard = thread ? { ...ports, views: { ...ports.views, onWritten: thread.onWritten } } : ports;
  const projection = projectionPorts(heard, clock);
  const address = { url: `http://localhost:${port}` };
  const { PUBLIC_URL: publicUrl } = settingsOf(['PUBLIC_URL'], { PUBLIC_URL: process.env.PUBLIC_URL || address.url });
  const issuer = await developmentIssuer(`http://localhost:${port}/issuer`, data.secrets.issuerKey, {
    area,
    kept: { read: () => data.read(revoked), write: orAway((revocations) => data.write(revoked, revocations)) },
  });

  const app = await applicationOf({
    issuer,
    clock,
    sandbox,
    publicUrl,
    imports: [
      IntakeModule.of(
        services.map((service) => ({ ...service, sandbox })),
        ports.eventLog,
        { relay, factStates: (factIds, viewer) => statesOf(projection, factIds, viewer) },
      ),
      EducationModule,
      PartnershipModule,
      RequestsModule.of(ports.parkedRequests, ports.audit),
      ProjectionModule.of(projection, ports.eventLog, thread),
      IssuerModule.of(issuer),
      ConsoleModule.forRoot({
        area,
        get apiUrl() {
          return address.url;
        },
      }),
    ],
    readiness: {
      inject: [Projector, DirectoryKeeper],
      useFactory: readinessOf({ ports, path: data.path, freeDisk, clock: watch, ...(files && { files }) }),
    },
  });
  held.push(() => app.close());
  const metrics = app.get(Metrics, { strict: false });
  metrics.read('tell_it_once_clock_behind_seconds', async () =>
    (await watch.behind()).map(({ service, seconds }) => ({ labels: { service }, value: seconds })),
  );
  metrics.read('tell_it_once_clock_jumped_seconds', async () => [{ value: watch.jumped() }]);
  await registerConsole(app, {
    sessionKey: Buffer.from(data.secrets.sessionKey, 'base64url'),
    secureCookies: publicUrl.startsWith('https:'),
    // Closed with the other stores, after whatever is told meanwhile.
    sessions: sessionsIn(sayingAway({ ...keptSessions, close: async () => {} }), clock),
  });
  serveApiPage(app);
  await app.listen(port, host);
  address.url = `http://localhost:${(app.getHttpServer().address() as { port: number }).port}`;
  return {
    url: address.url,
    app,
    ports: thread ? heard : given,
  };
}

const threadEnded = new CannotStart(
  'The thread that makes the records has ended, and with it this process: a line before this one says why.',
  'Nothing that was acknowledged is lost. Start it again.',
);

const clockFarOff = (says: string): CannotStart =>
  new CannotStart(
    `One of two clocks is wrong: ${says}.`,
    'Set this machine’s clock. If it is right now and was ahead then, set CLOCK_MAY_BE_BEHIND to that many minutes: facts are recorded in the order in which they are told (docs/guides/operator.md).',
  );

/** What cannot be written down now was not done. */
const orAway =
  <A extends readonly unknown[]>(work: (...args: A) => void) =>
  (...args: A): void => {
    try {
      work(...args);
    } catch (error) {
      throw new StoreAway(error);
    }
  };
