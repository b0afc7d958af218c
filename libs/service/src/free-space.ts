import { statfs } from 'node:fs/promises';

const mebibyte = 1024 * 1024;

/** Why a directory's disk is too full, by `fewest` mebibytes; undefined while there is room. 0 asks for none. */
export async function freeSpace(path: string, fewest: number): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(path);
  const free = Math.floor((bavail * bsize) / mebibyte);
  return free < fewest ? `${free} MiB are free on the disk of ${path}, of ${fewest} that there should be` : undefined;
}
