import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contract, contracts } from '@lib/contracts';
import { problemSlugs } from '@lib/http';
import ts from 'typescript';
import { stringify } from 'yaml';
import { sharedNames } from '../../scripts/api-docs/type-schemas';
import { type AsyncApi, checkerOf, house, type OpenApi, readDocument, readOpenApi, run } from './documents';

jest.setTimeout(120_000);

describe('what is made from the code', () => {
  const made = mkdtempSync(join(tmpdir(), 'api-docs-'));
  beforeAll(() => run(process.execPath, '-r', '@swc-node/register', 'scripts/generate-api-docs.ts', '--to', made));
  afterAll(() => rmSync(made, { recursive: true }));

  it.each([
    ['docs', 'openapi.yaml'],
    ['docs', 'asyncapi.yaml'],
    ['libs/client/src', 'schema.ts'],
  ])('%s/%s says what the code says', (folder, name) => {
    const [written, now] = [join(house, folder), made].map((from) =>
      readFileSync(join(from, name), 'utf8').split('\n'),
    );
    const line = now!.findIndex((text, at) => text !== written![at]);
    const stale = line >= 0 || now!.length !== written!.length;
    const message = `${folder}/${name} differs from the code at line ${line + 1}: run \`npm run docs\` and commit it.`;
    expect(stale ? [message, written![line], now![line]] : []).toEqual([]);
  });
});

it('two types of one name are seen, of which one would be described for both', () => {
  const told = (name: string, text: string) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const files = [
    told('a.ts', 'export interface Counted { on: string }\ninterface Note { own: true }'),
    told('b.ts', 'export type Counted = number;\nexport interface Note { of: string }'),
  ];
  expect(sharedNames(files)).toEqual([{ name: 'Counted', files: ['a.ts', 'b.ts'] }]);
});

