import { join } from 'node:path';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import { mapObjects, type Schema } from './schema';

const root = join(__dirname, '../..');
const formats: Readonly<Record<string, string>> = { LocalDate: 'date', Instant: 'date-time' };

/** Schemas of the code's own types by name, with their comments as descriptions, and of all that they are made of. */
export function schemasOfTypes(names: readonly string[], path: string): Record<string, Schema> {
  const config = {
    ...DEFAULT_CONFIG,
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    expose: 'export',
    jsDoc: 'extended',
    // An answer may gain a field: whoever reads it must not break.
    additionalProperties: true,
    encodeRefs: false,
  } as const;
  const program = createProgram(config);
  const generator = new SchemaGenerator(program, createParser(program, config), createFormatter(config), config);
  const schemas: Record<string, Schema> = {};
  for (const name of names) Object.assign(schemas, generator.createSchema(name).definitions);
  const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const clash = sharedNames(ours).find(({ name }) => schemas[name]);
  if (clash)
    throw new Error(
      `Two types are called ${clash.name}, and one would be described for both: ${clash.files.join(', ')}`,
    );
  for (const [name, format] of Object.entries(formats)) if (schemas[name]) schemas[name] = { ...schemas[name], format };
  return mapObjects(schemas, (object) =>
    typeof object.$ref === 'string'
      ? { ...object, $ref: object.$ref.replace('#/definitions/', '#/components/schemas/') }
      : object,
  );
}

/** Names under which more than one of these files exports a type. */
export function sharedNames(files: readonly ts.SourceFile[]): { readonly name: string; readonly files: string[] }[] {
  const byName = new Map<string, Set<string>>();
  for (const { fileName, statements } of files)
    for (const statement of statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
      byName.set(statement.name.text, (byName.get(statement.name.text) ?? new Set()).add(fileName));
    }
  return [...byName].filter(([, those]) => those.size > 1).map(([name, those]) => ({ name, files: [...those] }));
}
