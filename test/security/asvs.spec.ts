import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const table = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8');
const rows = [...table.matchAll(/^\| ([\d.]+(?: to [\d.]+)?) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number, asked, shown]) => ({ number: number!, asked: asked!.trim(), shown: shown!.trim() }),
);

it('names each requirement once, in the standard’s order', () => {
  expect(rows.length).toBeGreaterThan(120);
  const numbers = rows.map(({ number }) => number.split(' ')[0]!.split('.').map(Number));
  const inOrder = [...numbers].sort(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z);
  expect(numbers).toEqual(inOrder);
  expect(new Set(numbers.map(String)).size).toBe(numbers.length);
});

it.each(rows)('$number leads to what there is, or says why not', ({ shown }) => {
  expect(shown.length).toBeGreaterThan(5);
  const named = [...shown.matchAll(/`([^`]+\/[^`]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !path.startsWith('/'));
  for (const path of named) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});
