import type {
  ChildDelays,
  Counts,
  EarlyIdentifications,
  EquipmentOfChild,
  Exclusions,
  FactSeen,
  ImprovementRisks,
  InspectionPack,
  LookBack,
  MeansOfServices,
  PlacesOfSettings,
  PlanMaking,
  PlanSample,
  PlanVersions,
  Prefill,
  PublishedFigures,
  Retelling,
  Silences,
  StalePlans,
  SufficiencyForecasts,
  Waits,
  WhoActsForChild,
} from '@lib/client';
import { CHILD_ID } from './sample-child';

const asAt = '2026-05-28';
const notShown = 'You may not see safeguarding facts, whether or not there are any.';
const id = CHILD_ID;

export const samplePrefill: Prefill = {
  ...{
    id,
    asAt,
    notShown,
    form: 'ehc-request',
    title: 'Request for an EHC needs assessment',
    asks: 3,
    alreadyKnown: 1,
  },
  forms: [
    { form: 'ehc-request', title: 'Request for an EHC needs assessment', agency: 'education' },
    { form: 'pathway-referral', title: 'Referral to a health pathway', agency: 'health' },
  ],
  items: [
    {
      ...{ item: 'concern', title: 'What is worrying' },
      known: [
        {
          ...{ value: 'Joins two words.', organisation: 'river-lane-nursery', agency: 'education' },
          ...{ factId: 'fact-nursery-first', occurredOn: '2026-03-03', daysOld: 86 },
        },
      ],
    },
    { item: 'tried', title: 'What has been tried', known: [] },
    { item: 'wishes', title: 'Wishes and aspirations', known: [] },
  ],
};

export const sampleLookBack: LookBack = {
  ...{ id, on: asAt, from: '2025-05-28', knownAt: '2026-05-28T09:41:00.000Z', notShown },
  known: [
    {
      ...{
        factId: 'fact-nursery-first',
        type: 'education.early-years-notification.v1',
        title: 'Early-years notification',
      },
      ...{ agency: 'education', organisation: 'river-lane-nursery', occurredOn: '2025-03-03' },
      ...{ recordedAt: '2026-03-04T09:12:00.000Z', toldLater: true },
    },
  ],
  asked: [],
  waitedFor: [
    {
      ...{ id: 'clock-1', standard: 'autism-assessment-started', title: 'Autism assessment started' },
      ...{ body: 'northbank-nhs-trust', startedOn: '2025-09-01', dueOn: '2025-12-01', status: 'overdue' },
      ...{ daysInYear: 269, daysLate: 178 },
    },
  ],
};

export const sampleSeen: FactSeen = {
  ...{ id, factId: 'fact-health', title: 'Early health notification', toldAt: '2026-03-04T09:12:00.000Z' },
  sightings: [
    {
      ...{ at: '2026-05-02T10:00:00.000Z', role: 'sen-case-officer', organisation: 'northbank-council' },
      ...{ how: 'openChild', subject: 'officer-7' },
    },
  ],
};

export const sampleEquipment: EquipmentOfChild = {
  ...{ id, asAt, notShown },
  pieces: [
    {
      ...{ reference: 'EQ-1', organisation: 'northbank-community-health', equipment: 'Standing frame' },
      ...{ requestedOn: '2025-01-05', hasSince: '2025-02-02', whereItIs: 'Ferry Road Primary School' },
    },
    {
      ...{ reference: 'EQ-2', organisation: 'northbank-community-health', equipment: 'standing frame' },
      requestedOn: '2026-05-05',
    },
  ],
  secondPurchases: [
    {
      ...{ child: id, reference: 'EQ-2', organisation: 'northbank-community-health', equipment: 'standing frame' },
      requestedOn: '2026-05-05',
      withTheChild: [
        { reference: 'EQ-1', organisation: 'northbank-community-health', whereItIs: 'Ferry Road Primary School' },
      ],
      idle: [
        {
          ...{ reference: 'EQ-9', organisation: 'northbank-community-health', equipment: 'Standing frame' },
          since: '2026-01-12',
        },
      ],
    },
  ],
};

export const sampleTracker: EarlyIdentifications = {
  ...{ asAt, total: 1 },
  children: [
    {
      ...{
        child: { id, name: 'Bryony Limestone', dateOfBirth: '2022-09-14' },
        isUnderFive: true,
        born: ['2022-09-14'],
      },
      setting: 'river-lane-nursery',
      notices: [
        {
          ...{ factId: 'f1', type: 'education.early-years-notification.v1', title: 'Early-years notification' },
          ...{ agency: 'education', organisation: 'river-lane-nursery', on: '2026-03-03', needs: ['SLCN'] },
          awaitsAcknowledgement: true,
        },
      ],
      stuck: ['notAcknowledged'],
    },
  ],
  bySetting: [{ name: 'river-lane-nursery', children: 1, stuck: 1 }],
  byTeam: [{ name: 'Northbank east', children: 1, stuck: 1 }],
  byWard: [{ name: 'Quayside', children: 1, stuck: 1 }],
};

