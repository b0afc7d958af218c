import type { Role, Viewer } from '@lib/access';
import {
  challengeAnswered,
  correctionAsked,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  notificationAcknowledged,
  notificationFollowedUp,
  safeguardingInvolvement,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import { memoryDirectory } from '../../test/memory-directory';
import { rowsOf } from '../../test/records-of';
import { refresh } from '../feed/refresh.flow';
import type { Journal } from '../journal/journal.port';
import { openSqliteJournal } from '../journal/journal.sqlite';
import type { Views } from '../store/views.port';
import { openSqliteViews } from '../store/views.sqlite';
import type { ComposedRecord } from './child-record';
import { recordFor } from './record-for';

const [adas, beas] = [unusedNhsNumber(31), unusedNhsNumber(32)];
const born = '2022-09-14';
const viewer = (role: Role, more: Partial<Viewer> = {}): Viewer => ({
  subject: `persona:${role}`,
  role,
  organisation: 'northbank-council',
  children: [],
  scopes: [],
  ...more,
});
const officer = viewer('sen-case-officer');

let journal: Journal;
let views: Views;
const directory = memoryDirectory();
beforeEach(() => {
  journal = openSqliteJournal(':memory:');
  views = openSqliteViews(':memory:');
});
afterEach(() => Promise.all([journal.close(), views.close()]));

/** Tells all of these, in order, and answers the source record of each. */
async function told(...events: EventToTell[]): Promise<string[]> {
  const rows = rowsOf(events);
  await journal.insert(rows);
  await refresh({ journal, views, directory }, [...new Set(rows.map(({ sourceRecord }) => sourceRecord))]);
  return rows.map(({ sourceRecord }) => sourceRecord);
}
const open = (id: string, who: Viewer = officer, times = {}) =>
  recordFor({ journal, views, directory }, who, id, times);
const attribute = (record: ComposedRecord | undefined, name: string) =>
  record?.attributes.find((each) => each.name === name);

describe('two children who could be taken for one', () => {
  it('stay two when two agencies of one council happen to give them the same number', async () => {
    const source = '/agencies/northbank-council';
    const [one, other] = await told(
      earlyYearsNotification({
        source,
        subject: '1001',
        child: { givenName: 'Ada', dateOfBirth: born, nhsNumber: adas },
      }),
      socialCareAdvice({
        source,
        subject: '1001',
        child: { givenName: 'Bob', dateOfBirth: '2015-05-05', nhsNumber: beas },
      }),
    );
    expect(one).not.toBe(other);
    expect((await open(one!))?.facts).toHaveLength(1);
  });

  describe('twins, and a nursery that mistypes the one’s NHS number into the other’s', () => {
    let nursery: string;
    let adasTrust: string;
    let beasTrust: string;
    beforeEach(async () => {
      const child = { dateOfBirth: born };
      [nursery, adasTrust, beasTrust] = (await told(
        earlyYearsNotification({ id: 'e1', subject: 'TW-1', child: { ...child, nhsNumber: adas } }),
        earlyHealthNotification({ id: 'h1', subject: 'EPR-A', child: { ...child, nhsNumber: adas } }),
        earlyHealthNotification({ id: 'h2', subject: 'EPR-B', child: { ...child, nhsNumber: beas } }),
        earlyYearsNotification({ id: 'e2', subject: 'TW-1', child: { ...child, nhsNumber: beas } }),
      )) as [string, string, string];
    });

    it('nothing of the one goes to the other: the nursery’s record is believed in neither number', async () => {
      const records = await Promise.all([nursery, adasTrust, beasTrust].map((id) => open(id)));
      expect(records.map((record) => record?.sourceRecords.map(({ id }) => id))).toEqual([
        [nursery],
        [adasTrust],
        [beasTrust],
      ]);
    });

    it('the nursery’s record says so, and each twin’s says that it was kept apart', async () => {
      const number = attribute(await open(nursery), 'nhsNumber');
      expect(number?.differs).toBe(true);
      expect(number?.values.flatMap(({ flags }) => flags.map(({ code }) => code))).toEqual([
        'toldTwoWays',
        'toldTwoWays',
      ]);
      for (const twin of [adasTrust, beasTrust]) expect((await open(twin))?.apart).toHaveLength(1);
    });

    it('a parent reads their own child and not the twin', async () => {
      const parent = viewer('parent', { children: [nursery] });
      expect((await open(nursery, parent))?.facts.every(({ sourceRecord }) => sourceRecord === nursery)).toBe(true);
      expect(await open(beasTrust, parent)).toBeUndefined();
    });

    it('once the nursery has corrected itself, its record is the first twin’s again', async () => {
      const child = { dateOfBirth: born, nhsNumber: adas };
      const corrected = earlyYearsNotification({ id: 'e3', subject: 'TW-1', child });
      await told({ ...corrected, data: { ...corrected.data, corrects: 'e2' } });
      expect((await open(adasTrust))?.sourceRecords.map(({ id }) => id).sort()).toEqual([nursery, adasTrust].sort());
    });
  });
});

describe('a restricted address', () => {
  const nursery = earlyYearsNotification({
    subject: 'A',
    child: { dateOfBirth: born, nhsNumber: adas, postcode: 'ZZ99 3VZ' },
  });
  const restricted = (child: object, more: object = {}): EventToTell => {
    const event = socialCareAdvice({ id: 's1', subject: 'B', child: { dateOfBirth: born, nhsNumber: adas, ...child } });
    return { ...event, ...more };
  };
  const sees = async (id: string, who = officer) => JSON.stringify(await open(id, who)).includes('ZZ99');

  it('is hidden on every record of the child, and shown to a social worker', async () => {
    const [id] = await told(nursery, restricted({ addressIsRestricted: true }));
    expect([await sees(id!), await sees(id!, viewer('social-worker'))]).toEqual([false, true]);
  });

  it('stays hidden where a date of birth differs and the records are kept apart', async () => {
    const [id] = await told(nursery, restricted({ addressIsRestricted: true, dateOfBirth: '2022-09-15' }));
    expect((await open(id!))?.sourceRecords).toHaveLength(1);
    expect(await sees(id!)).toBe(false);
  });

  it('stays hidden when a later typing error unlinks the records', async () => {
    const [id] = await told(
      nursery,
      restricted({ addressIsRestricted: true }),
      restricted({ nhsNumber: beas }, { id: 's2' }),
    );
    expect((await open(id!))?.sourceRecords).toHaveLength(1);
    expect(await sees(id!)).toBe(false);
  });

  it('is shown again when the organisation that restricted it says that this was a mistake', async () => {
    const mistake = restricted({ addressIsRestricted: true });
    const corrected = restricted({ addressIsRestricted: false }, { id: 's2' });
    const [id] = await told(nursery, mistake, { ...corrected, data: { ...corrected.data, corrects: 's1' } });
    expect(await sees(id!)).toBe(true);
    expect(attribute(await open(id!), 'addressIsRestricted')).toBeUndefined();
  });
});

it('a SENCO does not learn from a near miss that somebody else knows a child by the same number', async () => {
  const [own] = await told(
    earlyYearsNotification({ subject: 'A', child: { dateOfBirth: born, nhsNumber: adas } }),
    earlyHealthNotification({ subject: 'B', child: { dateOfBirth: '2021-01-01', nhsNumber: adas } }),
  );
  expect((await open(own!))?.apart).toHaveLength(1);
  expect((await open(own!, viewer('senco', { organisation: 'river-lane-nursery' })))?.apart).toEqual([]);
});

describe('what is said about a safeguarding fact', () => {
  const child = { dateOfBirth: born, nhsNumber: adas };
  const source = '/agencies/northbank-social-care';
  const plan = safeguardingInvolvement({ id: 'cp-1', source, subject: 'LCS-1', child });
  const about = { organisation: 'northbank-social-care', eventId: 'cp-1', agency: 'social-care' };
  const speaking = [
    correctionAsked({ id: 'c-1', subject: 'FAM-1', child, data: { about, says: 'Not so.' } }),
    challengeAnswered('social-care', {
      id: 'a-1',
      source,
      subject: 'LCS-1',
      child,
      data: { about, challengeEventId: 'c-1', challengedBy: 'family', answer: 'stands' },
    }),
    notificationAcknowledged({ id: 'k-1', subject: 'EHC-1', child, data: { about } }),
    notificationFollowedUp({ id: 'k-2', subject: 'EHC-1', child, data: { about } }),
    factWithdrawn('social-care', {
      id: 'w-1',
      source,
      subject: 'LCS-1',
      child,
      data: { withdraws: 'cp-1' },
    }),
  ];
  const nursery = earlyYearsNotification({ id: 'n-1', subject: 'A', child });
  const seen = async (id: string, who: Viewer, times = {}) =>
    (await open(id, who, times))?.facts.map(({ eventId }) => eventId);

  it.each(
    speaking.map((event) => [event.type, event] as const),
  )('is as hidden as the fact itself, whoever says it: %s', async (_, event) => {
    const another = safeguardingInvolvement({ source, subject: 'LCS-1', child });
    const [id] = await told(nursery, plan, another, event);
    const without = JSON.stringify(await open(id!));
    expect(without).not.toMatch(/cp-1|LCS-1|FAM-1|EHC-1|[cakw]-[12]"/);
    expect(await seen(id!, viewer('social-worker'))).toEqual(expect.arrayContaining(['n-1', 'cp-1', event.id]));
  });

  it('leaves an officer with the very record that there would be without any of it', async () => {
    const [id] = await told(nursery);
    const before = await open(id!);
    await told(plan, ...speaking);
    const { sourceRecords, id: _, ...after } = (await open(id!))!;
    expect(after).toEqual((({ sourceRecords: __, id: ___, ...rest }) => rest)(before!));
    expect(sourceRecords).toEqual(before!.sourceRecords);
  });

  it('leaves the child under the id that an officer knows, whichever record would otherwise give it one', async () => {
    // Whose keyed id is the least is chance: of a dozen records, one is sure to come before the nursery’s.
    const [id] = await told(nursery);
    const others = Array.from({ length: 12 }, (_, nth) =>
      safeguardingInvolvement({ id: `cp-${nth + 2}`, source, subject: `LCS-${nth + 2}`, child }),
    );
    const [least] = (await told(...others)).sort();
    expect(least! < id!).toBe(true);
    expect((await open(id!, viewer('social-worker')))?.id).toBe(least);
    expect((await open(id!))?.id).toBe(id);
  });

  it('is hidden while nobody knows what it is about, and shown from the moment that this is known to be ordinary', async () => {
    const sayingSo = correctionAsked({
      id: 'c-9',
      subject: 'FAM-1',
      child,
      data: { about: { organisation: 'river-lane-nursery', eventId: 'n-1', agency: 'education' } },
    });
    const [id] = await told(earlyHealthNotification({ id: 'h-1', subject: 'H', child }), sayingSo);
    expect(await seen(id!, officer)).toEqual(['h-1']);
    expect(await seen(id!, viewer('social-worker'))).toHaveLength(2);
    await told(nursery);
    expect(await seen(id!, officer)).toHaveLength(3);
  });

  it('tells nobody that there is a plan by whose records are the child’s, or by whom one may look', async () => {
    const [, familys] = await told(nursery, speaking[0]!, plan);
    const systemOfFamily = viewer('system:family', { organisation: 'family' });
    expect(await open(familys!, systemOfFamily)).toBeUndefined();
  });
});
