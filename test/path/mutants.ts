import { consume } from '../../apps/projection/src/feed/consume.flow';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { rebuild } from '../../apps/projection/src/feed/rebuild.flow';
import type { RefreshPorts } from '../../apps/projection/src/feed/refresh.flow';
import type { DirectoryPorts } from '../../apps/projection/src/feed/take-directory.flow';
import { neighbourhoodOf } from '../../apps/projection/src/identity/neighbourhood';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { Journal } from '../../apps/projection/src/journal/journal.port';
import type { ViewWrite } from '../../apps/projection/src/store/views.port';
import type { Message } from './worlds';

/** The projection's own code, or what it would do by a mistake. */
export interface ProjectionCode {
  readonly consume: (ports: DirectoryPorts, batch: readonly Message[]) => Promise<void>;
  readonly rebuild: (ports: RefreshPorts) => Promise<number>;
  /** A batch counts as handled before it is: whoever dies in it leaves it to nobody. */
  readonly notesPlaceFirst?: true;
}

/** Settings, not mistakes: a page of the rebuild must be smaller than these small areas, and its workers are actors of their own. */
const smallPages = { pageSize: 2, pagesAtOnce: 1 };

export const asItStands: ProjectionCode = {
  async consume(ports, batch) {
    await consume(ports, batch);
  },
  rebuild: (ports) => rebuild(ports, smallPages),
};

export interface Mutant {
  readonly mistake: string;
  /** The seed from which on it is looked for where that is not the first: it is rare, and found soon from here. */
  readonly from?: number;
  readonly code: ProjectionCode;
}

/** The code as it stands, on ports that do what the mistake would. */
export const withPorts = (mistaken: <Ports extends RefreshPorts>(ports: Ports) => Ports): ProjectionCode => ({
  consume: (ports, batch) => asItStands.consume(mistaken(ports), batch),
  rebuild: (ports) => asItStands.rebuild(mistaken(ports)),
});

const writing = (write: (ports: RefreshPorts, documents: readonly ViewWrite[]) => Promise<readonly ViewWrite[]>) =>
  withPorts((ports) => ({ ...ports, views: { ...ports.views, write: (documents) => write(ports, documents) } }));

/**
 * The four natural mistakes of the path, and some more: the code as it stands does what they would, by what its ports answer. Each loses
 * facts in some schedule.
 */
export const mutants: readonly Mutant[] = [
  {
    mistake: 'reading the revision after the rows',
    code: withPorts((ports) => ({
      ...ports,
      fold: async (ids, rows, _, closures) => documentsFor(ids, rows, await ports.views.heads('child', ids), closures),
    })),
  },
  {
    mistake: 'treating seen rows as nothing to do',
    code: {
      ...asItStands,
      async consume(ports, batch) {
        const ids = batch.map(({ value }) => ingest(value).id);
        const seen = new Set((await ports.journal.rowsWithIds(ids)).map(({ id }) => id));
        await asItStands.consume(
          ports,
          batch.filter((_, index) => !seen.has(ids[index]!)),
        );
      },
    },
  },
  {
    mistake: 'skipping a write when what is shown, not its inputs, is equal',
    code: writing(async ({ views }, documents) => {
      const changed: ViewWrite[] = [];
      for (const document of documents) {
        const stored = await views.get(document.view, document.id, [document.layer]);
        // What stands beside the record names its inputs again.
        const shown = (body: string) => JSON.stringify(JSON.parse(body || '{}').record);
        const text = ({ body, area, terms }: Pick<ViewWrite, 'body' | 'area' | 'terms'>) =>
          `${shown(body)} ${area} ${terms}`;
        if (!stored || text(stored) !== text(document)) changed.push(document);
      }
      return changed.length > 0 ? views.write(changed) : [];
    }),
  },
  {
    mistake: 'looking for links before one’s own row is durable',
    code: {
      ...asItStands,
      async consume(ports, batch) {
        const rows = batch.map(({ value }) => ingest(value));
        const named = rows.map(({ sourceRecord }) => sourceRecord);
        const sharing = await ports.journal.sourceRecordsWith(rows.flatMap(({ keys }) => keys));
        const linked = await neighbourhoodOf(ports.journal, [...new Set([...named, ...sharing])]);
        await asItStands.consume({ ...ports, journal: knowing(linked, ports.journal) }, batch);
      },
    },
  },
  {
    mistake: 'giving up when the race for a document is lost',
    from: 2_090,
    code: writing(async ({ views }, documents) => {
      await views.write(documents);
      return [];
    }),
  },
  {
    mistake: 'not looking for links again after reading the revisions',
    code: withPorts((ports) => ({ ...ports, journal: lookingOnce(ports.journal) })),
  },
  {
    mistake: 'leaving what a layer shows no more to whoever is late',
    code: withPorts((ports) => ({
      ...ports,
      fold: (...asked) => documentsFor(...asked).filter(({ body }) => body !== ''),
    })),
  },
];

/** A journal that answers with these neighbours, until the rows of them have been read. */
function knowing(linked: readonly string[], journal: Journal): Journal {
  let isKnown = true;
  return {
    ...journal,
    keysOf: async (ids) => (isKnown ? ['linked'] : journal.keysOf(ids)),
    sourceRecordsWith: async (keys) => (isKnown ? linked : journal.sourceRecordsWith(keys)),
    rowsOf(ids) {
      isKnown = false;
      return journal.rowsOf(ids);
    },
  };
}

/** A journal whose answers about neighbours are remembered until the rows have been read. */
function lookingOnce(journal: Journal): Journal {
  const remembered = new Map<string, Promise<readonly string[]>>();
  const once =
    (name: string, ask: (given: readonly string[]) => Promise<readonly string[]>) => (given: readonly string[]) => {
      const key = `${name} ${given}`;
      const answer = remembered.get(key) ?? ask(given);
      remembered.set(key, answer);
      return answer;
    };
  return {
    ...journal,
    keysOf: once('keys', journal.keysOf),
    sourceRecordsWith: once('records', journal.sourceRecordsWith),
    rowsOf(ids) {
      remembered.clear();
      return journal.rowsOf(ids);
    },
  };
}
