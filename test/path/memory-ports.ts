import type { Journal, JournalRow } from '../../apps/projection/src/journal/journal.port';
import { alikeKey, everybody, type KeptTelling } from '../../apps/projection/src/journal/look-alikes.port';
import type { ViewDocument, ViewHead, Views, ViewWrite } from '../../apps/projection/src/store/views.port';
import { writtenListeners } from '../../apps/projection/src/store/written';

/** Called between any two documents that one call reads or writes: where a store without transactions can be overtaken. */
export type Between = () => Promise<void>;
const atOnce: Between = async () => {};

export class JournalShelf {
  readonly rows = new Map<string, JournalRow>();
  readonly tellings = new Map<string, KeptTelling>();
  readonly blocks = new Map<string, Set<string>>();
  readonly pairs = new Map<string, readonly [string, string]>();
}

const placeOf = ({ recordedAt, id }: Pick<JournalRow, 'recordedAt' | 'id'>): string => `${recordedAt} ${id}`;
const typeIn = (event: string): string => JSON.parse(event).type;

/** How one copy sees a shelf: as it stands, unless a store of several servers answers from how it stood. */
export interface Sight<T> {
  readonly seen: () => ReadonlyMap<string, T>;
  readonly causally: Journal['causally'];
}

/** One copy's way to a journal that several copies share. */
export function memoryJournal(
  { rows, tellings, blocks, pairs }: JournalShelf,
  between: Between = atOnce,
  { seen, causally }: Sight<JournalRow> = { seen: () => rows, causally: (work) => work() },
): Journal {
  const all = () => [...seen().values()];
  /** Its own, and the one that whoever speaks of it asserts. */
  const keysOf = ({ id, keys }: JournalRow): readonly string[] =>
    all().some((other) => other.keys.includes(`about:${id}`)) ? [...keys, `about:${id}`] : keys;
  async function each<T, R>(items: readonly T[], read: (item: T) => readonly R[]): Promise<R[]> {
    const found: R[] = [];
    for (const [index, item] of items.entries()) {
      if (index > 0) await between();
      found.push(...read(item));
    }
    return [...new Set(found)];
  }
  const alike = (id: string) => [...pairs].flatMap(([key, both]) => (both.includes(id) ? [key] : []));
  return {
    async enter(entered) {
      await each(entered, ({ sourceRecord, telling, keys }) => {
        for (const key of keys) blocks.set(key, (blocks.get(key) ?? new Set()).add(sourceRecord));
        const place = `${sourceRecord} ${telling}`;
        if (!tellings.has(place)) tellings.set(place, { sourceRecord, telling });
        return [];
      });
    },
    tellingsOf: (ids) => each(ids, (id) => [...tellings.values()].filter(({ sourceRecord }) => sourceRecord === id)),
    sourceRecordsUnder: (keys) => each(keys, (key) => [...(blocks.get(key) ?? [])]),
    async pair(paired) {
      await each(paired, (both) => {
        pairs.set(alikeKey(both), both);
        return [];
      });
    },
    async markSearched(searched, by) {
      await each(searched, (told) => {
        tellings.set(`${told.sourceRecord} ${told.telling}`, { ...told, searchedBy: by });
        return [];
      });
    },
    async markAllSearched(by) {
      blocks.set(everybody, (blocks.get(everybody) ?? new Set()).add(by));
    },
    isAllSearched: async (by) => blocks.get(everybody)?.has(by) ?? false,
    async insert(inserted) {
      await each(inserted, (row) => {
        if (!rows.has(row.id)) rows.set(row.id, row);
        return [];
      });
    },
    rowsOf: (ids) => each(ids, (id) => all().filter(({ sourceRecord }) => sourceRecord === id)),
    rowsWithIds: (ids) => each(ids, (wanted) => all().filter(({ id }) => id === wanted)),
    keysOf: (ids) =>
      each(ids, (id) => [...alike(id), ...all().flatMap((row) => (row.sourceRecord === id ? keysOf(row) : []))]),
    sourceRecordsWith: (keys) =>
      each(keys, (key) => [
        ...(pairs.get(key) ?? []),
        ...all().flatMap((row) => (keysOf(row).includes(key) ? [row.sourceRecord] : [])),
      ]),
    sourceRecords: async (after = '', limit) =>
      [...new Set(all().map(({ sourceRecord }) => sourceRecord))]
        .sort()
        .filter((id) => id > after)
        .slice(0, limit),
    toldSince: async (since, before, limit) =>
      all()
        .map(({ id, sourceRecord, recordedAt, event }) => ({ id, sourceRecord, recordedAt, type: typeIn(event) }))
        .filter(({ recordedAt }) => recordedAt > since)
        .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
        .filter((row) => !before || placeOf(row) < placeOf(before))
        .slice(0, limit),
    count: async () => rows.size,
    causally,
    close: async () => {},
  };
}

export class ViewsShelf {
  readonly documents = new Map<string, ViewDocument>();
}

export const nameOf = ({ view, layer, id }: Pick<ViewHead, 'view' | 'layer' | 'id'>): string =>
  `${view} ${id} ${layer}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const ordinary = [''];

/** One copy's way to views that several copies share. */
export function memoryViews(
  { documents }: ViewsShelf,
  between: Between = atOnce,
  { seen }: Pick<Sight<ViewDocument>, 'seen'> = { seen: () => documents },
): Views {
  const listeners = writtenListeners();
  const standing = (view: ViewHead['view'], id: string, layers: readonly string[]) => {
    const now = seen();
    return layers.flatMap((layer) => now.get(nameOf({ view, layer, id })) ?? []).find(({ body }) => body !== '');
  };
  return {
    async heads(view, ids) {
      const heads: ViewHead[] = [];
      for (const [index, id] of ids.entries()) {
        if (index > 0) await between();
        for (const document of seen().values()) {
          if (document.view !== view || document.id !== id) continue;
          const { terms: _, area: __, body: ___, ...head } = document;
          heads.push(head);
        }
      }
      return heads;
    },
    get: async (view, id, layers = ordinary) => standing(view, id, layers),
    async write(writes) {
      const lost: ViewWrite[] = [];
      for (const [index, write] of writes.entries()) {
        if (index > 0) await between();
        const { expected, ...document } = write;
        const { revision } = documents.get(nameOf(write)) ?? { revision: 0 };
        if (revision !== expected) lost.push(write);
        else documents.set(nameOf(write), { ...document, revision: revision + 1 });
      }
      listeners.tell(writes, lost);
      return lost;
    },
    async putBack(given) {
      for (const document of given) if (!documents.has(nameOf(document))) documents.set(nameOf(document), document);
    },
    find: async (view, terms, after = '', limit, layers = ordinary) =>
      [...new Set([...documents.values()].filter((document) => document.view === view).map(({ id }) => id))]
        .filter((id) => id > after && terms.length > 0)
        .filter((id) => terms.every((term) => standing(view, id, layers)?.terms.includes(term)))
        .sort()
        .slice(0, limit),
    areaParts: async (after, limit) =>
      [...documents.values()]
        .flatMap(({ id, layer, fold, area }) => (area === undefined ? [] : [{ id, layer, fold, area }]))
        .sort((one, other) => compare(one.id, other.id) || compare(one.layer, other.layer))
        .filter(({ id, layer }) => !after || (compare(id, after.id) || compare(layer, after.layer)) > 0)
        .slice(0, limit),
    onWritten: listeners.add,
    anyMadeOtherwise: async (made) =>
      [...documents.values()].some((document) => document.view === 'child' && document.made !== made),
    close: async () => {},
  };
}
