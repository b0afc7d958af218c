import type { Attribute, ChildRecord, SourcedValue } from '@lib/client';
import { ageInWords, counted, dayInWords } from '../words/days';
import { nhsNumberInWords } from '../words/identifiers';
import { organisationInWords, organisationsInWords } from '../words/organisations';
import { whenInWords } from '../words/said-by';
import type { FactHref } from './child-hrefs';

/** One value of the child's identity, with everybody who said it. */
export interface ValueView {
  readonly words: string;
  /** 'River Lane Nursery and Northbank NHS Trust' */
  readonly by: string;
  /** 'Told 3 times by 2 organisations', when it was told more than once. */
  readonly times?: string;
  readonly flags: readonly string[];
  /** False once everybody who said it has said something else since. */
  readonly current: boolean;
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
const NAMES = ['givenName', 'familyName'];

/** Who the child is, as everybody says it. No value is left out and nobody picks one. */
export function identityView(record: ChildRecord, href: FactHref) {
  const attributes = record.attributes
    .filter(({ values }) => values.length > 0)
    .map((said) => attributeView(said, href));
  const find = (name: string) => attributes.find((attribute) => attribute.name === name);
  const bornOn = record.attributes.find(({ name }) => name === 'dateOfBirth');
  const age = bornOn && !bornOn.differs ? ageInWords(bornOn.values[0]?.value ?? '', record.asAt) : undefined;
  return {
    names: namesOf(record),
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

/** The names to head the page with, each as somebody said it whole: the last that each source record said, the newest first. */
export function namesOf({ facts }: Pick<ChildRecord, 'facts'>): string[] {
  const last = new Map<string, string>();
  for (const { status, sourceRecord, child } of facts) {
    const name = [child.givenName, child.familyName].filter(Boolean).join(' ');
    if (status === 'stands' && name && !last.has(sourceRecord)) last.set(sourceRecord, name);
  }
  const once = new Map<string, string>();
  for (const name of last.values()) {
    const key = name.toLocaleLowerCase('en-GB');
    if (!once.has(key)) once.set(key, name);
  }
  return [...once.values()];
}

const notTold = (name: string, label: string): AttributeView => ({ name, label, differs: false, values: [] });

export const attributeView = ({ name, label, differs, values }: Attribute, href: FactHref): AttributeView => ({
  name,
  label,
  differs,
  values: values.map((value) => valueView(name, value, href)),
});

function valueView(attribute: string, { value, flags, current, saidBy }: SourcedValue, href: FactHref): ValueView {
  const organisations = new Set(saidBy.map(({ organisation }) => organisation));
  return {
    words: attributeInWords(attribute, value),
    by: organisationsInWords([...organisations]),
    ...(saidBy.length > 1
      ? { times: `Told ${counted(saidBy.length, 'time')} by ${counted(organisations.size, 'organisation')}` }
      : {}),
    flags: flags.map((flag) => flag.message),
    current,
    sources: saidBy.map((said) => ({
      by: organisationInWords(said.organisation),
      when: whenInWords(said),
      title: said.title,
      href: href(said.factId),
    })),
  };
}

const attributeInWords = (attribute: string, value: string): string =>
  attribute === 'nhsNumber' ? nhsNumberInWords(value) : dayInWords(value);
