import type { Compared } from './compared';
import type { Telling } from './telling';

/** Tells both areas the same, in the same order, and compares what each message is answered: receipts and refusals alike. */
export async function tellBoth(compared: Compared, tellings: readonly Telling[]): Promise<void> {
  for (const { who, path, headers, raw } of tellings) {
    const { status, text } = await compared.ask(
      { endpoint: `POST ${path.replace(/^\/v1\/[a-z-]+/, '/v1/{agency}')}`, asked: path, who },
      { headers, raw },
    );
    if (status !== 202) throw new Error(`POST ${path} was answered ${status}: ${text}`);
  }
}
