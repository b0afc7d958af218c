import { caseKinds } from '@lib/casework';
import ts from 'typescript';
import { agencyCode, isProduction, type SourceFile } from './files';
import { faultsIn, linesWith } from './syntax';

/** A rule about what is written, where the imports cannot tell. */
export interface SourceRule {
  readonly says: string;
  readonly speaksOf: (path: string) => boolean;
  readonly faults: (file: SourceFile) => string[];
  /** Broken once on purpose, and nearly broken: the rule must tell them apart. */
  readonly broken: readonly SourceFile[];
  readonly kept: readonly SourceFile[];
}

const isTypeScript = (path: string) => /[.]ts$/.test(path);
const file = (path: string, text: string): SourceFile => ({ path, text });

const chance = new Set(['randomUUID', 'v1', 'v4', 'v6', 'v7']);

/** Reads the time of day or throws a die. A date made of something said is neither. */
function timeOrChance(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    if (/^(globalThis[.])?(Date[.]now|Math[.]random|Temporal[.]Now)$/.test(name)) return name;
    if (node.name.text === 'randomUUID') return name;
  }
  if (ts.isImportSpecifier(node)) {
    const from = (node.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text;
    const name = (node.propertyName ?? node.name).text;
    if (chance.has(name) && /^((node:)?crypto|uuid)$/.test(from)) return `${name} of ${from}`;
  }
  return undefined;
}

const namesOfCases: ReadonlySet<string> = new Set(caseKinds.flatMap(({ id, steps }) => [id, ...Object.keys(steps)]));

/** As a string, or as the name of a field of a table. */
function nameOfCaseOrStep(node: ts.Node): string | undefined {
  const isName = ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent));
  return isName && namesOfCases.has(node.text) ? node.text : undefined;
}

/** Anywhere but in its import and as what a parameter is when nothing is given. */
function isUsed(node: ts.Node, name: string): boolean {
  const isName = ts.isIdentifier(node) && node.text === name;
  return (
    isName && !ts.isImportSpecifier(node.parent) && !ts.isParameter(node.parent) && !ts.isBindingElement(node.parent)
  );
}

const composes = /([.]module[.]ts|\/main[.]ts)$|^apps\/all-in-one\//;

