import { adviceRequest, earlyHealthNotification, earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { Area, type ToldReceipt } from './area';
import { until } from './until';

// Processes are started, on machines that are busy with other tests.
jest.setTimeout(60_000);

const identity = {
  givenName: 'Ned',
  familyName: 'Pike',
  dateOfBirth: '2022-07-07',
  nhsNumber: unusedNhsNumber(6_001),
};

describe('after a stop and a start on the same data', () => {
  let area: Area;
  let told: ToldReceipt;
  const event = earlyYearsNotification({ subject: 'RLN-70', child: identity });
  const request = adviceRequest({ subject: 'EHC-70', child: identity, data: { requestReference: 'EHC-70/SC' } });
  const ask = async (key = 'ask-70') =>
    (await area.as('sen-case-officer')).ask<{ outcome: string }>('/v1/education/advice-requests', {
      json: { subject: request.subject, ...request.data },
      headers: { 'idempotency-key': key },
    });
  const requests = async () =>
    (await (await area.as('system:social-care')).ask<{ requests: unknown[] }>('/v1/social-care/requests')).body
      .requests;

  beforeAll(async () => {
    area = await Area.start();
    await area.tell(event);
    told = await area.tell(earlyHealthNotification({ subject: 'EPR-70', child: identity }));
    await ask();
    await until(requests, (list) => list.length === 1);
    await until(
      () => area.record(told.child.id),
      ({ advice }) => advice[0]?.deliveredOn !== undefined,
    );
  });
  afterAll(() => area.end());

  it('every record, request and audit row is as it was, and a token from before is still good', async () => {
    const officer = await area.as('sen-case-officer');
    const ids = [told.child.id];
    const before = {
      record: { ...(await area.record(told.child.id)), knownAt: '' },
      requests: await requests(),
      audit: await area.ports.audit.ofChild(ids, 1_000),
    };
    await area.stop();
    area = await Area.start({ path: area.path });
    const audit = await area.ports.audit.ofChild(ids, 1_000);
    expect({
      record: { ...(await area.record(told.child.id)), knownAt: '' },
      requests: await requests(),
      audit,
    }).toEqual(before);
    const [{ token }] = [officer as unknown as { token: string }];
    const { status } = await fetch(`${area.url}/v1/children/${told.child.id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(200);
  });

  it('what was told before is known to have been told', async () => {
    expect((await area.answerTo(event)).body.outcome).toBe('alreadyTold');
    expect((await ask()).body.outcome).toBe('alreadyTold');
    expect((await ask('ask-70-again')).status).toBe(409);
    expect(await requests()).toHaveLength(1);
  });

  it('new facts reach the same record', async () => {
    const later = await area.tell(earlyHealthNotification({ subject: 'EPR-70', child: identity }));
    // The council's request brought a source record whose id may be the least: the child's id moves, its members' stay.
    expect(later.child.sourceRecords.map(({ id }) => id)).toContain(told.child.id);
  });
});
