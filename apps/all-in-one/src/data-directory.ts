import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { newIdKey } from '@lib/kernel';
import type { JWK } from 'jose';
import { newIssuerKey } from '../../issuer/src/issuer';
import { fingerprintOf } from './area/fingerprint';
import { CannotStart } from './cannot-start';
import { takeDataLock } from './data-lock.sqlite';

/** Another process works on the same data: two would each believe to be alone. */
export class DataInUse extends CannotStart {}

/** Secrets that every id and token hangs on. They belong in every backup. */
export interface Secrets {
  readonly idKey: string;
  readonly issuerKey: JWK;
  /** 32 bytes, base64url: seals the console's session cookie. */
  readonly sessionKey: string;
}

export interface DataDirectory {
  readonly path: string;
  readonly secrets: Secrets;
  file(name: string): string;
  /** A small JSON file of the directory; undefined when there is none. */
  read<T>(name: string): T | undefined;
  /** Replaces it whole: a reader sees the old or the new. On disk when it answers. */
  write(name: string, content: unknown): void;
  /** Whether the lock is still this process's: a directory whose lock was deleted may have another process. */
  isOurs(): boolean;
  release(): void;
}

export async function newSecrets(): Promise<Secrets> {
  return {
    idKey: newIdKey(),
    issuerKey: await newIssuerKey(),
    sessionKey: randomBytes(32).toString('base64url'),
  };
}

/** There is nothing here to operate on: a mistyped path must not look like success. */
export class NoData extends CannotStart {}

const secretsFile = 'secrets.json';
const fromBackup =
  'Put the one of this area back: it is in the first line of belongings.jsonl of every backup, as “secrets”. Or start with its ID_KEY in the environment.';

export async function openDataDirectory(path: string, { mustExist = false } = {}): Promise<DataDirectory> {
  if (path.trim() === '')
    throw new CannotStart('The data directory has no name.', 'Name one with --data, or leave that out for ./data.');
  const root = resolve(path);
  if (mustExist && !existsSync(join(root, secretsFile)) && !hasFilesOfOurs(root))
    throw new NoData(`There is no data of Tell It Once in ${root}.`, 'Name its directory with --data.');
  makeOurs(root);
  const file = (name: string) => join(root, name);
  const lock = explained(root, () => takeDataLock(file('lock.db')));
  if (!lock)
    throw new DataInUse(
      `${root} is in use by another process of Tell It Once.`,
      'Stop it first, or choose another directory with --data.',
    );
  try {
    keepToOurselves(root);
    const read = <T>(name: string): T | undefined => readJson(file(name));
    const write = (name: string, content: unknown): void => writeWhole(file(name), JSON.stringify(content, null, 2));
    const secrets = await secretsIn(root, read, write);
    return { path: root, secrets, file, read, write, isOurs: lock.isOurs, release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw inWords(root, error);
  }
}

/** What an operating system says of a directory, in words that somebody can do something about. */
function inWords(root: string, error: unknown): unknown {
  const known = whys[(error as { readonly code?: string }).code ?? ''];
  return known ? new CannotStart(`${root} ${known[0]}.`, known[1]) : error;
}

const another = 'Choose another directory with --data.';
const whys: Readonly<Record<string, readonly [why: string, wayOut: string]>> = {
  EACCES: ['cannot be written by this user', `Give it to the user that runs this, or: ${another}`],
  EPERM: ['cannot be written by this user', `Give it to the user that runs this, or: ${another}`],
  EROFS: ['lies on a disk that can only be read', another],
  ENOTDIR: ['is a file, or lies under one', another],
  EEXIST: ['is a file', another],
  ENOSPC: ['lies on a disk that is full', `Make room, or: ${another}`],
  EDQUOT: ['lies on a disk whose quota is used up', `Make room, or: ${another}`],
  EIO: ['lies on a disk that fails', another],
};

function explained<T>(root: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inWords(root, error);
  }
}

const isOfOurs = (name: string): boolean => /^(manifest|running|revoked|sample-area)\.json$|\.db$/.test(name);
const hasFilesOfOurs = (root: string): boolean =>
  existsSync(root) && statSync(root).isDirectory() && readdirSync(root).some(isOfOurs);