export const sourceRules: readonly SourceRule[] = [
  {
    says: 'the time of day and chance come through the kernel’s clock and ids',
    speaksOf: (path) => isProduction(path) && !/^libs\/kernel\/src\/(clock|ids)[.]ts$/.test(path),
    faults: (it) => faultsIn(it, timeOrChance),
    broken: [
      file('libs/a/src/a.ts', 'const now = new Date().toISOString();'),
      file('libs/a/src/a.ts', 'const now = Date.now();'),
      file('libs/a/src/a.ts', 'const ask = Date.now;'),
      file('apps/a/src/a.ts', 'const die = Math.random();'),
      file('apps/a/src/a.ts', "import { randomUUID as id } from 'node:crypto';"),
      file('apps/a/src/a.ts', "import * as crypto from 'node:crypto'; crypto.randomUUID();"),
      file('apps/a/src/a.ts', "import { v4 } from 'uuid';"),
    ],
    kept: [
      file('libs/a/src/a.ts', "const then = new Date('2026-03-04'); // not Date.now()"),
      file('libs/a/src/a.ts', "import { v5 } from 'uuid'; const text = 'Math.random()';"),
    ],
  },
  {
    says: 'a service is given its clock: the real one is chosen where it is composed',
    speaksOf: (path) => isProduction(path) && !path.startsWith('libs/kernel/') && !composes.test(path),
    faults: (it) => faultsIn(it, (node) => (isUsed(node, 'systemClock') ? 'systemClock' : undefined)),
    broken: [file('apps/a/src/b.inbox.ts', 'const at = systemClock.now();')],
    kept: [
      file('apps/a/src/b.inbox.ts', 'const at = clock.now();'),
      file(
        'libs/a/src/a.sqlite.ts',
        "import { systemClock } from '@lib/kernel'; const open = (clock = systemClock) => clock;",
      ),
    ],
  },
  {
    says: 'a page of the console never names a kind of case or a step: the catalogue of kinds of case does',
    speaksOf: (path) => path.startsWith('apps/console/src/') && isProduction(path),
    faults: (it) => faultsIn(it, nameOfCaseOrStep),
    broken: [
      file('apps/console/src/a.ts', "const isServed = step === 'draftServed';"),
      file('apps/console/src/a.ts', "const words = { finalPlanSent: 'Final plan sent' };"),
      file('apps/console/src/a.ts', 'const isPlan = kind === `ehcAssessment`;'),
    ],
    kept: [
      file('apps/console/src/a.ts', "const says = kind.steps.find(({ step }) => step === told.step)?.says ?? 'Told';"),
    ],
  },
  {
    says: 'only *.published.ts turns private events into what is published',
    speaksOf: (path) => isProduction(path) && agencyCode.test(path) && !path.endsWith('.published.ts'),
    faults: (it) =>
      faultsIn(it, (node) =>
        (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isShorthandPropertyAssignment(node)) &&
        node.name.getText() === 'publish'
          ? 'publish'
          : undefined,
      ),
    broken: [
      file('apps/education/src/a/a.ts', 'export const a = { accepts: [], publish: () => undefined };'),
      file('apps/education/src/a/a.ts', 'export const a = { accepts: [], publish() {} };'),
    ],
    kept: [file('apps/education/src/a/a.ts', 'export const a = { accepts: [noteV1] };')],
  },
  {
    says: 'a stream’s story fits on one page: under 200 lines',
    speaksOf: (path) => agencyCode.test(path) && /^apps\/[^/]+\/src\/[^/]+\/[^/]+[.]ts$/.test(path),
    faults: ({ path, text }) => {
      const lines = text.split('\n').length;
      return lines > 200 ? [`${path} has ${lines} lines`] : [];
    },
    broken: [file('apps/health/src/a/a.ts', '\n'.repeat(200))],
    kept: [file('apps/health/src/a/a.ts', '\n'.repeat(199))],
  },
  {
    says: 'no test is left out, and none runs alone',
    speaksOf: (path) => /[.](spec|contract)[.]ts$/.test(path),
    faults: (it) =>
      faultsIn(it, (node) => {
        const name = ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node) ? callee(node) : '';
        return /^(it|test|describe)[.](\w+[.])*(only|skip|todo|failing)\b[^(]*$|^(fit|fdescribe|xit|xtest|xdescribe)\b/.test(
          name,
        )
          ? name
          : undefined;
      }),
    broken: [
      file('libs/a/src/a.spec.ts', "it.only('a', () => {});"),
      file('libs/a/src/a.spec.ts', "describe.skip('a', () => {});"),
      file('libs/a/src/a.spec.ts', "it.skip.each([1])('a', () => {});"),
      file('libs/a/src/a.spec.ts', "xit('a', () => {});"),
    ],
    kept: [file('libs/a/src/a.spec.ts', "it.each([1])('is only', () => page.skip());")],
  },
  {
    says: 'what is unfinished is an issue, not a note in the code',
    speaksOf: (path) => /[.](ts|js|njk|css|sh|java)$/.test(path) && !path.startsWith('test/architecture/'),
    faults: (it) => linesWith(it, /\b(TODO|FIXME|XXX|HACK)\b/),
    broken: [file('libs/a/src/a.ts', '// TODO: later')],
    kept: [file('libs/a/src/a.ts', "it.todo; const todoList = 'todo';")],
  },
  {
    says: 'what npm run new wrote is filled in',
    speaksOf: (path) => /^(apps|libs)\//.test(path),
    faults: (it) => linesWith(it, /\bFILL IN\b/),
    broken: [
      file('libs/contracts/src/health/a.ts', '/** FILL IN: who tells it. */'),
      file('libs/casework/src/a/a.cases.yaml', '# FILL IN: the days.'),
      file('apps/console/views/a.njk', '{# FILL IN #}'),
    ],
    kept: [file('libs/a/src/a.ts', 'export const filledIn = fillIn;')],
  },
  {
    says: 'nothing names the machine or the tools it was written with',
    // The last letter stands in brackets so that the patterns do not find themselves.
    speaksOf: () => true,
    faults: (it) =>
      linesWith(
        it,
        /(?<![\w.}])\/(work|root|home\/\w+|Users\/\w+|tmp\/bash_job[s])\/|[.]librar[y]\b|bash_job[s]|str_replace_base[d]|find_repo[s]\b/,
      ),
    broken: [
      file('docs/a.md', ['see ', 'work', 'main/docs'].join('/')),
      file('docs/a.md', ['', 'home', 'somebody', 'x'].join('/')),
      file('docs/a.md', `in .${'library'}`),
    ],
    kept: [file('docs/a.md', 'https://localhost/work/1 and our work/life and src/home/a')],
  },
];

const callee = (node: ts.CallExpression | ts.TaggedTemplateExpression): string =>
  (ts.isCallExpression(node) ? node.expression : node.tag).getText();

/** Streams that have a `*.published.ts`: beside it, a contract is known as a type at most. */
export function contractsBesidePublished(files: readonly SourceFile[]): string[] {
  const folder = (path: string) => path.replace(/\/[^/]+$/, '');
  const mapped = new Set(files.filter(({ path }) => path.endsWith('.published.ts')).map(({ path }) => folder(path)));
  return files
    .filter(({ path }) => isProduction(path) && isTypeScript(path) && !path.endsWith('.published.ts'))
    .filter(({ path }) => agencyCode.test(path) && mapped.has(folder(path)))
    .flatMap((it) =>
      faultsIn(it, (node) => {
        if (!ts.isImportDeclaration(node) || !/['"]@lib\/contracts['"]/.test(node.moduleSpecifier.getText()))
          return undefined;
        const clause = node.importClause;
        const named = clause?.namedBindings;
        const isOfTypes =
          clause?.isTypeOnly || (named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly));
        return isOfTypes ? undefined : 'imports a contract as more than a type';
      }),
    );
}

const tooGeneral = new Set(['Told', 'Said', 'Asked', 'Answer']);

/** Types of a name that says nothing by itself, where more than one place declares it: a newcomer would read the wrong one. */
export function generalNamesDeclaredTwice(files: readonly SourceFile[]): string[] {
  const declared = files
    .filter(({ path }) => isTypeScript(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)\b/gm)].map(([, name]) => ({ path, name: name! })),
    )
    .filter(({ name }) => tooGeneral.has(name));
  return [...tooGeneral].flatMap((name) => {
    const places = declared.filter((each) => each.name === name).map(({ path }) => path);
    return places.length > 1 ? [`${name}: ${places.join(', ')}`] : [];
  });
}
