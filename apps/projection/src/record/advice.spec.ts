import {
  adviceRequest,
  adviceRequestReceived,
  educationalAdvice,
  exceptionRecorded,
  factIdOfSaid,
  healthAdvice,
  publishedDelivery,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import { recordOf, recordsOf } from '../../test/records-of';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(12) };
const council = '/agencies/northbank-council';
const asked = (askedOn: string, source = council, more: object = {}) =>
  adviceRequest({ source, subject: 'EHC-2026-0311', child, data: { requestReference: 'R/1', askedOn, ...more } });
const answered = (givenOn: string, more: object = {}) =>
  socialCareAdvice({
    subject: 'LCS-90211',
    child,
    data: { requestReference: 'R/1', askedBy: 'northbank-council', givenOn, ...more },
  });
const adviceIn = (...told: Parameters<typeof recordOf>[0]) => recordOf(told).advice;

describe('a request for advice', () => {
  it('is open until the body that was asked answers, whatever was told first', () => {
    const [request, answer] = [asked('2026-04-13'), answered('2026-05-18')];
    expect(adviceIn(request)).toMatchObject([{ reference: 'R/1', askedOn: '2026-04-13' }]);
    expect(adviceIn(request)[0]).not.toHaveProperty('answeredOn');
    for (const told of [
      [request, answer],
      [answer, request],
    ])
      expect(adviceIn(...told)).toMatchObject([{ askedOn: '2026-04-13', answeredOn: '2026-05-18' }]);
  });

  it('says on which day it was delivered', () => {
    const request = asked('2026-04-13');
    expect(adviceIn(request, publishedDelivery(request, '2026-04-14'))).toMatchObject([{ deliveredOn: '2026-04-14' }]);
  });

  it('is asked once, on the earliest day, however often it is told', () => {
    expect(adviceIn(asked('2026-04-20'), asked('2026-04-13'))).toMatchObject([{ askedOn: '2026-04-13' }]);
  });

  it('is answered by advice that names nobody, where only one body asked its author under that reference', () => {
    const [request, nameless] = [asked('2026-04-13'), answered('2026-05-18', { askedBy: undefined })];
    expect(adviceIn(request, nameless)).toMatchObject([{ answeredOn: '2026-05-18' }]);
    const other = asked('2026-04-14', '/agencies/southbank-council');
    for (const open of adviceIn(request, other, nameless)) expect(open).not.toHaveProperty('answeredOn');
  });

  it('is not answered by another body, by advice under another reference, or by advice from before it was asked', () => {
    const request = asked('2026-04-13');
    const others = [
      socialCareAdvice({ source: '/agencies/other-body', child, data: { ...answered('2026-05-18').data } }),
      answered('2026-05-18', { requestReference: 'R/2' }),
      answered('2026-05-18', { requestReference: undefined }),
      answered('2026-05-18', { askedBy: 'southbank-council' }),
      answered('2026-04-12'),
    ];
    for (const answer of others) expect(adviceIn(request, answer)[0]).not.toHaveProperty('answeredOn');
  });

  it('is answered by the advice that stands, not by the advice that its author put right', () => {
    const wrong = answered('2026-05-18');
    expect(adviceIn(asked('2026-04-13'), wrong, answered('2026-05-20', { corrects: wrong.id }))).toMatchObject([
      { answeredOn: '2026-05-20' },
    ]);
  });

  it('starts a clock that its answer meets', () => {
    const { clocks } = recordOf([asked('2026-04-13'), answered('2026-05-18')]);
    expect(clocks).toMatchObject([{ startedOn: '2026-04-13', metOn: '2026-05-18' }]);
  });
});

