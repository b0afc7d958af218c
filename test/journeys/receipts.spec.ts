import type { Receipts } from '@lib/intake';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  unusedNhsNumber,
} from '@lib/testing';
import { Area } from './area';
import { type Client, cloudEvent, cloudEventBatch } from './client';
import { until } from './until';

const dateOfBirth = '2021-08-19';
const nhsNumber = unusedNhsNumber(4_101);
const child = { givenName: 'Teasel', familyName: 'Gritstone', dateOfBirth, nhsNumber };
/** A version that the sandbox takes and nothing reads. */
const tooNew = { ...earlyYearsNotification({ child }), type: 'education.early-years-notification.v999' };

let area: Area;
let nursery: Client;
beforeAll(async () => {
  area = await Area.start();
  nursery = await area.as('system:education');
});
afterAll(() => area.end());

const receiptsOf = async (client: Client, query = '') => (await client.ask<Receipts>(`/v1/receipts${query}`)).body;
const receiptOf = async ({ id }: Pick<EventToTell, 'id'>, client = nursery) =>
  (await receiptsOf(client)).receipts.find((receipt) => receipt.id === id);
const settled = (event: EventToTell, client = nursery) =>
  until(
    () => receiptOf(event, client),
    (receipt) => receipt !== undefined && receipt.state !== 'accepted',
  );

