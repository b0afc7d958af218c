// Writes the files of docs/guides/change-it.md: `npm run new -- fact education.school-concern`. What they say is yours to change;
// as they are written they compile and their tests pass.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { write } from './write';

const root = join(__dirname, '../..');

try {
  const { files, next } = write(process.argv.slice(2), root);
  for (const { file, isNew } of files) console.log(`${isNew ? 'new    ' : 'changed'} ${file}`);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const formatted = files.map(({ file }) => file).filter((file) => !file.endsWith('.yaml'));
  execFileSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...formatted], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log(`\n${next}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
