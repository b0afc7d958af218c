import { contracts } from '@lib/contracts';
import { casesIn } from './cases-in';
import type { CaseFact } from './fact';
import { relatedNow, relationshipsIn } from './relationships';

let made = 0;
const fact = (type: string, occurredOn: string, data: object, organisation = 'northbank-council'): CaseFact => ({
  id: `fact-${++made}`,
  contract: contracts.find((contract) => contract.type === type)!,
  organisation,
  occurredOn,
  data: data as CaseFact['data'],
  names: [],
});
const assessment = { assessmentReference: 'EHC-1' };
const requested = (setting?: string, on = '2026-03-02') =>
  fact('education.ehc-assessment-requested.v1', on, { ...assessment, ...(setting && { setting }) });
const asked = (cites: object = assessment, on = '2026-04-13') =>
  fact('education.advice-request.v1', on, {
    requestReference: 'EHC-1/SC',
    adviceFrom: 'social-care',
    asked: 'northbank-social-care',
    ...cites,
  });
const answered = fact(
  'social-care.social-care-advice.v1',
  '2026-05-11',
  { requestReference: 'EHC-1/SC', askedBy: 'northbank-council' },
  'northbank-social-care',
);
const found = (...facts: CaseFact[]) => relationshipsIn(facts, casesIn(facts));
const shown = (...facts: CaseFact[]) =>
  found(...facts).map(({ kind, organisation, from, until }) => [kind, organisation, from, until]);

describe('a child is an organisation’s own, because another says so', () => {
  it('from the day on which the council asks it for advice, until the assessment is over', () => {
    const from = ['askedForAdvice', 'northbank-social-care', '2026-04-13'];
    expect(shown(requested(), asked())).toEqual([[...from, undefined]]);
    expect(shown(requested(), asked(), answered)).toEqual([[...from, undefined]]);
    const plan = fact('education.ehc-plan-issued.v1', '2026-07-10', assessment);
    expect(shown(requested(), asked(), answered, plan)).toEqual([[...from, '2026-07-10']]);
  });

  it('until it has answered, where it was asked for no assessment that we know of', () => {
    expect(shown(asked({}), answered)).toEqual([
      ['askedForAdvice', 'northbank-social-care', '2026-04-13', '2026-05-11'],
    ]);
    expect(shown(asked(), answered)[0]?.at(-1)).toBe('2026-05-11');
  });

  it('from the day on which the council says that the child attends it, until it says otherwise or nothing is to be assessed', () => {
    const river = ['attends', 'river-lane-nursery', '2026-03-02'];
    expect(shown(requested('river-lane-nursery'))).toEqual([[...river, undefined]]);
    const moved = requested('quarry-bank-school', '2026-09-01');
    expect(shown(requested('river-lane-nursery'), moved)).toEqual([
      [...river, '2026-09-01'],
      ['attends', 'quarry-bank-school', '2026-09-01', undefined],
    ]);
    const declined = fact('education.ehc-assessment-decided.v1', '2026-04-10', {
      ...assessment,
      decision: 'doNotAssess',
    });
    expect(shown(requested('river-lane-nursery'), declined)).toEqual([[...river, '2026-04-10']]);
    expect(relatedNow(found(requested('river-lane-nursery'), moved))).toEqual(['quarry-bank-school']);
  });

  it('and never because it says so itself', () => {
    const itself = { ...asked(), organisation: 'northbank-social-care' };
    expect(shown(itself)).toEqual([]);
  });
});

describe('a child is handed over', () => {
  const trust = 'northbank-nhs-trust';
  const referralReference = 'AUT-1';

  it('to the provider that waits with it now, until the referral is closed', () => {
    const received = fact('health.pathway-referral.v1', '2026-01-05', { referralReference, pathway: 'autism' }, trust);
    const moved = fact('health.referral-moved.v1', '2026-07-01', { referralReference, movedTo: 'river-health' }, trust);
    expect(shown(received, moved)).toEqual([['referredTo', 'river-health', '2026-07-01', undefined]]);
    const closed = fact('health.referral-closed.v1', '2026-09-01', { referralReference, because: 'completed' }, trust);
    expect(shown(received, moved, closed)).toEqual([['referredTo', 'river-health', '2026-07-01', '2026-09-01']]);
  });

  it('to the services to which the front door passes a contact, until they answer that they do not take it up', () => {
    const door = 'northbank-social-care';
    const contact = (agency: string, by: string) =>
      fact(
        `${agency}.front-door-contact.v1`,
        '2026-02-02',
        { contactReference: 'HUB-1', goesTo: [trust, 'river-health'], door: 'hub' },
        by,
      );
    const answer = (outcome: string) =>
      fact('health.front-door-answer.v1', '2026-02-09', { contactReference: 'HUB-1', contactOf: door, outcome }, trust);
    const opened = [
      ['caseOpen', trust, '2026-02-02', undefined],
      ['caseOpen', 'river-health', '2026-02-02', undefined],
    ];
    expect(shown(contact('social-care', door))).toEqual(expect.arrayContaining(opened));
    expect(shown(contact('social-care', door), answer('taken'))).toEqual(expect.arrayContaining(opened));
    expect(shown(contact('social-care', door), answer('nothing'))).toContainEqual([
      'caseOpen',
      trust,
      '2026-02-02',
      '2026-02-09',
    ]);
    // Any setting may tell of a door.
    expect(shown(contact('education', 'hill-top-nursery'))).toEqual([]);
  });
});
