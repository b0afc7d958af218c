import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { clientTypes } from '../../scripts/api-docs/client-types';
import type { Schema } from '../../scripts/api-docs/schema';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');

/** The document with a field of one schema called something else. */
function renamed(document: Schema, schema: string, field: string): Schema {
  const { components } = document as {
    components: { schemas: Record<string, { properties: Schema; required?: string[] }> };
  };
  const { [field]: moved, ...properties } = components.schemas[schema]!.properties;
  if (!moved) throw new Error(`${schema} has no ${field}`);
  const required = (components.schemas[schema]!.required ?? []).filter((name) => name !== field);
  const schemas = {
    ...components.schemas,
    [schema]: { ...components.schemas[schema]!, properties: { ...properties, [`${field}Renamed`]: moved }, required },
  };
  return { ...document, components: { ...components, schemas } };
}

/** Files of the console that do not compile with this copy of the client. */
function consoleFaults(schemaText: string): string[] {
  const copy = mkdtempSync(join(root, 'libs/client/copy-'));
  try {
    writeFileSync(join(copy, 'schema.ts'), schemaText);
    for (const name of ['index.ts', 'problem.ts', 'patient-fetch.ts', 'tell-it-once.ts'])
      writeFileSync(join(copy, name), readFileSync(join(root, 'libs/client/src', name)));
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const paths = { '@lib/client': [`./${relative(root, copy)}`], ...options.paths };
    const program = ts.createProgram([join(root, 'apps/console/src/index.ts')], { ...options, paths, noEmit: true });
    return program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.includes('/apps/console/src/'))
      .flatMap((file) => program.getSemanticDiagnostics(file))
      .map(
        ({ file, messageText }) =>
          `${relative(root, file!.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('a field of an answer that is renamed', () => {
  const document = parse(readFileSync(join(root, 'docs/openapi.yaml'), 'utf8')) as Schema;

  it('is missed by the pages that show it, before anybody reads them', async () => {
    const faults = consoleFaults(await clientTypes(renamed(document, 'ChildRecord', 'notShown')));
    expect(faults.map((fault) => fault.split(':')[0])).toContain('apps/console/src/child/agencies.view.ts');
    // As it is written it compiles: nothing else is wrong.
    expect(faults.filter((fault) => !fault.includes('notShown'))).toEqual([]);
  });
});
