import type { Contract, Publisher } from '@lib/contracts';
import { type ProblemSlug, sandboxHeaders, tags } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import { acceptedBy } from '@lib/streams';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import {
  childSchemas,
  dataName,
  envelopeSchemas,
  eventName,
  resourceExample,
  resourceName,
  schemasOf,
} from './contract-schemas';
import { problemAnswers, problemExamples } from './problem-answers';
import { componentRef, refsIn, type Schema } from './schema';
import { type Operation, type Paths, shared } from './shared-parts';
import { schemasOfTypes } from './type-schemas';

/** The public API. The console's pages are nobody's interface. */
const isPublic = (path: string): boolean => /^\/(v1|problems|health|metrics|issuer)(\/|$)/.test(path);

const security = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'A token of the area’s OpenID Connect issuer, with `role` and `organisation`. On the embedded default: ' +
      '`npm run --silent token -- --as system:education`.',
  },
};

const text = (description: string, schema: Schema = {}) => ({ description, schema: { type: 'string', ...schema } });
const headers = {
  correlation: text('The id of this request, in the audit and in our logs.', { format: 'uuid' }),
  etag: text('Of what is shown: the same while nothing changed for you. Send it as `If-None-Match`.'),
  link: text('`<address>; rel="next"`, while there is a next page.'),
  'projection-lag': {
    description: 'How many seconds the view may be behind what has been told, or `unknown`.',
    // A header is text: one that is a number in the document is none to a reader that goes by it.
    schema: { type: 'string', pattern: '^(\\d+|unknown)$' },
  },
  'preference-applied': text('What `Prefer` asked for, where this problem is answered because it did.'),
  'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  'www-authenticate': text('`Bearer`.'),
};

/** What the running app answers at, in the words of its routes, its contracts and its types. */
export function openApiDocument(app: INestApplication, version: string): Schema {
  const scanned = SwaggerModule.createDocument(app, new DocumentBuilder().build(), { autoTagControllers: false });
  const services = app.get(AgencyServices).all();
  const accepted = services.flatMap((service) => acceptedBy(service));
  const { paths, responses, parameters } = shared(inReadingOrder(told(documented(scanned.paths), accepted)));
  const schemas = Object.assign({}, childSchemas, envelopeSchemas, eventsSchemas(accepted), ...accepted.map(schemasOf));
  const named = [...refsIn([paths, responses])].flatMap((ref) => /^#\/components\/schemas\/(.*)$/.exec(ref)?.[1] ?? []);
  const ofTypes = schemasOfTypes(named.filter((name) => !schemas[name]).sort(), '{apps,libs}/*/src/**/*.http.ts');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tell It Once',
      version,
      description:
        'A child’s story, told once: education, health and social care publish what they know; one record and the ' +
        'area’s timeliness come out. What can be told, with examples, is at `/v1/contracts`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this document is served.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: security,
      // The contracts' own schema of a child is stricter than the type, and is the one that was published.
      schemas: sorted({ ...ofTypes, ...schemas }),
      responses,
      parameters: { ...parameters, ...sandboxParameters },
      headers,
      examples: problemExamples(),
    },
  };
}

function documented(scanned: OpenAPIObject['paths']): Paths {
  const paths = Object.entries(scanned as unknown as Paths).filter(([path]) => isPublic(path));
  return Object.fromEntries(
    paths.map(([path, operations]) => [
      path,
      Object.fromEntries(Object.entries(operations).map(([method, operation]) => [method, completed(path, operation)])),
    ]),
  );
}

/** With whom it is for, and every problem that it may answer. */
function completed(
  path: string,
  { 'x-roles': roles, 'x-problems': own = [], responses, ...operation }: Operation,
): Operation {
  if (!Array.isArray(roles)) throw new Error(`${path} does not say whom it is for: @Public() or @MayUse(…)`);
  const isClosed = roles.length > 0;
  const slugs: ProblemSlug[] = [
    ...(own as ProblemSlug[]),
    ...(operation.requestBody ? bodyProblems : []),
    ...(isClosed ? (['not-signed-in', 'not-allowed'] as const) : []),
    // Who asks for what a sandbox offers is known first, wherever that is.
    ...(isOfTheApi(path) ? (['not-signed-in', 'not-a-sandbox', 'invalid-sandbox-header'] as const) : []),
    ...(isOperators(path) ? [] : (['wrong-host', 'too-many-requests'] as const)),
    'try-again',
    'our-fault',
  ];
  const forWhom = isClosed ? `For ${roles.map((role) => `\`${role}\``).join(', ')}.` : 'Open to all.';
  const { operationId, tags: groups, summary, parameters: declared, ...rest } = operation;
  const parameters = declared?.filter(({ name }) => !isOfHttp.has(String(name).toLowerCase()));
  return {
    operationId,
    tags: groups,
    summary,
    ...rest,
    description: [operation.description, forWhom].filter(Boolean).join('\n\n'),
    ...((isOfTheApi(path) || parameters?.length) && {
      parameters: [...(parameters ?? []), ...(isOfTheApi(path) ? sandboxParameterRefs : [])],
    }),
    responses: { ...responses, ...problemAnswers(slugs) },
    security: isClosed ? [{ bearer: [] }] : [],
  };
}

/** OpenAPI says these by `security` and `content`, and has no parameters of their names. */
const isOfHttp: ReadonlySet<string> = new Set(['authorization', 'content-type', 'accept']);

/** Where the headers of a sandbox are honoured, or refused. */
const isOfTheApi = (path: string): boolean => path.startsWith('/v1/');

const sandboxParameters = Object.fromEntries(
  Object.entries(sandboxHeaders).map(([name, { says, example, format }]) => [
    name,
    {
      name,
      in: 'header',
      description: says,
      schema: { type: 'string', ...(format && { format }), examples: [example] },
    },
  ]),
);
const sandboxParameterRefs = Object.keys(sandboxParameters).map((name) => ({
  $ref: `#/components/parameters/${name}`,
}));

