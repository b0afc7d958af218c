/** What an area says of one of its pathways. A new one is a row here, and an example beside the page of the referral. */
export interface Pathway {
  readonly title: string;
  /**
   * Within how many weeks of the referral the area aims to have begun. Left out where a national rule says when: a time limit of the
   * area's own beside it would be a second promise.
   */
  readonly beginsWithinWeeks?: number;
  /** With what it begins: an assessment, or what helps. */
  readonly beginsWith?: 'assessment' | 'treatment';
}

const assessedWithin = (beginsWithinWeeks: number, title: string): Pathway => ({
  title,
  beginsWithinWeeks,
  beginsWith: 'assessment',
});
const helpedWithin = (beginsWithinWeeks: number, title: string): Pathway => ({
  title,
  beginsWithinWeeks,
  beginsWith: 'treatment',
});

/** Every pathway to which a child is referred, by its code. The eighteen weeks are those of consultant-led treatment, by the area's choice. */
export const pathways = {
  autism: { title: 'Autism' },
  adhd: assessedWithin(18, 'ADHD'),
  speechAndLanguage: assessedWithin(18, 'Speech and language therapy'),
  occupationalTherapy: assessedWithin(18, 'Occupational therapy'),
  physiotherapy: assessedWithin(18, 'Physiotherapy'),
  communityPaediatrics: assessedWithin(18, 'Community paediatrics'),
  camhs: assessedWithin(18, 'Child and adolescent mental health'),
  audiology: assessedWithin(6, 'Audiology'),
  vision: assessedWithin(18, 'Vision'),
  mentalHealthInSchool: helpedWithin(4, 'Mental health support in school'),
  positiveBehaviourSupport: helpedWithin(18, 'Positive behaviour support'),
} as const satisfies Readonly<Record<string, Pathway>>;

/** Each code with its title, as a contract lists them. */
export const pathwayTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Pathway>(pathways).map(([code, { title }]) => [code, title]),
);
