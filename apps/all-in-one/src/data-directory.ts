import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newIdKey } from '@lib/kernel';
import type { JWK } from 'jose';
import { newIssuerKey } from '../../issuer/src/issuer';
import { takeDataLock } from './data-lock.sqlite';

/** Another process works on the same data: two would each believe to be alone. */
export class DataInUse extends Error {}

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
  /** Replaces it whole: a reader sees the old or the new. */
  write(name: string, content: unknown): void;
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
export class NoData extends Error {}

export async function openDataDirectory(path: string, { mustExist = false } = {}): Promise<DataDirectory> {
  const root = resolve(path);
  if (mustExist && !existsSync(join(root, 'secrets.json')))
    throw new NoData(`There is no data of Tell It Once in ${root}.`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const file = (name: string) => join(root, name);
  const lock = takeDataLock(file('lock.db'));
  if (!lock) throw new DataInUse(`${root} is in use by another process of Tell It Once.`);

  const read = <T>(name: string): T | undefined =>
    existsSync(file(name)) ? (JSON.parse(readFileSync(file(name), 'utf8')) as T) : undefined;
  const write = (name: string, content: unknown): void => {
    writeFileSync(file(`${name}.new`), JSON.stringify(content, null, 2), { mode: 0o600 });
    renameSync(file(`${name}.new`), file(name));
  };

  let secrets = read<Secrets>('secrets.json');
  if (!secrets) {
    const { ID_KEY } = process.env;
    secrets = { ...(await newSecrets()), ...(ID_KEY && { idKey: ID_KEY }) };
    write('secrets.json', secrets);
  }
  if (process.env.ID_KEY && process.env.ID_KEY !== secrets.idKey) {
    lock.release();
    throw new Error('ID_KEY is not the key that this data was made with. Every id hangs on it: it is never changed.');
  }
  return { path: root, secrets, file, read, write, release: () => lock.release() };
}
