import { clocksOf, countsFrom, endedOn, excusesFrom, type LocalDate, type Step, statusOf } from '@lib/statutory';
import { catalogue } from '../src';
import { stepsOf } from './step-cases';

const ehc = stepsOf('HALTON/EHC-1', 'HALTON');
const draft = [ehc('draftSent', '2026-01-02'), ehc('draftServed', '2026-01-20')];
const ended = (standard: string, ...told: Step[]) =>
  endedOn(clocksOf(told, catalogue).find((clock) => clock.standard === standard)!);

describe('the day on which a clock ended', () => {
  const familyTime: [says: string, told: Step[], on: LocalDate][] = [
    ['given in full, its last day', [], '2026-02-03'],
    ['a plan after the last day does not end it later', [ehc('finalPlanSent', '2026-02-20')], '2026-02-03'],
    ['cut short, the day on which it was', [ehc('finalPlanSent', '2026-01-28')], '2026-01-28'],
    ['cut short before it began, the day the plan was sent', [ehc('finalPlanSent', '2026-01-19')], '2026-01-19'],
    ['stopped, the day on which the assessment ended', [ehc('assessmentEnded', '2026-01-25')], '2026-01-25'],
  ];
  it.each(familyTime)('of the family’s time on the draft: %s', (_, told, on) => {
    expect(ended('family-time-on-draft', ...draft, ...told)).toBe(on);
  });

  it('of a limit is the day of what met or stopped it, and none while it has not ended', () => {
    const requested = ehc('assessmentRequested', '2026-01-05', { requestedBy: 'parent' });
    expect(ended('final-plan', requested)).toBeUndefined();
    expect(ended('final-plan', requested, ehc('finalPlanSent', '2026-08-03'))).toBe('2026-08-03');
    expect(ended('final-plan', requested, ehc('assessmentEnded', '2026-03-02'))).toBe('2026-03-02');
  });
});

describe('a closure around which advice was asked', () => {
  const requested = ehc('assessmentRequested', '2026-06-15', { requestedBy: 'parent' });
  const claim = ehc(
    'exceptionRecorded',
    '2026-07-29',
    { duty: 'decide' },
    {
      ground: 'adviceDuringSchoolClosure',
      until: '2026-09-01',
      askedOn: '2026-07-24',
      evidence: 'e-mail',
      recordedBy: 'J. Okafor',
    },
  );
  const clock = clocksOf([requested, claim], catalogue).find(({ standard }) => standard === 'decide-to-assess')!;

  it('excuses from the day of asking that is its ground, and its own days are kept', () => {
    expect(clock.dueOn).toBe('2026-07-27');
    expect(clock.excusedBy.map((excuse) => [excusesFrom(excuse), excuse.from, excuse.until])).toEqual([
      ['2026-07-24', '2026-07-29', '2026-09-01'],
    ]);
  });

  it('never turns overdue into excused when the setting closes', () => {
    const days = ['2026-07-27', '2026-07-28', '2026-07-29', '2026-09-02'];
    expect(days.map((asAt) => statusOf(clock, asAt))).toEqual(['running', 'excused', 'excused', 'excused']);
  });

  it('is looked at from the day of asking on', () => {
    expect([countsFrom(claim), countsFrom(requested)]).toEqual(['2026-07-24', '2026-06-15']);
    const { askedOn: _, ...withoutAsking } = claim;
    expect(countsFrom(withoutAsking)).toBe('2026-07-29');
    expect(countsFrom({ ...claim, askedOn: '2026-08-03' })).toBe('2026-07-29');
  });
});
