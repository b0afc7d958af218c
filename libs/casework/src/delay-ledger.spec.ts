import { type DelayLedger, type Duty, delayLedger } from './delay-ledger';

const council = 'northbank-council';
const duty = (standard: string, rest: Partial<Duty>): Duty => ({
  standard,
  body: council,
  whoMust: 'council',
  reference: `${council}/EHC-1`,
  startedOn: '2026-03-02',
  dueOn: '2026-07-20',
  ...rest,
});
const plan = duty('final-plan', { metOn: '2026-08-24' });
const health = duty('advice-health', {
  body: 'northbank-nhs-trust',
  whoMust: 'health',
  startedOn: '2026-04-14',
  dueOn: '2026-05-26',
  metOn: '2026-06-30',
});
const school = duty('advice-school', {
  body: 'river-lane-nursery',
  whoMust: 'school',
  startedOn: '2026-04-14',
  dueOn: '2026-05-26',
  metOn: '2026-07-10',
});
const familyTime = duty('family-time-on-draft', {
  startedOn: '2026-07-15',
  dueOn: '2026-07-29',
  metOn: '2026-08-24',
  floor: true,
});

const inShort = ({ held }: DelayLedger) =>
  held.map(({ from, until, days, holder, alsoLate }) => `${from} ${until} ${days} ${holder} [${alsoLate}]`);

describe('who had a late plan in hand', () => {
  it('is the council while nothing is overdue, whoever is late, the family in its own fifteen days, and then the council', () => {
    const ledger = delayLedger(plan, [health, school, familyTime], '2026-10-01');
    expect(inShort(ledger)).toEqual([
      '2026-03-03 2026-05-26 85 northbank-council []',
      '2026-05-27 2026-06-30 35 northbank-nhs-trust [river-lane-nursery]',
      '2026-07-01 2026-07-10 10 river-lane-nursery []',
      '2026-07-11 2026-07-14 4 northbank-council []',
      '2026-07-15 2026-07-20 6 family []',
      '2026-07-21 2026-07-29 9 family [northbank-council]',
      '2026-07-30 2026-08-24 26 northbank-council []',
    ]);
    expect(ledger.days).toBe(175);
  });

  it('says by what it was held, and why', () => {
    const { held } = delayLedger(plan, [health], '2026-10-01');
    expect(held.map(({ because, standard }) => `${because} ${standard ?? ''}`.trim())).toEqual([
      'nothingOverdue',
      'overdue advice-health',
      'nothingOverdue',
      'overdue final-plan',
    ]);
  });

  it('goes on until today while nothing has ended it, and counts nothing that came later', () => {
    const { metOn: _, ...waiting } = plan;
    const ledger = delayLedger(waiting, [{ ...health, metOn: '2026-06-01' }], '2026-05-30');
    expect(inShort(ledger)).toEqual([
      '2026-03-03 2026-05-26 85 northbank-council []',
      '2026-05-27 2026-05-30 4 northbank-nhs-trust []',
    ]);
  });

  it('of one body alone: a late answer is its own from the day after the last', () => {
    expect(inShort(delayLedger(health, [], '2026-12-01'))).toEqual([
      '2026-04-15 2026-05-26 42 northbank-council []',
      '2026-05-27 2026-06-30 35 northbank-nhs-trust []',
    ]);
  });

  it('has no days where what ended it came on the first', () => {
    expect(delayLedger({ ...plan, metOn: plan.startedOn }, [], '2026-12-01')).toEqual({ days: 0, held: [] });
  });
});
