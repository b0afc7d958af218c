import { eventIdOf, type FactToTell, type Found } from '@lib/directory';

/** What became of a list that was imported. */
export interface Imported {
  /** Rows that say something new. */
  readonly told: readonly FactToTell[];
  /** Rows that were told before and hold. */
  readonly alreadySo: readonly FactToTell[];
  readonly refused: readonly { readonly row: number; readonly says: string }[];
}

/** The public API as a system of the partnership meets it. */
export interface DirectoryApi {
  /** `/agencies/<organisation>`: whose token it is. */
  readonly source: string;
  post(path: string, mediaType: string, body: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  get(path: string): Promise<unknown>;
}

interface Result {
  readonly status: number;
  readonly outcome?: 'told' | 'alreadyTold';
  readonly problem?: {
    readonly title: string;
    readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  };
}

const mostInBatch = 500;
const mostAttempts = 100;

/**
 * Tells each row under an id that is made of what it says, so that the same list again changes nothing. What was told once and does not
 * hold any more, because another listing took its place meanwhile, is so again: it is told once more, under its next id.
 */
export async function tellRows(api: DirectoryApi, rows: readonly FactToTell[]): Promise<Imported> {
  const [told, alreadySo, refused]: [FactToTell[], FactToTell[], { row: number; says: string }[]] = [[], [], []];
  let waiting = rows;
  for (let attempt = 1; waiting.length > 0; attempt++) {
    if (attempt > mostAttempts) throw new Error('The directory does not say what it was told. Try again later.');
    const known: FactToTell[] = [];
    for (let at = 0; at < waiting.length; at += mostInBatch) {
      const batch = waiting.slice(at, at + mostInBatch);
      for (const [index, { status, outcome, problem }] of (await tellBatch(api, batch, attempt)).entries()) {
        const row = batch[index]!;
        if (status !== 202) refused.push({ row: row.row, says: inWords(problem) });
        else if (outcome === 'told') told.push(row);
        else known.push(row);
      }
    }
    const holding = await whatHolds(api, known);
    alreadySo.push(...holding);
    waiting = known.filter((row) => !holding.includes(row));
  }
  return { told, alreadySo, refused };
}

async function tellBatch(api: DirectoryApi, rows: readonly FactToTell[], attempt: number): Promise<readonly Result[]> {
  const events = rows.map((row) => ({
    specversion: '1.0',
    id: eventIdOf(row, attempt),
    source: api.source,
    type: row.contract.type,
    subject: row.subject,
    data: row.data,
  }));
  const { status, body } = await api.post('/v1/partnership/events', 'application/cloudevents-batch+json', events);
  const { results, title, detail } = (body ?? {}) as { results?: readonly Result[]; title?: string; detail?: string };
  if (status !== 202 || results?.length !== rows.length)
    throw new Error(`The partnership’s service answered ${status}: ${[title, detail].filter(Boolean).join(' ')}`);
  return results;
}

async function whatHolds(api: DirectoryApi, rows: readonly FactToTell[]): Promise<readonly FactToTell[]> {
  const found = new Map<string, Found>();
  for (const path of new Set(rows.map(({ readAt }) => readAt))) found.set(path, (await api.get(path)) as Found);
  return rows.filter((row) => row.holdsIn(found.get(row.readAt)!));
}

const inWords = (problem: Result['problem']): string =>
  [problem?.title, ...(problem?.errors ?? []).map(({ pointer, message }) => `${pointer}: ${message}`)].join('; ');
