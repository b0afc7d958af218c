import type { Limits } from '@lib/http';

/** What is wrong with a process's environment, all of it at once: nothing is started on half of what it needs. */
export class Misconfigured extends Error {}

class Fault extends Error {}

type Reader<T> = (value: string | undefined) => T;

const defaulting =
  <T>(otherwise: string, read: Reader<T>): Reader<T> =>
  (value) =>
    read(value || otherwise);

const text =
  (says: string): Reader<string> =>
  (value) => {
    if (!value) throw new Fault(`is not set: ${says}`);
    return value;
  };

const list =
  (says: string, isOne: RegExp): Reader<readonly string[]> =>
  (value) => {
    const items = text(says)(value)
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length === 0 || !items.every((item) => isOne.test(item))) throw new Fault(`must be ${says}`);
    return items;
  };

const address =
  (says: string): Reader<string> =>
  (value) => {
    const url = text(says)(value);
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Fault(`must be ${says}`);
    return url.replace(/\/+$/, '');
  };

const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value) =>
    value ? read(value) : undefined;

const port: Reader<number> = (value) => {
  if (!/^\d{1,5}$/.test(value ?? '') || Number(value) > 65_535) throw new Fault('must be a port, 0 to 65535');
  return Number(value);
};

/** 0 sets no limit. */
const count: Reader<number> = (value) => {
  if (!/^\d{1,9}$/.test(value ?? '')) throw new Fault('must be a whole number; 0 sets no limit');
  return Number(value);
};

const yesOrNo: Reader<boolean> = (value) => {
  if (value !== 'true' && value !== 'false') throw new Fault('must be true or false');
  return value === 'true';
};

/** `education=http://education:3000,projection=http://projection:3000` */
const addresses: Reader<ReadonlyMap<string, string>> = (value) => {
  const says = 'name=address of each other service, separated by commas';
  const pairs = list(
    says,
    /^[a-z-]+=./,
  )(value).map((pair) => [pair.slice(0, pair.indexOf('=')), address(says)(pair.slice(pair.indexOf('=') + 1))]);
  return new Map(pairs as [string, string][]);
};

const bytes32: Reader<Buffer> = (value) => {
  const key = Buffer.from(text('32 bytes in base64url, the same for every copy of the console')(value), 'base64url');
  if (key.length !== 32) throw new Fault('must be 32 bytes in base64url');
  return key;
};

const jsonKey: Reader<Readonly<Record<string, unknown>>> = (value) => {
  try {
    return JSON.parse(text('the private key of the development issuer, as a JWK')(value));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('must be a JWK in JSON');
  }
};

/** The environment that our processes know, each by its one name. */
const readers = {
  PORT: defaulting('3000', port),
  HOST: defaulting('127.0.0.1', text('where to listen')),
  /** Where people and agencies' systems come in. */
  PUBLIC_URL: address('the address of the one origin, https://records.example'),
  KAFKA_BROKERS: list('the brokers, host:port separated by commas', /^[^\s:]+:\d+$/),
  /** Before the name of each topic and group, where several areas share one Kafka. */
  KAFKA_PREFIX: (value: string | undefined): string => value ?? '',
  MONGODB_URL: text('the address of MongoDB, mongodb://…'),
  /** One deployment, and one database, an area. */
  MONGODB_DATABASE: defaulting('tell-it-once', text('the area’s database')),
  OIDC_ISSUER: address('the issuer of tokens, as its tokens name it'),
  /** Its keys, where they are not to be had under the issuer's own name: inside a cluster, a name outside may lead nowhere. */
  OIDC_KEYS: optional(address('the issuer’s public keys (JWKS)')),
  /** Every id of the area hangs on it: the same in each process, in every backup, never changed. */
  ID_KEY: text('the area’s key for ids, the same in every service'),
  LOCAL_AUTHORITY: defaulting('northbank-council', list('codes of local authorities', /^[a-z0-9][a-z0-9-]*$/)),
  AREA: defaulting('Northbank', text('the name of the area')),
  SANDBOX: defaulting('false', yesOrNo),
  /** Where tokens that were taken back are listed; unset, they are good until they run out. */
  OIDC_REVOCATIONS: optional(address('where the issuer lists tokens that were taken back')),
  /** Requests within a minute of one token, one organisation, one address; and connections. Unset: see {@link limitsOf}. */
  REQUESTS_A_TOKEN: optional(count),
  REQUESTS_AN_ORGANISATION: optional(count),
  REQUESTS_AN_ADDRESS: optional(count),
  CONNECTIONS: optional(count),
  CONNECTIONS_AN_ADDRESS: optional(count),
  /** How many minutes the clock may be behind what was recorded by it. */
  CLOCK_MAY_BE_BEHIND: defaulting('10', count),
  /** How many mebibytes should be free on the disk of a data directory. */
  FREE_DISK: defaulting('256', count),
  SERVICES: addresses,
  SESSION_KEY: bytes32,
  /** A MongoDB that only the copies of the console use, to know who has signed out; unset, one process remembers it alone. */
  SESSIONS_URL: optional(text('the address of MongoDB, mongodb://…')),
  ISSUER_KEY: jsonKey,
} satisfies Readonly<Record<string, Reader<unknown>>>;

