import {
  adviceRequest,
  type EventToTell,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcAssessmentWithdrawn,
  ehcPlanDraftSent,
  ehcPlanIssued,
  exceptionRecorded,
  healthAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import { Area } from './area';
import type { Client, HttpAnswer } from './client';
import { until } from './until';

const identity = {
  givenName: 'Corin',
  familyName: 'Gale',
  dateOfBirth: '2020-03-03',
  nhsNumber: unusedNhsNumber(6_101),
};
const subject = 'EHC-2026-0600';
const assessment = { assessmentReference: 'EHC-2026-0600' };
const said = (build: typeof ehcAssessmentRequested, data: object): EventToTell =>
  build({ subject, child: identity, data: { ...assessment, ...data } });

describe('an EHC needs assessment, taken step by step by a case officer', () => {
  let area: Area;
  let officer: Client;
  let childId: string;
  let keys = 0;
  const take = (
    address: string,
    step: EventToTell,
  ): Promise<HttpAnswer<{ readonly detail?: string; readonly factId: string }>> =>
    officer.ask(`/v1/education/${address}`, {
      json: { subject, ...step.data },
      headers: { 'idempotency-key': `step-${++keys}` },
    });
  const record = () => area.record(childId, 'sen-case-officer');
  const inRecord = async (factId: string) => until(record, ({ facts }) => facts.some((fact) => fact.factId === factId));

  const requested = said(ehcAssessmentRequested, { receivedOn: '2026-02-02', caseOfficer: 'Petra Marlstone' });
  const decided = said(ehcAssessmentDecided, { notifiedOn: '2026-03-09' });
  const draft = said(ehcPlanDraftSent, { sentOn: '2026-05-08', servedOn: undefined });
  const plan = said(ehcPlanIssued, { sentOn: '2026-06-01' });

  beforeAll(async () => {
    area = await Area.start();
    officer = await area.as('sen-case-officer');
    const { body } = await take('ehc-assessments', requested);
    childId = (await area.recordWith(body.factId, requested)).id;
  });
  afterAll(() => area.end());

  it('cannot go on to a plan that nobody decided to make, and says so', async () => {
    const { status, body } = await take('ehc-assessments/final-plans', plan);
    expect([status, body.detail]).toEqual([409, 'It is not known that the council decided to assess.']);
  });

  it('is decided, once', async () => {
    expect((await take('ehc-assessments/decisions', decided)).status).toBe(202);
    const { status, body } = await take('ehc-assessments/decisions', decided);
    expect([status, body.detail]).toEqual([409, 'The family was told of the decision on 2026-03-09.']);
  });

  it('asks the trust for its advice, which has it in its list until it gives it', async () => {
    const health = { adviceFrom: 'health', asked: 'northbank-nhs-trust', askedOn: '2026-03-10' };
    const asked = said(adviceRequest, { ...health, requestReference: 'EHC-2026-0600/H' });
    expect((await take('advice-requests', asked)).status).toBe(202);
    const trust = await area.as('system:health');
    const listed = async () =>
      (await trust.ask<{ requests: { reference: string }[] }>('/v1/health/requests')).body.requests;
    expect(await until(listed, (requests) => requests.length > 0)).toMatchObject([
      { kind: 'advice', reference: 'EHC-2026-0600/H', askedBy: 'northbank-council', askedOn: '2026-03-10' },
    ]);
    const advice = healthAdvice({
      subject: 'EPR-600',
      child: identity,
      data: { givenOn: '2026-06-01', requestReference: 'EHC-2026-0600/H', askedBy: 'northbank-council' },
    });
    const { child } = await area.tell(advice);
    expect(await listed()).toEqual([]);
    expect(child.advice).toMatchObject([{ adviceFrom: 'health', answeredOn: '2026-06-01', deliveredOn: '2026-06-01' }]);
  });

  it('has an exception and a draft on its record, and ends with the plan', async () => {
    const exception = said(exceptionRecorded, {
      from: '2026-03-30',
      until: '2026-04-30',
      ground: 'absentFromArea',
      adviceAskedOn: undefined,
      setting: undefined,
      parentToldOn: '2026-05-01',
    });
    const steps = [
      ['ehc-assessments/exceptions', exception],
      ['ehc-assessments/drafts', draft],
      ['ehc-assessments/final-plans', plan],
    ] as const;
    for (const [address, step] of steps) {
      const { status, body } = await take(address, step);
      expect([address, status]).toEqual([address, 202]);
      await inRecord(body.factId);
    }
    const { cases } = await record();
    expect(cases).toMatchObject([
      { kind: 'ehcAssessment', organisation: 'northbank-council' },
      { kind: 'ehcPlan', state: 'maintained' },
    ]);
    expect(cases[0]!.steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['assessmentRequested', 'assessmentDecided', 'draftSent', 'finalPlanSent']),
    );
    const ended = await take('ehc-assessments/withdrawals', said(ehcAssessmentWithdrawn, { endedOn: '2026-06-01' }));
    expect([ended.status, ended.body.detail]).toEqual([409, 'The final plan was sent on 2026-06-01.']);
  });

  it('told by the council’s own system in any order, is kept as it was told', async () => {
    const told = { ...plan, id: 'told late', data: { ...plan.data, assessmentReference: 'EHC-2026-0601' } };
    const { child, factId } = await area.tell({ ...told, source: '/agencies/northbank-council' });
    expect(child.facts.find((fact) => fact.factId === factId)?.status).toBe('stands');
  });
});