const bodyProblems = ['malformed-body', 'unsupported-media-type', 'body-too-large', 'too-slow'] as const;

/** What watches the process is let in whatever it calls it, and however often it looks. */
const isOperators = (path: string): boolean => /^\/(health|metrics)(\/|$)/.test(path);

const eventsRoute = '/v1/{agency}/events';
const resourceRoute = '/v1/{agency}/{resource}';
/** The same for a resource of two parts: each contract is put at the address that it has. */
const partRoute = '/v1/{agency}/{resource}/{part}';

/** The intake's two routes as they are for each agency and each contract: what a reader can send, and nothing else. */
function told(
  { [eventsRoute]: events, [resourceRoute]: resource, [partRoute]: _part, ...paths }: Paths,
  accepted: readonly Contract[],
): Paths {
  for (const agency of new Set(accepted.map((contract) => contract.agency))) {
    const own = ofAgency(accepted, agency);
    paths[eventsRoute.replace('{agency}', agency)] = { post: tellEvents(events!.post!, agency, own) };
  }
  for (const contract of accepted) {
    const path = `/v1/${contract.agency}/${contract.resource}`;
    const taken = paths[path]?.post ?? {
      ...withoutPath(resource!.post!),
      operationId: `tell${dataName(contract)}`,
      tags: [factsTag[contract.agency]],
      summary: `Tell: ${contract.title.toLowerCase()}`,
      description: `${contract.description}\n\n${forSystem(resource!.post!, contract.agency)}`,
    };
    const content = {
      schema: componentRef(resourceName(contract)),
      examples: { example: { summary: contract.title, value: resourceExample(contract) } },
    };
    paths[path] = { post: withBody(taken, { 'application/json': content }) };
  }
  return paths;
}

/** A hundred operations in one group are found by nobody. */
const factsTag: Readonly<Record<Publisher, keyof typeof tags>> = {
  education: 'Facts of education',
  health: 'Facts of health',
  'social-care': 'Facts of social care',
  family: 'Facts of the family',
  partnership: 'Facts of the partnership',
};

const eventsName = (agency: string): string => `${pascal(agency)}Event`;
const ofAgency = (contracts: readonly Contract[], agency: string) => contracts.filter((each) => each.agency === agency);

/** For each agency any one of its facts as a CloudEvent, alone or in a batch. */
const eventsSchemas = (accepted: readonly Contract[]): Record<string, Schema> =>
  Object.fromEntries(
    [...new Set(accepted.map(({ agency }) => agency))].map((agency) => {
      const refs = ofAgency(accepted, agency).map(
        (contract) => [contract.type, componentRef(eventName(contract))] as const,
      );
      const mapping = Object.fromEntries(refs.map(([type, { $ref }]) => [type, $ref]));
      const discriminator = { propertyName: 'type', mapping };
      return [eventsName(agency), { oneOf: refs.map(([, ref]) => ref), discriminator }];
    }),
  );

function tellEvents(operation: Operation, agency: string, contracts: readonly Contract[]): Operation {
  const events = componentRef(eventsName(agency));
  const one = Object.fromEntries(
    contracts.map(({ type, title, example }) => [type, { summary: title, value: example }]),
  );
  const [first, second] = [...contracts].sort((a, b) => (a.type < b.type ? -1 : 1));
  const batch = { two: { summary: 'A batch', value: [first, second].flatMap((each) => each?.example ?? []) } };
  const receipt = operation.responses['202']!;
  return withBody(
    {
      ...withoutPath(operation),
      operationId: `tell${pascal(agency)}Events`,
      summary: `Tell facts of ${agency} as CloudEvents, one or a batch`,
      description: forSystem(operation, agency),
      responses: {
        ...operation.responses,
        '202': {
          ...receipt,
          content: {
            'application/json': { schema: { oneOf: [componentRef('Receipt'), componentRef('BatchResults')] } },
          },
        },
      },
    },
    {
      'application/cloudevents+json': { schema: events, examples: one },
      'application/cloudevents-batch+json': {
        schema: { type: 'array', maxItems: 500, items: events },
        examples: batch,
      },
    },
  );
}

/** The route admits every system, and each address its own agency's. */
const forSystem = ({ description }: Operation, agency: string): string =>
  String(description).replace(/\n\nFor .*$/, `\n\nFor \`system:${agency}\`.`);

const withoutPath = ({ parameters = [], ...operation }: Operation): Operation => {
  const own = parameters.filter((parameter) => parameter.in !== 'path');
  return { ...operation, ...(own.length > 0 && { parameters: own }) } as Operation;
};

const withBody = (operation: Operation, content: Schema): Operation => ({
  ...operation,
  requestBody: { required: true, content },
  responses: { ...operation.responses, ...problemAnswers([...slugsOf(operation), ...bodyProblems]) },
});

const slugsOf = ({ responses }: Operation): ProblemSlug[] =>
  Object.values(responses).flatMap((response) => {
    const content = response.content as Record<string, { readonly examples?: object }> | undefined;
    return Object.keys(content?.['application/problem+json']?.examples ?? {}) as ProblemSlug[];
  });

const pascal = (words: string): string => words.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

function inReadingOrder(paths: Paths): Paths {
  const order = Object.keys(tags);
  const place = (operations: Record<string, Operation>) =>
    order.indexOf(String((Object.values(operations)[0]!.tags as string[] | undefined)?.[0]));
  return Object.fromEntries(
    Object.entries(paths).sort(([one, a], [other, b]) => place(a) - place(b) || (one < other ? -1 : 1)),
  );
}
