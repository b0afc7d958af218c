import { approvedModel } from '@lib/linkage';
import { closuresClaimed } from '../directory/closures';
import { neighbourhoodOf } from '../identity/neighbourhood';
import type { ViewWrite } from '../store/views.port';
import { documentsFor } from './documents';
import { findLookAlikes } from './find-look-alikes.flow';
import { startFoldWorkers } from './fold-workers.flow';
import { type RefreshPorts, refresh } from './refresh.flow';

/** In how large strides, and with how many pages in flight: while one is folded in a worker, the next is read and the last is written. */
export interface Strides {
  readonly pageSize: number;
  readonly pagesAtOnce: number;
}

const usual: Strides = { pageSize: 500, pagesAtOnce: 3 };

/** Every source record, but those that were `met` as neighbours of others: a child's records are looked at together. */
async function* pagesOf(
  { journal }: Pick<RefreshPorts, 'journal'>,
  met: ReadonlySet<string>,
  pageSize = usual.pageSize,
): AsyncGenerator<readonly string[]> {
  let due: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await journal.sourceRecords(after, pageSize);
    due = [...due, ...page].filter((id) => !met.has(id));
    after = page.at(-1);
    if (due.length >= pageSize || page.length === 0) {
      if (due.length > 0) yield due;
      due = [];
    }
    if (page.length === 0) return;
  }
}

/** REFRESH over every source record, in place, beside live consumers. Resolves to how many documents were written. */
export async function rebuild(ports: RefreshPorts, { pageSize, pagesAtOnce }: Strides = usual): Promise<number> {
  const workers = ports.fold ? undefined : startFoldWorkers();
  const fold = ports.fold ?? workers?.fold ?? documentsFor;
  const met = new Set<string>();
  await findAllLookAlikes(ports, pageSize);
  const pages = pagesOf(ports, met, pageSize);
  let written = 0;
  async function work(): Promise<void> {
    for (;;) {
      const { value: page, done } = await pages.next();
      if (done) return;
      const ofPage = await refresh(
        {
          ...ports,
          fold(neighbours, rows, heads, closures) {
            for (const id of neighbours) met.add(id);
            return fold(neighbours, rows, heads, closures);
          },
        },
        page,
      );
      // Added only now: other pages have added theirs meanwhile.
      written += ofPage;
    }
  }
  try {
    await Promise.all(Array.from({ length: pagesAtOnce }, work));
  } finally {
    await workers?.close();
  }
  return written;
}

/** Before anything is folded: whoever was met as another's neighbour is not met again. Who was looked for by these weights is not looked for anew. */
async function findAllLookAlikes({ journal }: RefreshPorts, pageSize: number): Promise<void> {
  if (await journal.isAllSearched(approvedModel.version)) return;
  for await (const page of pagesOf({ journal }, new Set(), pageSize))
    await journal.causally(async () => findLookAlikes(journal, await journal.rowsOf(page)));
  await journal.markAllSearched(approvedModel.version);
}

/** What the journal would make, compared with what is stored; writes nothing. Resolves to the ids whose documents differ. */
export async function verify(
  ports: RefreshPorts,
): Promise<{ readonly compared: number; readonly differing: readonly string[] }> {
  const { journal, views, directory } = ports;
  const differing = new Set<string>();
  let compared = 0;
  const met = new Set<string>();
  for await (const page of pagesOf(ports, met)) {
    const neighbours = await neighbourhoodOf(journal, page);
    for (const id of neighbours) met.add(id);
    const rows = await journal.rowsOf(neighbours);
    const closures = await closuresClaimed(directory, rows);
    const made = documentsFor(neighbours, rows, [], closures).filter(({ body }) => body !== '');
    for (const document of made) {
      const stored = await views.get(document.view, document.id, [document.layer]);
      const isSame =
        stored?.body === document.body &&
        stored.area === document.area &&
        stored.from === document.from &&
        `${stored.terms}` === `${document.terms}`;
      if (!isSame) differing.add(document.id);
      compared++;
    }
    for (const id of await standingBesides(views, neighbours, made)) differing.add(id);
  }
  return { compared, differing: [...differing].sort() };
}

/** Documents that stand where the journal would make none. */
async function standingBesides(
  views: RefreshPorts['views'],
  neighbours: readonly string[],
  made: readonly ViewWrite[],
): Promise<readonly string[]> {
  const places = new Set(made.map(({ layer, id }) => `${layer} ${id}`));
  const found: string[] = [];
  for (const { layer, id } of await views.heads('child', neighbours))
    if (!places.has(`${layer} ${id}`) && (await views.get('child', id, [layer]))) found.push(id);
  return found;
}
