import type { AnsweredDifferently } from '../expected-differences';
import { rules } from '../expected-differences';
import type { Said } from '../telling';

const said = (type: string, data: Readonly<Record<string, unknown>>): Said => ({
  id: `fact-${Object.values(data).join('-')}`,
  source: '/agencies/northbank-nhs-trust',
  type,
  subject: 'child-1',
  data,
});
const reason = (difference: Partial<AnsweredDifferently>): string | undefined => {
  const { facts = [], ...given } = difference;
  const whole = { endpoint: '/v1/children/{id}', asked: '', persona: 'sen-case-officer', pointer: '', place: '' };
  return rules.find(({ explains }) => explains({ ...whole, within: [], around: facts, facts, ...given }))?.id;
};

describe('a difference between two builds is meant', () => {
  const received = (receivedOn: string) =>
    said('health.pathway-referral.v1', { referralReference: 'REF-1', receivedOn });
  const told = said('health.referral-decision-told.v1', { referralReference: 'REF-1', toldOn: '2026-01-03' });
  const clock = { place: '/clocks/*', new: { standard: 'referral-acceptance-told' } };

  it('where a referral is received again after its time has ended, and not where it is received before', () => {
    expect(reason({ ...clock, facts: [received('2025-12-02'), told, received('2026-08-05')] })).toBe('mend 6');
    expect(reason({ ...clock, facts: [received('2025-12-02'), told, received('2025-12-20')] })).toBeUndefined();
    expect(reason({ ...clock, facts: [received('2025-12-02'), told] })).toBeUndefined();
  });

  it('where two notifications with one reference wait once in the list of whom to tell, and not where each has its own; never in flags', () => {
    const notified = (notificationReference: string, notifiedOn: string) =>
      said('health.early-health-notification.v1', { notificationReference, notifiedOn });
    const [one, same, another] = [
      notified('S23-1', '2026-01-01'),
      notified('S23-1', '2026-02-01'),
      notified('S23-2', '2026-02-01'),
    ];
    const row = { endpoint: '/v1/worklist', place: '/groups/*', old: { group: 'toTellFamily' } };
    expect(reason({ ...row, facts: [one, same] })).toBe('silent filter');
    expect(reason({ ...row, facts: [one, another] })).toBeUndefined();
    const flag = { place: '/facts/*/flags/*', old: { code: 'talkNotOffered' } };
    expect(reason({ ...flag, facts: [one, same] })).toBeUndefined();
  });

  it('by a few milliseconds where each build recorded it by its own clock, and not by a second or where a time was stated', () => {
    const at = (old: string, new_: string) => reason({ place: '/facts/*/recordedAt', old, new: new_ });
    expect(at('2026-11-20T09:00:00.001Z', '2026-11-20T09:00:00.000Z')).toBe('own moment');
    expect(at('2026-11-20T09:00:00.001Z', '2026-11-20T09:00:00.900Z')).toBeUndefined();
    expect(at('2026-11-19T08:00:00.001Z', '2026-11-19T08:00:00.000Z')).toBeUndefined();
  });

  it('where a draft was only served before it was sent, and not where anything else was told of the assessment', () => {
    const draft = said('education.ehc-plan-draft-sent.v1', { sentOn: '2025-11-29', servedOn: '2025-11-27' });
    const gone = (...steps: string[]) =>
      reason({ place: '/cases/*', old: { steps: steps.map((step) => ({ step })) }, facts: [draft] });
    expect(gone('draftServed')).toBe('mend 2');
    expect(gone('requested', 'draftServed')).toBeUndefined();
  });
});
