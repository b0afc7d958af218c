import type { DescribedContract, FieldSchema } from '@lib/client';
import { inWords } from '../words/codes';
import { agencyInWords } from '../words/organisations';

export const contractHref = (type: string): string => `/contracts/${encodeURIComponent(type)}`;

/** Every fact that can be told, by the agency that tells it. */
export const contractsView = (contracts: readonly DescribedContract[]) => ({
  agencies: [...new Set(contracts.map(({ agency }) => agency))].map((agency) => ({
    name: agencyInWords(agency),
    contracts: contracts
      .filter((contract) => contract.agency === agency)
      .map(({ type, title, description, accepted }) => ({
        type,
        title,
        description,
        accepted,
        href: contractHref(type),
      })),
  })),
});

/** One contract: what it says, who tells it, its fields, and a whole message. */
export function contractView(contract: DescribedContract) {
  const {
    type,
    title,
    description,
    agency,
    kind,
    sensitivity,
    accepted,
    tellAt = [],
    toldBy,
    schema,
    example,
  } = contract;
  const occurredOn = schema.properties?.[contract.occurredOn]?.title ?? contract.occurredOn;
  return {
    type,
    title,
    description,
    facts: [
      { label: 'Told by', words: teller(agency, toldBy, accepted) },
      { label: 'Kind', words: inWords(kind) },
      { label: 'When it was so', words: `The field ${contract.occurredOn} (${occurredOn})` },
      {
        label: 'Who may read it',
        words:
          sensitivity === 'ordinary'
            ? 'Everybody who may open the child’s record.'
            : 'Only those with a need to know. For everybody else it does not exist.',
      },
      { label: 'Carried apart, because it is about a person', words: contract.personal.join(', ') || 'Nothing' },
    ],
    tellAt,
    fields: fieldsOf(schema),
    example: JSON.stringify(example, null, 2),
  };
}

function teller(agency: string, toldBy: DescribedContract['toldBy'], accepted: boolean): string {
  if (!accepted) return `${agencyInWords(agency)}’s own service here. Nobody tells it from outside.`;
  return toldBy === 'localAuthority'
    ? 'The local authority alone: the law gives the step to it'
    : `Systems of ${agencyInWords(agency).toLowerCase()}, each for its own organisation`;
}

interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly is: string;
  readonly codes: readonly string[];
  readonly says?: string;
}

/** Nested fields follow their own, under a path. */
function fieldsOf({ properties = {}, required = [] }: FieldSchema, path = ''): FieldView[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const item = field.items ?? field;
    const view: FieldView = {
      name: `${path}${name}`,
      label: field.title ?? inWords(name),
      isRequired: required.includes(name),
      is: typeInWords(field),
      codes: item.oneOf?.map(({ const: code, title }) => `${code}: ${title}`) ?? item.enum ?? [],
      ...(field.description ? { says: field.description } : {}),
    };
    return [view, ...(item.properties ? fieldsOf(item, `${path}${name}.`) : [])];
  });
}

function typeInWords(field: FieldSchema): string {
  if (field.items)
    return `List${field.maxItems ? ` of up to ${field.maxItems}` : ''}: ${typeInWords(field.items).toLowerCase()}`;
  if (field.oneOf || field.enum) return 'One of these codes';
  if (field.properties) return 'An object';
  if (field.format === 'date') return 'Day, like 2026-03-04';
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'number' || field.type === 'integer') return 'Number';
  return field.maxLength ? `Text, up to ${field.maxLength} characters` : 'Text';
}
