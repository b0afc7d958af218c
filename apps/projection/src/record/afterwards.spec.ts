import { findContract } from '@lib/contracts';
import { adviceRequest, builderOf, earlyYearsNotification, pathwayReferral, unusedNhsNumber } from '@lib/testing';
import { recordOf } from '../../test/records-of';
import type { ChildRecord } from './child-record';
import { lookBackOf } from './look-back';
import { sightingsOf } from './seen';

const child = { dateOfBirth: '2018-09-14', nhsNumber: unusedNhsNumber(95) };
const at = (recordedtime: string) => ({ recordedtime, child });

describe('looking back from a day', () => {
  const record = recordOf([
    earlyYearsNotification({ ...at('2025-01-10T09:00:00.000Z'), data: { raisedOn: '2025-01-09' } }),
    pathwayReferral({ ...at('2025-06-03T09:00:00.000Z'), data: { receivedOn: '2025-06-02', pathway: 'adhd' } }),
    adviceRequest({ ...at('2026-03-02T09:00:00.000Z'), data: { askedOn: '2026-03-02' } }),
    builderOf('education.permanent-exclusion.v1')({
      ...at('2026-05-11T09:00:00.000Z'),
      data: { excludedOn: '2026-05-11' },
    }),
  ]);
  const asked = { ...record, asAt: '2026-05-11', knownAt: '2026-05-11T22:59:59.999Z', notShown: '' };
  const back = lookBackOf({
    ...asked,
    clocks: record.clocks.map((clock) => ({
      ...clock,
      title: clock.standard,
      citation: '',
      kind: '',
      status: 'running',
      sentences: [],
    })),
  } as unknown as ChildRecord);

  it('says what was known in the year before, the earliest told first', () => {
    expect([back.from, back.on]).toEqual(['2025-05-11', '2026-05-11']);
    expect(back.known.map(({ type }) => type)).toEqual([
      'health.pathway-referral.v1',
      'education.advice-request.v1',
      'education.permanent-exclusion.v1',
    ]);
  });

  it('what was asked, and what was waited for and how long', () => {
    expect(back.asked.map(({ askedOn }) => askedOn)).toEqual(['2026-03-02']);
    const adhd = back.waitedFor.find(({ standard }) => standard === 'adhd-begun');
    // 2 June 2025 to 11 May 2026; the last day was 6 October.
    expect(adhd).toMatchObject({ daysInYear: 343, dueOn: '2025-10-06', daysLate: 217 });
  });
});

describe('who has seen a fact', () => {
  const told = { occurredOn: '2026-03-03', recordedAt: '2026-03-04T09:00:00.000Z', content: {} };
  const row = (more: object) => ({
    ...{ at: '2026-03-05T09:00:00.000Z', subject: 'somebody', role: 'dco', organisation: 'northbank-nhs-trust' },
    ...{ action: 'openChild' as const, outcome: 'shown' as const, children: ['c'], correlation: 'x' },
    ...more,
  });
  const ordinary = findContract('education.early-years-notification.v1')!;
  const seen = (more: object, contract = ordinary, namesWho = false) =>
    sightingsOf(told, contract, [row(more)], { namesWho }).length;

  it('is whoever was shown the record since', () => {
    expect(seen({})).toBe(1);
    expect(seen({ at: '2026-03-04T08:59:59.999Z' })).toBe(0);
    expect(seen({ action: 'search' })).toBe(0);
    expect(seen({ outcome: 'notFound' })).toBe(0);
  });

  it('and not who looked at an earlier day, or at what was known before', () => {
    expect([seen({ asAt: '2026-03-02' }), seen({ asAt: '2026-03-03' })]).toEqual([0, 1]);
    expect(seen({ knownAt: '2026-03-04T08:00:00.000Z' })).toBe(0);
  });

  it('nor who may not know facts of its kind', () => {
    const hidden = findContract('social-care.safeguarding-involvement.v1')!;
    expect([seen({}, hidden), seen({ role: 'social-worker' }, hidden)]).toEqual([0, 1]);
    const lookedAfter = findContract('social-care.looked-after-review-held.v1')!;
    expect([seen({}, lookedAfter), seen({ role: 'sen-case-officer' }, lookedAfter)]).toEqual([1, 0]);
  });

  it('and only the guardian hears who it was', () => {
    const [first] = sightingsOf(told, ordinary, [row({})], { namesWho: true });
    expect(first?.subject).toBe('somebody');
    expect(sightingsOf(told, ordinary, [row({})], { namesWho: false })[0]).not.toHaveProperty('subject');
  });
});
