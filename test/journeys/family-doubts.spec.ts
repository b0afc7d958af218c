import {
  challengeAnswered,
  correctionAsked,
  type EventToTell,
  earlyYearsNotification,
  factWithdrawn,
  unusedNhsNumber,
  views,
} from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import { Area } from './area';
import { until } from './until';

const identity = {
  givenName: 'Ottilie',
  familyName: 'Brae',
  dateOfBirth: '2022-02-02',
  nhsNumber: unusedNhsNumber(6_001),
};
const nursery = { organisation: 'river-lane-nursery' };

describe('a family that says that something told of their child is wrong', () => {
  let area: Area;
  let childId: string;
  const notifications = [1, 2].map((serial) =>
    earlyYearsNotification({ id: `rln-${serial}`, subject: 'RLN-30', child: identity }),
  ) as [EventToTell, EventToTell];
  const doubt = (serial: number, more: object = {}) =>
    correctionAsked({
      id: `doubt-${serial}`,
      subject: 'FAM-30',
      child: identity,
      data: {
        raisedOn: '2026-06-01',
        about: { ...nursery, eventId: `rln-${serial}`, agency: 'education' },
        says: 'She turns to a voice from both sides.',
        ...more,
      },
    });
  const listed = async (organisation = nursery.organisation) => {
    const system = await area.as('system:education', { organisation });
    const { body } = await system.ask<{ requests: { kind: string; reference: string }[] }>('/v1/education/requests');
    return body.requests.map(({ kind, reference }) => `${kind} ${reference}`);
  };
  const factOf = ({ facts }: ChildRecord, eventId: string) => facts.find((fact) => fact.eventId === eventId)!;
  const record = () => area.record(childId, 'sen-case-officer');

  beforeAll(async () => {
    area = await Area.start();
    for (const notification of notifications) childId = (await area.tell(notification)).child.id;
    for (const serial of [1, 2]) await area.tell(doubt(serial));
    await until(listed, (list) => list.length === 2);
  });
  afterAll(() => area.end());

  it('tells its views in its own words, and nobody is asked for them again', async () => {
    const { child, factId } = await area.tell(
      views({ subject: 'FAM-30', child: identity, data: { statedOn: '2026-06-01', whatHelps: 'Show her first.' } }),
    );
    expect(child.facts.find((fact) => fact.factId === factId)?.content.whatHelps).toBe('Show her first.');
    expect(child.agencies.find(({ agency }) => agency === 'family')?.state).toBe('told');
  });

  it('is heard by the nursery that told it, and by no other', async () => {
    expect(await listed()).toEqual(['correction doubt-1', 'correction doubt-2']);
    expect(await listed('hill-top-nursery')).toEqual([]);
  });

  it('is seen beside what it doubts, which stands as it was told', async () => {
    const fact = factOf(await record(), 'rln-1');
    expect(fact.status).toBe('stands');
    expect(fact.challenges).toMatchObject([{ organisation: 'family', says: 'She turns to a voice from both sides.' }]);
  });

  it('is answered: the nursery says that it stands, and why', async () => {
    const { about } = doubt(1).data;
    await area.tell(
      challengeAnswered('education', {
        source: '/agencies/river-lane-nursery',
        subject: 'RLN-30',
        child: identity,
        data: {
          about,
          answeredOn: '2026-06-01',
          challengeEventId: 'doubt-1',
          challengedBy: 'family',
          answer: 'stands',
          explanation: 'We saw it again this week.',
        },
      }),
    );
    expect(await listed()).toEqual(['correction doubt-2']);
    expect(factOf(await record(), 'rln-1').challenges).toMatchObject([
      { answer: 'stands', explanation: 'We saw it again this week.' },
    ]);
  });

  it('is answered without a word, where the nursery takes back what it told', async () => {
    await area.tell(
      factWithdrawn('education', {
        source: '/agencies/river-lane-nursery',
        subject: 'RLN-30',
        child: identity,
        data: { withdrawnOn: '2026-06-01', withdraws: 'rln-2' },
      }),
    );
    expect(await listed()).toEqual([]);
    expect(factOf(await record(), 'rln-2').status).toBe('withdrawn');
  });
});
