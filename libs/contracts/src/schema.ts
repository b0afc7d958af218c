import { getMetadataStorage } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { Contract } from './contract';
import { fieldSchemas } from './fields';
import { type Class, marksOf } from './marks';

export type Schema = Readonly<Record<string, unknown>>;

export interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

/** The JSON Schema of a contract's data, complete in itself. Unknown fields are refused: a typing error is not a fact. */
export function dataSchema({ data, title, description }: Pick<Contract, 'data' | 'title' | 'description'>): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, description, ...schemaOf(data) };
}

const known = new Map<Class, ObjectSchema>();

/** The JSON Schema of a class, made once. */
export function schemaOf(target: Class): ObjectSchema {
  const schema = known.get(target) ?? makeSchema(target);
  known.set(target, schema);
  return schema;
}

function makeSchema(target: Class): ObjectSchema {
  const schema = targetConstructorToSchema(target, {
    classValidatorMetadataStorage: getMetadataStorage(),
    additionalConverters: fieldSchemas as never,
  }) as Schema;
  const marks = marksOf(target);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, property]) => {
    const held = marks.get(name)?.holds;
    if (!held) return [name, property];
    return [
      name,
      property.type === 'array' ? { ...property, items: schemaOf(held) } : { ...property, ...schemaOf(held) },
    ];
  });
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}
