import {
  onDemand,
  type ProblemSlug,
  problemExample,
  problemSections,
  problemSlugs,
  problemTypes,
  problemUri,
} from '../libs/http/src';

const made = '<!-- Made from libs/http/src/problem-types.ts by npm run docs. Change it there. -->';

function pageOf(slug: ProblemSlug): string {
  const { status, title, ...said } = problemTypes[slug];
  return [
    made,
    `# ${title}`,
    `Status ${status}, type \`${problemUri(slug)}\``,
    ...problemSections({ status, title, ...said }).flatMap(([heading, text]) => [`## ${heading}`, text]),
    '## Example',
    ['```json', JSON.stringify(problemExample(slug), null, 2), '```'].join('\n'),
    onDemand(slug),
    '[All problems](README.md)',
  ].join('\n\n');
}

const list = (): string =>
  [
    made,
    '# What can go wrong, and how to put it right',
    'Every refusal of the API is an `application/problem+json` (RFC 9457). Its `type` is the address of one of these pages, on the same server. Send `correlation` along when you ask for help. `errors` points into what you sent and never quotes it.',
    [
      '| Status | Problem | `type` |',
      '| --- | --- | --- |',
      ...problemSlugs.map(
        (slug) =>
          `| ${problemTypes[slug].status} | [${problemTypes[slug].title}](${slug}.md) | \`${problemUri(slug)}\` |`,
      ),
    ].join('\n'),
  ].join('\n\n');

/** `docs/problems`, by file name. */
export const problemPages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', `${list()}\n`], ...problemSlugs.map((slug) => [`${slug}.md`, `${pageOf(slug)}\n`] as const)]);
