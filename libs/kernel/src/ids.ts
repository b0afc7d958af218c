import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { sha256 } from './canonical-json';

/** The area's one secret for turning local references into opaque ids (`ID_KEY`). Never rotated: every id hangs on it. */
export type IdKey = string;

export const newIdKey = (): IdKey => randomBytes(32).toString('base64url');
export const newId = (): string => randomUUID();

/** 128 bits of HMAC-SHA-256, base64url: nobody without the key can go from it to the reference, or test a guess. */
export function keyedHash(key: IdKey, kind: string, ...parts: readonly string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url')
    .slice(0, 22);
}

/**
 * The id of what one agency's one system knows one child as. Also the topic key, and what a child's address is made of. The
 * agency is part of it: a council's education and its own social care may both know a child as 1001, and mean two children.
 */
export const sourceRecordId = (key: IdKey, agency: string, source: string, subject: string): string =>
  keyedHash(key, 'source-record', agency, `${source}#${subject}`);

/** The stream of a case: the source and the reference its contracts carry. */
export const streamId = (key: IdKey, source: string, reference: string): string =>
  keyedHash(key, 'stream', `${source}#${reference}`);

/**
 * A fixed name for (source, id), so that one told fact has one id wherever it is seen. Not secret. The agency is part of it: one
 * organisation may tell two agencies' services from two systems that number their events alike, and each accepts its own.
 */
export function factIdOf(agency: string, source: string, id: string): string {
  return sha256(JSON.stringify([agency, source, id])).slice(0, 22);
}
