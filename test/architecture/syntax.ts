import ts from 'typescript';
import type { SourceFile } from './files';

/** Every node of a file for which `say` has something to say, as `line: what`. Comments and strings are not code. */
export function faultsIn({ path, text }: SourceFile, say: (node: ts.Node) => string | undefined): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const said = say(node);
    if (said) faults.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${said}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Every line that the pattern fits. */
export const linesWith = ({ path, text }: SourceFile, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
