import type { Fact } from '../../facts/facts';

/** Something that a family is asked for again and again: where in facts it stands. */
export interface Item {
  readonly item: string;
  readonly title: string;
  /** The field of who the child is. */
  readonly ofChild?: string;
  /** Fields of what was told, whatever the fact; or of facts of these types alone. */
  readonly fields?: readonly string[];
  readonly types?: readonly string[];
}

/** What forms ask for. A line each: an area adds its own. */
export const items: readonly Item[] = [
  { item: 'givenName', title: 'Given name', ofChild: 'givenName' },
  { item: 'familyName', title: 'Family name', ofChild: 'familyName' },
  { item: 'dateOfBirth', title: 'Date of birth', ofChild: 'dateOfBirth' },
  { item: 'nhsNumber', title: 'NHS number', ofChild: 'nhsNumber' },
  { item: 'upn', title: 'Unique pupil number', ofChild: 'upn' },
  { item: 'postcode', title: 'Postcode', ofChild: 'postcode' },
  { item: 'sex', title: 'Sex', ofChild: 'sex' },
  { item: 'setting', title: 'Nursery or school', fields: ['settingName'] },
  { item: 'areasOfNeed', title: 'Areas of need', fields: ['areasOfNeed', 'concerning'] },
  { item: 'concern', title: 'What is worrying', fields: ['concern', 'clinicalSummary', 'reason', 'needs', 'asked'] },
  { item: 'tried', title: 'What has been tried', fields: ['tried'] },
  { item: 'whatHelps', title: 'What helps', fields: ['whatHelps', 'whatHelped'] },
  { item: 'strengths', title: 'Strengths', fields: ['strengths'] },
  { item: 'views', title: 'Views', fields: ['views'] },
  { item: 'wishes', title: 'Wishes and aspirations', fields: ['wishes', 'aspirations'] },
  { item: 'telephone', title: 'How to reach the family', fields: ['telephone'], types: ['family.contact-details.v1'] },
  { item: 'language', title: 'Language', fields: ['language'], types: ['family.contact-details.v1'] },
  {
    item: 'parentalResponsibility',
    title: 'Who has parental responsibility',
    fields: ['who'],
    types: ['family.parental-responsibility.v1'],
  },
];

export interface Carried {
  readonly item: string;
  readonly value: string;
}

type FactToRead = Pick<Fact, 'data' | 'child'> & { readonly contract: Pick<Fact['contract'], 'type'> };

const valueIn = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** Which of these a fact says, each once. */
export function carriedBy({ contract, data, child }: FactToRead): Carried[] {
  const carried: Carried[] = [];
  for (const { item, ofChild, fields = [], types } of items) {
    if (types !== undefined && !types.includes(contract.type)) continue;
    const value = ofChild ? valueIn((child as Readonly<Record<string, unknown>>)[ofChild]) : firstIn(data, fields);
    if (value !== undefined) carried.push({ item, value });
  }
  return carried;
}

function firstIn(data: FactToRead['data'], fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = valueIn(data[field]);
    if (value !== undefined) return value;
  }
  return undefined;
}
