import { familyNameLevels, givenNameLevels, parentLevels } from '../names/compare';
import { placeLevels } from '../place/levels';
import { birthdayLevels } from '../told/birthday';

const numberLevels = ['missing', 'equal', 'equal to a former one', 'different'] as const;

/** What is compared, and the levels of each. Level 0 is always "missing": told by one side at most, and it proves nothing. */
export const levels = {
  givenName: givenNameLevels,
  familyName: familyNameLevels,
  birthday: birthdayLevels,
  place: placeLevels,
  sex: ['missing', 'equal', 'different'],
  nhsNumber: numberLevels,
  upn: numberLevels,
  uln: numberLevels,
  parents: parentLevels,
} as const satisfies Record<string, readonly string[]>;

export type Feature = keyof typeof levels;

export const features = Object.keys(levels) as readonly Feature[];

/** The place of each feature in a comparison. */
export const at = Object.fromEntries(features.map((feature, index) => [feature, index])) as Readonly<
  Record<Feature, number>
>;

/** How features are named to people. */
export const featureTitles: Readonly<Record<Feature, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  birthday: 'Date of birth',
  place: 'Address and postcode',
  sex: 'Sex',
  nhsNumber: 'NHS number',
  upn: 'UPN',
  uln: 'ULN',
  parents: 'Parents’ names',
};
