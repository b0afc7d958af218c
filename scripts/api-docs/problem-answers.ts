import { type ProblemSlug, problemExample, problemTypes } from '@lib/http';
import { componentRef, type Schema } from './schema';

const headers = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** One answer for each status, saying which problems have it. */
export function problemAnswers(slugs: readonly ProblemSlug[]): Record<string, Schema> {
  const statuses = [...new Set(slugs.map((slug) => problemTypes[slug].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = [...new Set(slugs)].filter((slug) => problemTypes[slug].status === status);
      return [String(status), problemAnswer(status, own)];
    }),
  );
}

const problemAnswer = (status: number, slugs: readonly ProblemSlug[]): Schema => ({
  description: slugs.map((slug) => `${problemTypes[slug].title}: [${slug}](/problems/${slug}).`).join(' '),
  headers: headers(
    'correlation',
    ...(status === 401 ? ['www-authenticate'] : []),
    ...(slugs.includes('try-again') || slugs.includes('too-many-requests') ? ['retry-after'] : []),
  ),
  content: {
    'application/problem+json': {
      schema: componentRef('ProblemAnswer'),
      examples: Object.fromEntries(slugs.map((slug) => [slug, { $ref: `#/components/examples/${slug}` }])),
    },
  },
});

export const problemExamples = (): Record<string, Schema> =>
  Object.fromEntries(
    (Object.keys(problemTypes) as ProblemSlug[]).map((slug) => [
      slug,
      { summary: problemTypes[slug].title, value: problemExample(slug) },
    ]),
  );