describe('an agency’s receipts', () => {
  it('say of each message that it was accepted and is in the record, with its fact’s id there', async () => {
    const event = earlyYearsNotification({ child });
    const { child: record, ...receipt } = await area.tell(event);
    await area.answerTo(event);
    expect(await settled(event)).toEqual({ ...receipt, type: event.type, state: 'inRecord' });
    expect(record.facts.map(({ factId }) => factId)).toContain(receipt.factId);
    expect((await receiptsOf(nursery)).receipts.filter(({ id }) => id === event.id)).toHaveLength(1);
  });

  it('never speak of other records: to tell is no way to ask whether a child is known', async () => {
    const other = earlyHealthNotification({ child: { ...child, givenName: 'Tansy', dateOfBirth: '2020-01-31' } });
    const { child: record } = await area.tell(other);
    expect(record.apart).not.toEqual([]);
    expect(await settled(other, await area.as('system:health'))).toMatchObject({ state: 'inRecord' });
    const mine = earlyYearsNotification({ child });
    await area.tell(mine);
    expect(await settled(mine)).not.toHaveProperty('reason');
  });

  it('say of good messages that they are in the record, though a later one of the same child has another date of birth', async () => {
    const system = await area.as('system:education', { organisation: 'mill-lane-school' });
    const source = '/agencies/mill-lane-school';
    const told = (subject: string, dateOfBirth: string) =>
      earlyYearsNotification({ source, subject, child: { ...child, nhsNumber: unusedNhsNumber(4_102), dateOfBirth } });
    const good = [told('MLS-1', '2021-08-19'), told('MLS-2', '2021-08-19'), told('MLS-1', '2021-08-19')];
    for (const event of good) await area.tell(event);
    const bad = told('MLS-1', '2021-08-18');
    await area.tell(bad);
    await until(
      () => receiptOf(bad, system),
      (receipt) => receipt?.state === 'inReview',
    );
    const states = (await receiptsOf(system)).receipts.map(({ id, state }) => [id, state]);
    expect(states).toEqual([...good.map(({ id }) => [id, 'inRecord']), [bad.id, 'inReview']]);
  });

  it.each([
    ['nhsNumber', '999 110 0013', 'nhs-number-check-digit'],
    ['upn', 'A801200500001', 'upn-check-letter'],
  ])('warn, as the answer did, of a wrong check digit in %s: it is taken, and quoted nowhere', async (name, wrong, code) => {
    const event = earlyYearsNotification({ child: { givenName: 'Teasel', dateOfBirth, [name]: wrong } });
    const { child: _, ...answer } = await area.tell(event);
    const warnings = [{ pointer: `/data/child/${name}`, code, message: expect.stringContaining('matches nobody') }];
    expect(answer).toMatchObject({ outcome: 'told', warnings });
    expect(await settled(event)).toMatchObject({ state: 'inRecord', warnings });
    expect((await area.answerTo(event)).body).toMatchObject({ outcome: 'alreadyTold', warnings });
    expect(JSON.stringify(answer)).not.toContain(wrong);
    expect(await receiptOf(earlyYearsNotification({ child }))).toBeUndefined();
  });

  it('warn of nothing where nothing is odd', async () => {
    const event = earlyYearsNotification({ child });
    expect(await area.tell(event)).not.toHaveProperty('warnings');
    expect(await settled(event)).not.toHaveProperty('warnings');
  });

  it('come the newest first where that is asked, page by page; and one by its id', async () => {
    const { receipts } = await receiptsOf(nursery);
    const newest = await receiptsOf(nursery, '?order=newest');
    expect(newest.receipts.map(({ id }) => id)).toEqual(receipts.map(({ id }) => id).toReversed());
    const { id } = receipts[1]!;
    expect((await receiptsOf(nursery, `?id=${encodeURIComponent(id)}`)).receipts).toEqual([receipts[1]]);
    expect(await receiptsOf(nursery, '?id=never-told')).toEqual({ receipts: [] });
    const another = await area.as('system:education', { organisation: 'hill-top-nursery' });
    expect(await receiptsOf(another, `?id=${encodeURIComponent(id)}`)).toEqual({ receipts: [] });
  });

  it('can be had of a message that is sent to the records again, which then is in them once', async () => {
    const event = earlyYearsNotification({ child });
    const { child: record } = await area.tell(event);
    const before = await settled(event);
    const replay = (id: string, client = nursery) => client.ask('/v1/receipts/replay', { json: { id } });
    const answer = await replay(event.id);
    expect([answer.status, answer.body]).toEqual([202, before]);
    expect(await settled(event)).toEqual(before);
    expect((await area.record(record.id)).facts.filter(({ eventId }) => eventId === event.id)).toHaveLength(1);
    expect((await replay('never-told')).status).toBe(404);
    expect(
      (await replay(event.id, await area.as('system:education', { organisation: 'hill-top-nursery' }))).status,
    ).toBe(404);
    expect((await replay(event.id, await area.as('sen-case-officer'))).status).toBe(403);
    expect((await nursery.ask('/v1/receipts/replay', { json: {} })).body).toMatchObject({
      type: '/problems/invalid-query',
    });
  });

  it('say that a fact is parked, and why', async () => {
    const headers = { 'content-type': cloudEvent };
    expect((await nursery.ask('/v1/education/events', { json: tooNew, headers })).status).toBe(202);
    expect(await settled(tooNew)).toMatchObject({
      state: 'parked',
      reason: `No contract is named ${tooNew.type}`,
    });
  });

  it('name a step of our own workflow by its event in the record', async () => {
    const council = await area.as('system:education', { organisation: 'northbank-council' });
    const asked = adviceRequest({ child });
    const headers = { 'idempotency-key': asked.id };
    const json = { subject: asked.subject, ...asked.data };
    const { body } = await council.ask<object>('/v1/education/advice-requests', { json, headers });
    expect(await settled(asked, council)).toMatchObject({ ...body, type: asked.type });
  });

  it('are those of the organisation that asks, and of no other', async () => {
    const names = async (client: Client) => new Set((await receiptsOf(client)).receipts.map(({ source }) => source));
    expect(await names(nursery)).toEqual(new Set(['/agencies/river-lane-nursery']));
    expect(await names(await area.as('system:education', { organisation: 'hill-top-nursery' }))).toEqual(new Set());
    // Social care was asked in the council's name: that is no message of social care's own.
    expect(await names(await area.as('system:social-care'))).toEqual(new Set());
    expect((await (await area.as('sen-case-officer')).ask('/v1/receipts')).status).toBe(403);
  });

  it('come page by page, oldest first, from a moment on', async () => {
    const school = await area.as('system:education', { organisation: 'hill-top-school' });
    const events = Array.from({ length: 130 }, () =>
      earlyYearsNotification({ source: '/agencies/hill-top-school', child: { ...child, nhsNumber: undefined } }),
    );
    const headers = { 'content-type': cloudEventBatch };
    const told = await school.ask<{ results: { status: number }[] }>('/v1/education/events', { json: events, headers });
    expect(new Set(told.body.results.map(({ status }) => status))).toEqual(new Set([202]));
    const first = await school.ask<Receipts>('/v1/receipts');
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('link')!)![1]!;
    const second = await school.ask<Receipts>(link);
    const all = [...first.body.receipts, ...second.body.receipts];
    expect([all.length, second.body.next, second.headers.get('link')]).toEqual([130, undefined, null]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(130);
    const moments = all.map(({ recordedAt }) => recordedAt);
    const since = [...moments].sort()[100]!;
    const later = await receiptsOf(school, `?since=${since}`);
    expect(later.receipts.map(({ recordedAt }) => recordedAt)).toEqual(moments.filter((moment) => moment >= since));
  });

  it.each([
    'since=yesterday',
    'after=x',
    'after=1&after=2',
    'from=2026-01-01',
    'order=backwards',
    'id=',
  ])('%s is refused in words', async (query) => {
    expect((await nursery.ask(`/v1/receipts?${query}`)).body).toMatchObject({ type: '/problems/invalid-query' });
  });
});