export const sampleSilences: Silences = {
  ...{ asAt, total: 1 },
  families: [
    {
      ...{ child: { id, name: 'Bryony Limestone' }, days: 86, knownSince: '2026-03-03' },
      lastByAgency: [],
    },
  ],
};

export const sampleRetelling: Retelling = {
  figures: [{ agency: 'education', submissions: 3, carried: 20, held: 7, percent: 35 }],
};

export const sampleRisks: ImprovementRisks = {
  asAt,
  risks: [
    {
      ...{ organisation: 'northbank-nhs-trust', riskReference: 'IP-4', likelihood: 'high', impact: 'high' },
      ...{ risk: 'No locum can be found.', action: 'Shorter waits', inForceFrom: '2026-03-02' },
      ...{ state: 'escalated', escalatedTo: 'northbank-icb' },
    },
  ],
};

export const sampleSufficiency: SufficiencyForecasts = {
  asAt,
  forecasts: [
    {
      ...{ organisation: 'northbank-council', provision: 'Special school', need: 'ASD', ages: 'from5To10' },
      ...{ year: 2027, needed: 64, places: 50, short: 14, inForceFrom: '2026-02-02' },
    },
  ],
};

export const samplePlaces: PlacesOfSettings = {
  asAt,
  places: [
    {
      ...{ setting: 'weir-side-high-school', provision: 'senUnit', need: 'ASD', inForceFrom: '2026-01-12' },
      ...{ places: 20, taken: 23, free: 0, over: 3 },
    },
  ],
};

export const sampleMeans: MeansOfServices = {
  asAt,
  means: [
    {
      ...{ organisation: 'northbank-nhs-trust', service: 'adhd', commissionedBy: 'northbank-icb' },
      ...{ posts: 6, vacant: 2, caseload: 480, childrenPerPost: 120, spentInYear: 390_000 },
      ...{ inForceFrom: '2026-04-01', providesSince: '2025-04-01' },
    },
  ],
};

const noWeeks = {
  ...{ of: null, days: null, medianWeeks: null, meanWeeks: null },
  ...{ under18Weeks: null, from18To52Weeks: null, over52Weeks: null, over104Weeks: null },
};
const packFigure = {
  ...{ standard: 'final-plan', title: 'Final plan sent', kind: 'law' as const, due: 9, stopped: 0, running: 0 },
  ...{ inTime: 5, late: 4, excused: 0, overdue: 0, done: noWeeks, waiting: noWeeks },
  ...{ withExceptions: { inTime: 5, of: 9, percent: 55.6 }, excludingExceptions: { inTime: 5, of: 9, percent: 55.6 } },
  overdueAges: { under20Weeks: null, from20To52Weeks: null, over52Weeks: null },
};

export const samplePublished: PublishedFigures = {
  ...{ asAt: '2026-04-30', from: '2025-05', to: '2026-04', knownAt: '2026-05-28T09:00:00.000Z' },
  figures: [
    packFigure,
    {
      ...{
        ...packFigure,
        standard: 'decide-to-assess',
        title: 'Decision whether to assess',
        due: null,
        suppressed: 'all',
      },
      ...{ inTime: null, late: null, excused: null, overdue: null },
      withExceptions: { inTime: null, of: null, percent: null },
    },
  ],
};

export const samplePack: InspectionPack = {
  ...{ asAt, from: '2025-05', to: '2026-05', knownAt: '2026-05-28T09:00:00.000Z', settled: true },
  ...{ seed: 'visit', digest: 'c0ffee', notCounted: [] },
  figures: [{ ...packFigure, cases: '/v1/timeliness/cases?standard=final-plan' }],
  sample: [
    {
      ...{ pseudonym: 'p-7f3a', child: id },
      cases: [
        {
          ...{ case: 'c-1', pseudonym: 'p-7f3a', standard: 'final-plan', body: 'northbank-council' },
          ...{ startedOn: '2025-10-06', dueOn: '2026-02-23', metOn: '2026-03-30', status: 'late' },
          ...{ statusOnRecord: 'metLate', hasException: false, pathway: 'notApplicable', setting: 'notTold' },
          ...{ need: 'SLCN', age: '3', population: 'notTold', care: 'notTold', sex: 'notTold' },
          ...{ ethnicity: 'notTold', disability: 'notTold', religion: 'notTold' },
        },
      ],
    },
  ],
  besides: {
    waits: [],
    exclusions: {
      ...{ exclusions: 0, whileWaiting: 0, whileAssessed: 0, withPlan: 0, requestedInTime: 0 },
      ...{ requestedLater: 0, notRequested: 0, weeksNotOver: 0, bySchool: [] },
    },
    ...{ planMaking: [], reasonUnderstood: [], counts: [] },
    retelling: [{ agency: 'education', submissions: 3, carried: 20, held: 7, percent: 35 }],
  },
};

export const sampleCounts: Counts = {
  asAt,
  counts: [
    { measure: 'destinations', title: 'Destinations', as: 'college', setting: 'quarry-bank-school', count: 7 },
    { measure: 'experience', title: 'What it was like for families', as: '4', count: null },
  ],
};