describe('advice of each body that the council asks', () => {
  const ask = (adviceFrom: string, organisation: string) =>
    asked('2026-04-13', council, { adviceFrom, asked: organisation });
  const health = ask('health', 'northbank-nhs-trust');
  const received = (receivedOn: string, more: object = {}) =>
    adviceRequestReceived({
      subject: 'EPR-1',
      child,
      data: { requestReference: 'R/1', askedBy: 'northbank-council', receivedOn, ...more },
    });
  const clocksIn = (...told: Parameters<typeof recordOf>[0]) => recordOf(told).clocks;

  it.each([
    ['health', healthAdvice, 'northbank-nhs-trust', 'health'],
    ['school', educationalAdvice, 'river-lane-nursery', 'education'],
    ['educational-psychology', educationalAdvice, 'northbank-educational-psychology', 'education'],
    ['social-care', socialCareAdvice, 'northbank-social-care', 'social-care'],
  ])('from %s is waited for, and met by its own answer', (adviceFrom, build, organisation, agency) => {
    const request = ask(adviceFrom, organisation);
    const answer = build({
      source: `/agencies/${organisation}`,
      child,
      data: {
        requestReference: 'R/1',
        askedBy: 'northbank-council',
        givenOn: '2026-05-18',
        ...(agency === 'education' && { adviceFrom }),
      },
    });
    const delivery = publishedDelivery(request, '2026-04-14');
    const voice = recordOf([request, delivery]).agencies.find((each) => each.agency === agency);
    expect(voice?.state).toBe(agency === 'education' ? 'told' : 'askedNotYetTold');
    expect(adviceIn(request, delivery, answer)).toMatchObject([{ adviceFrom, answeredOn: '2026-05-18' }]);
    expect(clocksIn(request, delivery, answer)).toMatchObject([{ body: organisation, metOn: '2026-05-18' }]);
    expect(clocksIn(request, delivery, answer, { ...answer, id: 'twice' })).toMatchObject([{ metOn: '2026-05-18' }]);
  });

  it('from health is counted from the day that health received the request: from its delivery until health tells another', () => {
    const delivery = publishedDelivery(health, '2026-04-14');
    expect(clocksIn(health)).toEqual([]);
    expect(clocksIn(health, delivery)).toMatchObject([{ startedOn: '2026-04-14' }]);
    expect(adviceIn(health, delivery)).toMatchObject([{ receivedOn: '2026-04-14', receivedBasis: 'delivery' }]);
    for (const day of ['2026-04-13', '2026-04-16']) {
      expect(clocksIn(health, delivery, received(day))).toMatchObject([{ startedOn: day }]);
      expect(adviceIn(health, delivery, received(day))).toMatchObject([
        { deliveredOn: '2026-04-14', receivedOn: day, receivedBasis: 'told' },
      ]);
    }
  });

  it('from health is counted from the day that health told, on every day: it had not been received before', () => {
    const told = [health, publishedDelivery(health, '2026-04-14'), received('2026-04-20')];
    expect(recordOf(told, '2026-04-16').clocks).toEqual([]);
    expect(recordOf(told, '2026-04-20').clocks).toMatchObject([{ startedOn: '2026-04-20' }]);
  });

  it('from health is counted from the earliest receipt where two were told, or from the one put right', () => {
    const [first, second] = [received('2026-04-15'), received('2026-04-17')];
    expect(clocksIn(health, second, first)).toMatchObject([{ startedOn: '2026-04-15', notes: [] }]);
    expect(clocksIn(health, first, received('2026-04-17', { corrects: first.id }))).toMatchObject([
      { startedOn: '2026-04-17' },
    ]);
  });

  it('is counted from the body’s own receipt even before the asking is told, and the receipt says that it was not', () => {
    const flagsIn = (...told: Parameters<typeof recordOf>[0]) =>
      recordOf(told).facts.flatMap(({ flags }) => flags.map(({ code }) => code));
    expect(clocksIn(received('2026-04-15'))).toMatchObject([{ startedOn: '2026-04-15', dueOn: '2026-05-27' }]);
    expect(flagsIn(received('2026-04-15'))).toContain('askingNotTold');
    expect(flagsIn(health, received('2026-04-15'))).not.toContain('askingNotTold');
    expect(clocksIn(health, received('2026-04-15', { requestReference: 'R/2' }))).toMatchObject([
      { reference: 'northbank-council/R/2' },
    ]);
  });

  it('of one kind is not ended by advice of another kind, though one organisation owes both under one reference', () => {
    const [social, psychologist] = ['social-care', 'educational-psychology'].map((kind) =>
      ask(kind, 'northbank-council'),
    );
    const data = { requestReference: 'R/1', askedBy: 'northbank-council', givenOn: '2026-05-18' };
    const given = socialCareAdvice({ source: council, subject: 'LCS-1', child, data });
    const record = recordOf([social!, psychologist!, given]);
    expect(record.advice).toMatchObject([
      { adviceFrom: 'social-care', answeredOn: '2026-05-18' },
      { adviceFrom: 'educational-psychology' },
    ]);
    expect(record.advice[1]).not.toHaveProperty('answeredOn');
    const metOn = new Map(record.clocks.map((clock) => [clock.standard, clock.metOn]));
    expect(metOn).toEqual(
      new Map([
        ['advice-own-social-care', '2026-05-18'],
        ['advice-educational-psychologist', undefined],
      ]),
    );
    expect(record.facts.flatMap(({ flags }) => flags.map(({ code }) => code))).toEqual([
      'referenceOfTwoKindsOfAdviser',
    ]);
  });

  it('is excused by an exception made out for that body’s advice', () => {
    const exception = (data: object) =>
      exceptionRecorded({
        source: council,
        subject: 'EHC-2026-0311',
        child,
        data: { duty: 'advice', ground: 'missedAppointment', requestReference: 'R/1', from: '2026-04-29', ...data },
      });
    const delivery = publishedDelivery(health, '2026-04-14');
    const excusedBy = (...told: Parameters<typeof recordOf>[0]) =>
      clocksIn(health, delivery, ...told)[0]?.excusedBy.map(({ factId }) => factId);
    const [named, unnamed] = [exception({ body: 'northbank-nhs-trust' }), exception({ body: undefined })];
    expect(excusedBy(named)).toEqual([factIdOfSaid(named)]);
    expect(adviceIn(health, delivery, named)).toMatchObject([{ excused: true }]);
    expect(excusedBy(unnamed)).toEqual([]);
    expect(recordOf([health, delivery, unnamed]).facts.flatMap(({ flags }) => flags.map(({ code }) => code))).toEqual([
      'exceptionNamesNobody',
    ]);
    for (const other of [exception({ body: 'northbank-social-care' }), exception({ requestReference: 'R/2' })])
      expect(excusedBy(other)).toEqual([]);
    expect(adviceIn(health, delivery)[0]).not.toHaveProperty('excused');
  });
});