describe('openapi.yaml', () => {
  const document = readOpenApi();
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation, path] as const),
  );
  const accepted = contracts.filter((contract) => contract.accepted);
  const faultsIn = checkerOf(document);
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  it('says of each field of an answer by name what it is', () => {
    const untyped = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as object).flatMap(([field, says]) =>
        Object.keys(says).length === 0 ? `${name}.${field}` : [],
      ),
    );
    expect(untyped).toEqual([]);
  });

  it('has nothing that Redocly’s recommended rules call an error', () => {
    run(process.execPath, 'node_modules/@redocly/cli/bin/cli.js', 'lint', 'docs/openapi.yaml', '--format=stylish');
  });

  it('has a name of its own for each operation', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z]\w+$/.test(name))).toEqual([]);
  });

  it.each(operations)('%s says what it is for, who may, and how it may fail', (_, operation, path) => {
    const { summary, tags, security, responses, requestBody } = operation;
    expect(summary).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(document.tags.map(({ name }) => name)).toEqual(expect.arrayContaining([...tags]));
    expect(tags).toHaveLength(1);
    const isOpen =
      /^\/(health|metrics|issuer(?!\/revoke)|problems|v1\/(contracts|standards|case-kinds|published-figures|directory\/(organisations|closures)))/.test(
        path,
      );
    expect(security).toEqual(isOpen ? [] : [{ bearer: [] }]);
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['500', ...(isOpen ? [] : ['401', '403']), ...(requestBody ? ['400', '413', '415'] : [])]),
    );
    for (const [status, { headers, content }] of Object.entries(responses)) {
      expect(Object.keys(headers ?? {})).toContain('correlation');
      const isOwn = Number(status) < 400 || path === '/health/ready';
      if (!isOwn || status === '500') expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
    }
  });

  it('has every accepted contract in its agency’s events, alone and in a batch, with its example', () => {
    for (const { agency, type, example, data } of accepted) {
      const { content } = document.paths[`/v1/${agency}/events`]!.post!.requestBody!;
      const one = content['application/cloudevents+json']!;
      const batch = content['application/cloudevents-batch+json']!;
      expect(one.schema.oneOf).toContainEqual(schema(`${data.name}Event`));
      expect((batch.schema.items as { oneOf: unknown }).oneOf).toContainEqual(schema(`${data.name}Event`));
      expect(one.examples[type]).toMatchObject({ value: example });
      expect(faultsIn(one.schema, example)).toEqual([]);
      expect(faultsIn(batch.schema, [example])).toEqual([]);
    }
  });

  it.each(
    accepted.map((contract) => [contract.type, contract] as const),
  )('takes %s as a plain resource', (_, contract) => {
    const { content } = document.paths[`/v1/${contract.agency}/${contract.resource}`]!.post!.requestBody!;
    const { schema: resource, examples } = content['application/json']!;
    const { value } = examples.example as { value: object };
    expect(faultsIn(resource, value)).toEqual([]);
    expect(faultsIn(resource, { ...value, naughty: 1 })).toHaveLength(1);
    expect(faultsIn(resource, { ...value, [contract.occurredOn]: 'yesterday' })).not.toEqual([]);
  });

  it.each(accepted.map((contract) => [contract.type, contract] as const))('says what %s is made of', (_, contract) => {
    expect(faultsIn(schema(contract.data.name), contract.example.data)).toEqual([]);
    expect(faultsIn(schema(contract.data.name), { ...contract.example.data, naughty: 1 })).toHaveLength(1);
    expect(faultsIn(schema(`${contract.data.name}Event`), { ...contract.example, type: 'x.y.v1' })).toHaveLength(1);
  });

  it('says of each fact fewer than 80 lines beside its fields and its two examples: what facts share is said once', () => {
    const { paths, components } = readDocument<OpenApi>('openapi.yaml');
    const lines = (part: unknown) =>
      stringify(part, { lineWidth: 120, aliasDuplicateObjects: false }).split('\n').length;
    const around = accepted.map(({ agency, resource, type, data: { name }, example }) => {
      const post = paths[`/v1/${agency}/${resource}`]!.post!;
      const schemas = ['', 'Event', 'Resource'].map((part) => components.schemas[name + part]);
      const { value } = post.requestBody!.content['application/json']!.examples.example as { value: unknown };
      expect(components.schemas[`${name}Fields`]).toHaveProperty('properties');
      return [type, lines({ post, schemas, [type]: { summary: example.type } }) - lines(value)] as const;
    });
    expect(around.filter(([, count]) => count >= 80)).toEqual([]);
  });

  it('shows every problem once, as it is answered', () => {
    expect(Object.keys(document.components.examples).sort()).toEqual([...problemSlugs].sort());
    for (const { value } of Object.values(document.components.examples))
      expect(faultsIn(schema('ProblemAnswer'), value)).toEqual([]);
  });
});

describe('asyncapi.yaml', () => {
  const document = readDocument<AsyncApi>('asyncapi.yaml');
  const faultsIn = checkerOf(document);
  const isIn = (topic: string, { type }: Contract) => Object.keys(document.channels[topic]!.messages).includes(type);

  it('has nothing that the AsyncAPI parser calls an error', () => {
    const script = `const { Parser } = require('@asyncapi/parser');
      new Parser().parse(require('node:fs').readFileSync('docs/asyncapi.yaml', 'utf8')).then(({ document, diagnostics }) =>
        console.log(JSON.stringify({ isRead: !!document, errors: diagnostics.filter(({ severity }) => severity === 0) })));`;
    expect(JSON.parse(run(process.execPath, '-e', script))).toEqual({ isRead: true, errors: [] });
  });

  it.each(
    contracts.map((contract) => [contract.type, contract] as const),
  )('carries %s where it is told', (type, contract) => {
    const channels = Object.keys(document.channels).filter((topic) => isIn(topic, contract));
    expect(channels.sort()).toEqual(
      [`${contract.agency}.events`, ...contract.receivers.map((agency) => `${agency}.requests`)].sort(),
    );
    const { payload, examples } = document.components.messages[type]!;
    const sent = examples[0]!.payload as { data: object };
    expect(faultsIn(payload, sent)).toEqual([]);
    expect(faultsIn(payload, { ...sent, data: { ...sent.data, child: {} } })).toHaveLength(1);
  });
});
