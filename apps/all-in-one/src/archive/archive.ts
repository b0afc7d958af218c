import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Instant } from '@lib/kernel';
import { CannotStart } from '../cannot-start';

/** What a file of an archive must hold, to the byte. */
interface Content {
  readonly lines: number;
  readonly sha256: string;
}

/** Written last: a folder without one is no archive. */
export interface Manifest {
  readonly format: 1;
  readonly madeAt: Instant;
  /** Versions of the fold and of the standards by which the views were made then. The views are made again by today's. */
  readonly fold: number;
  readonly catalogue: string;
  readonly files: Readonly<Record<string, Content>>;
}

/** There is no whole archive here, or not one that this version reads: nothing has been written anywhere. */
export class NoArchive extends CannotStart {}

const manifestName = 'manifest.json';

/** A folder of JSON Lines, one file a store, readable by anything. It holds children's data and the area's secrets: for nobody else's eyes. */
export async function writeArchive(
  path: string,
  parts: AsyncIterable<readonly [file: string, lines: AsyncIterable<unknown>]>,
  about: Pick<Manifest, 'madeAt' | 'fold' | 'catalogue'>,
): Promise<Manifest> {
  const root = resolve(path);
  if (existsSync(root) && readdirSync(root).length > 0)
    throw new NoArchive(
      `${root} is not empty: a backup goes into a folder of its own.`,
      'Name another folder with --to.',
    );
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const files: Record<string, Content> = {};
  for await (const [file, lines] of parts) files[file] = await writeLines(join(root, file), lines);
  const manifest: Manifest = { format: 1, ...about, files };
  await writeDurably(join(root, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function writeLines(file: string, items: AsyncIterable<unknown>): Promise<Content> {
  const hash = createHash('sha256');
  let lines = 0;
  async function* counted() {
    for await (const item of items) {
      const line = `${JSON.stringify(item)}\n`;
      hash.update(line);
      lines++;
      yield line;
    }
  }
  await writeDurably(file, counted());
  return { lines, sha256: hash.digest('hex') };
}

async function writeDurably(file: string, text: string | AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await writeFile(handle, text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface Archive {
  readonly manifest: Manifest;
  /** The lines of a file, in order; none where the archive has no such file. */
  lines<T>(file: string): AsyncIterable<T>;
}

/** Reads every byte before it answers: what is damaged is found while nothing has been put back. */
export async function openArchive(path: string): Promise<Archive> {
  const root = resolve(path);
  const file = join(root, manifestName);
  if (!existsSync(file))
    throw new NoArchive(`There is no whole backup in ${root}: it has no ${manifestName}.`, otherBackup);
  const manifest = manifestOf(file);
  if (manifest.format !== 1)
    throw new NoArchive(`The backup in ${root} is of format ${manifest.format}; this version reads 1.`, otherBackup);
  const archive: Archive = {
    manifest,
    lines: (name) => (name in manifest.files ? linesOf(join(root, name)) : nothing()),
  };
  for (const [name, expected] of Object.entries(manifest.files)) {
    const found = await contentOf(join(root, name));
    if (found?.sha256 !== expected.sha256 || found.lines !== expected.lines)
      throw new NoArchive(`${join(root, name)} is ${found ? 'not what was backed up' : 'missing'}.`, otherBackup);
  }
  return archive;
}

const otherBackup = 'Name the folder of a whole backup with --from.';

function manifestOf(file: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (typeof manifest.files === 'object' && manifest.files !== null) return manifest;
  } catch {
    // Said below.
  }
  throw new NoArchive(`${file} is damaged.`, otherBackup);
}

async function contentOf(file: string): Promise<Content | undefined> {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha256');
  let lines = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === newline) lines++;
  }
  return { lines, sha256: hash.digest('hex') };
}

const newline = 10;

/** Split at line feeds alone: what people write holds other characters at which a reader of lines may stop. */
async function* linesOf<T>(file: string): AsyncGenerator<T> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as T;
  }
}

async function* nothing(): AsyncGenerator<never> {}

/** Many at once, so that a store is asked less often. */
export async function* inPages<T>(items: AsyncIterable<T>, size = 500): AsyncGenerator<readonly T[]> {
  let page: T[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
