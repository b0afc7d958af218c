import { type Publisher, publishers } from '@lib/contracts';
import { serveApiPage } from '@lib/http';
import { type AgencyService, IntakeModule, type StreamOfFacts } from '@lib/intake';
import { type Clock, type IdKey, systemClock } from '@lib/kernel';
import { RequestsModule } from '@lib/requests';
import { applicationOf, settingsOf } from '@lib/service';
import { openSqliteKeptSessions, sessionsIn } from '@lib/sessions';
import { startTelemetry } from '@lib/telemetry';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleModule, registerConsole } from '../../console/src';
import { EducationModule, educationStreams } from '../../education/src/education.module';
import { familyStreams } from '../../family/src/family.module';
import { healthStreams } from '../../health/src/health.module';
import { developmentIssuer } from '../../issuer/src/issuer';
import { IssuerModule } from '../../issuer/src/issuer.module';
import { PartnershipModule, partnershipStreams } from '../../partnership/src/partnership.module';
import { DirectoryKeeper } from '../../projection/src/feed/directory.inbox';
import { Projector } from '../../projection/src/feed/projector.inbox';
import type { ProjectionPorts } from '../../projection/src/projection.module';
import { ProjectionModule } from '../../projection/src/projection.module';
import { statesOf } from '../../projection/src/receipts/states-of';
import { socialCareStreams } from '../../social-care/src/social-care.module';
import type { DataDirectory } from './data-directory';
import { closePorts, openPorts, type Ports } from './ports';

export const area = 'Northbank';
/** Tokens that were taken back before their time. */
const revoked = 'revoked.json';

const streamsOf: Readonly<Record<Publisher, readonly StreamOfFacts[]>> = {
  education: educationStreams,
  health: healthStreams,
  'social-care': socialCareStreams,
  family: familyStreams,
  partnership: partnershipStreams,
};

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

/** Every service of the area in one process, each on files of its own, talking through the log as they would apart. */
export async function startAllInOne({
  data,
  port,
  host = '127.0.0.1',
  clock = systemClock,
  around = (ports) => ports,
  stores,
  relay = true,
  sandbox = true,
}: AllInOneOptions): Promise<AllInOne> {
  const telemetry = await startTelemetry('all-in-one');
  const ports = around(stores ?? openPorts(data.file));
  const services = agencyServices(ports, clock, data.secrets.idKey);
  const projection = projectionPorts(ports, clock);
  const address = { url: `http://localhost:${port}` };
  const { PUBLIC_URL: publicUrl } = settingsOf(['PUBLIC_URL'], { PUBLIC_URL: process.env.PUBLIC_URL || address.url });
  const issuer = await developmentIssuer(`http://localhost:${port}/issuer`, data.secrets.issuerKey, {
    area,
    kept: { read: () => data.read(revoked), write: (revocations) => data.write(revoked, revocations) },
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
      ProjectionModule.of(projection, ports.eventLog),
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
      useFactory: (projector: Projector, directory: DirectoryKeeper) => ({
        checks: { projection: async () => projector.trouble(), directory: async () => directory.trouble() },
      }),
    },
  });
  await registerConsole(app, {
    sessionKey: Buffer.from(data.secrets.sessionKey, 'base64url'),
    secureCookies: publicUrl.startsWith('https:'),
    sessions: sessionsIn(openSqliteKeptSessions(data.file('sessions.db')), clock),
  });
  serveApiPage(app);
  await app.listen(port, host);
  address.url = `http://localhost:${(app.getHttpServer().address() as { port: number }).port}`;
  return {
    url: address.url,
    app,
    ports,
    async close() {
      await app.close();
      await closePorts(ports);
      await telemetry.stop();
      data.release();
    },
  };
}

export function agencyServices({ stores }: Pick<Ports, 'stores'>, clock: Clock, idKey: IdKey): AgencyService[] {
  const { LOCAL_AUTHORITY: localAuthorities } = settingsOf(['LOCAL_AUTHORITY']);
  return publishers.map((agency) => ({
    agency,
    store: stores[agency],
    clock,
    idKey,
    streams: streamsOf[agency],
    localAuthorities,
  }));
}

export const projectionPorts = (ports: Ports, clock: Clock): ProjectionPorts => ({
  journal: ports.journal,
  views: ports.views,
  directory: ports.directory,
  parked: ports.projectionParked,
  watermarks: ports.watermarks,
  audit: ports.audit,
  clock,
});
