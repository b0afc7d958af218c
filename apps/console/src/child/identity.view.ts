import type { Attribute, ChildRecord, SaidValue } from '../api-types';
import { ageInWords, counted, dayInWords } from '../words/days';
import { nhsNumberInWords } from '../words/identifiers';
import { organisationInWords, organisationsInWords } from '../words/organisations';
import { whenInWords } from '../words/said-by';
import type { FactHref } from './fact.view';

/** One value of the child's identity, with everybody who said it. */
export interface ValueView {
  readonly words: string;
  /** 'River Lane Nursery and Northbank NHS Trust' */
  readonly by: string;
  /** 'Told 3 times by 2 organisations', when it was told more than once. */
  readonly times?: string;
  readonly flags: readonly string[];
  readonly sources: readonly {
    readonly by: string;
    readonly when: string;
    readonly title: string;
    readonly href: string;
  }[];
}

export interface AttributeView {
  readonly name: string;
  readonly label: string;
  readonly differs: boolean;
  readonly values: readonly ValueView[];
}

const IN_THE_BAR = ['dateOfBirth', 'nhsNumber', 'upn'];
const NAMES = ['name', 'givenName', 'familyName'];

/** Who the child is, as everybody says it. No value is left out and nobody picks one. */
export function identityView(record: ChildRecord, href: FactHref) {
  const attributes = record.attributes
    .filter(({ values }) => values.length > 0)
    .map((said) => attributeView(said, href));
  const find = (name: string) => attributes.find((attribute) => attribute.name === name);
  const bornOn = record.attributes.find(({ name }) => name === 'dateOfBirth');
  const age = bornOn && !bornOn.differs ? ageInWords(bornOn.values[0]?.value ?? '', record.asAt) : undefined;
  return {
    names: namesOf(find),
    namesDiffer: NAMES.some((name) => find(name)?.differs),
    ...(age ? { age } : {}),
    bar: [
      find('dateOfBirth') ?? notTold('dateOfBirth', 'Date of birth'),
      find('nhsNumber') ?? notTold('nhsNumber', 'NHS number'),
      find('upn') ?? notTold('upn', 'Unique pupil number'),
      ...attributes.filter(({ name }) => !NAMES.includes(name) && !IN_THE_BAR.includes(name)),
    ],
    attributes,
  };
}

/** The names to head the page with: every one that stands, the most recently told first. */
function namesOf(find: (name: string) => AttributeView | undefined): string[] {
  const words = (name: string) => find(name)?.values.map((value) => value.words) ?? [];
  const [whole, given, family] = NAMES.map(words) as [string[], string[], string[]];
  if (whole.length > 0) return whole;
  const most = Math.max(given.length, family.length);
  return Array.from({ length: most }, (_, index) =>
    [given[index] ?? given[0], family[index] ?? family[0]].filter(Boolean).join(' '),
  );
}

const notTold = (name: string, label: string): AttributeView => ({ name, label, differs: false, values: [] });

export const attributeView = ({ name, label, differs, values }: Attribute, href: FactHref): AttributeView => ({
  name,
  label,
  differs,
  values: values.map((value) => valueView(name, value, href)),
});

function valueView(attribute: string, { value, flags, saidBy }: SaidValue, href: FactHref): ValueView {
  const organisations = new Set(saidBy.map(({ organisation }) => organisation));
  return {
    words: attributeInWords(attribute, value),
    by: organisationsInWords([...organisations]),
    ...(saidBy.length > 1
      ? { times: `Told ${counted(saidBy.length, 'time')} by ${counted(organisations.size, 'organisation')}` }
      : {}),
    flags: flags.map((flag) => flag.message),
    sources: saidBy.map((said) => ({
      by: organisationInWords(said.organisation),
      when: whenInWords(said),
      title: said.title,
      href: href(said.factId),
    })),
  };
}

function attributeInWords(attribute: string, value: string): string {
  if (attribute === 'nhsNumber') return nhsNumberInWords(value);
  if (attribute === 'addressIsRestricted') return value === 'true' ? 'Yes' : 'No';
  if (attribute === 'sex') return value === 'notKnown' ? 'Not known' : value.charAt(0).toUpperCase() + value.slice(1);
  return dayInWords(value);
}
