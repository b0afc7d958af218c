import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import { openDurableFile, openSqliteEventLog } from '@lib/event-log';
import { earlyYearsNotification, publishedOf, safeguardingInvolvement, unusedNhsNumber } from '@lib/testing';
import { announceAll, changesTopicOf } from '../../apps/projection/src/changes/announce';
import { ours } from '../../apps/projection/src/feed/made';
import { rebuild, verify } from '../../apps/projection/src/feed/rebuild.flow';
import { ingest } from '../../apps/projection/src/journal/ingest';
import { openSqliteJournal } from '../../apps/projection/src/journal/journal.sqlite';
import { recordFor } from '../../apps/projection/src/record/record-for';
import { openSqliteViews } from '../../apps/projection/src/store/views.sqlite';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(93) };
const rows = [
  earlyYearsNotification({ child }),
  safeguardingInvolvement({ child, data: { status: 'childProtectionPlan' } }),
].map((event) => ingest(publishedOf(event).value));
const [nursery, workers] = rows.map(({ sourceRecord }) => sourceRecord) as [string, string];
const [head, member] = [nursery, workers].sort() as [string, string];

describe('a data directory of before documents were kept by layer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'before-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows nobody what the one document of all held, is made again once, and verifies', async () => {
    const older = openDurableFile(
      join(folder, 'views.db'),
      `CREATE TABLE views (
         id TEXT NOT NULL, view TEXT NOT NULL, revision INTEGER NOT NULL, made_from TEXT NOT NULL, fold INTEGER NOT NULL,
         terms TEXT NOT NULL, area TEXT, body TEXT NOT NULL, PRIMARY KEY (id, view)
       );
       CREATE INDEX views_fold ON views (fold);
       CREATE TABLE view_terms (
         view TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (view, term, id)
       ) WITHOUT ROWID;
       INSERT INTO views VALUES
         ('${head}', 'child', 7, 'rows', 4, '["name:fern"]', '{"work":{}}', '{"record":{"id":"${head}","facts":["plan"]},"members":["${head}","${member}"],"holdsSafeguarding":true}'),
         ('${member}', 'child', 3, 'rows', 4, '[]', '{"see":"${head}"}', '{"see":"${head}"}'),
         ('${head}', 'announced', 4, 'rows', 4, '[]', NULL, '{"needToKnow":{"record":"a"},"area":{"record":"b"},"own":{"record":"b"}}');
       INSERT INTO view_terms VALUES ('child', 'name:fern', '${head}');`,
    );
    await older.close();
    const ports = {
      journal: openSqliteJournal(join(folder, 'journal.db')),
      views: openSqliteViews(join(folder, 'views.db')),
      directory: memoryDirectory(),
    };
    await ports.journal.insert(rows);
    const factsSeenBy = async (role: Role, id: string) => {
      const viewer = { subject: role, role, organisation: 'northbank-council', children: [], scopes: [] };
      return (await recordFor(ports, viewer, id))?.facts.map(({ type }) => type.split('.')[0]);
    };
    const seen = async () => [
      await factsSeenBy('sen-case-officer', nursery),
      await factsSeenBy('sen-case-officer', workers),
      (await factsSeenBy('social-worker', workers))?.length,
    ];
    const expected = [['education'], undefined, 2];
    // Before it is made again it is folded for whoever asks: nothing of the old documents is shown.
    expect(await seen()).toEqual(expected);
    expect(await ports.views.anyMadeOtherwise(ours.made)).toBe(true);
    expect(await rebuild(ports)).toBeGreaterThan(0);
    expect(await ports.views.anyMadeOtherwise(ours.made)).toBe(false);
    expect(await rebuild(ports)).toBe(0);
    expect(await seen()).toEqual(expected);
    expect((await verify(ports)).differing).toEqual([]);
    // Who heard of a revision takes no newer change for it.
    const [stored] = (await ports.views.heads('child', [nursery])).filter(({ layer }) => layer === '');
    expect(stored!.revision).toBeGreaterThan(nursery === head ? 7 : 3);
    const log = openSqliteEventLog(':memory:');
    await announceAll(ports, log);
    const announced = await log.read(changesTopicOf({ key: '' }), '0', 100);
    expect(announced.map(({ key }) => key)).not.toContain(workers);
    await Promise.all([log.close(), ports.journal.close(), ports.views.close()]);
  });
});
