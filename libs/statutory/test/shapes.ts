import type { Standard, StepPattern } from '../src';

/** Rows that no catalogue has yet, one of each shape that the law has: the engine is proved before its rows exist. */
const bare = {
  group: 'ehc',
  kind: 'law',
  citation: 'an example',
  citationVerified: false,
  whoMust: 'council',
  tellsFamily: false,
  countingWord: 'within',
  from: 'the day it began',
  endedBy: 'the day it was done',
  stoppedBySteps: [],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

const row = (
  id: string,
  from: string | readonly StepPattern[],
  to: string | readonly StepPattern[],
  rest: Partial<Standard> & Pick<Standard, 'limit'>,
): Standard => ({
  ...bare,
  id,
  title: id,
  startedBySteps: typeof from === 'string' ? [{ step: from }] : from,
  endedBySteps: typeof to === 'string' ? [{ step: to }] : to,
  ...rest,
});

const born = [{ step: 'childBorn' }];
const meeting = { countedFrom: 'meetingOn' } as const;
const decidedByCouncil: readonly StepPattern[] = [
  { step: 'reviewDecided', where: { outcome: ['maintain', 'amend', 'cease'] } },
];

export const shapes: readonly Standard[] = [
  // Regs 5(1) and 5(1)(b) as one: several starts, several ends.
  row(
    'several starts and ends',
    [{ step: 'requested' }, { step: 'becameResponsible' }],
    [{ step: 'decidedToAssess' }, { step: 'refused' }],
    {
      limit: { weeks: 6 },
    },
  ),

  // CFA s44(1): a review's decision begins the year to the next; a tribunal's amendment does not, nor what ends the plan.
  row('annual review', [{ step: 'planMade' }, ...decidedByCouncil], decidedByCouncil, {
    countingWord: 'beginningWith',
    limit: { months: 12 },
    from: 'the day the plan was made or last decided to be kept',
    restartedBySteps: [{ step: 'reviewDecided', where: { outcome: ['maintain', 'amend'] } }],
    stoppedBySteps: [{ step: 'planCeased', says: 'the plan ceased' }],
  }),

  // Regs 20(3): counted back from a meeting that was arranged, or from one that was only told of when it was held.
  row('notice of meeting', [{ step: 'meetingArranged' }, { step: 'meetingHeld' }], 'noticeSent', {
    countingWord: 'atLeastBefore',
    limit: { weeks: 2 },
    from: 'the day of the meeting',
    startsAnew: true,
    ...meeting,
  }),
  row('notice of each meeting', 'meetingArranged', 'noticeSent', {
    countingWord: 'atLeastBefore',
    limit: { weeks: 2 },
    eachStart: true,
    ...meeting,
  }),

  // Regs 22(3) and Devon: an inner limit from the notice, an outer one from the meeting.
  row('final amended plan', 'amendmentNoticeSent', 'amendedPlanSent', { limit: { weeks: 8 } }),
  row('final amended plan, outer limit', 'meetingHeld', 'amendedPlanSent', { limit: { weeks: 12 } }),

  // Regs 22(2)(c): the family's time on each service of the amendments.
  row('time on amendments', 'amendmentsServed', 'amendedPlanSent', {
    countingWord: 'beginningWith',
    limit: { days: 15 },
    floor: true,
    eachStart: true,
    endsCountFromSteps: [{ step: 'amendmentNoticeSent' }],
  }),

  // Regs 18: fixed days of the year of transfer.
  row('transfer to post-16', 'transferKnown', 'amendedPlanSent', {
    countingWord: 'before',
    limit: { dayOfYear: '03-31', yearOf: 'yearOfTransfer' },
  }),
  row('transfer between phases', 'transferKnown', 'amendedPlanSent', {
    countingWord: 'before',
    limit: { dayOfYear: '02-15', yearOf: 'yearOfTransfer' },
  }),
  row('post-16 to post-16', 'transferPlanned', 'amendedPlanSent', {
    countingWord: 'atLeastBefore',
    limit: { months: 5 },
    countedFrom: 'transferOn',
  }),

  // The year of a health check: 1 April to 31 March.
  row('annual health check', 'onRegister', 'checked', {
    countingWord: 'by',
    limit: { dayOfYear: '03-31' },
    startsAnew: true,
  }),

  // Regs 15(2): on the day of the move, or within 15 working days beginning with the day the authority became aware of it.
  row('plan transferred', 'moveKnown', 'planTransferred', {
    countingWord: 'beginningWith',
    limit: { workingDays: 15 },
    from: 'the day the old authority became aware of the move',
    laterOf: [{ countingWord: 'by', limit: { days: 0 }, countedFrom: 'movedOn', from: 'the day of the move' }],
  }),
  // Regs 15(5), from the plan or last review of another body.
  row('first review of the new authority', 'planTransferred', 'reviewDecided', {
    countingWord: 'beginningWith',
    limit: { months: 3 },
    from: 'the day the plan was transferred',
    laterOf: [
      {
        countingWord: 'beginningWith',
        limit: { months: 12 },
        countedFromSteps: [{ step: 'planMade' }, { step: 'lastReviewDecided' }],
        from: 'the day the plan was made or last reviewed',
      },
    ],
  }),
  // Tribunal Rules 2008, rules 12 and 20.
  row('appeal', 'noticeOfDecisionSent', 'appealReceived', {
    limit: { months: 2 },
    from: 'the day the notice was sent',
    laterOf: [
      {
        countingWord: 'within',
        limit: { months: 1 },
        countedFromSteps: [{ step: 'certificateIssued' }],
        from: 'the day the certificate was issued',
      },
    ],
    rollsForward: {
      spans: [
        { from: '08-01', until: '08-31' },
        { from: '12-25', until: '01-01' },
      ],
    },
  }),

  // Regs 34: working days.
  row('certificate', 'adviserTold', 'certificateIssued', { limit: { workingDays: 3 } }),

  // Births: OHID C2, C8i, C4, C6i.
  row('new birth visit', born, 'visited', { limit: { days: 14 }, startHappensOnce: true }),
  row('twelve month review', born, 'reviewed', { limit: { months: 12 }, startHappensOnce: true }),
  row('before the fifth birthday', born, 'starting', {
    countingWord: 'before',
    limit: { years: 5 },
    startHappensOnce: true,
  }),

  // SI 2010/959 reg 7(3): by the child's age at the last assessment, again and again.
  row('review health assessment', 'healthAssessed', 'healthAssessed', {
    limit: { months: 12 },
    restartedBySteps: [{ step: 'healthAssessed' }],
    limitsByAge: { bornBySteps: born, under: [{ years: 5, limit: { months: 6 } }] },
  }),
  // SI 2010/959 reg 33: 20 working days, then 3 months, then every 6.
  row('looked-after review', 'becameLookedAfter', 'reviewHeld', {
    limit: { workingDays: 20 },
    from: 'the day the child became looked after',
    restartedBySteps: [{ step: 'reviewHeld' }],
    laterRounds: [
      { countingWord: 'within', limit: { months: 3 }, from: 'the day of the first review' },
      { countingWord: 'within', limit: { months: 6 }, from: 'the day of the last review' },
    ],
    startsAnew: true,
    stoppedBySteps: [{ step: 'noLongerLookedAfter', says: 'the child is no longer looked after' }],
  }),

  // Regs 44(2): at once, and within weeks of an order; each its own row.
  row('order to maintain', 'ordered', 'done', { limit: { days: 0 } }),

  // A change of the law while a clock recurs.
  row('changed', 'told', 'answered', { limit: { weeks: 4 }, startsAnew: true, inForceTo: '2026-08-31' }),
  row('changed', 'told', 'answered', { limit: { weeks: 2 }, startsAnew: true, inForceFrom: '2026-09-01' }),
];
