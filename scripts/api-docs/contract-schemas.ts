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

export const childSchemas: Readonly<Record<string, Schema>> = { [childName]: childSchema };

const longest = { minLength: 1, maxLength: 200 };
const subject = {
  type: 'string',
  ...longest,
  description: 'Your own id for the child; of a fact about an organisation, the organisation’s code.',
};
const time = { type: 'string', format: 'date-time', description: 'When your system made the event.' };
const recordedtime = {
  type: 'string',
  format: 'date-time',
  description: 'When it was recorded, for imports of history: needs the scope `backfill`, and the record says so.',
};

/** What every fact has around its own fields: as a CloudEvent, in which an attribute that nobody here knows is refused, and as a plain resource. */
const cloudEvent = 'CloudEvent';
const plainResource = 'PlainResource';
export const envelopeSchemas: Readonly<Record<string, Schema>> = {
  [cloudEvent]: {
    title: 'What every CloudEvent says',
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', 'subject', 'data'],
    properties: {
      specversion: { const: '1.0' },
      id: {
        type: 'string',
        ...longest,
        description: 'Your own, unique in your source: the same id is the same event.',
      },
      source: {
        type: 'string',
        pattern: '^/agencies/',
        description: '`/agencies/` and the organisation in your token.',
      },
      type: { type: 'string' },
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
      data: { type: 'object' },
    },
  },
  [plainResource]: {
    title: 'What every plain resource says beside its own fields',
    type: 'object',
    required: ['subject'],
    properties: { subject, time, recordedtime },
  },
};

/** One fact: its fields once, and what they are closed to as the data of an event, in its event, and as a plain resource. */
export function schemasOf(contract: Contract): Readonly<Record<string, Schema>> {
  const { title, description, additionalProperties: _, ...fields } = dataComponent(contract);
  const fieldsName = `${dataName(contract)}Fields`;
  const closed = { unevaluatedProperties: false };
  return {
    [dataName(contract)]: { title, description, allOf: [componentRef(fieldsName)], ...closed },
    [fieldsName]: fields,
    [eventName(contract)]: {
      title: `${title} as a CloudEvent`,
      allOf: [componentRef(cloudEvent)],
      properties: { type: { const: contract.type }, data: componentRef(dataName(contract)) },
      ...closed,
    },
    [resourceName(contract)]: {
      title: `${title} as a plain resource`,
      allOf: [componentRef(plainResource), componentRef(fieldsName)],
      ...closed,
    },
  };
}

export const resourceExample = ({ example: { subject: about, time: at, data } }: Contract) => ({
  subject: about,
  time: at,
  ...data,
});
