import type {
  DifferingCase,
  FallingDue,
  Group,
  ListedWork,
  NamedFigure,
  NewFact,
  NotCountedCases,
  OpenRequests,
  Receipts,
  ShownWeeks,
  StandardCatalogue,
  Teams,
  Timeliness,
  TimelinessCases,
  TimelinessDifferences,
  WhatsNew,
  Worklist,
} from '@lib/client';
import { WORKLIST_GROUPS } from '../src/worklist/worklist.view';
import { CHILD_ID } from './sample-child';

/** What the API answers about the area around Bryony. */
type Query = Readonly<Record<string, string | undefined>>;

const ASAT = '2026-05-28';
const KNOWN_AT = '2026-05-28T09:41:00.000Z';

const row = (group: Group, told: Partial<ListedWork>) => ({
  group,
  row: {
    child: { id: CHILD_ID, name: 'Bryony Limestone' },
    what: 'Decide whether to assess',
    standard: 'decide-to-assess',
    whoMust: 'northbank-council',
    why: 'A parent asked for an assessment on 28 April 2026, and no decision was told.',
    since: '2026-04-28',
    officer: 'Fern Marl',
    setting: 'river-lane-nursery',
    factId: 'fact-request',
    ...told,
  } satisfies ListedWork,
});

const rows = [
  row('overdue', {
    what: 'Advice of the council’s own social care',
    whoMust: 'northbank-social-care',
    dueOn: '2026-05-25',
    days: -3,
    why: 'Social care was asked on 13 April 2026 and has not told us yet.',
    clock: 'advice-own-social-care:4f1e2d',
  }),
  row('overdue', {
    child: { id: 'c7other', name: 'Alder Slate' },
    what: 'Final plan',
    dueOn: '2026-05-04',
    days: -24,
    hasException: true,
    officer: 'Rowan Chert',
    clock: 'final-plan:1',
  }),
  row('dueSoon', { dueOn: '2026-06-09', days: 12, clock: 'decide-to-assess:9a8b7c' }),
  row('dueSoon', { child: { id: 'c8other' }, dueOn: ASAT, days: 0, officer: undefined, setting: undefined }),
  row('toTellFamily', {
    what: 'Tell the family that health notified the council',
    whoMust: 'northbank-nhs-trust',
    why: 'Health notified the council on 20 March 2026; that the family was told is not told.',
    since: '2026-03-20',
    factId: 'fact-health',
  }),
  row('waitingOnOthers', {
    what: 'Answer what the family says is not right',
    whoMust: 'northbank-nhs-trust',
    why: 'The family said on 20 May 2026 that something is not right.',
    since: '2026-05-20',
    factId: 'fact-health',
  }),
];

/** Officer `long` has a list of several pages. */
export function worklistOf({ group, officer, body, setting, asAt = ASAT, after, sort }: Query): Worklist {
  const inOrder = sort?.endsWith('due') ? sortedByDue(sort.startsWith('-')) : rows;
  const mine = inOrder.filter(
    ({ row: one }) =>
      (officer === undefined || officer === 'long' || one.officer === officer) &&
      (body === undefined || one.whoMust === body) &&
      (setting === undefined || one.setting === setting),
  );
  const countOf = (wanted: Group) => mine.filter(({ group: its }) => its === wanted).length;
  return {
    asAt,
    counts: Object.fromEntries(WORKLIST_GROUPS.map((one) => [one, countOf(one)])) as Worklist['counts'],
    groups: WORKLIST_GROUPS.filter((one) => group === undefined || group === one).map((one) => ({
      group: one,
      rows: mine.filter(({ group: its }) => its === one).map(({ row: its }) => its),
    })),
    choices: {
      officers: ['Fern Marl', 'Rowan Chert', 'Sorrel Chalk'],
      bodies: ['northbank-council', 'northbank-nhs-trust', 'northbank-social-care'],
      settings: ['river-lane-nursery'],
    },
    ...(officer === 'long' && !after ? { next: 'page2' } : {}),
  };
}

const sortedByDue = (isDown: boolean) =>
  [...rows].sort(
    ({ row: one }, { row: other }) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') * (isDown ? -1 : 1),
  );

export const worklistAsCsv = 'group,child_id,child_name\r\noverdue,c3a1f0b2d4e5,Bryony Limestone\r\n';

export const teams: Teams['teams'] = [
  {
    team: 'SEN team',
    organisation: 'northbank-council',
    officers: ['persona:sen-case-officer'],
    caseOfficers: ['Fern Marl', 'Tansy Gault'],
    inForceFrom: '2026-01-05',
  },
];

