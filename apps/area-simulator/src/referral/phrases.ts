import type { Pathway } from './plot';

export const reasonsForReferral: Readonly<Record<Pathway, string>> = {
  autism: 'Social communication differs from what is usual at this age, at home and at the setting.',
  adhd: 'Cannot stay with one thing for five minutes, in three settings and for more than a year.',
  speechAndLanguage: 'Understood by the family only; joins two words.',
  occupationalTherapy: 'Does not manage buttons, cutlery or pencils; covers both ears in the hall.',
  physiotherapy: 'Falls several times a day and walks on tiptoe.',
  communityPaediatrics: 'Development has slowed since the second birthday.',
  camhs: 'Has not slept alone or left the house without great worry since the autumn.',
  audiology: 'Did not respond on the left at the screen, twice.',
  vision: 'Holds books very near; one eye turns in.',
  mentalHealthInSchool: 'Worries every morning at the gate, and is well by ten.',
  positiveBehaviourSupport: 'Hurts others and itself when a plan changes; calm with two grown-ups.',
};

export const referrers = ['Health visitor', 'General practitioner', 'School', 'Nursery', 'Parent'] as const;

export const reasonsForDeclining = [
  'What is described can be met by what the setting already offers.',
  'The form does not say what was tried; it may be sent again.',
] as const;

export const interimSupport = [
  'Six evenings for parents who wait for an assessment.',
  'A call with a practitioner every six weeks.',
  'Advice for the setting, and pictures to borrow.',
] as const;

export const outcomesOfAssessment = [
  'The diagnosis was made and explained; a letter follows.',
  'The diagnosis was not made; the needs found are described in a letter.',
  'Therapy begins next month.',
] as const;
