import type { Viewer } from '@lib/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { knownAddresses } from './allowed-methods';
import type { Budgets } from './limits';
import { Problem } from './problem';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, once the token was believed. */
    viewer?: Viewer;
    /** Why the token that was shown is not believed. */
    disbelieved?: Problem;
  }
}

export interface WayIn {
  /** Throws for a token that is not believed; does the second before it checks a signature. */
  readonly verifier: { verify(token: string, beforeChecking: () => Promise<void>): Promise<Viewer> };
  readonly budgets: Budgets;
  /** The names by which people come in; undefined in a service behind the one origin, which others call by names of their own. */
  readonly hosts?: ReadonlySet<string>;
}

/**
 * What is judged before a byte of a body is read: where it is sent, how, by whom and how often. A stranger's body under `/v1/` is
 * never read; elsewhere, where people sign in, it is a form's size.
 */
export function guardTheWayIn(fastify: FastifyInstance, { verifier, budgets, hosts }: WayIn): void {
  const known = knownAddresses(fastify);
  fastify.decorateRequest('viewer', undefined);
  fastify.decorateRequest('disbelieved', undefined);
  fastify.addHook('onRequest', async (request, reply) => {
    if (isOperators(request) && !request.is404) return;
    if (hosts && !isOurName(hosts, request)) {
      throw new Problem('wrong-host', 'The Host of this request is not a name of this deployment.');
    }
    try {
      await identify(request, verifier, budgets, hosts !== undefined);
      const methods = isNowhere(request) ? known.methodsAt(request.url).filter((each) => each !== request.method) : [];
      if (methods.length > 0) {
        void reply.header('allow', methods.join(', '));
        throw new Problem('method-not-allowed', 'This address does not take this method.');
      }
      if (isMoreThanAsking(request) && isOfTheApi(request) && !request.viewer) throw whyNobody(request);
      if (!isOfTheApi(request) && isMoreThanAForm(request))
        throw new Problem('body-too-large', 'A form says its length, and is at most 64 KiB.');
      if (isEncoded(request)) {
        void reply.header('accept-encoding', 'identity');
        throw new Problem('unsupported-media-type', 'Bodies are taken as they are, in no Content-Encoding.');
      }
    } catch (error) {
      leaveUnread(request, reply);
      throw error;
    }
  });
}

/** A form of the pages, or what is asked of the issuer. */
const mostOfAForm = 64 * 1024;
/** What has mostly arrived with the headers is let run out, so that its sender can go on; more is not waited for. */
const mostUnread = 1024 * 1024;

/** The route that was found, not the address as it was written: `/%76%31/…` leads to the same. */
const routeOf = ({ routeOptions, url }: FastifyRequest): string => routeOptions.url ?? url;
export const isOfTheApi = (request: FastifyRequest): boolean => routeOf(request).startsWith('/v1/');
/** Probed and scraped by the machine’s own address, whoever is kept out. */
const isOperators = (request: FastifyRequest): boolean =>
  /^\/(health\/(live|ready)|metrics)\/?(\?|$)/.test(routeOf(request));

/** Nothing was found, or what tells people that there is no such page. */
const isNowhere = ({ is404, routeOptions: { url } }: FastifyRequest): boolean => is404 || url === '*' || url === '/*';

const isMoreThanAsking = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

const isMoreThanAForm = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > mostOfAForm;

const isEncoded = ({ headers: { 'content-encoding': encoding } }: FastifyRequest): boolean =>
  encoding !== undefined && encoding.toLowerCase() !== 'identity';

async function identify(
  request: FastifyRequest,
  verifier: WayIn['verifier'],
  budgets: Budgets,
  isOrigin: boolean,
): Promise<void> {
  const spendOfAddress = async () => {
    if (isOrigin) await budgets.ofAddress(request);
  };
  const token = tokenOf(request);
  if (token === undefined || !isTokenForUs(request)) return spendOfAddress();
  try {
    const viewer = await verifier.verify(token, spendOfAddress);
    request.viewer = viewer;
    await budgets.ofCaller(request, token, viewer);
  } catch (error) {
    const isTimely = error instanceof Problem && error.slug !== 'not-signed-in';
    if (isTimely) throw error;
    request.disbelieved = disbelief;
  }
}

const isTokenForUs = (request: FastifyRequest): boolean =>
  isOfTheApi(request) || routeOf(request).startsWith('/issuer/');

export const tokenOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];

const disbelief = new Problem('not-signed-in', 'The token has expired or is not one of this area’s issuer.');

/** Why nobody is known to be asking. */
export const whyNobody = ({ disbelieved }: FastifyRequest): Problem =>
  disbelieved ?? new Problem('not-signed-in', 'The request has no bearer token.');

function isOurName(hosts: ReadonlySet<string>, { headers: { host = '' } }: FastifyRequest): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  // A page elsewhere can make its own name lead here, and never a bare address.
  return hosts.has(name) || /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])$/.test(name);
}

/** Nobody reads it. A long one would keep its connection busy for nothing: that is closed. */
function leaveUnread({ headers }: FastifyRequest, reply: FastifyReply): void {
  const isLong = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > mostUnread;
  if (isLong) void reply.header('connection', 'close');
}
