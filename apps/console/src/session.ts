import { randomBytes } from 'node:crypto';
import type { Session } from '@fastify/secure-session';
import type { SearchCriteria as SearchQuery } from '@lib/client';
import type { FastifyRequest } from 'fastify';

/** Who is signed in, and with which token. */
export interface SignedIn {
  readonly token: string;
  readonly persona: string;
  readonly title: string;
  readonly organisation: string;
  /** For a parent: the child whose record the token opens. */
  readonly child?: string;
}

interface KeptSearch {
  readonly id: string;
  readonly query: SearchQuery;
}

type Notice = 'first' | 'ended' | 'signedOut';

interface Kept {
  readonly signedIn: SignedIn;
  readonly lastWho: string;
  readonly returnTo: string;
  readonly notice: Notice;
  /** Nobody has signed in since somebody signed out. */
  readonly isSignedOut: boolean;
  readonly searches: readonly KeptSearch[];
}

const kept = (request: FastifyRequest) => request.session as unknown as Session<Kept>;

/** A cookie holds 4,096 bytes; the token, the encryption and its base64 want the rest. */
const ROOM_FOR_SEARCHES = 900;

export const signedIn = (request: FastifyRequest): SignedIn | undefined => kept(request).get('signedIn');

/** The last person's searches are forgotten unless the same person is back. */
export function signIn(request: FastifyRequest, who: SignedIn, maxAge: number): void {
  const session = kept(request);
  const self = `${who.persona} ${who.organisation}`;
  session.regenerate(session.get('lastWho') === self ? ['searches'] : []);
  session.set('signedIn', who);
  session.set('lastWho', self);
  session.options({ maxAge, path: '/' });
}

/** Forgets the reader, the searches and where the reader was. */
export function signOut(request: FastifyRequest): void {
  kept(request).regenerate();
  kept(request).set('isSignedOut', true);
  kept(request).set('notice', 'signedOut');
}

/** Forgets the token and keeps where the reader wanted to go. Kept here, not in an address that a stranger could write. */
export function askToSignIn(request: FastifyRequest, why: 'first' | 'ended'): void {
  const session = kept(request);
  // Going back after signing out asks for the last reader's page: whoever signs in next must not be taken there.
  const isSignedOut = session.get('isSignedOut') === true;
  session.set('signedIn', undefined);
  session.set('returnTo', request.method === 'GET' && !isSignedOut ? request.url : '/');
  session.set('notice', isSignedOut ? 'signedOut' : why);
}

/** Never to another site: `//elsewhere` is one. */
export function returnPath(request: FastifyRequest): string {
  const path = kept(request).get('returnTo');
  return path && /^\/[^/\\]/.test(path) ? path : '/';
}

/** Said once. */
export function takeNotice(request: FastifyRequest): Notice | undefined {
  const notice = kept(request).get('notice');
  if (notice) kept(request).set('notice', undefined);
  return notice;
}

/** Keeps what was searched for in the encrypted session, so that the address of its results says nothing. */
export function keepSearch(request: FastifyRequest, query: SearchQuery): string {
  const id = randomBytes(12).toString('base64url');
  kept(request).set('searches', newestThatFit([{ id, query }, ...searches(request)]));
  return id;
}

export const keptSearch = (request: FastifyRequest, id: string): SearchQuery | undefined =>
  searches(request).find((search) => search.id === id)?.query;

export const lastSearchId = (request: FastifyRequest): string | undefined => searches(request)[0]?.id;

const searches = (request: FastifyRequest): readonly KeptSearch[] => kept(request).get('searches') ?? [];

/** The newest search is always kept. */
export const newestThatFit = (all: readonly KeptSearch[]): KeptSearch[] =>
  all.filter(
    (_, index) => index === 0 || Buffer.byteLength(JSON.stringify(all.slice(0, index + 1))) <= ROOM_FOR_SEARCHES,
  );
