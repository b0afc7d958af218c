import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemPages } from './problem-pages';
import { timeLimitsPage, withTimeLimits } from './time-limits';
import { whatIsTold } from './what-is-told/page';

/** What the code knows and a reader wants on paper. Every folder here holds made pages only. */
const folders: Readonly<Record<string, () => ReadonlyMap<string, string>>> = { 'docs/problems': problemPages };

for (const [folder, pages] of Object.entries(folders)) {
  const at = join(__dirname, '..', folder);
  const wanted = pages();
  mkdirSync(at, { recursive: true });
  for (const name of readdirSync(at)) if (!wanted.has(name)) rmSync(join(at, name));
  for (const [name, text] of wanted) writeFileSync(join(at, name), text);
  console.log(`${folder}: ${wanted.size} pages`);
}

writeFileSync(join(__dirname, '..', 'docs/what-is-told.md'), whatIsTold());
console.log('docs/what-is-told.md');

writeFileSync(join(__dirname, '..', 'docs/time-limits.md'), timeLimitsPage());
console.log('docs/time-limits.md');

const readme = join(__dirname, '..', 'README.md');
writeFileSync(readme, withTimeLimits(readFileSync(readme, 'utf8')));
console.log('README.md: the table of time limits');
