import { catalogue, clocksOf, explainClock, findStandard, type LocalDate, type Standard, type Step } from './index';

const standard = findStandard(catalogue, 'advice-own-social-care', '2026-01-05') as Standard;
const duty = { reference: 'ADV-1', body: 'HALTON-SC' };
const step = (name: string, on: LocalDate, rest: Partial<Step> = {}): Step => ({
  step: name,
  on,
  factId: `${name} ${on}`,
  ...duty,
  ...rest,
});
const attributes = { adviceFrom: 'social-care' };
const asked = step('adviceAsked', '2026-01-05', { attributes });
const missed = step('adviceExceptionRecorded', '2026-01-20', {
  ground: 'missedAppointment',
  evidence: 'appointment letter',
  recordedBy: 'J. Okafor',
});

function explained(asAt: LocalDate, ...rest: Step[]): string[] {
  const [clock] = clocksOf([asked, ...rest], catalogue);
  if (!clock) throw new Error('no clock was started');
  return explainClock(clock, standard, asAt);
}

describe('the arithmetic in plain sentences', () => {
  it('begins with the authority, the first day and the count', () => {
    expect(explained('2026-02-02').slice(0, 4)).toEqual([
      "Advice of the council's own social care: statutory or official guidance, SEND Code of Practice 2015, paragraphs 9.41 and 9.42 (we have not checked this limit against the text yet).",
      'The clock started on 5 January 2026, the day social care was asked for its advice.',
      'Within 6 weeks: 5 January 2026 is not counted, so the last day in time is 16 February 2026 (5 January 2026 + 42 days).',
      'As at 2 February 2026 it is running: 14 days until the last day.',
    ]);
  });

  const standings: [says: string, asAt: LocalDate, rest: Step[], sentence: string][] = [
    ['one day is one day', '2026-02-15', [], 'As at 15 February 2026 it is running: 1 day until the last day.'],
    ['the last day is named', '2026-02-16', [], 'As at 16 February 2026 it is running, and this is the last day.'],
    ['lateness is exact', '2026-02-19', [], 'As at 19 February 2026 it has not ended: 3 days late, no exception.'],
    [
      'late advice says by how much',
      '2026-03-01',
      [step('adviceGiven', '2026-02-17')],
      'It ended on 17 February 2026, the day social care gave its advice: 1 day late, no exception.',
    ],
    [
      'advice in time says how many days before the last day',
      '2026-03-01',
      [step('adviceGiven', '2026-02-12')],
      'It ended on 12 February 2026, the day social care gave its advice: in time, 4 days before the last day.',
    ],
    [
      'advice on the last day says so',
      '2026-03-01',
      [step('adviceGiven', '2026-02-16')],
      'It ended on 16 February 2026, the day social care gave its advice: in time, on the last day.',
    ],
    [
      'advice that came later is not known yet',
      '2026-02-18',
      [step('adviceGiven', '2026-03-02')],
      'As at 18 February 2026 it has not ended: 2 days late, no exception.',
    ],
    [
      'excused lateness is still counted',
      '2026-02-19',
      [missed],
      'As at 19 February 2026 it has not ended: 3 days late, excused by an exception.',
    ],
    [
      'a request withdrawn in time has no lateness',
      '2026-03-01',
      [step('adviceRequestWithdrawn', '2026-01-20')],
      'It stopped on 20 January 2026: the request was withdrawn or the duty ended.',
    ],
    [
      'a request withdrawn late does not hide its lateness',
      '2026-03-09',
      [step('adviceRequestWithdrawn', '2026-03-01')],
      'It stopped on 1 March 2026, when it was 13 days late, no exception: the request was withdrawn or the duty ended.',
    ],
  ];
  it.each(standings)('%s', (_says, asAt, rest, sentence) => {
    expect(explained(asAt, ...rest)).toContain(sentence);
  });

  it('says what an exception is, by what authority, and that it moves nothing', () => {
    expect(explained('2026-02-19', missed).at(-1)).toBe(
      'An exception is made out, 20 January 2026: the child missed an appointment with social care (SEND Code of Practice 2015, paragraph 9.42); that the parent was told is not recorded. It may excuse lateness and does not move the last day.',
    );
  });

  it('says what was told and not counted, and why', () => {
    expect(explained('2026-02-19', step('adviceGiven', '2025-12-20')).at(-1)).toBe(
      'Told but not counted, 20 December 2025: advice was given, but before the clock started.',
    );
  });

  it('says that a weekend does not move the last day', () => {
    const [clock] = clocksOf([step('adviceAsked', '2026-01-03', { attributes })], catalogue);
    expect(clock && explainClock(clock, standard, '2026-01-04')).toContain(
      'That is a Saturday: weekends and holidays do not move the last day.',
    );
  });

  it('before the first day says only that it had not started', () => {
    expect(explained('2026-01-04').slice(1)).toEqual(['As at 4 January 2026 this clock had not started.']);
  });
});
