import { clocksOf, findStandard, type Standard, type Step, statusOf, versionOf } from '@lib/statutory';
import { catalogue, catalogueVersion } from '../src';

const advice = findStandard(catalogue, 'advice-own-social-care', '2026-01-05') as Standard;
const asked = (on: string, rest: Partial<Step> = {}): Step => ({
  step: 'adviceAsked',
  on,
  reference: 'ADV-1',
  body: 'HALTON-SC',
  factId: `asked ${on}`,
  attributes: { adviceFrom: 'social-care' },
  ...rest,
});

describe('the catalogue of standards', () => {
  it('cites an authority in every row and marks what nobody has checked', () => {
    for (const standard of catalogue) {
      expect(standard.citation).not.toBe('');
      expect(typeof standard.citationVerified).toBe('boolean');
      for (const ground of standard.excusedBy) expect(ground.citation).not.toBe('');
    }
  });

  it('never has two rows of one standard in force on the same day', () => {
    for (const standard of catalogue) {
      const sameDay = catalogue.filter(
        ({ id, inForceFrom, inForceTo }) =>
          id === standard.id &&
          inForceFrom <= (standard.inForceTo ?? '9999') &&
          standard.inForceFrom <= (inForceTo ?? '9999'),
      );
      expect(sameDay).toEqual([standard]);
    }
  });

  it('is in force for everything that this repository can be told of the last ten years', () => {
    for (const { inForceFrom } of catalogue) expect(inForceFrom <= '2018-04-03').toBe(true);
  });

  it('does not list school closure as an exception for social care', () => {
    expect(advice.excusedBy.map((ground) => ground.code)).toEqual([
      'missedAppointment',
      'absentFromArea',
      'exceptionalCircumstances',
    ]);
  });

  it('has a version that follows its content and not the order of its fields', () => {
    const { id, ...rest } = advice;
    expect(catalogueVersion).toMatch(/^[\w-]{12}$/);
    expect(catalogueVersion).toBe(versionOf(catalogue));
    expect(versionOf([{ ...rest, id }])).toBe(versionOf([advice]));
    expect(versionOf([{ ...advice, limit: { weeks: 5 } }])).not.toBe(versionOf([advice]));
    expect(versionOf([{ ...advice, startsAnew: true }])).not.toBe(versionOf([advice]));
    expect(versionOf([{ ...advice, citationVerified: true }])).not.toBe(versionOf([advice]));
  });
});

describe('a change of the law is a new row', () => {
  const changed: Standard[] = [
    { ...advice, inForceTo: '2026-08-31' },
    { ...advice, limit: { weeks: 4 }, inForceFrom: '2026-09-01' },
  ];

  it('a clock that started on the last day of the old rule keeps the old limit', () => {
    expect(clocksOf([asked('2026-08-31')], changed).map((clock) => clock.dueOn)).toEqual(['2026-10-12']);
  });

  it('a clock that starts on the first day of the new rule has the new limit', () => {
    expect(clocksOf([asked('2026-09-01')], changed).map((clock) => clock.dueOn)).toEqual(['2026-09-29']);
  });

  it('the rule of a clock is found by the day it started', () => {
    expect(findStandard(changed, advice.id, '2026-08-31')?.limit).toEqual({ weeks: 6 });
    expect(findStandard(changed, advice.id, '2026-09-01')?.limit).toEqual({ weeks: 4 });
    expect(findStandard(changed, advice.id, '2015-03-31')).toBeUndefined();
  });
});

describe('other standards need rows, not code', () => {
  it('a standard can start only for some askings', () => {
    const rows: Standard[] = [
      { ...advice, startedBySteps: [{ step: 'adviceAsked', where: { by: ['social-care'] } }] },
      {
        ...advice,
        id: 'advice-school',
        startedBySteps: [{ step: 'adviceAsked', where: { by: ['headTeacher', 'senco'] } }],
      },
    ];
    const clocks = clocksOf([asked('2026-01-05', { attributes: { by: 'senco' } })], rows);
    expect(clocks.map((clock) => clock.standard)).toEqual(['advice-school']);
    expect(clocksOf([asked('2026-01-05')], rows)).toEqual([]);
  });

  it('one step can start several standards', () => {
    const rows: Standard[] = [advice, { ...advice, id: 'advice-local-target', kind: 'local', limit: { weeks: 4 } }];
    expect(
      clocksOf([asked('2026-01-05')], rows)
        .map((clock) => clock.dueOn)
        .sort(),
    ).toEqual(['2026-02-02', '2026-02-16']);
  });

  describe("the family's 15 days on a draft plan, beginning with the day it was served (Regs 13(1)(a))", () => {
    const floor: Standard = {
      ...advice,
      id: 'views-on-draft',
      kind: 'law',
      countingWord: 'beginningWith',
      limit: { days: 15 },
      startedBySteps: [{ step: 'draftPlanServed' }],
      endedBySteps: [{ step: 'finalPlanSent' }],
      stoppedBySteps: [{ step: 'assessmentCeased', says: 'the assessment ceased' }],
      excusedBy: [],
      floor: true,
    };
    const served: Step = { ...asked('2026-12-01'), step: 'draftPlanServed' };
    const on = (asAt: string, ...rest: Step[]) => {
      const [clock] = clocksOf([served, ...rest], [floor]);
      return clock && [clock.dueOn, statusOf(clock, asAt)];
    };
    const sent = (day: string): Step => ({ ...served, step: 'finalPlanSent', on: day, factId: `sent ${day}` });

    it('runs until the end of day 15', () => {
      expect(on('2026-12-15')).toEqual(['2026-12-15', 'running']);
    });

    it('has been given in full on day 16, and is never overdue', () => {
      expect(on('2026-12-16')).toEqual(['2026-12-15', 'metInTime']);
      expect(on('2027-12-16')).toEqual(['2026-12-15', 'metInTime']);
    });

    it('is cut short by a final plan sent on day 15', () => {
      expect(on('2026-12-15', sent('2026-12-15'))).toEqual(['2026-12-15', 'cutShort']);
      expect(on('2026-12-31', sent('2026-12-10'))).toEqual(['2026-12-15', 'cutShort']);
    });

    it('is not cut short by a final plan sent on day 16', () => {
      expect(on('2026-12-31', sent('2026-12-16'))).toEqual(['2026-12-15', 'metInTime']);
    });

    it('stops when the assessment ceases before it has passed', () => {
      const ceased: Step = { ...sent('2026-12-10'), step: 'assessmentCeased' };
      expect(on('2026-12-31', ceased)).toEqual(['2026-12-15', 'stopped']);
    });
  });
});
