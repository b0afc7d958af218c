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

  it('say that a fact is in a record kept apart, not why or from whom, for both who told', async () => {
    const other = earlyHealthNotification({ child: { ...child, givenName: 'Tansy', dateOfBirth: '2020-01-31' } });
    await area.tell(other);
    const mine = earlyYearsNotification({ child });
    await area.tell(mine);
    const receipt = await settled(mine);
    expect(receipt).toMatchObject({ state: 'inReview', reason: expect.stringContaining('kept apart') });
    for (const word of ['Tansy', '2020', 'northbank-nhs-trust', nhsNumber])
      expect(JSON.stringify(receipt)).not.toContain(word);
    expect(await settled(other, await area.as('system:health'))).toMatchObject({ state: 'inReview' });
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
  ])('%s is refused in words', async (query) => {
    expect((await nursery.ask(`/v1/receipts?${query}`)).body).toMatchObject({ type: '/problems/invalid-query' });
  });
});
