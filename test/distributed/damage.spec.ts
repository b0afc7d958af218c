import { openMongoAudit } from '@lib/audit';
import { type MongoDatabase, openMongo } from '@lib/event-log';
import { forgetPlaces, holdProjectionToManifest, Misconfigured, othersInManifest } from '@lib/service';
import { earlyHealthNotification, earlyYearsNotification, freshName, publishedOf, testMongoUrl } from '@lib/testing';
import { openMongoDirectory } from '../../apps/projection/src/directory/directory.mongodb';
import { areViewsMissing } from '../../apps/projection/src/feed/lost-views.flow';
import { rebuild, verify } from '../../apps/projection/src/feed/rebuild.flow';
import { refresh } from '../../apps/projection/src/feed/refresh.flow';
import { ingest } from '../../apps/projection/src/journal/ingest';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';

// The same for what an agency was told, the key and newer software is in libs/service/src/manifest.mongodb.spec.ts.
describe('a database of the projection that is damaged', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
    await fill();
    await (await hold()).close();
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  const now = () => '2026-06-01T09:00:00.000Z';
  const hold = () => holdProjectionToManifest(mongo.db, now);
  const rowsTold = [earlyYearsNotification(), earlyHealthNotification()].map((event) =>
    ingest(publishedOf(event).value),
  );
  const portsOf = async () => ({
    journal: await openMongoJournal(mongo.db),
    views: await openMongoViews(mongo.db),
    directory: await openMongoDirectory(mongo.db),
  });

  async function fill(): Promise<void> {
    const ports = await portsOf();
    const audit = await openMongoAudit(mongo.db);
    await ports.journal.insert(rowsTold);
    await refresh(
      ports,
      rowsTold.map(({ sourceRecord }) => sourceRecord),
    );
    await ports.directory.insert([directoryRow('d1'), directoryRow('d2')]);
    for (const correlation of ['one', 'two', 'three']) await audit.append(auditRow(correlation));
    await Promise.all([ports.journal, ports.views, ports.directory, audit].map((port) => port.close()));
  }
  const emptied = (collection: string) => mongo.db.collection(collection).deleteMany({});
  const lessOne = (collection: string) => mongo.db.collection(collection).deleteOne({});

  it.each([
    ['the journal is emptied', () => emptied('projection.journal'), /facts in the database end at 0 and had come to 2/],
    ['the journal has lost one fact', () => lessOne('projection.journal'), /end at 1 and had come to 2/],
    [
      'the directory is emptied',
      () => emptied('projection.directory'),
      /facts of the directory in the database end at 0/,
    ],
    ['the directory has lost one fact', () => lessOne('projection.directory'), /end at 1 and had come to 2/],
  ])('is refused when %s, and goes on when all is told again', async (_, damage, says) => {
    await damage();
    await expect(hold()).rejects.toThrow(Misconfigured);
    await expect(hold()).rejects.toThrow(says);
    await expect(hold()).rejects.toThrow(/npm run republish/);
    await forgetPlaces(mongo.db, ['projection']);
    await fill();
    await (await hold()).close();
    const ports = await portsOf();
    expect(await ports.journal.count()).toBe(2);
    expect((await verify(ports)).differing).toEqual([]);
    await Promise.all([ports.journal, ports.views, ports.directory].map((port) => port.close()));
  });

  it.each([
    ['who was shown whom is emptied', () => emptied('audit'), /rows in the database end at 0 and had come to 3/],
    [
      'who was shown whom is an older copy',
      () => mongo.db.collection('audit').deleteMany({ position: 3 as never }),
      /end at 2 and had come to 3/,
    ],
  ])('is refused when %s, also when all is told again, until an operator goes on without it', async (_, damage, says) => {
    await damage();
    await expect(hold()).rejects.toThrow(says);
    await forgetPlaces(mongo.db, ['projection']);
    await expect(hold()).rejects.toThrow(/npm run restore[\s\S]*npm run accept-loss/);
    await forgetPlaces(mongo.db, othersInManifest);
    await (await hold()).close();
  });

  it.each([
    ['all records', () => emptied('projection.views')],
    ['how far all was settled', () => emptied('projection.settled')],
    ['the manifest', () => emptied('manifest')],
  ])('starts without %s, and has every fact', async (_, damage) => {
    await damage();
    await (await hold()).close();
    const ports = await portsOf();
    if (await areViewsMissing(ports)) await rebuild({ ...ports, fold: undefined }, { pageSize: 10, pagesAtOnce: 1 });
    expect((await verify(ports)).differing).toEqual([]);
    expect(await ports.views.areaParts(undefined, 10)).not.toEqual([]);
    await Promise.all([ports.journal, ports.views, ports.directory].map((port) => port.close()));
  });
});

const directoryRow = (id: string) => ({
  id,
  organisation: 'ferry-road',
  fact: {
    source: '/agencies/northbank-council',
    id,
    type: 'partnership.setting-closed.v1',
    recordedAt: '2026-03-04T09:30:00.000Z',
    data: { setting: 'ferry-road', from: '2026-07-22', until: '2026-09-01' },
  },
});

const auditRow = (correlation: string) => ({
  at: '2026-03-04T09:30:00.000Z',
  subject: 'persona:sen-case-officer',
  role: 'sen-case-officer',
  organisation: 'northbank-council',
  action: 'openChild' as const,
  outcome: 'shown' as const,
  children: ['r1'],
  correlation,
});
