import { loadPatched, type Patch } from './patched';
import type { ProjectionCode } from './schedules';

const consume = 'apps/projection/src/feed/consume.ts';
const refresh = 'apps/projection/src/feed/refresh.ts';
const rebuild = 'apps/projection/src/feed/rebuild.ts';
const documents = 'apps/projection/src/feed/documents.ts';

/** Settings, not mistakes: a page of the rebuild must be smaller than these small areas, and its workers are actors of their own. */
const smallPages: readonly Patch[] = [
  { file: rebuild, find: 'const pageSize = 500;', replace: 'const pageSize = 2;' },
  { file: rebuild, find: 'const pagesAtOnce = 3;', replace: 'const pagesAtOnce = 1;' },
];

const load = (patches: readonly Patch[]): ProjectionCode =>
  loadPatched([consume, refresh, rebuild, documents], [...smallPages, ...patches]) as unknown as ProjectionCode;

export interface Mutant {
  readonly mistake: string;
  readonly patches: readonly Patch[];
}

/**
 * The four natural mistakes of design.md, section 6, and two more, made in the code as it stands. Each loses facts in some
 * schedule.
 */
export const mutants: readonly Mutant[] = [
  {
    mistake: 'reading the revision after the rows',
    patches: [
      {
        file: refresh,
        find: `    const { neighbours, heads } = await readUntilStill(ports, due);
    const rows = await journal.rowsOf(neighbours);
`,
        replace: `    const { neighbours } = await readUntilStill(ports, due);
    const rows = await journal.rowsOf(neighbours);
    const heads = await views.heads('child', neighbours);
`,
      },
    ],
  },
  {
    mistake: 'treating seen rows as nothing to do',
    patches: [
      {
        file: consume,
        find: `  await partOfEach('journal', () => ports.journal.insert(rows));
  const sourceRecords = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
  await partOfEach('refresh', () => refresh(ports, sourceRecords));
`,
        replace: `  const seen = new Set((await ports.journal.rowsOf(rows.map(({ sourceRecord }) => sourceRecord))).map(({ id }) => id));
  await ports.journal.insert(rows);
  await refresh(ports, [...new Set(rows.filter(({ id }) => !seen.has(id)).map(({ sourceRecord }) => sourceRecord))]);
`,
      },
    ],
  },
  {
    mistake: 'skipping a write when bytes, not inputs, are equal',
    patches: [
      {
        file: refresh,
        find: `    const lost = documents.length > 0 ? await partOfEach('write views', () => views.write(documents)) : [];
`,
        replace: `    const stored = await Promise.all(documents.map(() => undefined));
    for (const [index, { view, id }] of documents.entries()) stored[index] = await views.get(view, id);
    const changed = documents.filter(
      ({ body, area, terms }, index) =>
        stored[index]?.body !== body || stored[index]?.area !== area || String(stored[index]?.terms) !== String(terms),
    );
    const lost = changed.length > 0 ? await views.write(changed) : [];
`,
      },
    ],
  },
  {
    mistake: 'looking for links before one’s own row is durable',
    patches: [
      {
        file: consume,
        find: `  await partOfEach('journal', () => ports.journal.insert(rows));
  const sourceRecords = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
  await partOfEach('refresh', () => refresh(ports, sourceRecords));
`,
        replace: `  const named = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
  const sharing = await ports.journal.sourceRecordsWith(rows.flatMap(({ keys }) => keys));
  const linked = await neighbourhoodOf(ports.journal, [...new Set([...named, ...sharing])]);
  await ports.journal.insert(rows);
  await refresh(ports, named, linked);
`,
      },
      {
        file: consume,
        find: `import { ingest, Unreadable } from '../journal/ingest';
`,
        replace: `import { neighbourhoodOf } from '../identity/neighbourhood';
import { ingest, Unreadable } from '../journal/ingest';
`,
      },
      {
        file: refresh,
        find: 'export async function refresh(ports: RefreshPorts, sourceRecords: readonly string[]): Promise<number> {',
        replace: 'export async function refresh(ports, sourceRecords, linked) {',
      },
      {
        file: refresh,
        find: '    const { neighbours, heads } = await readUntilStill(ports, due);',
        replace: `    const { neighbours, heads } = linked
      ? { neighbours: linked, heads: await views.heads('child', linked) }
      : await readUntilStill(ports, due);
    linked = undefined;`,
      },
    ],
  },
  {
    mistake: 'giving up when the race for a document is lost',
    patches: [
      {
        file: refresh,
        find: '    due = [...new Set(lost.map(({ id }) => id))];',
        replace: '    due = [];',
      },
    ],
  },
  {
    mistake: 'not looking for links again after reading the revisions',
    patches: [
      {
        file: refresh,
        find: '    if (now.length === neighbours.length) return { neighbours, heads };',
        replace: '    if (now) return { neighbours, heads };',
      },
    ],
  },
];

export const asItStands: ProjectionCode = load([]);
export const codeOf = ({ patches }: Mutant): ProjectionCode => load(patches);
