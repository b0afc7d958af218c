import {
  type Calendar,
  clocksOf,
  explainClock,
  findStandard,
  type LocalDate,
  type Standard,
  type Step,
  type StepPattern,
} from '@lib/statutory';
import { catalogue, stepInWords } from '../src';

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
const given = (on: LocalDate) => step('adviceGiven', on, { attributes });
const missed = step('adviceExceptionRecorded', '2026-01-20', {
  ground: 'missedAppointment',
  evidence: 'appointment letter',
  recordedBy: 'J. Okafor',
});

function explained(asAt: LocalDate, ...rest: Step[]): string[] {
  const [clock] = clocksOf([asked, ...rest], catalogue);
  if (!clock) throw new Error('no clock was started');
  return explainClock(clock, standard, asAt, stepInWords);
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
      [given('2026-02-17')],
      'It ended on 17 February 2026, the day social care gave its advice: 1 day late, no exception.',
    ],
    [
      'advice in time says how many days before the last day',
      '2026-03-01',
      [given('2026-02-12')],
      'It ended on 12 February 2026, the day social care gave its advice: in time, 4 days before the last day.',
    ],
    [
      'advice on the last day says so',
      '2026-03-01',
      [given('2026-02-16')],
      'It ended on 16 February 2026, the day social care gave its advice: in time, on the last day.',
    ],
    [
      'advice that came later is not known yet',
      '2026-02-18',
      [given('2026-03-02')],
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

  it('advice of another kind is said to be of another kind', () => {
    const psychologist = step('adviceGiven', '2026-01-20', { attributes: { adviceFrom: 'educational-psychology' } });
    expect(explained('2026-02-19', psychologist).at(-1)).toBe(
      'Told but not counted, 20 January 2026: advice was given, by the same organisation, of another kind, which does not end this clock.',
    );
  });

  it('says what was told and not counted, and why', () => {
    expect(explained('2026-02-19', given('2025-12-20')).at(-1)).toBe(
      'Told but not counted, 20 December 2025: advice was given, but before the clock started.',
    );
  });

  it('says that a weekend does not move the last day', () => {
    const [clock] = clocksOf([step('adviceAsked', '2026-01-03', { attributes })], catalogue);
    expect(clock && explainClock(clock, standard, '2026-01-04', stepInWords)).toContain(
      'That is a Saturday: weekends and holidays do not move the last day.',
    );
  });

  it('before the first day says only that it had not started', () => {
    expect(explained('2026-01-04').slice(1)).toEqual(['As at 4 January 2026 this clock had not started.']);
  });
});

