import { openMongoAudit } from '@lib/audit';
import type { Publisher } from '@lib/contracts';
import { openMongoParkedMessages } from '@lib/event-log';
import { openMongoEventStore } from '@lib/event-store';
import { type AgencyService, IntakeModule, type StreamOfFacts } from '@lib/intake';
import { type Clock, systemClock } from '@lib/kernel';
import { askedAgencies, type ParkedRequests, RequestInbox, RequestsModule } from '@lib/requests';
import type { ModuleMetadata } from '@nestjs/common';
import { applicationOf } from './application';
import { factStatesFrom } from './fact-states';
import { remoteIssuer } from './remote-issuer';
import { runService, type Service } from './run';
import { settingsFor, settingsOf } from './settings';
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
  const { store, parked, audit } = await patiently(
    async () => ({
      store: await openMongoEventStore(stores.database, agency),
      parked: await openMongoParkedMessages(stores.database, agency),
      audit: await openMongoAudit(stores.database),
    }),
    stopping,
  );
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
        checks: { store: stores.trouble, requests: async () => inbox.trouble() },
      }),
    },
  });
  return {
    app,
    settings,
    async close() {
      await Promise.all([store, parked, audit].map((port) => port.close()));
      await stores.close();
    },
  };
}
