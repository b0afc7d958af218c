import type { ParkedMessage, ParkedMessages } from '@lib/event-log';
import {
  type EventToTell,
  ehcAssessmentRequested,
  exceptionRecorded,
  partnershipFactWithdrawn,
  publishedOf,
  type Saying,
  settingClosed,
  unusedNhsNumber,
} from '@lib/testing';
import { memoryDirectory } from '../../test/memory-directory';
import type { DirectoryRow } from '../directory/directory.port';
import { directoryTopic } from '../directory/directory-row';
import { openSqliteJournal } from '../journal/journal.sqlite';
import { asRead, recordFor } from '../record/record-for';
import type { Views } from '../store/views.port';
import { openSqliteViews } from '../store/views.sqlite';
import { consume, replayParked } from './consume.flow';
import { rebuild, verify } from './rebuild.flow';
import { type DirectoryPorts, takeDirectory } from './take-directory.flow';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(91) };
const ofCase = (what: Saying): Saying => ({
  child,
  subject: 'EHC-1',
  ...what,
  data: { assessmentReference: 'A/1', ...what.data },
});
/** Asked for on 2 March, the plan is due on 20 July. The council claims ten days of closure: too few to excuse. */
const requested = ehcAssessmentRequested(ofCase({ data: { receivedOn: '2026-03-02' } }));
const claimed = exceptionRecorded(
  ofCase({
    data: {
      from: '2026-07-22',
      until: '2026-07-31',
      duty: 'plan',
      ground: 'adviceDuringSchoolClosure',
      adviceAskedOn: '2026-07-16',
      setting: 'ferry-road',
    },
  }),
);
const summer = { setting: 'ferry-road', from: '2026-07-22', until: '2026-09-01' };
const closed = settingClosed({ id: 'summer', data: summer });
const elsewhere = settingClosed({ id: 'elsewhere', data: { ...summer, setting: 'weir-side' } });

let views: Views;
let ports: DirectoryPorts;
let parked: Map<string, ParkedMessage>;
beforeEach(() => {
  views = openSqliteViews(':memory:');
  parked = new Map();
  ports = {
    journal: openSqliteJournal(':memory:'),
    views,
    directory: memoryDirectory(new Map<string, DirectoryRow>()),
    parked: {
      park: async (message: ParkedMessage) => void parked.set(message.id, message),
      list: async () => [...parked.values()],
      release: async (id: string) => void parked.delete(id),
    } as unknown as ParkedMessages,
    clock: { now: () => '2026-08-01T09:00:00.000Z' },
  };
});
afterEach(() => Promise.all([ports.journal.close(), views.close()]));

const messageOf = (event: EventToTell) => {
  const { topic, key, value } = publishedOf(event);
  return { topic, key, value };
};
/** Each by itself, to whoever reads its topic. */
async function tell(...events: EventToTell[]): Promise<void> {
  for (const message of events.map(messageOf))
    await (message.topic === directoryTopic ? takeDirectory(ports, [message]) : consume(ports, [message]));
}
const id = messageOf(requested).key;
const officer = {
  subject: 'P',
  role: 'sen-case-officer' as const,
  organisation: 'northbank-council',
  children: [],
  scopes: [],
};
async function planOn(day: string, times: object = {}) {
  const record = (await recordFor(ports, officer, id, times))!;
  const read = asRead(record, officer, id, day, '2026-08-01T09:00:00.000Z');
  return read.clocks.find(({ standard }) => standard === 'final-plan')!;
}
const documentsOf = async () => {
  const heads = await views.heads('child', [id]);
  return heads.map(({ from, revision: _, ...rest }) => ({ from, ...rest }));
};
const said = async () => {
  const { body, area, terms } = (await views.get('child', id))!;
  return { body, area, terms };
};
const revision = async () => (await views.heads('child', [id]))[0]!.revision;
const figure = async () => JSON.parse((await views.get('child', id))!.area!).parts.timeliness.clocks;

