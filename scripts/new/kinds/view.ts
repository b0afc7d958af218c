import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, camel, filledIn, pascal, sentence } from '../change';

export const usage = 'view WHAT-IS-LOOKED-AT, such as view without-nhs-number';

export const next =
  'Say what is to be known of a child, and of the area, where it says FILL IN; ask its route in test/docs/real-answers.spec.ts, then: ' +
  'npm run docs && npm run golden && npm test';

/** A way of looking at all children: a fold, its route and its test (docs/guides/change-it.md, “A view”). */
export function changesFor(name: string): readonly Change[] | undefined {
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  const words = { view: name, Name: pascal(name), name: camel(name), title: sentence(name) };
  const written = (part: string, ending = `.${part}`): Change => ({
    file: `apps/projection/src/views/${name}/${name}${ending}.ts`,
    isNew: true,
    change: () => filledIn(readFileSync(join(__dirname, `view.${part}.txt`), 'utf8'), words),
  });
  return [
    written('fold'),
    written('figures', ''),
    written('http'),
    written('spec'),
    {
      file: 'apps/projection/src/views/registry.ts',
      change: (text) =>
        imported(`{ ${words.name}View } from './${name}/${name}.fold'`, text).replace(
          /(views: readonly View\[\] = \[[^\]]*?),?(\s*\])/,
          `$1, ${words.name}View$2`,
        ),
    },
    {
      file: 'apps/projection/src/projection.module.ts',
      change: (text) =>
        imported(`{ ${words.Name}Controller } from './views/${name}/${name}.http'`, text).replace(
          'controllers: [',
          `controllers: [\n${words.Name}Controller,`,
        ),
    },
  ];
}

const imported = (what: string, text: string): string => `import ${what};\n${text}`;
