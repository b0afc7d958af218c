import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDurableFile } from '@lib/event-log';
import { viewsContract } from './views.contract';
import { openSqliteViews } from './views.sqlite';

describe('the SQLite views', () => {
  viewsContract(async () => openSqliteViews(':memory:'));

  it('go on from a file of before search and lists were parts of the child’s document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'views-'));
    const file = join(folder, 'views.db');
    const older = openDurableFile(
      file,
      `CREATE TABLE views (
         id TEXT NOT NULL, view TEXT NOT NULL, revision INTEGER NOT NULL, made_from TEXT NOT NULL, fold INTEGER NOT NULL,
         terms TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, view)
       );
       CREATE TABLE view_terms (
         view TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (view, term, id)
       ) WITHOUT ROWID;
       INSERT INTO views VALUES
         ('r1', 'child', 7, 'rows', 2, '[]', '{"record":{}}'), ('r1', 'search', 3, 'rows', 2, '["name:fern"]', '{}'),
         ('r1', 'timeliness', 3, 'rows', 2, '[]', '{"values":[]}'), ('r1', 'announced', 4, 'rows', 2, '[]', '{"own":{}}');
       INSERT INTO view_terms VALUES ('search', 'name:fern', 'r1');`,
    );
    await older.close();
    for (let start = 1; start <= 2; start++) {
      const views = openSqliteViews(file);
      const child = { view: 'child', layer: '', id: 'r1', revision: 7, from: 'rows', made: '', fold: 2 };
      expect(await views.get('child', 'r1')).toEqual({ ...child, terms: ['name:fern'], body: '{"record":{}}' });
      expect(await views.get('announced', 'r1')).toMatchObject({ revision: 4, body: '{"own":{}}' });
      expect(await views.find('child', ['name:fern'], undefined, 10)).toEqual(['r1']);
      expect(await views.areaParts(undefined, 10)).toEqual([]);
      expect(await views.anyMadeOtherwise('by the first version')).toBe(true);
      await views.close();
    }
    const views = openSqliteViews(file);
    const made = {
      view: 'child',
      layer: '',
      id: 'r1',
      from: 'rows',
      made: 'by the first version',
      fold: 3,
      terms: ['name:bryony'],
      area: '{}',
      body: '{}',
    } as const;
    expect(await views.write([{ ...made, expected: 7 }])).toEqual([]);
    expect(await views.find('child', ['name:fern'], undefined, 10)).toEqual([]);
    expect(await views.areaParts(undefined, 10)).toEqual([{ id: 'r1', layer: '', fold: 3, area: '{}' }]);
    await views.close();
    rmSync(folder, { recursive: true });
  });
});
