import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../../..');

/**
 * The jars that a pom names, fetched once by Maven into the repository's `.servers` (which git ignores): the folder that holds
 * them. Another pom is another folder, and a fetch that is cut off leaves none.
 */
export async function jarsOf(pom: string): Promise<string> {
  const named = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(root, '.servers', named);
  if (existsSync(folder)) return folder;
  const fetched = join(root, '.servers', `${named}.${process.pid}`);
  mkdirSync(fetched, { recursive: true });
  // Maven writes beside the pom that it reads.
  copyFileSync(pom, join(fetched, 'pom.xml'));
  const goal = ['--quiet', '--batch-mode', 'dependency:copy-dependencies', '-DoutputDirectory=.'];
  await promisify(execFile)('mvn', goal, { cwd: fetched });
  try {
    renameSync(fetched, folder);
  } catch (error) {
    // Another process was quicker.
    rmSync(fetched, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
