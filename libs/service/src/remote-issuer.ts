import { type Issuer, Problem } from '@lib/http';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { revocationsFrom } from './remote-revocations';
import type { ofTokens, Settings } from './settings';

const waits = 5_000;
const tryAgainAfterSeconds = 2;

/**
 * An issuer elsewhere, by its public keys. They are asked for with the first token and kept: the issuer may be away when we start,
 * and later for as long as its keys stay the same. Tokens that nobody can check meanwhile are not called wrong.
 */
export function remoteIssuer({
  OIDC_ISSUER: name,
  OIDC_KEYS: keysAt,
  OIDC_REVOCATIONS: revocationsAt,
  AREA: area,
}: Settings<(typeof ofTokens)[number]>): Issuer {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const keySet = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(keysAt ?? (await discovered(name))), { timeoutDuration: waits });
  return {
    name,
    area,
    ...(revocationsAt && { isRevoked: revocationsFrom(revocationsAt) }),
    async keys(header, token) {
      found ??= keySet();
      try {
        return await (await found)(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey) throw error;
        found = undefined;
        throw new Problem(
          'try-again',
          'Who you are cannot be checked at the moment: the issuer of your token does not answer.',
          [],
          tryAgainAfterSeconds,
        );
      }
    },
  };
}

async function discovered(issuer: string): Promise<string> {
  const address = `${issuer}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(waits) });
  if (!answer.ok) throw new Error(`The issuer answered ${answer.status}`);
  return ((await answer.json()) as { readonly jwks_uri: string }).jwks_uri;
}