type Readers = typeof readers;
export type Setting = keyof Readers;
export type Settings<S extends Setting> = { readonly [Name in S]: ReturnType<Readers[Name]> };

/** These settings as the environment has them. Throws {@link Misconfigured}, which names every fault and quotes no value. */
export function settingsOf<S extends Setting>(
  names: readonly S[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings<S> {
  const faults: string[] = [];
  const settings = names.flatMap((name) => {
    try {
      return [[name, readers[name](environment[name])]];
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(`${name} ${error.message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new Misconfigured(faults.join('\n'));
  return Object.fromEntries(settings) as Settings<S>;
}

export const ofLimits = [
  'REQUESTS_A_TOKEN',
  'REQUESTS_AN_ORGANISATION',
  'REQUESTS_AN_ADDRESS',
  'CONNECTIONS',
  'CONNECTIONS_AN_ADDRESS',
] as const;
export const ofEveryService = ['PORT', 'HOST', 'SANDBOX', ...ofLimits] as const;
export const ofTokens = ['OIDC_ISSUER', 'OIDC_KEYS', 'OIDC_REVOCATIONS', 'AREA'] as const;
export const ofStores = ['KAFKA_BROKERS', 'KAFKA_PREFIX', 'MONGODB_URL', 'MONGODB_DATABASE'] as const;

/** What each process reads, and nothing beside it: the compose file and the manifests are held against this. */
export const settingsFor = {
  agency: [...ofEveryService, ...ofStores, ...ofTokens, 'ID_KEY', 'LOCAL_AUTHORITY', 'SERVICES', 'CLOCK_MAY_BE_BEHIND'],
  projection: [...ofEveryService, ...ofStores, ...ofTokens],
  console: [...ofEveryService, ...ofTokens, 'SERVICES', 'SESSION_KEY', 'SESSIONS_URL', 'PUBLIC_URL'],
  issuer: [...ofEveryService, 'OIDC_ISSUER', 'ISSUER_KEY', 'AREA'],
} as const satisfies Readonly<Record<string, readonly Setting[]>>;

/** What a minute of one party may be, where others can reach us. Several times what a busy trust, or a school behind one address, asks. */
const sensible = {
  REQUESTS_A_TOKEN: 12_000,
  REQUESTS_AN_ORGANISATION: 24_000,
  REQUESTS_AN_ADDRESS: 6_000,
  CONNECTIONS: 2_000,
  CONNECTIONS_AN_ADDRESS: 500,
} as const satisfies Readonly<Record<(typeof ofLimits)[number], number>>;

/** The limits of a process: as set; else sensible ones, or where it listens on the loopback address, so that nobody else can reach it, none. */
export function limitsOf({ HOST, ...set }: Settings<(typeof ofLimits)[number] | 'HOST'>): Limits {
  const isAlone = HOST === 'localhost' || HOST === '::1' || HOST.startsWith('127.');
  const of = (name: keyof typeof sensible) => set[name] ?? (isAlone ? 0 : sensible[name]);
  return {
    requestsAToken: of('REQUESTS_A_TOKEN'),
    requestsAnOrganisation: of('REQUESTS_AN_ORGANISATION'),
    requestsAnAddress: of('REQUESTS_AN_ADDRESS'),
    connections: of('CONNECTIONS'),
    connectionsAnAddress: of('CONNECTIONS_AN_ADDRESS'),
  };
}
