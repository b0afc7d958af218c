import type { Agency } from '@lib/contracts';

/** A body of the made-up area of Northbank, and how its system numbers children and messages. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly agency: Agency;
  readonly subjectPrefix: string;
  readonly eventPrefix: string;
  /** Its first number. The contracts' examples and the README use lower ones, and must stay free to be told. */
  readonly numberedFrom: number;
}

const setting = (code: string, name: string, letters: string, numberedFrom: number): Organisation => ({
  code,
  name,
  agency: 'education',
  subjectPrefix: letters,
  eventPrefix: letters.toLowerCase(),
  numberedFrom,
});

export const riverLane = setting('river-lane-nursery', 'River Lane Nursery', 'RLN', 2001);
export const harbourView = setting('harbour-view-pre-school', 'Harbour View Pre-School', 'HVP', 3001);
export const quarryBank = setting('quarry-bank-nursery', 'Quarry Bank Nursery', 'QBN', 4001);
export const millStreet = setting('mill-street-childminding', 'Mill Street Childminding', 'MSC', 5001);

export const settings = [riverLane, harbourView, quarryBank, millStreet] as const;

export const trust: Organisation = {
  code: 'northbank-nhs-trust',
  name: 'Northbank NHS Trust',
  agency: 'health',
  subjectPrefix: 'EPR',
  eventPrefix: 's23',
  numberedFrom: 60001,
};

/** The council's SEN team: on the education side, and the one that asks for advice. */
export const council: Organisation = {
  code: 'northbank-council',
  name: 'Northbank Council',
  agency: 'education',
  subjectPrefix: 'EHC',
  eventPrefix: 'ask',
  numberedFrom: 1001,
};

export const socialCare: Organisation = {
  code: 'northbank-social-care',
  name: 'Northbank Social Care',
  agency: 'social-care',
  subjectPrefix: 'LCS',
  eventPrefix: 'sc-advice',
  numberedFrom: 92001,
};

export const sourceOf = ({ code }: Pick<Organisation, 'code'>): string => `/agencies/${code}`;