/** Makes it, for nobody else. One that is full of other things is not made ours: its rights are changed below. */
function makeOurs(root: string): void {
  explained(root, () => {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    const names = readdirSync(root).filter((name) => name !== 'lost+found' && !name.startsWith('.'));
    if (names.length > 0 && !names.includes(secretsFile) && !names.some(isOfOurs))
      throw new CannotStart(
        `${root} holds other things than data of Tell It Once.`,
        'Choose a directory of its own with --data: what lies in it is for nobody else’s eyes.',
      );
    // Whether it can be written is said here in the system's own words, which the driver of a store does not pass on.
    const probe = join(root, '.probe');
    try {
      writeFileSync(probe, 'x'.repeat(4_096), { mode: 0o600 });
    } finally {
      rmSync(probe, { force: true });
    }
  });
}

/** Children's data and every key: for the user that runs this alone. */
function keepToOurselves(root: string): void {
  const isWindows = process.platform === 'win32';
  if (isWindows) return;
  const { mode, uid } = statSync(root);
  const isItsOwner = [uid, 0].includes(process.getuid?.() ?? uid);
  if (isItsOwner && (mode & 0o077) !== 0) chmodSync(root, 0o700);
  // One that is mounted for a group is another user's, and well: but whoever may write in it may exchange every file.
  if (!isItsOwner && (mode & 0o002) !== 0)
    throw new CannotStart(
      `${root} can be written by everybody, and is another user’s.`,
      `Have its owner run: chmod 700 ${root}`,
    );
  for (const name of readdirSync(root)) {
    const file = join(root, name);
    if (!/\.(db|json)(-wal|-shm|\.new)?$/.test(name) || !statSync(file).isFile()) continue;
    if ((statSync(file).mode & 0o777) !== 0o600) chmodSync(file, 0o600);
  }
}

function readJson<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new CannotStart(`${file} is damaged: it is not JSON.`, wayOutOf(file));
  }
}

const wayOutOf = (file: string): string =>
  file.endsWith(secretsFile)
    ? fromBackup
    : file.endsWith('sample-area.json')
      ? 'Put it back from a backup, or write {"children":0,"loaded":true} into it to go on without the made-up area.'
      : file.endsWith('revoked.json')
        ? 'Delete it: tokens that were taken back within the last eight hours are then good until they run out.'
        : 'Delete it: it is written again.';

function writeWhole(file: string, text: string): void {
  const descriptor = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
}

async function secretsIn(
  root: string,
  read: <T>(name: string) => T | undefined,
  write: (name: string, content: unknown) => void,
): Promise<Secrets> {
  const { ID_KEY } = process.env;
  let secrets: Secrets | undefined;
  let damage: CannotStart | undefined;
  try {
    secrets = read<Secrets>(secretsFile);
    if (secrets && !areSecrets(secrets))
      throw new CannotStart(`${join(root, secretsFile)} is damaged: a key is missing.`, fromBackup);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    damage = error;
  }
  if (!secrets || damage) {
    const isNew = !damage && !readdirSync(root).some((name) => isOfOurs(name) && name !== 'lock.db');
    const isKeyKnown =
      ID_KEY !== undefined && ID_KEY !== '' && isKeyOf(ID_KEY, read<{ readonly area?: string }>('manifest.json')?.area);
    if (!isNew && !isKeyKnown)
      throw (
        damage ?? new CannotStart(`${join(root, secretsFile)} is missing, and there is data of an area.`, fromBackup)
      );
    // Tokens and sessions hang on the others: people sign in again.
    secrets = { ...(await newSecrets()), ...(ID_KEY && { idKey: ID_KEY }) };
    write(secretsFile, secrets);
  }
  if (ID_KEY && ID_KEY !== secrets.idKey)
    throw new CannotStart(
      'ID_KEY is not the key that this data was made with. Every id hangs on it: it is never changed.',
      'Start without ID_KEY in the environment: the key is in secrets.json.',
    );
  return secrets;
}

/** What a manifest says of its key; one that says nothing contradicts nothing. */
const isKeyOf = (idKey: string, area: string | undefined): boolean =>
  area !== undefined && fingerprintOf(idKey) === area;

const areSecrets = (secrets: unknown): secrets is Secrets => {
  const { idKey, issuerKey, sessionKey } = (secrets ?? {}) as Partial<Secrets>;
  return (
    typeof idKey === 'string' &&
    idKey.length > 0 &&
    typeof issuerKey === 'object' &&
    issuerKey !== null &&
    typeof (issuerKey as { readonly d?: unknown }).d === 'string' &&
    typeof sessionKey === 'string' &&
    Buffer.from(sessionKey, 'base64url').length === 32
  );
};
