import type { TokenFor } from './publish';

/** Development tokens from the issuer of the embedded default. */
export const tokensFrom =
  (url: string, send: typeof fetch = fetch): TokenFor =>
  async (persona, organisation, scope) => {
    const response = await send(`${url}/issuer/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona, organisation, ...(scope && { scope }) }),
    });
    if (!response.ok) throw new Error(`The issuer answered ${response.status} when asked for a token as ${persona}.`);
    return ((await response.json()) as { access_token: string }).access_token;
  };