/** Of River Lane Nursery: its advice, and what the family doubts of its notification. */
export const requestsOf = ({ after }: Query): OpenRequests => ({
  requests: [
    {
      kind: 'correction',
      reference: 'fam-9',
      askedBy: 'family',
      askedOn: '2026-05-21',
      deliveredOn: '2026-05-21',
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14' },
      about: { organisation: 'river-lane-nursery', agency: 'education', eventId: 'rln-2026-0042b' },
      says: 'She puts two words together at home',
    },
    {
      kind: 'advice',
      reference: 'EHC-2026-0400/SCH',
      askedBy: 'northbank-council',
      askedOn: '2026-05-22',
      deliveredOn: '2026-05-26',
      child: { givenName: 'Alder', familyName: 'Slate', dateOfBirth: '2021-01-09', nhsNumber: '9990000026' },
      question: 'What helps Alder to take part?',
    },
  ],
  ...(after ? {} : { next: '2' }),
});

const news: readonly NewFact[] = [
  {
    child: { id: CHILD_ID, name: 'Bryony Limestone' },
    title: 'Assessment asked for',
    type: 'education.ehc-assessment-requested.v1',
    agency: 'education',
    organisation: 'northbank-council',
    occurredOn: '2026-04-28',
    recordedAt: '2026-04-28T10:00:00.000Z',
    factId: 'fact-assessment',
  },
  {
    child: { id: CHILD_ID, name: 'Bryony Limestone' },
    title: 'Early health notification',
    type: 'health.early-health-notification.v1',
    agency: 'health',
    organisation: 'northbank-nhs-trust',
    occurredOn: '2026-03-20',
    recordedAt: '2026-04-09T14:00:00.000Z',
    factId: 'fact-health',
  },
];

export function newsOf({ agency, since, after }: Query): WhatsNew {
  const items = news.filter(
    (item) => (agency === undefined || item.agency === agency) && (since === undefined || item.recordedAt > since),
  );
  return {
    since: since ?? '2026-02-18T00:00:00.000Z',
    items: after ? items.slice(1) : items,
    ...(agency || since || after ? {} : { next: 'page2' }),
  };
}

const steps = (startedBy: string, endedBy: string) => ({
  tellsFamily: false,
  startedBySteps: [{ step: startedBy }],
  startedByStep: { step: startedBy },
  endedBySteps: [{ step: endedBy }],
  endedByStep: { step: endedBy },
  caseKind: 'ehcAssessment',
  startedByFacts: [],
  endedByFacts: [],
  stoppedByFacts: [],
  excusedByFacts: [],
  restartedByFacts: [],
  laterOfFacts: [],
  inWords: [],
});

export const sampleStandards: StandardCatalogue = {
  version: '0123456789ab',
  standards: [
    {
      ...steps('assessmentRequested', 'assessmentDecided'),
      id: 'decide-to-assess',
      title: 'Decide whether to assess',
      kind: 'law',
      citation: 'SEND Regulations 2014, regulation 5(1)',
      citationVerified: true,
      countingWord: 'within',
      limit: { weeks: 6 },
      from: 'the day the council received the request',
      endedBy: 'the day the council told its decision',
      excusedBy: [
        {
          code: 'absentFromArea',
          title: 'the child was away from the area for 4 weeks or more',
          citation: 'regulation 5(4)(b)',
          atLeast: { weeks: 4 },
        },
      ],
      group: 'ehc',
      whoMust: 'council',
      stoppedBySteps: [{ step: 'assessmentEnded', says: 'the assessment was withdrawn or ended' }],
      inForceFrom: '2014-09-01',
    },
    {
      ...steps('draftServed', 'finalPlanSent'),
      id: 'family-time-on-draft',
      title: 'The family’s time on the draft plan',
      kind: 'law',
      citation: 'SEND Regulations 2014, regulation 13(1)',
      citationVerified: true,
      countingWord: 'beginningWith',
      limit: { days: 15 },
      from: 'the day the draft was served',
      endedBy: 'the day the final plan was sent',
      excusedBy: [],
      floor: true,
      group: 'ehc',
      whoMust: 'council',
      stoppedBySteps: [{ step: 'assessmentEnded', says: 'the assessment was withdrawn or ended' }],
      inForceFrom: '2014-09-01',
    },
    {
      ...steps('adviceAsked', 'adviceGiven'),
      id: 'advice-own-social-care',
      title: 'Advice of the council’s own social care',
      kind: 'guidance',
      citation: 'SEND Code of Practice 2015, paragraphs 9.41 and 9.42',
      citationVerified: false,
      countingWord: 'within',
      limit: { weeks: 6 },
      from: 'the day social care was asked for its advice',
      endedBy: 'the day social care gave its advice',
      excusedBy: [],
      group: 'advice',
      whoMust: 'socialCare',
      stoppedBySteps: [],
      inForceFrom: '2015-04-01',
      inForceTo: '2029-08-31',
    },
  ],
};

