import type { Step } from '@lib/statutory';
import { type Die, dieOf, type History, shuffled } from './histories';
import { dayOf, textOf } from './strip';

/** What happens in one kind of case of a plan's life, in no order, and what each step may say. */
interface Life {
  readonly starts: readonly string[];
  readonly rest: readonly string[];
  readonly says?: Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>>;
  /** The lengths of its times in days: what ends them is told around their last days. */
  readonly limits: readonly number[];
  readonly claim?: string;
  readonly grounds?: readonly string[];
}

const YES_OR_NO = ['yes', 'no'];
const under = { isUnderFive: ['yes', 'yes', ''] };

/** A number stands for the day so many days after the first; `''` for what is not told. */
const lives: readonly Life[] = [
  {
    starts: ['assessmentRequested'],
    rest: ['assessmentDecided', 'planNotIssued', 'planNotIssued', 'finalPlanSent', 'finalPlanSent', 'assessmentEnded'],
    says: {
      assessmentRequested: { requestedBy: ['detainedPerson', 'youthAccommodation'] },
      assessmentDecided: { decision: ['assess', 'assess', 'doNotAssess'] },
      exceptionRecorded: { duty: ['decide', 'plan'] },
    },
    limits: [0, 42, 112, 140, 150],
    claim: 'exceptionRecorded',
    grounds: [
      'exceptionalPersonalCircumstances',
      'absentFromArea',
      'adviceDuringSchoolClosure',
      'adviceDuringEarlyYearsClosure',
    ],
  },
  {
    starts: ['planMade', 'planReviewed'],
    rest: [
      'planReviewed',
      'planReviewed',
      'planReviewed',
      'underFiveConsidered',
      'underFiveConsidered',
      'planAmended',
      'planCeased',
      'planTransferred',
      'planEnded',
    ],
    says: {
      planMade: { planKind: ['', '', 'ehcPlan', 'statement'], isReviewedSince: ['', '', '', 'yes'], ...under },
      planReviewed: { decision: ['maintain', 'amend', 'cease', 'unheardOf'], ...under },
      underFiveConsidered: under,
    },
    limits: [0, 150, 181, 184, 364, 365, 366, 400],
  },
  {
    starts: ['moveKnown', 'planReceived'],
    rest: [
      'planTransferred',
      'planTransferred',
      'planReviewed',
      'planReviewed',
      'moveTold',
      'moveTold',
      'moveKnown',
      'planCeased',
      'planEnded',
    ],
    says: {
      moveKnown: { movesOn: ['', -20, 0, 14, 15, 19, 20, 21, 22, 40, 90] },
      planReceived: { lastReviewedOn: ['', -300, -274, -273, -100, -1], ...under },
      planReviewed: { decision: ['maintain', 'amend', 'cease'], ...under },
    },
    limits: [0, 14, 20, 21, 42, 90, 91, 92, 264, 365],
  },
  {
    starts: ['meetingArranged', 'meetingHeld', 'amendmentsProposed', 'amendmentsServed'],
    rest: [
      ...[
        'noticeSent',
        'noticeSent',
        'adviceCirculated',
        'adviceCirculated',
        'meetingHeld',
        'reportSent',
        'reviewDecided',
      ],
      ...[
        'reviewDecided',
        'amendmentsProposed',
        'amendmentsServed',
        'amendedPlanSent',
        'amendedPlanSent',
        'notAmended',
        'reviewCalledOff',
      ],
    ],
    says: {
      meetingArranged: { meetingOn: ['', -1, 0, 7, 13, 14, 15, 42, 43] },
      meetingHeld: { isArranged: ['no', ''] },
      reviewDecided: { decision: ['maintain', 'amend', 'cease'] },
    },
    limits: [0, 14, 15, 28, 42, 56, 84],
  },
  {
    starts: ['transferDue'],
    rest: ['placementNamed', 'placementNamed', 'transferDue', 'transferOff', 'transferOfNoPlan'],
    says: {
      transferDue: {
        transfer: [
          'secondaryToPost16',
          'secondaryToPost16',
          'post16ToPost16',
          'post16ToPost16',
          'earlyYearsToSchool',
          'infantToJunior',
          'primaryToMiddle',
          'primaryToSecondary',
          'middleToSecondary',
        ],
        yearOfTransfer: ['', '2019', '2024', '2026', '2028', 'soon'],
        transferOn: ['', -10, 0, 100, 151, 152, 153, 200],
      },
    },
    limits: [0, 1, 30, 48, 90, 150, 200],
  },
  {
    starts: ['reassessmentRequested', 'reassessmentDecided', 'reassessmentByAuthority'],
    rest: [
      'reassessmentDecided',
      'reassessedPlanSent',
      'reassessedPlanSent',
      'reassessmentByAuthority',
      'reassessmentEnded',
    ],
    says: { reassessmentDecided: { decision: ['reassess', 'reassess', 'doNotReassess'] } },
    limits: [0, 15, 98, 113],
    claim: 'reassessmentExceptionRecorded',
    grounds: ['adviceDuringSchoolClosure', 'exceptionalPersonalCircumstances', 'absentFromArea', 'absentForTwoWeeks'],
  },
  {
    starts: ['noticeOfDecisionSent', 'mediationRequested', 'mediationOver', 'recommendationMade'],
    rest: [
      ...[
        'adviserContacted',
        'mediationRequested',
        'healthIssuesTold',
        'mediationArranged',
        'mediationOver',
        'certificateIssued',
      ],
      ...[
        'certificateIssued',
        'appealReceived',
        'appealReceived',
        'recommendationAnswered',
        'recommendationAnswered',
        'appealEnded',
      ],
    ],
    says: {
      noticeOfDecisionSent: { decision: ['notToAssess', 'contentOfPlan', 'cease', 'placementOnly'] },
      mediationRequested: { healthIssues: YES_OR_NO },
      recommendationMade: { madeTo: ['health', 'socialCare'] },
      recommendationAnswered: { madeTo: ['health', 'socialCare'] },
    },
    limits: [0, 3, 5, 30, 35, 59, 60, 61, 62, 70],
  },
  {
    starts: ['settingConsulted', 'elsewhereAgreed', 'changeKnown'],
    rest: [
      ...[
        'settingAnswered',
        'elsewhereReviewed',
        'elsewhereReviewed',
        'elsewhereVisited',
        'elsewhereVisited',
        'elsewhereEnded',
      ],
      ...['newCommissionerTold', 'newCommissionerAnswered'],
    ],
    says: {
      elsewhereReviewed: { decided: ['continue', 'change', 'reintegrate', 'end'] },
      elsewhereVisited: { childWasSeen: YES_OR_NO },
      changeKnown: { commissionerIs: ['old', 'new'] },
    },
    limits: [0, 14, 15, 20, 21, 42, 89, 90, 91, 92],
  },
];
/** What each kind of order asks for, and in how many days. */
const actions: Readonly<Record<string, { readonly ends: readonly string[]; readonly limits: readonly number[] }>> = {
  assess: { ends: ['willAssessTold', 'noPlanTold', 'finalPlanFollowed'], limits: [14, 70, 98] },
  makePlan: { ends: ['draftFollowed', 'finalPlanFollowed'], limits: [35, 77] },
  amend: { ends: ['amendedPlanFollowed'], limits: [35] },
  namePlacement: { ends: ['amendedPlanFollowed'], limits: [14] },
  maintain: { ends: ['planKeptFollowing'], limits: [0, 1] },
  cease: { ends: ['planCeasedFollowing'], limits: [0, 1] },
  other: { ends: ['agreementKept'], limits: [14] },
};
const orders = ['orderMade', 'appealNotOpposed', 'agreementMade'].flatMap((source) =>
  Object.entries(actions).map(
    ([action, { ends, limits }]): Life => ({
      starts: [source],
      rest: [source, ...ends, ...ends, ...ends, ...ends, 'agreementKept', 'finalPlanFollowed', 'appealEnded'],
      says: {
        orderMade: { action: [action, action, action, 'amend'] },
        appealNotOpposed: { action: [action, action, action, 'makePlan'] },
        agreementMade: {
          agreed: [action, action, action, 'other'],
          timeAgreed: ['', 'asTheLawSays', 'asTheLawSays', 'agreedOtherwise'],
          toBeDoneBy: ['', 0, 7, 30],
        },
      },
      limits: [...limits, ...limits.map((days) => days + 4), 0],
      claim: 'orderExceptionRecorded',
      grounds: [
        'exceptionalPersonalCircumstances',
        'absentForTwoWeeks',
        'absentForTwoWeeks',
        'lateRepresentations',
        'absentFromArea',
      ],
    }),
  ),
);
const drawn = [...orders, ...lives, ...lives];

