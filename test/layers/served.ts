import type { Viewer } from '@lib/access';
import type { Audit } from '@lib/audit';
import type { EventLog } from '@lib/event-log';
import { AuthenticationGuard, fastifyAdapter, ProblemFilter, prepare, TokenVerifier } from '@lib/http';
import type { Instant } from '@lib/kernel';
import { Metrics, TelemetryModule } from '@lib/telemetry';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Announcer } from '../../apps/projection/src/changes/announcer.inbox';
import { DirectoryKeeper } from '../../apps/projection/src/feed/directory.inbox';
import { Projector } from '../../apps/projection/src/feed/projector.inbox';
import { CLOCK, PROGRESS, SEARCH } from '../../apps/projection/src/ports';
import { ProjectionModule, type ProjectionPorts } from '../../apps/projection/src/projection.module';
import type { Views } from '../../apps/projection/src/store/views.port';
import type { AreaIndex } from '../../apps/projection/src/views/area/area-index';
import { KeptAreaIndex } from '../../apps/projection/src/views/area/area-index.inbox';

/** What one area is answered from. */
export interface ServedArea {
  readonly ports: Pick<ProjectionPorts, 'journal' | 'views' | 'directory'>;
  readonly log: Pick<EventLog, 'read' | 'publish'>;
  readonly index: Pick<AreaIndex, 'for'>;
  /** The views as those see them who search. */
  readonly searching: Pick<Views, 'find'>;
}

export interface ServedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The read side's own routes over whichever area is asked: everything of it but what feeds it. */
export interface Served {
  /** Every address that a GET is answered at, as it is written. */
  readonly routes: readonly string[];
  /** Who was shown whom since it was asked last. */
  audited(): readonly unknown[];
  ask(area: ServedArea, viewer: Viewer, path: string, body?: object): Promise<ServedAnswer>;
  close(): Promise<void>;
}

/** What differs from one request to another by itself. */
const ofTheRequest = new Set(['correlation', 'date', 'connection', 'keep-alive']);
const feeding: readonly unknown[] = [Projector, Announcer, DirectoryKeeper];

export async function serve(now: Instant): Promise<Served> {
  let area: ServedArea | undefined;
  const inHand = <T extends object>(of: (area: ServedArea) => T): T =>
    // Before any area is asked, Nest looks at what it is given.
    new Proxy({} as T, { get: (_, name) => (area ? Reflect.get(of(area), name) : undefined) });
  let rows: unknown[] = [];
  const audit = {
    append: async ({ at: _, correlation: __, ...row }: Record<string, unknown>) => void rows.push(row),
    ofChild: async () => [],
  } as unknown as Audit;
  const clock = { now: () => now };
  const ports = {
    journal: inHand(({ ports: { journal } }) => journal),
    views: inHand(({ ports: { views } }) => views),
    directory: inHand(({ ports: { directory } }) => directory),
    parked: { list: async () => [] },
    audit,
    clock,
  } as unknown as ProjectionPorts;
  const module = ProjectionModule.of(ports, inHand(({ log }) => log) as unknown as EventLog);
  const replaced = new Set<unknown>([...feeding, KeptAreaIndex, PROGRESS, SEARCH, CLOCK]);
  const providers = (module.providers ?? []).filter((provider) => {
    const token = typeof provider === 'object' && 'provide' in provider ? provider.provide : provider;
    return !replaced.has(token);
  });
  /** `viewer as JSON`, as if an issuer had signed it. */
  const verifier: Pick<TokenVerifier, 'verify'> = {
    verify: async (token) => JSON.parse(Buffer.from(token, 'base64url').toString()) as Viewer,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      ...module,
      imports: [...(module.imports ?? []), TelemetryModule.of(new Metrics())],
      providers: [
        { provide: TokenVerifier, useValue: verifier },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...providers,
        { provide: PROGRESS, useValue: { lag: async () => undefined, watermark: async () => undefined } },
        { provide: SEARCH, useValue: inHand(({ searching }) => searching) },
        { provide: CLOCK, useValue: clock },
        { provide: KeptAreaIndex, useValue: { for: (viewer: Viewer) => area!.index.for(viewer) } },
      ],
      exports: [],
    },
    fastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  const routes = new Set<string>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ url, method }) => {
    if ([method].flat().includes('GET') && url.startsWith('/v1/')) routes.add(url);
  });
  prepare(app, {});
  await app.init();
  await fastify.ready();
  let last: Promise<unknown> = Promise.resolve();
  return {
    routes: [...routes].sort(),
    audited: () => {
      const seen = rows;
      rows = [];
      return seen;
    },
    // One after the other: there is one area in hand.
    ask(asked, viewer, url, payload) {
      const answer = last.then(() => answerTo(asked, viewer, url, payload));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => app.close(),
  };

  async function answerTo(asked: ServedArea, viewer: Viewer, url: string, payload?: object): Promise<ServedAnswer> {
    area = asked;
    const token = Buffer.from(JSON.stringify(viewer)).toString('base64url');
    const answer = await app.inject({
      method: payload ? 'POST' : 'GET',
      url,
      headers: { authorization: `Bearer ${token}` },
      ...(payload && { payload }),
    });
    const headers = Object.entries(answer.headers).filter(([name]) => !ofTheRequest.has(name));
    const body = answer.body.replace(/"correlation":"[^"]*"/, '"correlation":""');
    return { status: answer.statusCode, headers: Object.fromEntries(headers), body };
  }
}
