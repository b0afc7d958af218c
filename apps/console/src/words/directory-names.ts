import { nameOrganisations } from './organisations';

/** The area’s organisations as the API has them. */
interface Organisations {
  readonly organisations: readonly { readonly code: string; readonly name: string }[];
}

const freshMilliseconds = 60_000;
const waitsMilliseconds = 2_000;

/**
 * Keeps the names that pages call organisations by as the directory has them. Only the first page waits for them, and not for long; later ones are shown with the
 * names of a minute ago. While the directory is away an organisation is called by its code’s own words.
 */
export function directoryNames(
  ask: (headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Response>,
) {
  let askAgainAt = 0;
  let first: Promise<void> | undefined;
  let etag: string | undefined;

  async function learn(): Promise<void> {
    try {
      const answer = await ask(etag ? { 'if-none-match': etag } : {}, AbortSignal.timeout(waitsMilliseconds));
      if (answer.status !== 200) return;
      nameOrganisations(((await answer.json()) as Organisations).organisations);
      etag = answer.headers.get('etag') ?? undefined;
    } catch {
      // A page is worth more than a name.
    }
  }

  return (): Promise<void> => {
    if (first && performance.now() < askAgainAt) return first;
    askAgainAt = performance.now() + freshMilliseconds;
    const learning = learn();
    first ??= learning;
    return first;
  };
}
