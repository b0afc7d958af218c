import {
  adviceRequest,
  type EventToTell,
  earlyYearsNotification,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import { Area } from './area';
import type { Client, HttpAnswer } from './client';
import { until } from './until';

interface Requests {
  readonly requests: readonly { readonly reference: string; readonly askedBy: string; readonly deliveredOn: string }[];
}

const identity = {
  givenName: 'Dov',
  familyName: 'Marsh',
  dateOfBirth: '2020-02-29',
  nhsNumber: unusedNhsNumber(2_001),
};

describe('the council asks social care for advice', () => {
  let area: Area;
  let officer: Client;
  let childId: string;
  const request = adviceRequest({
    subject: 'EHC-7',
    child: identity,
    data: { requestReference: 'EHC-7/SC', askedOn: '2026-05-29', question: 'Is the family known to you?' },
  });
  const ask = (event: EventToTell, key: string): Promise<HttpAnswer<Record<string, unknown>>> =>
    officer.ask('/v1/education/advice-requests', {
      json: { subject: event.subject, ...event.data },
      headers: { 'idempotency-key': key },
    });
  const listOf = async (organisation: string) => {
    const system = await area.as('system:social-care', { organisation });
    return (await system.ask<Requests>('/v1/social-care/requests')).body.requests;
  };
  const references = async (organisation = 'northbank-social-care') =>
    (await listOf(organisation)).map(({ reference }) => reference);
  const record = (): Promise<ChildRecord> => area.record(childId, 'sen-case-officer');

  beforeAll(async () => {
    area = await Area.start();
    officer = await area.as('sen-case-officer');
    childId = (await area.tell(earlyYearsNotification({ subject: 'RLN-20', child: identity }))).child.id;
    expect((await ask(request, 'ask-7')).body).toMatchObject({
      outcome: 'told',
      source: '/agencies/northbank-council',
    });
    await until(references, (list) => list.length > 0);
    await until(record, ({ advice }) => advice[0]?.deliveredOn !== undefined);
  });
  afterAll(() => area.end());

  it('the body that was asked has it in its list, with the question and who asks', async () => {
    expect(await listOf('northbank-social-care')).toEqual([
      {
        kind: 'advice',
        reference: 'EHC-7/SC',
        askedBy: 'northbank-council',
        askedOn: '2026-05-29',
        deliveredOn: '2026-06-01',
        child: identity,
        question: 'Is the family known to you?',
      },
    ]);
  });

  it('no other body has it in its list', async () => {
    expect(await listOf('southbank-social-care')).toEqual([]);
  });

  it('the record says that it was asked, that it has arrived, and by when the answer is due', async () => {
    const { advice, clocks, agencies } = await record();
    expect(advice).toMatchObject([
      { reference: 'EHC-7/SC', askedBy: 'northbank-council', askedOn: '2026-05-29', deliveredOn: '2026-06-01' },
    ]);
    expect(advice[0]?.answeredOn).toBeUndefined();
    expect(clocks).toMatchObject([{ standard: 'advice-own-social-care', startedOn: '2026-05-29', status: 'running' }]);
    expect(agencies.find(({ agency }) => agency === 'social-care')?.state).toBe('askedNotYetTold');
  });

  it('the same request sent again asks nothing again', async () => {
    expect((await ask(request, 'ask-7')).body).toMatchObject({ outcome: 'alreadyTold' });
    expect(await references()).toEqual(['EHC-7/SC']);
  });

  it('the same key for another question is refused, and says where they differ', async () => {
    const other = { ...request, data: { ...request.data, question: 'What do they need at home?' } };
    const { status, body } = await ask(other, 'ask-7');
    expect(status).toBe(409);
    expect(body).toMatchObject({ type: '/problems/told-differently', errors: [{ pointer: '/data/question' }] });
  });

  it('asking a second time under one reference is not possible, and says when it was asked', async () => {
    const { status, body } = await ask(request, 'ask-7-again');
    expect(status).toBe(409);
    expect(body).toMatchObject({
      type: '/problems/not-possible-now',
      detail: 'Advice was asked for under this reference on 2026-05-29.',
    });
    expect(await references()).toEqual(['EHC-7/SC']);
  });

  it('an answer under another reference leaves the question open', async () => {
    await area.tell(
      socialCareAdvice({
        subject: 'LCS-7',
        child: identity,
        data: { givenOn: '2026-06-01', requestReference: 'EHC-8/SC', askedBy: 'northbank-council' },
      }),
    );
    expect(await references()).toEqual(['EHC-7/SC']);
    expect((await record()).advice[0]?.answeredOn).toBeUndefined();
  });

  it('another body’s answer under this reference leaves the question open', async () => {
    await area.tell(
      socialCareAdvice({
        source: '/agencies/southbank-social-care',
        subject: 'SB-7',
        child: identity,
        data: { givenOn: '2026-06-01', requestReference: 'EHC-7/SC', askedBy: 'northbank-council' },
      }),
    );
    expect(await references()).toEqual(['EHC-7/SC']);
    expect((await record()).advice[0]?.answeredOn).toBeUndefined();
  });

  it('the answer that cites the reference takes it off the list and stops the clock', async () => {
    const { factId } = await area.tell(
      socialCareAdvice({
        subject: 'LCS-7',
        child: identity,
        data: { givenOn: '2026-06-01', requestReference: 'EHC-7/SC', askedBy: 'northbank-council' },
      }),
    );
    expect(await references()).toEqual([]);
    const { advice, clocks } = await record();
    expect(advice).toMatchObject([{ reference: 'EHC-7/SC', answeredOn: '2026-06-01', answerFactId: factId }]);
    expect(clocks).toMatchObject([{ metOn: '2026-06-01', status: 'metInTime' }]);
  });

  it('the day before the answer, the clock was running', async () => {
    const then = await area.record(childId, 'sen-case-officer', '?asAt=2026-05-31');
    expect(then.clocks).toMatchObject([{ startedOn: '2026-05-29', status: 'running' }]);
  });

  it('advice for a child of whom nobody has told anything can be asked for too', async () => {
    const unknown = adviceRequest({
      subject: 'EHC-21',
      child: { givenName: 'Eve', familyName: 'Fell', dateOfBirth: '2019-09-09' },
      data: { requestReference: 'EHC-21/SC', askedOn: '2026-06-01' },
    });
    expect((await ask(unknown, 'ask-21')).status).toBe(202);
    await until(references, (list) => list.includes('EHC-21/SC'));
  });
});
