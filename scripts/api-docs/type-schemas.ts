import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { mapObjects, type Schema } from './schema';

const root = join(__dirname, '../..');
const formats: Readonly<Record<string, string>> = { LocalDate: 'date', Instant: 'date-time' };

/** Schemas of the code's own types by name, with their comments as descriptions, and of all that they are made of. */
export function schemasOfTypes(names: readonly string[], path: string): Record<string, Schema> {
  const generator = createGenerator({
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    expose: 'export',
    jsDoc: 'extended',
    // An answer may gain a field: whoever reads it must not break.
    additionalProperties: true,
    encodeRefs: false,
  });
  const schemas: Record<string, Schema> = {};
  for (const name of names) Object.assign(schemas, generator.createSchema(name).definitions);
  for (const [name, format] of Object.entries(formats)) if (schemas[name]) schemas[name] = { ...schemas[name], format };
  return mapObjects(schemas, (object) =>
    typeof object.$ref === 'string'
      ? { ...object, $ref: object.$ref.replace('#/definitions/', '#/components/schemas/') }
      : object,
  );
}