const eventful = [
  '2014-08-31',
  '2015-03-31',
  '2018-04-02',
  '2024-02-29',
  '2025-08-31',
  '2025-12-24',
  '2026-01-31',
  '2026-04-02',
  '2026-06-25',
  '2026-10-25',
  '2028-12-29',
];

/** One or two cases of a plan's life with their steps in no order: around the last days, twice, before the first, by others, on no day at all. */
export function planHistoryOf(seed: number): History {
  const die = dieOf(seed ^ 0x5eed);
  const one = <T>(values: readonly T[]): T => values[die(values.length)]!;
  const base =
    die(3) === 0
      ? dayOf(one(eventful))! + die(3)
      : dayOf('2014-07-01')! + die(dayOf('2032-01-01')! - dayOf('2014-07-01')!);
  let facts = 0;
  const steps = Array.from({ length: 1 + die(2) }, (_, index) => casesOf(one(drawn), index)).flat();
  const retold = steps.filter(() => die(14) === 0);
  return { steps: shuffled([...steps, ...retold], die) };

  function casesOf(life: Life, index: number): Step[] {
    const reference = `HALTON/PLAN-${die(3) === 0 ? 1 : index + 1}`;
    const near = (day: number) => day - 1 + die(3);
    let last = 0;
    const offset = () => {
      if (die(8) > 0)
        last =
          die(5) === 0 ? die(Math.max(...life.limits) + 10) : die(12) === 0 ? -1 - die(40) : near(one(life.limits));
      return last;
    };
    const step = (name: string, on: number, rest: Partial<Step> = {}): Step => {
      const attributes = saidBy(life.says?.[name] ?? {}, die, one, on);
      facts += 1;
      return {
        step: name,
        on: die(90) === 0 ? one(['2026-02-30', '', 'soon']) : textOf(on),
        reference,
        body: die(25) === 0 ? 'ELSEWHERE' : 'HALTON',
        factId: `fact-${facts}`,
        ...(Object.keys(attributes).length > 0 && { attributes }),
        ...rest,
      };
    };
    const exception = () => {
      const from = base + die(Math.max(...life.limits) + 5) - 5;
      return step(life.claim!, from, {
        ground: one(life.grounds!),
        ...(die(5) > 0 && { until: textOf(from + one([0, 5, 12, 13, 14, 26, 27, 28, -1])) }),
        ...(die(2) === 0 && { askedOn: textOf(from - 8 + die(10)) }),
        evidence: die(12) === 0 ? ' ' : 'letter',
        ...(die(15) > 0 && { recordedBy: 'J. Okafor' }),
      });
    };
    return [
      ...life.starts.filter(() => die(3) > 0).map((name) => step(name, base)),
      ...Array.from({ length: 1 + die(life.claim ? 5 : 9) }, () =>
        step(one([...life.starts, ...life.rest, ...life.rest]), base + offset()),
      ),
      ...Array.from({ length: life.claim && die(2) === 0 ? die(4) : 0 }, exception),
    ];
  }
}

function saidBy(
  says: Readonly<Record<string, readonly (string | number)[]>>,
  die: Die,
  one: <T>(values: readonly T[]) => T,
  on: number,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(says).flatMap(([name, values]) => {
      const value = one(values);
      if (value === '') return [];
      return [[name, typeof value === 'number' ? textOf(on + value + (die(4) === 0 ? die(3) - 1 : 0)) : value]];
    }),
  );
}