describe('an answer told about a record that shares no identifier with the one that was asked about', () => {
  const request = asked('2026-04-13');
  const answer = socialCareAdvice({
    subject: 'LCS-90211',
    child: { givenName: 'Bryony' },
    data: { requestReference: 'R/1', askedBy: 'northbank-council', givenOn: '2026-05-18' },
  });
  const both = recordsOf([request, answer]);
  const waiting = both.find(({ advice }) => advice.length > 0)!;
  const answering = both.find(({ advice }) => advice.length === 0)!;

  it('joins no children and meets no clock: a mistyped reference must not put one child’s advice into another’s record', () => {
    expect(both).toHaveLength(2);
    expect(waiting.clocks).toMatchObject([{ standard: 'advice-own-social-care' }]);
    expect(waiting.clocks[0]).not.toHaveProperty('metOn');
    expect(waiting.advice[0]).not.toHaveProperty('answeredOn');
  });

  it('is pointed at from both sides, so that a person looks', () => {
    expect(waiting.advice).toMatchObject([{ answeredOnRecord: answering.id }]);
    expect(answering.facts[0]?.flags.map(({ code }) => code)).toContain('answersAnotherRecord');
  });

  it('is not pointed at once it has been corrected to cite another request, or once the request was answered', () => {
    const corrected = { ...answer, id: 'c-1', data: { ...answer.data, requestReference: 'R/9', corrects: answer.id } };
    expect(recordsOf([request, answer, corrected]).flatMap(({ advice }) => advice)[0]).not.toHaveProperty(
      'answeredOnRecord',
    );
    const own = answered('2026-05-20');
    expect(recordsOf([request, answer, own]).flatMap(({ advice }) => advice)[0]).not.toHaveProperty('answeredOnRecord');
  });
});