const share = (inTime: number, of: number) => ({
  inTime,
  of,
  percent: of === 0 ? null : Math.round((inTime * 1000) / of) / 10,
});

const weeks = (of: number): ShownWeeks => ({
  of,
  days: of * 70,
  medianWeeks: of === 0 ? null : 9.5,
  meanWeeks: of === 0 ? null : 10,
  under18Weeks: of,
  from18To52Weeks: 0,
  over52Weeks: 0,
  over104Weeks: 0,
});

function figure(
  month: string | undefined,
  body: string | undefined,
  counts: readonly [number, number, number, number, number],
): NamedFigure {
  const [inTime, late, overdue, excused, running] = counts;
  return {
    standard: 'decide-to-assess',
    title: 'Decide whether to assess',
    kind: 'law',
    cases: '/v1/timeliness/cases?standard=decide-to-assess',
    ...(month ? { month } : {}),
    ...(body ? { body } : {}),
    due: inTime + late + overdue + excused + running,
    inTime,
    late,
    overdue,
    excused,
    running,
    stopped: 1,
    withExceptions: share(inTime, inTime + late + overdue + excused),
    excludingExceptions: share(inTime, inTime + late + overdue),
    done: weeks(inTime + late),
    waiting: weeks(overdue + running),
    overdueAges: { under20Weeks: 0, from20To52Weeks: overdue, over52Weeks: 0 },
  };
}

const byMonth: readonly (readonly [string, readonly [number, number, number, number, number]])[] = [
  ['2025-12', [9, 3, 0, 1, 0]],
  ['2026-01', [12, 4, 0, 0, 0]],
  ['2026-02', [8, 5, 1, 2, 0]],
  ['2026-03', [14, 2, 1, 1, 0]],
  ['2026-04', [11, 1, 3, 0, 0]],
  ['2026-05', [3, 0, 2, 1, 4]],
  ['2026-06', [0, 0, 0, 0, 6]],
];

const BODIES = ['northbank-council', 'southbank-council'];

export function sampleFigures({
  by = 'month',
  from,
  to,
  asAt = ASAT,
  knownAt = KNOWN_AT,
  basis = 'due',
}: Query): Timeliness {
  const months = byMonth.filter(([month]) => (!from || month >= from) && (!to || month <= to));
  const figures =
    by === 'need'
      ? ['SLCN', 'notTold'].map((need) => ({ ...figure(undefined, undefined, [57, 15, 7, 5, 10]), need }))
      : by === 'body'
        ? BODIES.map((body) => figure(undefined, body, [57, 15, 7, 5, 10]))
        : months.flatMap(([month, counts]) =>
            by === 'month' ? [figure(month, undefined, counts)] : BODIES.map((body) => figure(month, body, counts)),
          );
  return {
    asAt,
    knownAt,
    settled: true,
    basis: basis as Timeliness['basis'],
    catalogueVersion: sampleStandards.version,
    figures,
    notCounted: [
      {
        reason: 'noReceiptTold',
        says: 'Nobody has told when the body received the request.',
        count: 2,
        cases: '/v1/timeliness/not-counted?reason=noReceiptTold',
      },
      {
        reason: 'twoNhsNumbers',
        says: 'A source record tells two NHS numbers.',
        count: 0,
        cases: '/v1/timeliness/not-counted?reason=twoNhsNumbers',
      },
    ],
  };
}

export const figuresAsCsv = 'standard,month,due,in_time\r\ndecide-to-assess,2026-03,18,14\r\n';

export function casesOf({ status = 'late', after, asAt = ASAT, knownAt = KNOWN_AT }: Query): TimelinessCases {
  const common = {
    standard: 'decide-to-assess',
    body: 'northbank-council',
    startedOn: '2026-01-20',
    dueOn: '2026-03-03',
    hasException: false,
    pseudonym: 'p-1',
    pathway: 'notApplicable',
    setting: 'river-lane-nursery',
    need: 'SLCN',
    age: '3',
    population: 'notTold',
    care: 'notTold',
    sex: 'female',
    ...{ ethnicity: 'mixed', disability: 'yes', religion: 'none' },
    days: 45,
    weeks: 6.4,
    source: { startedBy: 'fact-assessment' },
  };
  const late = {
    ...common,
    status: 'late' as const,
    statusOnRecord: 'metLate' as const,
    metOn: '2026-03-06',
  };
  if (status === 'running') return { asAt, knownAt, basis: 'due', cases: [], total: 0 };
  return {
    asAt,
    knownAt,
    basis: 'due',
    cases: after
      ? [{ ...late, case: 'k-7c2' }]
      : [
          { ...late, case: 'k-91f', child: CHILD_ID, source: { ...late.source, endedBy: 'fact-request' } },
          {
            ...common,
            case: 'k-0ab',
            pseudonym: 'p-2',
            status: 'overdue',
            statusOnRecord: 'overdue',
            hasException: true,
          },
        ],
    total: 3,
    ...(after ? {} : { next: 'page2' }),
  };
}

