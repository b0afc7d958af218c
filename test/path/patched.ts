import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

/** A change of the real source, by its text. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const root = resolve(__dirname, '../..');
type Exports = Record<string, unknown>;

/**
 * Loads `files`, named from the root of the repository, with patches made to their text. What they import of each other is
 * patched too; all else is the code as it stands. A patch whose text is not there exactly once is a fault: it would have rotted.
 */
export function loadPatched(files: readonly string[], patches: readonly Patch[]): Exports {
  const texts = new Map(files.map((file) => [join(root, file), readFileSync(join(root, file), 'utf8')]));
  for (const { file, find, replace } of patches) {
    const text = texts.get(join(root, file)) ?? '';
    const times = text.split(find).length - 1;
    if (times !== 1) throw new Error(`This stands ${times} times in ${file}, and should once:\n${find}`);
    texts.set(
      join(root, file),
      text.replace(find, () => replace),
    );
  }

  const loaded = new Map<string, Exports>();
  function load(path: string): Exports {
    const known = loaded.get(path);
    if (known) return known;
    const exports: Exports = {};
    loaded.set(path, exports);
    const { code } = transformSync(texts.get(path)!, {
      filename: path,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
      configFile: false,
      swcrc: false,
    });
    const requireFrom = (name: string): unknown => {
      if (!name.startsWith('.')) return require(name);
      const target = resolve(dirname(path), name);
      return texts.has(`${target}.ts`) ? load(`${target}.ts`) : require(target);
    };
    new Function('require', 'exports', 'module', code)(requireFrom, exports, { exports });
    return exports;
  }
  return Object.assign({}, ...files.map((file) => load(join(root, file))));
}
