import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, camel, filledIn, lineAmong, pascal, sentence } from '../change';
import { tellers } from './fact';

export const usage = 'case AGENCY.KIND-OF-CASE, such as case health.specialist-equipment';

export const next =
  'Put your own words, steps and days where it says FILL IN. Count its clock by hand too (test/clocks/law.ts), and tell its story in the ' +
  'made-up area (apps/area-simulator/src/cases-of-child.ts), then: npm run docs && npm run golden && npm test';

/** Whose duty a clock of the agency is, and where its figures stand. A family owes nobody anything by a day. */
const owes: Readonly<Record<string, { readonly whoMust: string; readonly group: string }>> = {
  education: { whoMust: 'council', group: 'ehc' },
  health: { whoMust: 'health', group: 'health' },
  'social-care': { whoMust: 'socialCare', group: 'advice' },
};

/** A case with a clock: what is told of it, its page, and examples that a reader can judge (docs/guides/change-it.md, “A case with a clock”). */
export function changesFor(name: string): readonly Change[] | undefined {
  const [, agency = '', kind = ''] = /^([a-z-]+)\.([a-z]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  const duty = owes[agency];
  if (!duty) return undefined;
  const title = sentence(kind);
  const words = {
    ...{ agency, kind, title, ...duty, Name: pascal(kind), name: camel(kind), called: title.toLowerCase() },
    organisation: tellers[agency]!,
  };
  const written = (template: string) => () => filledIn(readFileSync(join(__dirname, template), 'utf8'), words);
  const page = `libs/casework/src/${kind}/${kind}`;
  return [
    { file: `libs/contracts/src/${agency}/${kind}.ts`, isNew: true, change: written('case.contracts.txt') },
    { file: `${page}.case.ts`, isNew: true, change: written('case.page.txt') },
    { file: `${page}.cases.yaml`, isNew: true, change: written('case.examples.txt') },
    {
      file: 'libs/contracts/src/facts.ts',
      change: (text) => lineAmong(`export * from './${agency}/${kind}';`, text),
    },
    {
      file: 'libs/casework/src/pages.ts',
      change: (text) => lineAmong(`export * from './${kind}/${kind}.case';`, text),
    },
  ];
}
