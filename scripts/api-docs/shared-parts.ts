import { isDeepStrictEqual } from 'node:util';
import type { Schema } from './schema';

export type Operation = Schema & {
  readonly responses: Record<string, Schema>;
  readonly parameters?: readonly Schema[];
};
export type Paths = Record<string, Record<string, Operation>>;

export interface Shared {
  readonly paths: Paths;
  readonly responses: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<Record<string, Schema>>;
}

/**
 * What operations have in common, said once and referred to: every answer that is a problem, and every other answer or parameter
 * that two have. A fact that is added then adds what is its own.
 */
export function shared(paths: Paths): Shared {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const responses = namedParts(
    operations.flatMap((operation) => Object.values(operation.responses)),
    nameOfAnswer,
    isProblem,
  );
  const parameters = namedParts(
    operations.flatMap((operation) => operation.parameters ?? []),
    ({ name }) => (typeof name === 'string' ? name : undefined),
  );
  const referring = ({ responses: answers, parameters: asked, ...operation }: Operation): Operation => ({
    ...operation,
    ...(asked && { parameters: asked.map((each) => refTo(each, parameters, 'parameters')) }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, refTo(answer, responses, 'responses')]),
    ),
  });
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, methods]) => [
        path,
        Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, referring(operation)])),
      ]),
    ),
    responses: Object.fromEntries(responses),
    parameters: Object.fromEntries(parameters),
  };
}

const problem = 'application/problem+json';
const contentOf = (answer: Schema) => (answer.content ?? {}) as Record<string, { readonly examples?: object }>;
const isProblem = (answer: Schema): boolean => Object.keys(contentOf(answer)).join() === problem;

/** A problem's answer is called by the problems that it may be, any other by what it says. */
const nameOfAnswer = (answer: Schema): string =>
  isProblem(answer)
    ? Object.keys(contentOf(answer)[problem]!.examples!)
        .join('.')
        .replace('not-a-sandbox.invalid-sandbox-header', 'sandbox')
    : String(answer.description).toLowerCase().match(/\w+/g)!.join('-');

/** By name, those of which there are several or that `isAlways` names; a name that two different parts would have is no part’s. */
function namedParts(
  all: readonly Schema[],
  nameOf: (part: Schema) => string | undefined,
  isAlways: (part: Schema) => boolean = () => false,
): ReadonlyMap<string, Schema> {
  const byName = new Map<string, readonly Schema[]>();
  for (const part of all) {
    const name = nameOf(part);
    if (name) byName.set(name, [...(byName.get(name) ?? []), part]);
  }
  const found = [...byName].filter(
    ([, parts]) =>
      (parts.length > 1 || isAlways(parts[0]!)) && parts.every((part) => isDeepStrictEqual(part, parts[0])),
  );
  return new Map(
    found.map(([name, [part]]) => [name, part!] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function refTo(part: Schema, parts: ReadonlyMap<string, Schema>, place: string): Schema {
  const found = [...parts].find(([, each]) => isDeepStrictEqual(each, part));
  return found ? { $ref: `#/components/${place}/${found[0]}` } : part;
}
