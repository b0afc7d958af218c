import { randomBytes } from 'node:crypto';
import type { Session } from '@fastify/secure-session';
import type { SearchCriteria as SearchQuery } from '@lib/client';
import { securityEvent } from '@lib/http';
import type { Sessions } from '@lib/sessions';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Who is signed in, and with which token. */
export interface SignedIn {
  readonly token: string;
  readonly persona: string;
  readonly title: string;
  readonly organisation: string;
  /** For a parent: the child whose record the token opens. */
  readonly child?: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Who is signed in still. The cookie says only who was. */
    signedInSessions: Sessions;
  }
}

interface KeptSearch {
  readonly id: string;
  readonly query: SearchQuery;
}

type Notice = 'first' | 'ended' | 'signedOut';

interface Kept {
  readonly signedIn: SignedIn;
  /** What the session is known by where it can be ended. */
  readonly secret: string;
  /** It ended by itself: the next page says so. */
  readonly hasEnded: boolean;
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

/** Whose session it is: under another's name a cookie opens nothing. */
const personOf = ({ persona, organisation, child = '' }: SignedIn): string =>
  `${persona} ${organisation} ${child}`.trim();

const lineOf = (request: FastifyRequest, { persona, organisation }: SignedIn) => ({
  role: persona,
  organisation,
  address: request.ip,
  correlation: request.id,
});

/** Before any page: a session that is over is nobody's, whoever sends its cookie. */
export function guardSessions(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', async (request) => {
    const session = kept(request);
    const who = session.get('signedIn');
    if (!who || isNoPage.test(request.url)) return;
    const state = await fastify.signedInSessions.use(session.get('secret') ?? '', personOf(who));
    if (state === 'live') return;
    securityEvent({ what: 'sessionEnded', why: state, ...lineOf(request, who) });
    session.set('signedIn', undefined);
    session.set('hasEnded', true);
  });
}

const isNoPage = /^\/(v1|assets|issuer|health|metrics|problems|api|api-json|api-yaml)(\/|\?|$)/;

/** The last person's searches are forgotten unless the same person is back. A session that was open under this cookie ends. */
export async function signIn(request: FastifyRequest, who: SignedIn, maxAge: number): Promise<void> {
  const session = kept(request);
  await endOpen(request);
  const self = `${who.persona} ${who.organisation}`;
  session.regenerate(session.get('lastWho') === self ? ['searches'] : []);
  session.set('signedIn', who);
  session.set('secret', await request.server.signedInSessions.begin(personOf(who), maxAge));
  session.set('lastWho', self);
  session.options({ maxAge, path: '/' });
  securityEvent({ what: 'signedIn', ...lineOf(request, who) });
}

/** Forgets the reader, the searches and where the reader was; and ends the session for whoever has a copy of its cookie. */
export async function signOut(request: FastifyRequest): Promise<void> {
  const who = signedIn(request);
  await endOpen(request);
  if (who) securityEvent({ what: 'signedOut', ...lineOf(request, who) });
  kept(request).regenerate();
  kept(request).set('isSignedOut', true);
  kept(request).set('notice', 'signedOut');
}

async function endOpen(request: FastifyRequest): Promise<void> {
  const secret = kept(request).get('secret');
  if (secret) await request.server.signedInSessions.end(secret);
}

/** Forgets the token and keeps where the reader wanted to go. Kept here, not in an address that a stranger could write. */
export function askToSignIn(request: FastifyRequest, why: 'first' | 'ended'): void {
  const session = kept(request);
  // Going back after signing out asks for the last reader's page: whoever signs in next must not be taken there.
  const isSignedOut = session.get('isSignedOut') === true;
  session.set('signedIn', undefined);
  session.set('returnTo', request.method === 'GET' && !isSignedOut ? request.url : '/');
  session.set('notice', isSignedOut ? 'signedOut' : session.get('hasEnded') ? 'ended' : why);
  session.set('hasEnded', false);
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
