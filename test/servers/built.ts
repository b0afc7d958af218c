import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/distributed/processes';

const betweenLooks = 100;

/**
 * The services, built once for all files of a run of the tests, whichever asks first and however many run at once: nothing is
 * written where another's processes start from. SERVICES_ARE_BUILT=true takes what is in dist already.
 */
export function buildOnce(): void {
  if (process.env.SERVICES_ARE_BUILT === 'true') return;
  const folder = process.env.TEST_BUILD_FOLDER;
  if (!folder)
    throw new Error('TEST_BUILD_FOLDER is not set: only files of the jest project “servers” start processes');
  const outcome = join(folder, 'outcome');
  if (isFirst(folder)) writeWhole(outcome, outcomeOf(build));
  while (!existsSync(outcome)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenLooks);
  const said = readFileSync(outcome, 'utf8');
  if (said !== 'built') throw new Error(said);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'begun'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function outcomeOf(work: () => void): string {
  try {
    work();
    return 'built';
  } catch (error) {
    return (error as Error).message;
  }
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
