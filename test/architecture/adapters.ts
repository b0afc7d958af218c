import type { SourceFile } from './files';

const parts = /^(.*)[.](sqlite|mongodb|kafka)[.]ts$/;

/** Each adapter of a port keeps what the port promises: its spec runs the port's one suite. */
export function adapterFaults(files: readonly SourceFile[]): string[] {
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  return files.flatMap(({ path, text }) => {
    const [, stem, kind] = parts.exec(path) ?? [];
    if (!stem || !textOf.has(`${stem}.port.ts`)) return [];
    const name = stem.split('/').at(-1);
    if (!text.includes(`'./${name}.port'`)) return [`${path} does not import its port`];
    const suite = /export (?:async )?function (\w+Contract)\b/.exec(textOf.get(`${stem}.contract.ts`) ?? '')?.[1];
    if (!suite) return [`${path} has a port, and ${stem}.contract.ts exports no suite for it`];
    const spec = textOf.get(`${stem}.${kind}.spec.ts`) ?? '';
    const runs = spec.includes(`'./${name}.contract'`) && new RegExp(`^\\s*(await )?${suite}\\(`, 'm').test(spec);
    return runs ? [] : [`${stem}.${kind}.spec.ts does not run ${suite}`];
  });
}

/** A port is an interface and a suite is run by somebody: neither stands alone. */
export function loneFaults(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) => {
    if (/[.]port[.]ts$/.test(path) && !/export (interface|type|abstract class) /.test(text))
      return [`${path} has no port`];
    if (/[.]contract[.]ts$/.test(path) && !paths.has(path.replace('.contract.ts', '.port.ts')))
      return [`${path} has no port beside it`];
    return [];
  });
}
