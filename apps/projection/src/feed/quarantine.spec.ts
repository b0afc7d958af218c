import {
  type EventToTell,
  earlyHealthNotification,
  earlyHealthStep,
  earlyYearsNotification,
  factIdOfSaid,
  publishedOf,
  safeguardingInvolvement,
  unusedNhsNumber,
} from '@lib/testing';
import { memoryDirectory } from '../../test/memory-directory';
import { foldWithQuarantine } from '../facts/quarantine';
import type { Journal, JournalRow } from '../journal/journal.port';
import { openSqliteJournal } from '../journal/journal.sqlite';
import type { ChildDocument } from '../record/child-document';
import { recordFor } from '../record/record-for';
import type { Views } from '../store/views.port';
import { openSqliteViews } from '../store/views.sqlite';
import { consume } from './consume.flow';
import { verify } from './rebuild.flow';

const row = (id: string) => ({ id, occurredOn: '2026-03-03', recordedAt: '2026-03-04T09:30:00.000Z' }) as JournalRow;
const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(row);

/** A fold that stumbles over each of these together. */
const stumblingOver =
  (...blocks: readonly string[][]) =>
  (quarantined: ReadonlySet<string>): string => {
    const left = rows.map(({ id }) => id).filter((id) => !quarantined.has(id));
    if (blocks.some((block) => block.every((id) => left.includes(id)))) throw new TypeError('stumbled');
    return left.join('');
  };

describe('a fold that stumbles', () => {
  it.each([
    ['over nothing leaves out nothing', [], 'abcdefgh'],
    ['over the first leaves out the first', [['a']], 'bcdefgh'],
    ['over the last leaves out the last', [['h']], 'abcdefg'],
    ['over two leaves out both', [['c'], ['f']], 'abdegh'],
    ['over two facts together leaves out the later', [['c', 'f']], 'abcdegh'],
    ['over all leaves out all', 'abcdefgh'.split('').map((id) => [id]), ''],
  ])('%s', (_, blocks, left) => {
    expect(foldWithQuarantine(rows, stumblingOver(...blocks))).toBe(left);
    expect(foldWithQuarantine([...rows].reverse(), stumblingOver(...blocks))).toBe(left);
  });

  it('over nothing at all says so: that is no fact’s fault', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => foldWithQuarantine(rows, broken)).toThrow('broken');
  });
});

describe('a fact over which a fold stumbles', () => {
  const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(61) };
  // No intake would take these, and no fold was written for them: a step that cannot be said, and a name that is yes.
  const planted = earlyHealthStep({
    id: 'planted',
    subject: 'A',
    child,
    data: { step: { toString: null } },
  });
  const plantedName = earlyHealthNotification({
    id: 'planted too',
    subject: 'A',
    child: { ...child, givenName: true },
  });
  const viewer = { subject: 'x', organisation: 'northbank-council', children: [], scopes: [] };
  let journal: Journal;
  let views: Views;
  const directory = memoryDirectory();
  beforeEach(() => {
    [journal, views] = [openSqliteJournal(':memory:'), openSqliteViews(':memory:')];
  });
  afterEach(() => Promise.all([journal.close(), views.close()]));

  async function told(...events: readonly EventToTell[]): Promise<string[]> {
    const messages = events.map((event) => publishedOf(event)).map(({ key, value }) => ({ topic: 't', key, value }));
    const parked = { park: () => Promise.reject(new Error('Nothing here is unreadable')) };
    const clock = { now: () => '2026-06-01T09:00:00.000Z' };
    await consume({ journal, views, directory, parked: parked as never, clock }, messages);
    return messages.map(({ key }) => key);
  }
  const recordOf = async (id: string) =>
    (JSON.parse((await views.get('child', id))!.body) as Extract<ChildDocument, { record: unknown }>).record;

  it.each([
    ['for the record', planted],
    ['for the search', plantedName],
  ])('is left out %s and named, and holds up neither its child’s other facts nor anybody else’s', async (_, stumbling) => {
    const [id] = await told(earlyHealthNotification({ id: 'good', subject: 'A', child }), stumbling);
    const [stranger] = await told(earlyYearsNotification());
    const record = await recordOf(id!);
    expect(record.facts.map(({ eventId }) => eventId)).toEqual(['good']);
    expect(record.incomplete.map(({ factId }) => factId)).toEqual([factIdOfSaid(stumbling)]);
    expect((await recordOf(stranger!)).facts).toHaveLength(1);
    expect(await verify({ journal, views, directory })).toMatchObject({ differing: [] });
  });

  it('is left out as well of the record as at another day', async () => {
    const [id] = await told(earlyHealthNotification({ subject: 'A', child }), planted);
    const record = await recordFor({ journal, views, directory }, { ...viewer, role: 'dco' }, id!, {
      asAt: '2026-05-01',
    });
    expect([record?.facts.length, record?.incomplete.length]).toEqual([1, 1]);
  });

  it('goes on hiding the address that it says is hidden, and if it tells of safeguarding is named to nobody else', async () => {
    const [nurserys, workers] = (await told(
      earlyYearsNotification({ subject: 'A', child: { ...child, postcode: 'ZZ99 3VZ' } }),
      safeguardingInvolvement({ child: { ...child, sex: 1, addressIsRestricted: true } }),
    )) as [string, string];
    const seenBy = (role: 'dco' | 'social-worker', id: string) =>
      recordFor({ journal, views, directory }, { ...viewer, role }, id);
    expect(JSON.stringify(await seenBy('dco', nurserys))).not.toContain('ZZ99');
    expect(JSON.stringify(await seenBy('social-worker', nurserys))).toContain('ZZ99');
    expect(await seenBy('dco', workers)).toBeUndefined();
    expect((await seenBy('social-worker', workers))?.incomplete).toHaveLength(1);
  });
});
