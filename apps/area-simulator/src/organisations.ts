import type { Agency, OrganisationKind } from '@lib/contracts';

/** A body of the made-up area of Northbank, and how its system numbers children and messages. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly agency: Agency;
  readonly kind: OrganisationKind;
  readonly subjectPrefix: string;
  readonly eventPrefix: string;
  /** Its first number. The contracts' examples and the README use lower ones, and must stay free to be told. */
  readonly numberedFrom: number;
}

const setting = (
  name: string,
  letters: string,
  numberedFrom: number,
  kind: OrganisationKind = 'nursery',
): Organisation => ({
  code: name.toLowerCase().replaceAll(' ', '-'),
  name,
  agency: 'education',
  kind,
  subjectPrefix: letters,
  eventPrefix: letters.toLowerCase(),
  numberedFrom,
});

export const riverLane = setting('River Lane Nursery', 'RLN', 2001);
export const harbourView = setting('Harbour View Pre-School', 'HVP', 3001);
export const quarryBank = setting('Quarry Bank Nursery', 'QBN', 4001);
export const millStreet = setting('Mill Street Childminding', 'MSC', 5001, 'childminder');

/** Before school: nurseries, pre-schools and childminders. */
export const settings = [
  riverLane,
  harbourView,
  quarryBank,
  millStreet,
  setting('Lantern Street Nursery', 'LSN', 6001),
  setting('Old Orchard Pre-School', 'OOP', 6001),
  setting('Foundry Lane Nursery', 'FLN', 6001),
  setting('Windmill Hill Childminding', 'WHC', 6001, 'childminder'),
] as const;

export const schools = [
  setting('Ferry Road Primary School', 'FRP', 7001, 'school'),
  setting('Chapel Green Primary School', 'CGP', 7001, 'school'),
  setting('Canal Bank Primary School', 'CBP', 7001, 'school'),
  setting('Beacon Hill Primary School', 'BHP', 7001, 'school'),
  setting('Weir Side High School', 'WSH', 7001, 'school'),
  setting('Aqueduct College', 'AQC', 7001, 'college'),
] as const;

export const trust: Organisation = {
  code: 'northbank-nhs-trust',
  name: 'Northbank NHS Trust',
  agency: 'health',
  kind: 'nhsTrust',
  subjectPrefix: 'EPR',
  eventPrefix: 's23',
  numberedFrom: 60001,
};

/** Therapies, paediatrics, hearing and vision in the community. */
export const communityHealth: Organisation = {
  code: 'northbank-community-health',
  name: 'Northbank Community Health',
  agency: 'health',
  kind: 'nhsTrust',
  subjectPrefix: 'NCH',
  eventPrefix: 'nch',
  numberedFrom: 30001,
};

/** The council's SEN team: on the education side, and the one that asks for advice. */
export const council: Organisation = {
  code: 'northbank-council',
  name: 'Northbank Council',
  agency: 'education',
  kind: 'council',
  subjectPrefix: 'EHC',
  eventPrefix: 'ehc',
  numberedFrom: 1001,
};

/** The council's educational psychologists, on a system of their own. */
export const psychologists: Organisation = {
  code: 'northbank-psychology',
  name: 'Northbank Educational Psychology',
  agency: 'education',
  kind: 'councilService',
  subjectPrefix: 'EPS',
  eventPrefix: 'eps',
  numberedFrom: 8001,
};

export const socialCare: Organisation = {
  code: 'northbank-social-care',
  name: 'Northbank Social Care',
  agency: 'social-care',
  kind: 'councilService',
  subjectPrefix: 'LCS',
  eventPrefix: 'sc-advice',
  numberedFrom: 92001,
};

/** Where families say things themselves. */
export const family: Organisation = {
  code: 'family',
  name: 'Families of Northbank',
  agency: 'family',
  kind: 'family',
  subjectPrefix: 'FAM',
  eventPrefix: 'fam',
  numberedFrom: 5001,
};

/** Every body of the area, each once. */
export const organisations: readonly Organisation[] = [
  ...settings,
  ...schools,
  council,
  psychologists,
  trust,
  communityHealth,
  socialCare,
  family,
];

export const sourceOf = ({ code }: Pick<Organisation, 'code'>): string => `/agencies/${code}`;
