import {
  improvementRiskV1,
  type OrganisationKind,
  type OrganisationListedV1,
  organisationListedV1,
  serviceMeansV1,
  settingPlacesV1,
  sufficiencyForecastV1,
  teamListedV1,
} from '@lib/contracts';
import { caseOfficers } from './assessment/phrases';
import type { ToSend } from './message';
import {
  council,
  type Organisation,
  organisations,
  riverLane,
  schools,
  socialCare,
  sourceOf,
  trust,
} from './organisations';
import type { ToPublish } from './publish';

/** Before the first of its facts. */
const listedFrom = '2014-09-01';
const plannedFrom = '2025-09-01';

const numbered: Readonly<Partial<Record<OrganisationKind, 'urn' | 'odsCode' | 'laCode'>>> = {
  nursery: 'urn',
  childminder: 'urn',
  school: 'urn',
  college: 'urn',
  nhsTrust: 'odsCode',
  council: 'laCode',
};

/** Of the right shape, and made up: high in their ranges, where registers have not come to. */
const madeUp = {
  urn: (at: number) => String(999_001 + at),
  odsCode: (at: number) => `ZZZ${String(at).padStart(2, '0')}`,
  laCode: () => '999',
};

function listing({ code, name, kind, agency }: Organisation, at: number): OrganisationListedV1 {
  const number = numbered[kind];
  return { code, name, kind, agency, ...(number && { [number]: madeUp[number](at) }), inForceFrom: listedFrom };
}

const toPartnership = (id: string, type: string, subject: string, data: object): ToSend => ({
  agency: 'partnership',
  organisation: council.code,
  route: 'events',
  tellAs: 'system:partnership',
  event: { ...{ specversion: '1.0', source: sourceOf(council), type }, id, subject, data: { ...data } },
});

/** Those who have the assessments of the made-up area. */
const senTeam = {
  team: 'SEN team',
  organisation: council.code,
  officers: ['persona:sen-case-officer'],
  caseOfficers: [...caseOfficers],
  inForceFrom: listedFrom,
};

/** A risk in each state, and one that was escalated. */
const risks = [
  {
    ...{ organisation: trust.code, riskReference: 'IP-1', likelihood: 'high', impact: 'high', state: 'escalated' },
    ...{ risk: 'No therapist can be found for the vacant posts.', action: 'Shorter waits for therapies' },
    escalatedTo: council.code,
  },
  {
    ...{ organisation: council.code, riskReference: 'IP-2', likelihood: 'medium', impact: 'high', state: 'open' },
    ...{ risk: 'Advice of psychologists comes late.', action: 'Plans within 20 weeks' },
  },
  {
    ...{ organisation: socialCare.code, riskReference: 'IP-3', likelihood: 'low', impact: 'medium', state: 'reduced' },
    ...{ risk: 'Plans are compared by few officers.', action: 'Plans of education and care brought into line' },
  },
];

const forecasts = [
  { provision: 'Special school', need: 'ASD', ages: 'from5To10', year: 2027, needed: 64, places: 50 },
  { provision: 'Resourced provision', need: 'SLCN', ages: 'from5To10', year: 2027, needed: 40, places: 44 },
  { provision: 'Speech and language therapy', need: 'SLCN', ages: 'under5', year: 2027, needed: 210, places: 160 },
];

/** One setting with places left, one that is full, and one that is over its number. */
const places = [
  { setting: schools[0].code, provision: 'resourced', need: 'SLCN', places: 12, taken: 12 },
  { setting: schools[0].code, provision: 'mainstream', places: 420, taken: 396 },
  { setting: schools[4].code, provision: 'senUnit', need: 'ASD', places: 20, taken: 23 },
  { setting: riverLane.code, provision: 'earlyYears', places: 48, taken: 41 },
];

/** What waits are longest for has the most vacant posts; a provider was added in the year. */
const means = [
  { organisation: trust.code, service: 'autism', posts: 9, vacant: 3.5, caseload: 610, spentInYear: 540_000 },
  { organisation: trust.code, service: 'adhd', posts: 6, vacant: 2, caseload: 480, spentInYear: 390_000 },
  {
    ...{ organisation: trust.code, service: 'speechAndLanguage', posts: 14.6, vacant: 3.2, caseload: 1140 },
    spentInYear: 820_000,
  },
  { organisation: council.code, service: 'educationalPsychology', posts: 8, vacant: 3, caseload: 260 },
];

/** What the made-up area's partnership lists: told before any child, so that every page has the names of organisations. */
export const directoryPart: ToPublish = {
  people: [],
  messages: [
    ...organisations.map((organisation, at) =>
      toPartnership(
        `listed-${organisation.code}`,
        organisationListedV1.type,
        organisation.code,
        listing(organisation, at),
      ),
    ),
    toPartnership('listed-sen-team', teamListedV1.type, council.code, senTeam),
    ...risks.map((risk) =>
      toPartnership(`risk-${risk.riskReference}`, improvementRiskV1.type, risk.organisation, {
        ...risk,
        inForceFrom: plannedFrom,
      }),
    ),
    ...forecasts.map((forecast, at) =>
      toPartnership(`forecast-${at + 1}`, sufficiencyForecastV1.type, council.code, {
        ...{ organisation: council.code, ...forecast, inForceFrom: plannedFrom },
      }),
    ),
    ...places.map((each, at) =>
      toPartnership(`places-${at + 1}`, settingPlacesV1.type, each.setting, { ...each, inForceFrom: plannedFrom }),
    ),
    ...means.map((each, at) =>
      toPartnership(`means-${at + 1}`, serviceMeansV1.type, each.organisation, { ...each, inForceFrom: plannedFrom }),
    ),
  ],
};
