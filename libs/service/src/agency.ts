import { openMongoAudit } from '@lib/audit';
import type { Publisher } from '@lib/contracts';
import { openMongoParkedMessages } from '@lib/event-log';
import { clockWatch, openMongoEventStore } from '@lib/event-store';
import { IntakeModule } from '@lib/intake';
import { type Clock, systemClock } from '@lib/kernel';
import { askedAgencies, type ParkedRequests, RequestInbox, RequestsModule } from '@lib/requests';
import type { AgencyService, StreamOfFacts } from '@lib/streams';
import { Metrics } from '@lib/telemetry';
import type { ModuleMetadata } from '@nestjs/common';
import { applicationOf } from './application';
import { factStatesFrom } from './fact-states';
import { backOrWithout, holdToManifest, lastPlaceIn } from './manifest.mongodb';
import { remoteIssuer } from './remote-issuer';
import { runService, type Service } from './run';
import { sayingAway } from './saying-away';
import { Misconfigured, settingsFor, settingsOf } from './settings';
import { openStores, patiently } from './stores';

/** One agency's service, or the partnership's, in a process of its own: `streams` is what it takes, `imports` the steps that people take in it. */
export const runAgency = (
  agency: Publisher,
  streams: readonly StreamOfFacts[],
  imports: NonNullable<ModuleMetadata['imports']> = [],
  clock: Clock = systemClock,
): Promise<void> => runService(agency, (stopping) => openAgency(agency, streams, imports, clock, stopping));

async function openAgency(
  agency: Publisher,
  streams: readonly StreamOfFacts[],
  imports: NonNullable<ModuleMetadata['imports']>,
  clock: Clock,
  stopping: AbortSignal,
): Promise<Service> {
  const settings = settingsOf(settingsFor.agency);
  const stores = await openStores(agency, settings, stopping);
  const opened = await patiently(
    async () => ({
      store: await openMongoEventStore(stores.database, agency),
      parked: await openMongoParkedMessages(stores.database, agency),
      audit: await openMongoAudit(stores.database),
    }),
    stopping,
  );
  const manifest = await patiently(
    () =>
      holdToManifest(stores.database, agency, {
        idKey: settings.ID_KEY,
        places: async () => ({ commits: await lastPlaceIn(stores.database, `${agency}.commits`) }),
        wayOut: backOrWithout,
        now: clock.now,
      }),
    stopping,
  );
  const [store, parked, audit] = [sayingAway(opened.store), sayingAway(opened.parked), sayingAway(opened.audit)];
  const watch = clockWatch(clock, { [agency]: opened.store }, settings.CLOCK_MAY_BE_BEHIND);
  const farOff = await patiently(watch.trouble, stopping);
  if (farOff !== undefined) throw new Misconfigured(`One of two clocks is wrong: ${farOff}.\n${setTheClock}`);
  const service: AgencyService = {
    agency,
    store,
    clock,
    idKey: settings.ID_KEY,
    streams,
    localAuthorities: settings.LOCAL_AUTHORITY,
    sandbox: settings.SANDBOX,
  };
  const app = await applicationOf({
    issuer: remoteIssuer(settings),
    sandbox: settings.SANDBOX,
    imports: [
      IntakeModule.of([service], stores.eventLog, { factStates: factStatesFrom(settings.SERVICES.get('projection')) }),
      // Of these only its own are listened to here.
      RequestsModule.of(Object.fromEntries(askedAgencies.map((each) => [each, parked])) as ParkedRequests, audit),
      ...imports,
    ],
    readiness: {
      inject: [RequestInbox],
      useFactory: (inbox: RequestInbox) => ({
        checks: {
          store: stores.trouble,
          writes: manifest.trouble,
          requests: async () => inbox.trouble(),
          clock: watch.trouble,
        },
      }),
    },
  });
  const metrics = app.get(Metrics, { strict: false });
  metrics.read('tell_it_once_clock_behind_seconds', async () =>
    (await watch.behind()).map(({ service: of, seconds }) => ({ labels: { service: of }, value: seconds })),
  );
  metrics.read('tell_it_once_clock_jumped_seconds', async () => [{ value: watch.jumped() }]);
  return {
    app,
    settings,
    async close() {
      await manifest.close();
      await Promise.all([store, parked, audit].map((port) => port.close()));
      await stores.close();
    },
  };
}

const setTheClock =
  'Set this machine’s clock. If it is right now and was ahead then, set CLOCK_MAY_BE_BEHIND to that many minutes (docs/guides/operator.md).';