export const fallingDueOf = ({
  standard = 'decide-to-assess',
  asAt = ASAT,
  knownAt = KNOWN_AT,
}: Query): FallingDue => ({
  asAt,
  knownAt,
  settled: true,
  catalogueVersion: sampleStandards.version,
  figures: [2, 0].map((fallsDue, index) => ({
    standard,
    title: 'Decide whether to assess',
    kind: 'law' as const,
    week: index + 1,
    from: index === 0 ? '2026-05-28' : '2026-06-04',
    to: index === 0 ? '2026-06-03' : '2026-06-10',
    fallsDue,
    cases: '/v1/timeliness/cases?standard=decide-to-assess&status=running',
  })),
});

export const notCountedOf = ({ reason, asAt = ASAT, knownAt = KNOWN_AT }: Query): NotCountedCases => ({
  asAt,
  knownAt,
  cases:
    reason === 'twoNhsNumbers'
      ? []
      : [
          {
            case: 'n-1',
            pseudonym: 'p-1',
            child: CHILD_ID,
            reason: 'noReceiptTold',
            standard: 'decide-to-assess',
            body: 'northbank-nhs-trust',
            askedOn: '2026-04-13',
          },
          {
            case: 'n-2',
            pseudonym: 'p-3',
            reason: 'twoNhsNumbers',
            body: 'river-lane-nursery',
            knownSince: '2026-05-01T09:00:00.000Z',
          },
        ],
  total: reason === 'twoNhsNumbers' ? 0 : 2,
});

export function differencesOf({
  knownBefore = '',
  asAt = ASAT,
  knownAt = KNOWN_AT,
}: Query): TimelinessDifferences | undefined {
  if (knownBefore === '' || knownBefore >= knownAt) return undefined;
  const [opened, other] = casesOf({}).cases as [DifferingCase['after'] & object, DifferingCase['after'] & object];
  const told = {
    fact: 'Decision whether to assess',
    type: 'education.ehc-assessment-decided.v1',
    did: 'told' as const,
    by: 'northbank-council',
    occurredOn: '2026-03-06',
    recordedAt: '2026-04-09T14:00:00.000Z',
  };
  return {
    asAt,
    knownAt,
    knownBefore,
    basis: 'due',
    counted: { before: 1, after: 2 },
    cases: [
      {
        before: { ...opened, status: 'overdue', statusOnRecord: 'overdue' },
        after: opened,
        because: [{ ...told, factId: 'fact-request' }],
      },
      { after: other, because: [{ ...told, did: 'tookBack', fact: 'Withdrawal' }] },
    ],
    total: 2,
  };
}

export function receiptsOf({ since, after, id }: Query): Receipts {
  const receipt = (id: string, state: Receipts['receipts'][number]['state'], reason?: string) => ({
    id,
    source: '/agencies/river-lane-nursery',
    outcome: 'told' as const,
    type: 'education.early-years-notification.v1',
    factId: `fact-of-${id}`,
    recordedAt: '2026-03-04T09:30:00.000Z',
    state,
    ...(reason ? { reason } : {}),
  });
  if (since && since > '2026-06') return { receipts: [] };
  if (after) return { receipts: [receipt('rln-1', 'inRecord')] };
  if (id) return { receipts: id === 'rln-1' ? [receipt('rln-1', 'inRecord')] : [] };
  return {
    receipts: [
      receipt('rln-5', 'accepted'),
      {
        ...receipt('rln-4', 'inRecord'),
        warnings: [
          {
            pointer: '/data/child/nhsNumber',
            code: 'nhs-number-check-digit',
            message: 'The last digit of the NHS number does not agree with the others.',
          },
        ],
      },
      receipt(
        'rln-3',
        'inReview',
        'The last digit of the NHS number does not agree with the others: one of them is mistyped.',
      ),
      receipt('rln-2', 'parked', 'Its date of birth is no day.'),
    ],
    next: 'page2',
  };
}
