import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

export const house = join(__dirname, '../..');
export const docs = join(house, 'docs');

export type Json = Record<string, unknown>;
export interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Json; readonly examples?: Json }>>;
}
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Json; readonly examples: Json }>>;
  };
  readonly responses: Readonly<Record<string, DocumentedAnswer>>;
}
export interface OpenApi {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly examples: Readonly<Record<string, { value: unknown }>>;
  };
}
export interface AsyncApi {
  readonly channels: Readonly<Record<string, { readonly messages: Readonly<Record<string, unknown>> }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly messages: Readonly<
      Record<string, { readonly payload: Json; readonly examples: readonly { payload: unknown }[] }>
    >;
  };
}

export const readDocument = <T>(name: string): T => parse(readFileSync(join(docs, name), 'utf8')) as T;

/** As its readers see it: wherever it refers to a part that operations share, that part. */
export function readOpenApi(): OpenApi {
  const document = readDocument<OpenApi>('openapi.yaml');
  const shared = /^#\/components\/(responses|parameters|schemas)\/([\w.-]+)$/;
  const meant = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(meant);
    if (typeof part !== 'object' || part === null) return part;
    const [, kind, name] = shared.exec(String((part as Json).$ref)) ?? [];
    const found = kind && (document.components as unknown as Record<string, Record<string, Json>>)[kind]![name!];
    // A schema keeps its name, but for the list of all that an agency tells.
    if (found && (kind !== 'schemas' || 'discriminator' in found)) return found;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, meant(each)]));
  };
  return { ...document, paths: meant(document.paths) as OpenApi['paths'] };
}

/** ESM packages and the real commands run in a process of their own. */
export function run(command: string, ...options: string[]): string {
  try {
    return execFileSync(command, options, {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${options.join(' ')}\n${stdout}\n${stderr}`);
  }
}

/** An answer may gain a field without breaking its readers; here every field that is not in the document is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, allOf, ...rest } = schema as Json;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, closed(each)])),
    ...(allOf !== undefined && { allOf }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties as Json).map(([name, each]) => [name, closed(each)])),
      additionalProperties: (rest.additionalProperties as unknown) ?? false,
    }),
  };
}

/** Says what is wrong with a value by a schema of the document. */
export function checkerOf(
  document: { components: { schemas: Readonly<Record<string, Json>> } },
  { strictly = false } = {},
) {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const schemas = strictly ? (closed(document.components.schemas) as Json) : document.components.schemas;
  ajv.addSchema({ $id: 'doc', components: { schemas: Object.fromEntries(Object.entries(schemas)) } });
  // Compiling takes far longer than checking, and most are asked about again and again.
  const compiled = new Map<string, ValidateFunction>();
  return (schema: Json, value: unknown): string[] => {
    const text = JSON.stringify(schema);
    const validate = compiled.get(text) ?? ajv.compile(rooted(schema) as Json);
    compiled.set(text, validate);
    return validate(value) ? [] : validate.errors!.map(spelled);
  };
}

const spelled = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;

const rooted = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"doc#/'));
