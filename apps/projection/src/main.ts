import { openMongoAudit } from '@lib/audit';
import { openMongoDocuments } from '@lib/documents';
import { openMongoParkedMessages } from '@lib/event-log';
import { systemClock } from '@lib/kernel';
import {
  applicationOf,
  holdProjectionToManifest,
  openStores,
  patiently,
  remoteIssuer,
  runService,
  sayingAway,
  settingsFor,
  settingsOf,
} from '@lib/service';
import { openMongoDirectory } from './directory/directory.mongodb';
import { DirectoryKeeper } from './feed/directory.inbox';
import { Projector } from './feed/projector.inbox';
import { openMongoWatermarks } from './feed/watermark/watermark.mongodb';
import { openMongoJournal } from './journal/journal.mongodb';
import { ProjectionModule } from './projection.module';
import { openMongoViews } from './store/views.mongodb';

void runService('projection', async (stopping) => {
  const settings = settingsOf(settingsFor.projection);
  const stores = await openStores('projection', settings, stopping);
  const opened = await patiently(
    async () => ({
      journal: await openMongoJournal(stores.database),
      views: await openMongoViews(stores.database),
      directory: await openMongoDirectory(stores.database),
      parked: await openMongoParkedMessages(stores.database, 'projection'),
      watermarks: openMongoWatermarks(stores.database),
      audit: await openMongoAudit(stores.database),
      documents: openMongoDocuments(stores.database),
    }),
    stopping,
  );
  const manifest = await patiently(() => holdProjectionToManifest(stores.database, systemClock.now), stopping);
  const ports = {
    journal: sayingAway(opened.journal),
    views: sayingAway(opened.views),
    directory: sayingAway(opened.directory),
    parked: sayingAway(opened.parked),
    watermarks: sayingAway(opened.watermarks),
    audit: sayingAway(opened.audit),
    documents: sayingAway(opened.documents),
  };
  const app = await applicationOf({
    issuer: remoteIssuer(settings),
    sandbox: settings.SANDBOX,
    imports: [ProjectionModule.of({ ...ports, clock: systemClock }, stores.eventLog)],
    readiness: {
      inject: [Projector, DirectoryKeeper],
      useFactory: (projector: Projector, directory: DirectoryKeeper) => ({
        checks: {
          store: stores.trouble,
          writes: manifest.trouble,
          records: async () =>
            (await projector.areRecordsMissing()) ? 'there are facts, and no record is made of them' : undefined,
          projection: async () => projector.trouble(),
          directory: async () => directory.trouble(),
        },
      }),
    },
  });
  return {
    app,
    settings,
    async close() {
      await manifest.close();
      await Promise.all(Object.values(ports).map((port) => port.close()));
      await stores.close();
    },
  };
});
