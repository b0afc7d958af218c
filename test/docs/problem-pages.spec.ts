import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { problemExamples } from '../../libs/http/src';
import { problemPages } from '../../scripts/problem-pages';
import { house } from '../architecture/cruise';
import { isProduction, ourFiles } from '../architecture/files';

const folder = join(house, 'docs/problems');
const pages = [...problemPages()];

const exactly = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** The texts in a file, each as the pattern of what it can become. */
function sentencesIn({ path, text }: { path: string; text: string }): RegExp[] {
  const found: RegExp[] = [];
  const literally = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(exactly(literally(node.text)));
    // A text that is nothing but a gap would fit everything.
    if (ts.isTemplateExpression(node) && node.getText().replace(/\$\{[^}]*\}/g, '').length > 12) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      found.push(exactly(parts.map(literally).join('.+')));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

it('every problem has its page and every page its problem', () => {
  expect(readdirSync(folder).sort()).toEqual(pages.map(([name]) => name).sort());
});

it.each(pages)('%s says what the code says: npm run docs writes it again', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

describe('the examples are answers that are given', () => {
  const spoken = ourFiles()
    .filter(({ path }) => isProduction(path) && !path.endsWith('problem-examples.ts'))
    .flatMap(sentencesIn);

  it.each(Object.entries(problemExamples))('%s', (_, { detail, errors = [] }) => {
    for (const text of [detail, ...errors.map(({ message }) => message)]) {
      expect([text, spoken.some((sentence) => sentence.test(text))]).toEqual([text, true]);
    }
  });
});
