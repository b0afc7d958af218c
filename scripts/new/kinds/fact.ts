import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, camel, filledIn, lineAmong, pascal, sentence } from '../change';

/** Who tells the example: an organisation of the made-up area. */
export const tellers: Readonly<Record<string, string>> = {
  education: 'quarry-bank-school',
  health: 'northbank-nhs-trust',
  'social-care': 'northbank-social-care',
  family: 'family',
};

export const usage = 'fact AGENCY.WHAT-IS-TOLD, such as fact education.school-concern';

export const next =
  'Put your own words where it says FILL IN, tell it in the made-up area too (apps/area-simulator), then: npm run docs && npm test';

/** A plain told fact: what it is, that it exists, and that its agency serves it (docs/guides/change-it.md, “A fact”). */
export function changesFor(name: string): readonly Change[] | undefined {
  const [, agency = '', fact = ''] = /^([a-z-]+)\.([a-z]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  const organisation = tellers[agency];
  if (!organisation) return undefined;
  const contract = `${camel(fact)}V1`;
  const words = { agency, fact, organisation, Name: pascal(fact), name: camel(fact), Title: sentence(fact) };
  return [
    {
      file: `libs/contracts/src/${agency}/${fact}.ts`,
      isNew: true,
      change: () => filledIn(readFileSync(join(__dirname, 'fact.contract.txt'), 'utf8'), words),
    },
    { file: 'libs/contracts/src/facts.ts', change: (text) => lineAmong(`export * from './${agency}/${fact}';`, text) },
    { file: `apps/${agency}/src/${agency}.module.ts`, change: (text) => served(contract, text) },
  ];
}

/** First among the streams of its agency, by itself: nothing is refused for what was told before. */
function served(contract: string, text: string): string {
  const streams = /(Streams: readonly StreamOfFacts\[\] = withCasesOf\('[a-z-]+', \[)/;
  if (!streams.test(text)) throw new Error('The module has no list of streams.');
  const imported = /(import \{[^}]*)( \} from '@lib\/contracts';)/;
  const withImport = imported.test(text)
    ? text.replace(imported, `$1, ${contract}$2`)
    : `import { ${contract} } from '@lib/contracts';\n${text}`;
  return withImport.replace(streams, `$1\n  { accepts: [${contract}] },`);
}
