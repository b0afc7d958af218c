import type { Compared } from './compared';
import type { Telling } from './telling';

interface Taken {
  readonly outcome?: string;
}

/**
 * Tells both areas the same, in the same order, and compares what each message is answered: receipts and refusals alike. What the
 * old one takes, and had not been told before, is of the children from then on. Answers how much that was.
 */
export async function tellBoth(compared: Compared, tellings: readonly Telling[]): Promise<number> {
  let taken = 0;
  for (const { who, path, headers, raw, told } of tellings) {
    const endpoint = `POST ${path.replace(/^\/v1\/[a-z-]+/, '/v1/{agency}')}`;
    const { status, text, body } = await compared.ask({ endpoint, asked: path, who }, { headers, raw });
    if (status !== 202) throw new Error(`POST ${path} was answered ${status}: ${text}`);
    const { results = [body as Taken] } = body as { readonly results?: readonly Taken[] };
    const isNew = told.filter((_, at) => results[at]?.outcome === 'told');
    compared.children.add(isNew);
    taken += isNew.length;
  }
  return taken;
}
