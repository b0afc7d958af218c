import { documentsFor } from './documents';
import { neighbourhoodOf } from './identity/neighbourhood';
import { type RefreshPorts, refresh } from './refresh';

const pageSize = 500;
/** Pages in flight: while one is folded in a worker, the next is read and the last is written. */
const pagesAtOnce = 3;

async function* pagesOf({ journal }: RefreshPorts): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined; ; ) {
    const page = await journal.sourceRecords(after, pageSize);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1);
  }
}

/** REFRESH over every source record, in place, beside live consumers. Resolves to how many documents were written. */
export async function rebuild(ports: RefreshPorts): Promise<number> {
  const pages = pagesOf(ports);
  let written = 0;
  async function work(): Promise<void> {
    for (;;) {
      const { value: page, done } = await pages.next();
      if (done) return;
      written += await refresh(ports, page);
    }
  }
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return written;
}

/** What the journal would make, compared with what is stored; writes nothing. Resolves to the ids whose documents differ. */
export async function verify(
  ports: RefreshPorts,
): Promise<{ readonly compared: number; readonly differing: readonly string[] }> {
  const { journal, views } = ports;
  const differing = new Set<string>();
  let compared = 0;
  for await (const page of pagesOf(ports)) {
    const neighbours = await neighbourhoodOf(journal, page);
    for (const document of documentsFor(neighbours, await journal.rowsOf(neighbours), [])) {
      const stored = await views.get(document.view, document.id);
      const isSame =
        stored?.body === document.body && stored.from === document.from && `${stored.terms}` === `${document.terms}`;
      if (!isSame) differing.add(document.id);
      compared++;
    }
  }
  return { compared, differing: [...differing].sort() };
}
