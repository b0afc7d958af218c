import { createHash } from 'node:crypto';
import { Problem } from './problem';
import { problemExamples } from './problem-examples';
import { type ProblemSlug, type ProblemType, problemTypes, problemUri } from './problem-types';

export const problemSlugs = Object.keys(problemTypes) as ProblemSlug[];
export const isProblemSlug = (text: string): text is ProblemSlug => Object.hasOwn(problemTypes, text);

/** What a problem's page says, under the questions that bring people to it. */
export const problemSections = ({ what, why, fix, retry }: ProblemType): readonly (readonly [string, string])[] => [
  ['What happened', what],
  ['Why', why],
  ['How to put it right', fix],
  ['Can I send it again?', retry],
];

/** How a developer sees it once without bringing it about. */
export const onDemand = (slug: ProblemSlug): string =>
  `In a sandbox, any request with a token to \`/v1/…\` with the header \`Prefer: problem=${slug}\` is answered so, before anything is done.`;

/** An answer of this type, whole. */
export function problemExample(slug: ProblemSlug) {
  const { detail, errors } = problemExamples[slug];
  return { ...new Problem(slug, detail, errors).body, correlation: '0b6d2c1e-7f43-4a55-9a0e-5d8c3f1b2a90' };
}

const style = `body{font:1.1875rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;max-width:45rem;margin:2rem auto;padding:0 1rem}
a{color:#1d70b8}a:focus{outline:3px solid #0b0c0c;background:#fd0}code,pre{font-family:ui-monospace,monospace;font-size:1rem}pre{overflow-x:auto;background:#f3f2f1;padding:1rem}`;

/** Nothing but this one style, named by its hash: the pages load nothing and run nothing. */
export const problemPagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
/** The texts are Markdown so far as `code` goes. */
const inline = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Tell It Once</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

export function problemPage(slug: ProblemSlug): string {
  const type = problemTypes[slug];
  const sections = problemSections(type).map(([heading, text]) => `<h2>${heading}</h2>\n<p>${inline(text)}</p>`);
  const example = escaped(JSON.stringify(problemExample(slug), null, 2));
  return page(
    type.title,
    [
      `<p>Status ${type.status}, type <code>${problemUri(slug)}</code></p>`,
      ...sections,
      '<h2 id="example">Example</h2>',
      // It may scroll sideways: then a keyboard must reach it.
      `<pre role="region" aria-labelledby="example" tabindex="0"><code>${example}</code></pre>`,
      `<p>${inline(onDemand(slug))}</p>`,
      '<p><a href="/problems">All problems</a></p>',
    ].join('\n'),
  );
}

export function problemListPage(): string {
  const items = problemSlugs.map(
    (slug) =>
      `<li><a href="${problemUri(slug)}">${escaped(problemTypes[slug].title)}</a> (${problemTypes[slug].status})</li>`,
  );
  return page('What can go wrong, and how to put it right', `<ul>\n${items.join('\n')}\n</ul>`);
}
