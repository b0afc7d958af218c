import { rulesInWords } from './rules-in-words';
import type { Standard } from './standard';

const row: Standard = {
  id: 'decide',
  title: 'Decide',
  group: 'ehc',
  kind: 'law',
  citation: 'The Regulations, regulation 5',
  citationVerified: true,
  whoMust: 'council',
  tellsFamily: true,
  countingWord: 'within',
  limit: { weeks: 6 },
  from: 'the day of the request',
  endedBy: 'the day the family was told',
  startedBySteps: [{ step: 'requested' }],
  endedBySteps: [{ step: 'decided' }],
  stoppedBySteps: [{ step: 'ended', says: 'the request was withdrawn' }],
  excusedBy: [],
  inForceFrom: '2014-09-01',
};

describe('a time limit in words, for whoever reads the catalogue', () => {
  it('says from which day, how it is counted, what ends it, and that weekends move nothing', () =>
    expect(rulesInWords(row)).toEqual([
      'Within 6 weeks, counted from the day of the request, which is not counted.',
      'The last day stays where it falls: on a weekend or a bank holiday, too.',
      'It ends with the day the family was told.',
      'It is no longer owed after the request was withdrawn.',
      'What starts it, told again under the same reference, gives no more time.',
      'Nothing excuses lateness.',
    ]));

  it('says that working days leave some out, and the first day is one where it is such a day', () =>
    expect(rulesInWords({ ...row, countingWord: 'beginningWith', limit: { workingDays: 15 } }).slice(0, 2)).toEqual([
      '15 working days beginning with that day, which is day 1 if it is a working day: counted from the day of the request.',
      'Saturdays, Sundays and bank holidays of England are not counted.',
    ]));

  it('says of two last days that the later counts, in which field the second is told, and where a day moves', () => {
    const laterOf = [
      { countingWord: 'by', limit: { days: 0 }, countedFrom: 'movesOn', from: 'the day of the move' },
    ] as const;
    const rollsForward = { spans: [{ from: '08-01', until: '08-31' }] };
    expect(rulesInWords({ ...row, laterOf, rollsForward }).slice(1, 3)).toEqual([
      'If this is later, it is the last day instead: it is due on the day of the move. That day is told in the field movesOn of the fact that starts it.',
      'A last day from 1 August to 31 August, or on a day that is no working day, moves on to the next working day after it.',
    ]);
  });

  it('says when there is no clock yet, and what cannot be overrun', () => {
    expect(rulesInWords({ ...row, existsOnceEnded: true })).toContain(
      'There is no clock before that: the rule binds this decision, and nobody waits for it to be made.',
    );
    expect(
      rulesInWords({ ...row, floor: true, countingWord: 'beginningWith', limit: { days: 15 } }).slice(0, 4),
    ).toEqual([
      'At least 15 days beginning with that day, which is day 1: counted from the day of the request.',
      'The last day stays where it falls: on a weekend or a bank holiday, too.',
      'It ends with the day the family was told.',
      'It is a time that must be given, and cannot be overrun: where it ends sooner, its status is cutShort.',
    ]);
  });
});