describe('a closure that the partnership is told', () => {
  it('turns overdue into excused from the day of asking, by the setting’s calendar, in record and figures', async () => {
    await tell(requested, claimed);
    expect((await planOn('2026-07-21')).status).toBe('overdue');
    await tell(closed);
    const plan = await planOn('2026-07-21');
    expect(plan.status).toBe('excused');
    expect(plan.sentences.join(' ')).toContain("the days are those of the setting's calendar");
    expect(await figure()).toContainEqual(
      expect.objectContaining({ standard: 'final-plan', excusedFrom: '2026-07-16' }),
    );
    expect(await verify(ports)).toEqual({ compared: 1, differing: [] });
  });

  it('is in the record as at another day and as known at an earlier moment, as in the figures', async () => {
    await tell(requested, claimed, closed);
    const earlier = { asAt: '2026-07-21', knownAt: '2026-07-01T09:00:00.000Z' };
    expect((await planOn('2026-07-21', earlier)).status).toBe('excused');
  });

  it('leaves the same documents whether it is told before the claim or after it, once or twice', async () => {
    await tell(requested, claimed, closed);
    const expected = [await documentsOf(), (await views.get('child', id))!.body];
    const before = await revision();
    await tell(closed);
    expect(await revision()).toBe(before);
    const other = openSqliteViews(':memory:');
    await views.close();
    views = other;
    ports = { ...ports, views, journal: openSqliteJournal(':memory:'), directory: memoryDirectory() };
    await tell(closed, requested, closed, claimed);
    expect([await documentsOf(), (await views.get('child', id))!.body]).toEqual(expected);
  });

  it('that is taken back, or corrected to be another school’s, leaves a document that says what it said', async () => {
    await tell(requested, claimed);
    const before = await said();
    await tell(closed, partnershipFactWithdrawn({ data: { organisation: 'ferry-road', withdraws: 'summer' } }));
    expect(await said()).toEqual(before);
    await tell(
      settingClosed({ id: 'again', data: summer }),
      settingClosed({ data: { ...summer, setting: 'weir-side', corrects: 'again' } }),
    );
    expect(await said()).toEqual(before);
    expect((await planOn('2026-07-21')).status).toBe('overdue');
  });

  it('of a school that no exception of the child names leaves its document alone', async () => {
    const { setting: _, ...withoutSetting } = claimed.data;
    await tell(requested, { ...claimed, data: withoutSetting }, closed, elsewhere);
    expect(await revision()).toBe(2);
    expect(await rebuild(ports)).toBe(0);
  });

  it('reaches the record though the copy that kept it died before it had made the record again', async () => {
    await tell(requested, claimed);
    const dying = { ...ports, views: { ...views, heads: () => Promise.reject(new Error('dead')) } };
    await expect(takeDirectory(dying, [messageOf(closed)])).rejects.toThrow('dead');
    expect((await planOn('2026-07-21')).status).toBe('overdue');
    await tell(closed);
    expect((await planOn('2026-07-21')).status).toBe('excused');
  });

  it('is never in the journal, and what is of a child never in the directory: each is parked with the reason', async () => {
    await consume(ports, [{ ...messageOf(closed), topic: 'education.events' }]);
    await takeDirectory(ports, [{ ...messageOf(requested), topic: directoryTopic }]);
    expect(await ports.journal.count()).toBe(0);
    expect([...parked.values()].map(({ reason }) => reason)).toEqual([
      'partnership.setting-closed.v1 is told of an organisation, and is of no child',
      'education.ehc-assessment-requested.v1 is told of no organisation',
    ]);
  });

  it('that an older version could not read is read after the upgrade', async () => {
    await tell(requested, claimed);
    const { topic, key, value } = messageOf(closed);
    parked.set('p', { id: 'p', topic, key, value, reason: 'No contract', parkedAt: '2026-08-01T09:00:00.000Z' });
    expect(await replayParked(ports)).toEqual({ read: 1, stillParked: 0 });
    expect((await planOn('2026-07-21')).status).toBe('excused');
  });
});
