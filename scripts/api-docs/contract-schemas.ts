import { isDeepStrictEqual } from 'node:util';
import { ChildIdentity, type Contract, dataSchema } from '@lib/contracts';
import { componentRef, type Schema } from './schema';

/** Names of a contract's components: `EarlyYearsNotificationV1`, `…Event`, `…Resource`. */
export const dataName = ({ data }: Contract): string => data.name;
export const eventName = (contract: Contract): string => `${dataName(contract)}Event`;
export const resourceName = (contract: Contract): string => `${dataName(contract)}Resource`;

interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const childName = ChildIdentity.name;
const { $schema: _, ...childSchema } = dataSchema({
  data: ChildIdentity,
  title: 'Child',
  description: 'What the telling agency knows of who the child is.',
}) as ObjectSchema;
export const sharedSchemas: Readonly<Record<string, Schema>> = { [childName]: childSchema };

/** The contract's own JSON Schema; who the child is, which all of them have, by reference. */
export function dataComponent(contract: Contract): ObjectSchema {
  const { $schema: _, ...schema } = dataSchema(contract) as ObjectSchema;
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    // `not null` is what a required object says of itself anyway.
    const { title: __, description: ___, not: ______, ...own } = property;
    const { title: ____, description: _____, ...child } = childSchema;
    return [name, isDeepStrictEqual(own, child) ? componentRef(childName) : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

const longest = { minLength: 1, maxLength: 200 };
const subject = { type: 'string', ...longest, description: 'Your own id for the child.' };
const time = { type: 'string', format: 'date-time', description: 'When your system made the event.' };
const recordedtime = {
  type: 'string',
  format: 'date-time',
  description: 'When it was recorded, for imports of history: needs the scope `backfill`, and the record says so.',
};

/** The CloudEvent that tells it. An attribute that nobody here knows is refused: a misspelled one would be lost in silence. */
export const eventComponent = (contract: Contract): Schema => ({
  title: `${contract.title} as a CloudEvent`,
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', ...longest, description: 'Your own, unique in your source: the same id is the same event.' },
    source: { type: 'string', pattern: '^/agencies/', description: '`/agencies/` and the organisation in your token.' },
    type: { const: contract.type },
    subject,
    time,
    recordedtime,
    datacontenttype: { type: 'string', pattern: '^application/json\\b' },
    dataschema: {
      type: 'string',
      maxLength: 2000,
      description: 'Read by nobody here: the type says which contract it is.',
    },
    traceparent: {
      type: 'string',
      pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
      description: 'W3C trace context: kept with the event.',
    },
    tracestate: { type: 'string', maxLength: 512, description: 'W3C trace context: taken, and not kept.' },
    data: componentRef(dataName(contract)),
  },
  additionalProperties: false,
  examples: [contract.example],
});

/** The same fact as a plain resource: its fields, and what else an event says, in one object. */
export function resourceComponent(contract: Contract): Schema {
  const { title, description, properties, required = [], ...rest } = dataComponent(contract);
  return {
    title: `${title} as a plain resource`,
    description,
    ...rest,
    properties: { subject, time, recordedtime, ...properties },
    required: ['subject', ...required],
    examples: [resourceExample(contract)],
  };
}

export const resourceExample = ({ example: { subject: about, time: at, data } }: Contract) => ({
  subject: about,
  time: at,
  ...data,
});
