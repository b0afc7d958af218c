import { hash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = /^[ !#-[\]-~]*$/;

/** Nearly every text is written as it is, and to see that costs less than to have each written. */
const quoted = (text: string): string => (written.test(text) ? `"${text}"` : JSON.stringify(text));

/** JSON with names in code-unit order and no white space: equal content has equal bytes. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  let members = '';
  for (const name of Object.keys(value).sort()) {
    if (value[name] === undefined) continue;
    members += `${members && ','}${quoted(name)}:${canonicalJson(value[name])}`;
  }
  return `{${members}}`;
}

export const sha256 = (text: string): string => hash('sha256', text, 'base64url');

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON Pointer (RFC 6901) to a member. */
export const pointerTo = (name: string): string => `/${escapePointer(name)}`;

/** The JSON Pointers (RFC 6901) at which two values differ, deepest first found, never the values. */
export function differingPointers(one: unknown, other: unknown, at = ''): string[] {
  if (canonicalJson(one) === canonicalJson(other)) return [];
  const comparable = (Array.isArray(one) && Array.isArray(other)) || (isObject(one) && isObject(other));
  if (!comparable) return [at];
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name) => differingPointers(left[name], right[name], `${at}/${escapePointer(name)}`));
}

/** Reads a JSON Pointer; undefined where nothing is. */
export function atPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (here, name) => (isObject(here) || Array.isArray(here) ? (here as Record<string, unknown>)[name] : undefined),
      value,
    );
}
