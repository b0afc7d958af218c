/** What an organisation is: one list, for the directory, the import and the pages. */
export const organisationKinds = {
  nursery: 'Nursery or pre-school',
  childminder: 'Childminder',
  school: 'School',
  college: 'College',
  council: 'Council',
  councilService: 'Service of a council',
  nhsTrust: 'NHS trust',
  icb: 'Integrated care board',
  voluntary: 'Voluntary organisation',
  family: 'Families',
  other: 'Other organisation',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

/** How the registers of organisations number them, and what a number looks like. None of them has a check digit. */
export const organisationNumbers = {
  urn: { title: 'URN', pattern: '^\\d{6}$', says: '6 digits, as Get Information about Schools gives them' },
  ukprn: {
    title: 'UKPRN',
    pattern: '^1\\d{7}$',
    says: '8 digits that begin with 1, as the UK Register of Learning Providers gives them',
  },
  odsCode: {
    title: 'ODS code',
    pattern: '^[A-Z0-9]{3,6}$',
    says: '3 to 6 capital letters and digits, as the NHS Organisation Data Service gives them',
  },
  laCode: {
    title: 'LA code',
    pattern: '^\\d{3}$',
    says: '3 digits, as the Department for Education numbers local authorities',
  },
} as const;
export type OrganisationNumber = keyof typeof organisationNumbers;
