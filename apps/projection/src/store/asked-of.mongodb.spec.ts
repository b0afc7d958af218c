import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { type AskedOfDatabase, recordedDb } from '../../test/recorded-db';
import { openMongoDirectory } from '../directory/directory.mongodb';
import { openMongoJournal } from '../journal/journal.mongodb';
import type { JournalRow } from '../journal/journal.port';
import { openMongoViews } from './views.mongodb';
import type { ViewWrite } from './views.port';

const row = (id: string, minute = 0): JournalRow => ({
  id,
  sourceRecord: `r-${id}`,
  occurredOn: '2026-03-03',
  recordedAt: `2026-03-04T09:${String(minute).padStart(2, '0')}:00.000Z`,
  keys: [`nhs:${id}`],
  event: '{"type":"t"}',
});
const write = (id: string): ViewWrite => ({
  view: 'child',
  layer: '',
  id,
  expected: 0,
  from: id,
  made: 'by the first version',
  fold: 1,
  terms: [],
  area: '{}',
  body: '{}',
});

interface Question {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: Readonly<Record<string, number>>;
}

const pagesOf = (asked: readonly AskedOfDatabase[]): Question[] =>
  asked
    .filter(({ method }) => method === 'find')
    .map(({ given: [filter, options] }) => ({ filter, ...(options as object) }) as Question)
    .filter(({ sort }) => sort);

/** Answered by one stretch of an index and nothing else: fields that are equal, then one range, in the order of the page. */
function isOneRange({ filter, sort }: Question, index: readonly string[], beside: readonly string[] = []): boolean {
  const named = Object.keys(filter).filter((name) => !beside.includes(name));
  const isEqual = (name: string) => typeof filter[name] === 'string';
  const inOrder = named.toSorted((one, other) => index.indexOf(one) - index.indexOf(other));
  return (
    named.every((name, at) => index[at] === inOrder[at] && index.includes(name)) &&
    inOrder.slice(0, -1).every(isEqual) &&
    JSON.stringify(Object.keys(sort)) === JSON.stringify(index)
  );
}

describe('what is asked of a server for MongoDB’s protocol, whatever plans it makes', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  it('pages of what was told since a moment are each a range of the index, and every row is on one of them', async () => {
    const { db, asked } = recordedDb(mongo.db);
    const journal = await openMongoJournal(db);
    await journal.insert(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => row(id, Math.floor(index / 3) + 1)));
    asked.length = 0;
    const told: string[] = [];
    for (let page = await journal.toldSince('2026-03-04T09:00:00.000Z', undefined, 2); page.length > 0; ) {
      told.push(...page.map(({ id }) => id));
      page = await journal.toldSince('2026-03-04T09:00:00.000Z', page.at(-1), 2);
    }
    expect(told).toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
    const pages = pagesOf(asked);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((page) => !isOneRange(page, ['recordedAt', '_id']))).toEqual([]);
  });

  it('pages of the area’s parts are each a range of ids, with both its ends', async () => {
    const { db, asked } = recordedDb(mongo.db);
    const views = await openMongoViews(db);
    await views.write(['r2', 'r1', 'r3'].map(write));
    await views.write([
      { ...write('r2'), layer: 'safeguarding' },
      { ...write('r0'), view: 'announced', area: undefined },
    ]);
    asked.length = 0;
    const first = await views.areaParts(undefined, 2);
    const second = await views.areaParts(first.at(-1), 2);
    expect([...first, ...second].map(({ id, layer }) => `${id} ${layer}`.trim())).toEqual([
      'r1',
      'r2',
      'r2 safeguarding',
      'r3',
    ]);
    const pages = pagesOf(asked);
    expect(pages.map(({ filter }) => Object.keys(filter._id as object))).toEqual([
      ['$gt', '$lt'],
      ['$gt', '$lt'],
    ]);
    expect(pages.filter((page) => !isOneRange(page, ['_id'], ['area']))).toEqual([]);
    await views.close();
  });

  it('rows of one batch are sent in one order, whoever sends them: no two wait for each other', async () => {
    const { db, asked } = recordedDb(mongo.db);
    const [one, other] = [await openMongoJournal(db), await openMongoJournal(db)];
    const directory = await openMongoDirectory(db);
    const views = await openMongoViews(db);
    asked.length = 0;
    await one.insert([row('b'), row('a'), row('c')]);
    await other.insert([row('c'), row('b'), row('a'), row('d')]);
    await views.write([write('r2'), write('r1'), write('r3')]);
    const fact = { source: '/agencies/a', id: 'x', type: 't', recordedAt: '2026-03-04T09:30:00.000Z', data: {} };
    await directory.insert(['f2', 'f1'].map((id) => ({ id, organisation: 'a', fact })));
    const sent = asked
      .filter(({ method }) => method === 'insertMany' || method === 'bulkWrite')
      .map(({ given: [documents] }) => (documents as object[]).map(idIn));
    expect(sent.length).toBeGreaterThan(6);
    for (const ids of sent) expect(ids).toEqual(ids.toSorted());
    await views.close();
  });
});

const idIn = (sent: object): string => {
  const { _id, updateOne } = sent as { _id?: string; updateOne?: { filter: { _id: string } } };
  return (_id ?? updateOne?.filter._id)!;
};
