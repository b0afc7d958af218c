import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemClock } from '@lib/kernel';
import { openArea } from '../area/open-area';
import { openDataDirectory } from '../data-directory';
import { keepSampleArea, startEmpty } from '../sample-area';
import type { Archive } from './archive';
import { belongingsIn, NotEmpty, restore } from './restore';

/**
 * Restores into a data directory of the embedded default that does not exist yet. It is made beside its place and moved there when
 * it is whole: nobody ever starts on half of one. Resolves to how many documents were made.
 */
export async function restoreDirectory(path: string, archive: Archive): Promise<number> {
  const root = resolve(path);
  if (existsSync(root) && readdirSync(root).length > 0)
    throw new NotEmpty(
      `${root} is not empty. A backup is put back where there is no data yet.`,
      'Name another directory with --data.',
    );
  const { secrets, sampleArea } = await belongingsIn(archive);
  const beside = `${root}.restoring`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  writeFileSync(join(beside, 'secrets.json'), JSON.stringify(secrets, null, 2), { mode: 0o600 });

  const data = await openDataDirectory(beside, { mustExist: true });
  let made: number;
  try {
    const area = await openArea(data);
    try {
      made = await restore(area.ports, archive);
    } finally {
      await area.close();
    }
    // Else its first start would load a made-up area beside the children of this one.
    if (sampleArea) keepSampleArea(data, sampleArea);
    else startEmpty(data, systemClock);
  } finally {
    data.release();
  }
  rmSync(root, { recursive: true, force: true });
  renameSync(beside, root);
  return made;
}
