/// <reference path="./class-transformer-storage.d.ts" />
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { Contract } from './contract';
import { fieldSchemas } from './fields';

type Schema = Record<string, unknown>;

/** The JSON Schema of a contract's data, complete in itself. Unknown fields are refused: a typing error is not a fact. */
export function dataSchema({ data, title, description }: Pick<Contract, 'data' | 'title' | 'description'>): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, description, ...schemaOf(data) };
}

function schemaOf(target: new () => object): Schema {
  const schema = targetConstructorToSchema(target, {
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    classValidatorMetadataStorage: getMetadataStorage(),
    additionalConverters: fieldSchemas as never,
  }) as Schema;
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, property]) => {
    const nested = defaultMetadataStorage.findTypeMetadata(target, name)?.typeFunction?.() as
      | (new () => object)
      | undefined;
    if (!nested) return [name, property];
    const { $ref: _, ...labels } = property;
    return [name, { ...labels, ...(property.type === 'array' ? { items: schemaOf(nested) } : schemaOf(nested)) }];
  });
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}