const excluded = {
  ...{ exclusions: 2, whileWaiting: 1, whileAssessed: 0, withPlan: 0 },
  ...{ requestedInTime: 1, requestedLater: 0, notRequested: 1, weeksNotOver: 0 },
};

export const sampleExclusions: Exclusions = {
  ...{ asAt, from: '2025-03-01', to: asAt, weeks: 12 },
  ...excluded,
  bySchool: [{ school: 'quarry-bank-school', ...excluded }],
};

export const samplePlanMaking: PlanMaking = {
  asAt,
  figures: [
    { of: 'delayReason', says: 'Reasons for delay', count: 3, rows: [{ by: 'noPsychologist', count: 3 }] },
    { of: 'signOff', says: 'Signed off', count: 0, rows: [] },
  ],
};

export const sampleDelays: ChildDelays = {
  ...{ id, asAt },
  late: [
    {
      ...{
        kind: 'ehcAssessment',
        reference: 'northbank-council/EHC-1',
        standard: 'final-plan',
        title: 'Final EHC plan',
      },
      ...{ body: 'northbank-council', startedOn: '2025-12-01', dueOn: '2026-04-20', days: 178 },
      held: [
        {
          ...{ from: '2025-12-02', until: '2026-03-09', days: 98, holder: 'northbank-council' },
          ...{ because: 'nothingOverdue', alsoLate: [] },
        },
        {
          ...{ from: '2026-03-10', until: asAt, days: 80, holder: 'northbank-psychology', because: 'overdue' },
          ...{ standard: 'advice-educational-psychologist', title: 'Advice of the educational psychologist' },
          alsoLate: ['northbank-council'],
        },
      ],
    },
  ],
};

export const samplePlanVersions: PlanVersions = {
  id,
  versions: [
    {
      ...{ factId: 'fact-plan', reference: 'P-1', version: 'final', writtenOn: asAt },
      findings: [{ code: 'outcomeMissing', about: 'advice-1', message: 'An outcome is not in section E.' }],
      fidelity: [
        {
          ...{ givenBy: 'northbank-nhs-trust', toldAs: 'advice-1', became: 'reworded', reference: 'E1', inCommon: 75 },
          ...{ contributed: 'Wears her aid all day.', inPlan: 'Wears her aid at times.' },
          words: [
            { text: 'Wears her aid ', change: 'same' },
            { text: 'all day', change: 'removed' },
            { text: 'at times', change: 'added' },
            { text: '.', change: 'same' },
          ],
        },
      ],
      differences: [
        { part: 'outcome', about: 'E2', change: 'removed', words: [{ text: 'Sleeps through.', change: 'removed' }] },
      ],
    },
  ],
};

export const sampleWaits: Waits = {
  asAt,
  pathways: [
    {
      ...{ pathway: 'adhd', title: 'ADHD', waiting: 12, over18Weeks: 9, over52Weeks: 4, over104Weeks: 1 },
      expected: { weeksAtLeast: 9, weeksAtMost: 74, shareByThen: 80, waitsObserved: 212, method: 'Kaplan and Meier' },
      told: { families: 5, scored: 4, asExpected: 3 },
    },
  ],
};

export const sampleWhoActs: WhoActsForChild = {
  ...{ id, asAt, rightsOf: 'parents' },
  rightsPass: [{ born: '2022-09-14', on: '2039-06-24' }],
  acting: [
    {
      ...{ factId: 'fact-parent', organisation: 'northbank-council', as: 'parent', since: '2026-05-06' },
      ...{ mayBeTold: 'notWhere', basis: 'Order of the Family Court seen' },
    },
    {
      ...{ factId: 'fact-carer', organisation: 'river-lane-nursery', as: 'carer', since: '2026-05-07' },
      ...{ until: '2026-08-31', basis: 'Says so' },
    },
  ],
};

export const sampleStalePlans: StalePlans = {
  ...{ asAt, plansInForce: 12, packagesInForce: 3, stalePlans: 2, stalePackages: 1 },
  figures: [
    {
      ...{ because: 'reviewOverdue', plans: 2, packages: 0 },
      says: 'The last day of its review has passed, and no decision was told',
    },
    {
      ...{ because: 'childNotSeen', plans: 0, packages: 1 },
      says: 'The last day by which the child was to be seen there has passed',
    },
  ],
  stale: [
    {
      ...{ child: id, kind: 'plan', reference: 'northbank-council/EHC-1', because: 'reviewOverdue' },
      ...{ since: '2026-04-20', says: 'The last day of its review has passed, and no decision was told' },
    },
  ],
  next: 'more',
};

export const samplePlanSample: PlanSample = {
  ...{ sample: 'Autumn 2026', asAt, outOf: 12 },
  plans: [
    { child: id, reference: 'northbank-council/EHC-1', since: '2025-04-20', auditedOn: '2026-05-12' },
    { child: 'c2', reference: 'northbank-council/EHC-2', since: '2025-11-03' },
  ],
};
