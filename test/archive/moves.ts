import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishers } from '@lib/contracts';
import { republish } from '@lib/event-store';
import { outgoingOf } from '@lib/streams';
import { type Archive, NoArchive, openArchive } from '../../apps/all-in-one/src/archive/archive';
import { backUp, fileOf } from '../../apps/all-in-one/src/archive/backup';
import { belongingsIn, NotEmpty, restore } from '../../apps/all-in-one/src/archive/restore';
import { closePorts, type Ports } from '../../apps/all-in-one/src/ports';
import { rebuild, verify } from '../../apps/projection/src/feed/rebuild.flow';
import { SmallArea } from './small-area';

const clock = { now: () => '2026-06-02T09:00:00.000Z' };

/** An area that is backed up where it is and put back elsewhere: for any two kinds of stores. */
export function areaMoves(openFrom: () => Promise<Ports>, openTo: () => Promise<Ports>, children = 20): void {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const path = join(folder, 'backup');
  let from: SmallArea;
  let to: SmallArea;
  let archive: Archive;

  const document = { digest: 'd'.repeat(64), bytes: Uint8Array.of(0, 10, 13, 255) };

  beforeAll(async () => {
    from = await SmallArea.on(await openFrom());
    await from.fill(children);
    await from.ports.documents.put(document);
    await backUp(from.ports, from.belongings, path, clock);
    archive = await openArchive(path);
    to = new SmallArea(await openTo(), await belongingsIn(archive));
    await restore(to.ports, archive);
  });
  afterAll(async () => {
    for (const area of [from, to]) if (area) await closePorts(area.ports);
    rmSync(folder, { recursive: true });
  });

  const lines = (file: string): number => archive.manifest.files[file]!.lines;
  const bodies = async (area: SmallArea) =>
    [...(await area.documents()).values()].map(({ revision: _, ...document }) => document);

  it('everything that cannot be made again is in the backup', async () => {
    expect(await from.commits()).toBe(publishers.reduce((sum, each) => sum + lines(fileOf.commits(each)), 0));
    expect(lines(fileOf.journal)).toBe(await from.ports.journal.count());
    expect(lines(fileOf.announced)).toBeGreaterThan(children);
    expect(lines(fileOf.changes({ key: '' }))).toBeGreaterThan(children);
    expect([lines(fileOf.parked), lines(fileOf.audit), lines(fileOf.documents)]).toEqual([1, 2, 1]);
    expect(await to.ports.documents.get(document.digest)).toEqual(document);
    expect(to.belongings).toEqual(from.belongings);
  });

  it('a backup of what was put back is the same to the byte, but for the revisions that went up', async () => {
    const { files } = await backUp(to.ports, to.belongings, join(folder, 'again'), clock);
    const { [fileOf.revisions]: before, ...expected } = archive.manifest.files;
    const { [fileOf.revisions]: after, ...found } = files;
    expect(found).toEqual(expected);
    expect(after!.lines).toBe(before!.lines);
  });

  it('every record and list is the same to the byte, and a rebuild and a verification find nothing to do', async () => {
    const differing = [];
    const expected = new Map((await bodies(from)).map((document) => [document.id, document]));
    const found = await bodies(to);
    for (const document of found)
      if (JSON.stringify(document) !== JSON.stringify(expected.get(document.id))) differing.push(document.id);
    expect([found.length, differing]).toEqual([expected.size, []]);
    expect(found.filter(({ body }) => body.includes('"datesBy":"calendar"'))).toHaveLength(1);
    expect(await rebuild(to.ports)).toBe(0);
    expect((await verify(to.ports)).differing).toEqual([]);
  });

  it('the revision of a child goes on from where it was: who has heard of one takes no newer change for it', async () => {
    const before = await from.documents();
    for (const [id, { revision }] of await to.documents()) expect(revision).toBeGreaterThan(before.get(id)!.revision);
  });

  it('it sends itself all it was told when it starts, and nothing is told twice, moved or announced again', async () => {
    const [commits, rows] = [await to.commits(), await to.ports.journal.count()];
    const [documents, changes] = [await to.documents(), await changesIn(to)];
    const outbox = await to.ports.stores.education.unpublished(10);
    expect(outbox).toHaveLength(10);
    await to.arrive();
    expect([await to.commits(), await to.ports.journal.count()]).toEqual([commits, rows]);
    expect(await to.documents()).toEqual(documents);
    expect(await changesIn(to)).toBe(changes);
    expect(await to.ports.projectionParked.count()).toBe(1);
  });

  it('what an agency was told can be sent again, and changes nothing that is known', async () => {
    const documents = await to.documents();
    const education = to.services().find(({ agency }) => agency === 'education')!;
    const again = (since?: string) =>
      republish(education.store, to.ports.eventLog, (commit) => outgoingOf(education, commit), since ? { since } : {});
    expect(await again()).toBeGreaterThanOrEqual(lines(fileOf.commits('education')) - 5);
    await to.arrive();
    expect(await to.documents()).toEqual(documents);
  });

  it('an area that holds anything takes no backup in', async () => {
    await expect(restore(to.ports, archive)).rejects.toThrow(NotEmpty);
  });

  it('a backup that is damaged is found before anything is put back', async () => {
    const file = join(path, fileOf.journal);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 2));
    await expect(openArchive(path)).rejects.toThrow(NoArchive);
    rmSync(file);
    await expect(openArchive(path)).rejects.toThrow('is missing');
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, whole);
    await expect(openArchive(path)).resolves.toMatchObject({ manifest: { format: 1 } });
  });
}

async function changesIn({ ports }: SmallArea): Promise<number> {
  return (await ports.eventLog.read('projection.changes', '0', 10_000)).length;
}
