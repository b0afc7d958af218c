import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { mapObjects, type Schema } from './schema';

const head =
  '/** Made from docs/openapi.yaml by `npm run docs`: change the code that it describes, not this file. */\n';

type Answers = Readonly<Record<string, Schema>>;

/** The types of all that the document describes, as TypeScript: what the client of libs/client is typed by. */
export async function clientTypes(document: Schema): Promise<string> {
  const nodes = await openapiTypes(readForTypes(document) as unknown as OpenAPI3, {
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
  });
  return head + astToString(nodes);
}

/** Without what types cannot use: examples, and the words of each problem at each of a hundred addresses. */
const readForTypes = (document: Schema): Schema => {
  const { components, ...rest } = document;
  const { examples: _, responses, ...parts } = components as Schema & { readonly responses: Answers };
  const typed = mapObjects({ ...rest, components: { ...parts, responses } }, (object) => {
    const { examples: __, ...kept } = object;
    return withOneProblem(kept, responses);
  });
  const typedParts = typed.components as Schema & { readonly responses: Answers };
  const others = Object.entries(typedParts.responses).filter(([, answer]) => !isProblem(answer));
  return { ...typed, components: { ...typedParts, responses: { ...Object.fromEntries(others), Problem: problem } } };
};

const problem = {
  description: 'What went wrong, and what to do.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } } },
};

const isProblem = ({ content }: Schema): boolean => Object.keys(content ?? {}).join() === 'application/problem+json';

/** Every problem is the same type, whichever it is and wherever it is answered. */
function withOneProblem(object: Schema, shared: Answers): Schema {
  if (!('operationId' in object)) return object;
  const answers = Object.entries(object.responses as Answers).map(([status, answer]) => {
    const name = /^#\/components\/responses\/(.+)$/.exec(String(answer.$ref))?.[1];
    const meant = name === undefined ? answer : shared[name]!;
    return [status, isProblem(meant) ? { $ref: '#/components/responses/Problem' } : answer];
  });
  return { ...object, responses: Object.fromEntries(answers) };
}