describe('the arithmetic of each standard reads right', () => {
  const says = (id: string, asAt: LocalDate, told: Step[], calendar?: Calendar): string[] => {
    const clock = clocksOf(told, catalogue, calendar).find((each) => each.standard === id);
    if (!clock) throw new Error('no clock was started');
    return explainClock(clock, findStandard(catalogue, id, clock.startedOn)!, asAt, stepInWords);
  };
  const requested = step('assessmentRequested', '2026-06-15', { attributes: { requestedBy: 'parent' } });
  const served = step('draftServed', '2026-12-01');
  const referred = step('referralReceived', '2026-11-30', { attributes: { pathway: 'autism' } });
  const closed = step('exceptionRecorded', '2026-07-22', {
    attributes: { duty: 'decide' },
    ground: 'adviceDuringSchoolClosure',
    until: '2026-09-01',
    askedOn: '2026-07-20',
    setting: 'quarry-bank',
    evidence: 'e-mail to the head teacher',
    recordedBy: 'J. Okafor',
    parentToldOn: '2026-07-24',
  });

  it('a limit that was read in the law makes no excuse for itself', () => {
    expect(says('decide-to-assess', '2026-06-15', [requested])).toEqual([
      'Decide whether to assess: law, SEND Regulations 2014, regulation 5(1).',
      'The clock started on 15 June 2026, the day the council received the request.',
      'Within 6 weeks: 15 June 2026 is not counted, so the last day in time is 27 July 2026 (15 June 2026 + 42 days).',
      'As at 15 June 2026 it is running: 42 days until the last day.',
    ]);
  });

  it('months that end sooner say why', () => {
    expect(says('autism-assessment-started', '2027-03-20', [referred]).slice(0, 4)).toEqual([
      'Autism assessment started: statutory or official guidance, NICE quality standard QS51, statement 1.',
      'The clock started on 30 November 2026, the day the referral was received.',
      'Within 3 months: 30 November 2026 is not counted, so the last day in time is 28 February 2027 (30 November 2026 + 3 months, and February 2027 has no day 30).',
      'That is a Sunday: weekends and holidays do not move the last day.',
    ]);
  });

  it('a bank holiday as the last day is named', () => {
    const told = step('referralDecisionTold', '2026-12-28');
    expect(says('referral-acceptance-told', '2027-01-05', [referred, told])).toEqual([
      "Hear whether a referral is accepted: local practice, which cannot be breached, a target of the area's own; no law or guidance sets one.",
      'The clock started on 30 November 2026, the day the referral was received.',
      'Within 4 weeks: 30 November 2026 is not counted, so the last day in time is 28 December 2026 (30 November 2026 + 28 days).',
      'That is a bank holiday, Boxing Day (substitute day): weekends and holidays do not move the last day.',
      'It ended on 28 December 2026, the day the family was told whether it is accepted: in time, on the last day.',
    ]);
  });

  const floors: [asAt: LocalDate, rest: Step[], sentence: string][] = [
    ['2026-12-10', [], 'As at 10 December 2026 the time is running: 5 days until its last day.'],
    [
      '2026-12-15',
      [],
      'As at 15 December 2026 the time is running, and this is its last day: what ends it today cuts it short.',
    ],
    ['2026-12-16', [], 'The time was given in full: 15 December 2026 has passed.'],
    [
      '2026-12-16',
      [step('finalPlanSent', '2026-12-10')],
      'It ended on 10 December 2026, the day the final plan was sent, before the 15 days had passed: the time was cut short.',
    ],
    [
      '2026-12-01',
      [step('draftSent', '2026-11-20'), step('finalPlanSent', '2026-11-30')],
      'It ended on 30 November 2026, the day the final plan was sent, before the 15 days began: none of the time was given.',
    ],
    [
      '2026-12-16',
      [step('assessmentEnded', '2026-12-05')],
      'It stopped on 5 December 2026: the assessment was withdrawn or ended.',
    ],
  ];
  it.each(floors)("the family's time on %s", (asAt, rest, sentence) => {
    const sentences = says('family-time-on-draft', asAt, [served, ...rest]);
    expect(sentences).toContain(
      'The clock started on 1 December 2026, the day the draft plan was served, or was sent where no day of service is told.',
    );
    expect(sentences).toContain(
      'At least 15 days beginning with 1 December 2026: that day is day 1, so the last day is 15 December 2026.',
    );
    expect(sentences.at(-1)).toBe(sentence);
  });

  it('what stopped a duty is said', () => {
    const withdrawn = says('final-plan', '2026-12-01', [requested, step('assessmentEnded', '2026-11-17')]);
    expect(withdrawn.at(-1)).toBe(
      'It stopped on 17 November 2026, when it was 15 days late, no exception: the assessment was withdrawn or ended.',
    );
    const refused = step('assessmentDecided', '2026-07-20', { attributes: { decision: 'doNotAssess' } });
    expect(says('final-plan', '2026-12-01', [requested, refused]).at(-1)).toBe(
      'It stopped on 20 July 2026: the council decided not to assess.',
    );
  });

  it('a decision that was not made yet has no clock', () => {
    const told = [requested, step('planNotIssued', '2026-10-01')];
    expect(says('not-to-issue', '2026-09-30', told).slice(1)).toEqual([
      'As at 30 September 2026 there was no such decision, and no clock before it.',
    ]);
    expect(says('not-to-issue', '2026-10-01', told).at(-1)).toBe(
      'It ended on 1 October 2026, the day the council told the family that it would not issue a plan: in time, 4 days before the last day.',
    );
  });

  it('a wait that was taken up again says so, and for how long nothing was owed', () => {
    const decided = (on: LocalDate, decision: string) => step('referralDecided', on, { attributes: { decision } });
    const told = [referred, decided('2026-12-10', 'declined'), decided('2027-01-10', 'accepted')];
    expect(says('autism-assessment-started', '2026-12-31', told).at(-1)).toBe(
      'It stopped on 10 December 2026: the referral was declined.',
    );
    expect(says('autism-assessment-started', '2027-02-18', told).slice(-2)).toEqual([
      'It had stopped on 10 December 2026: the referral was declined; it was taken up again on 10 January 2027, and its first day stands.',
      'As at 18 February 2027 it is running: 10 days until the last day.',
    ]);
  });

  it('a closure says when the setting was asked and who says when it was closed', () => {
    const made =
      'An exception is made out, 22 July 2026 to 1 September 2026: advice was asked of the head teacher or principal when the school was about to close, or closed, for 4 weeks or more (SEND Regulations 2014, regulation 5(4)(a)); it was asked on 20 July 2026; ';
    const end = '; the parent was told on 24 July 2026. It may excuse lateness and does not move the last day.';
    expect(says('decide-to-assess', '2026-08-01', [requested, closed]).at(-1)).toBe(
      `${made}the days are as the exception claims them, for no calendar of the setting is kept${end}`,
    );
    const calendar = { closures: { 'quarry-bank': [{ from: '2026-07-22', until: '2026-09-01' }] } };
    expect(says('decide-to-assess', '2026-08-01', [requested, closed], calendar).at(-1)).toBe(
      `${made}the days are those of the setting's calendar${end}`,
    );
  });

  it.each([
    [
      'assessmentRequested',
      '2026-06-20',
      'Told but not counted, 20 June 2026: an assessment was requested again under the same reference, which gives no more time.',
    ],
    [
      'finalPlanSent',
      '2026-06-01',
      'Told but not counted, 1 June 2026: a final plan was sent, but before the clock started.',
    ],
    [
      'planNotIssued',
      '2026-06-02',
      'Told but not counted, 2 June 2026: the family was told that no plan would be issued, but before the clock started.',
    ],
  ])('what did not count is named: %s', (name, on, sentence) => {
    const again = step(name, on, { attributes: { requestedBy: 'parent' } });
    expect(says('final-plan', '2026-12-01', [requested, again])).toContain(sentence);
  });

  it('has no word of our own code in any sentence', () => {
    const likeOf = ({ step: name, where = {}, having }: StepPattern, on: LocalDate) =>
      step(name, on, {
        attributes: {
          ...Object.fromEntries(Object.entries(where).map(([each, [value]]) => [each, value!])),
          ...(having && { [having]: '2026-12-01' }),
        },
      });
    const notCounted = catalogue.flatMap(({ id, startedBySteps, endedBySteps, stoppedBySteps }) => {
      const early = [...endedBySteps, ...stoppedBySteps].map((pattern) => likeOf(pattern, '2026-06-01'));
      return says(id, '2026-12-01', [
        likeOf(startedBySteps[0]!, '2026-06-15'),
        ...early,
        likeOf(endedBySteps[0]!, '2026-07-01'),
      ]);
    });
    expect(notCounted.length).toBeGreaterThan(60);
    for (const sentence of notCounted) expect(sentence).not.toMatch(/[a-z][A-Z]|undefined/);
  });
});
