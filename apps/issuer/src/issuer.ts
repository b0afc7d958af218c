import { audience, type Issuer } from '@lib/http';
import { type Clock, newId, systemClock } from '@lib/kernel';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { personas } from './personas';
import { type KeptRevocations, type Revocations, revocationsIn } from './revocations';

const algorithm = 'ES256';
const lifetimeSeconds = 8 * 60 * 60;

/** What an issuer stands on besides its key. */
export interface IssuerOptions {
  /** The one area that its tokens are good in. */
  readonly area?: string;
  /** Where it writes down what it took back; unless given, it forgets that when it stops. */
  readonly kept?: KeptRevocations;
  readonly clock?: Clock;
}

/** What is asked of the issuer. */
export interface TokenRequest {
  readonly persona: string;
  readonly organisation?: string;
  readonly children?: readonly string[];
  readonly scope?: string;
}

export interface DevelopmentIssuer extends Omit<Issuer, 'isRevoked'>, Revocations {
  readonly jwks: { readonly keys: JWK[] };
  /** A signed token, or why there is none. */
  issue(
    request: TokenRequest,
  ): Promise<{ readonly token: string; readonly expiresIn: number } | { readonly refused: string }>;
}

/** A private key as it is kept in the data directory. */
export async function newIssuerKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: algorithm, kid: 'development', use: 'sig' };
}

/** Gives anybody who can reach it a token for any persona: for development on one machine, never for real children. */
export async function developmentIssuer(
  name: string,
  key: JWK,
  { area, kept, clock = systemClock }: IssuerOptions = {},
): Promise<DevelopmentIssuer> {
  const { d: _, ...publicKey } = key;
  const jwks = { keys: [publicKey as JWK] };
  const signingKey = await importJWK(key, algorithm);
  return {
    name,
    jwks,
    keys: createLocalJWKSet(jwks),
    ...(area !== undefined && { area }),
    ...revocationsIn(kept, clock, lifetimeSeconds),
    async issue({ persona, organisation, children = [], scope }) {
      const known = personas.find((each) => each.persona === persona);
      if (!known) return { refused: `persona must be one of ${personas.map((each) => each.persona).join(', ')}` };
      if (organisation !== undefined && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(organisation)) {
        return { refused: 'organisation must be a code of small letters, digits and hyphens' };
      }
      if (scope && (scope !== 'backfill' || !persona.startsWith('system:'))) {
        return { refused: 'scope must be backfill, for a system persona' };
      }
      if (children.length > 0 && persona !== 'parent') return { refused: 'only a parent’s token names children' };
      const token = await new SignJWT({
        role: persona,
        organisation: organisation ?? known.organisation,
        ...(children.length > 0 && { children }),
        ...(scope && { scope }),
        ...(area !== undefined && { area }),
      })
        .setProtectedHeader({ alg: algorithm, kid: 'development', typ: 'JWT' })
        .setSubject(`persona:${persona}`)
        .setIssuer(name)
        .setAudience(audience)
        .setJti(newId())
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(signingKey);
      return { token, expiresIn: lifetimeSeconds };
    },
  };
}
