// Builds all-in-one and runs it in the foreground: one command, one Ctrl-C.
const { spawn, spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const nest = path.join(root, 'node_modules/@nestjs/cli/bin/nest.js');

const built = spawnSync(process.execPath, [nest, 'build', 'all-in-one'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const main = path.join(root, 'dist/apps/all-in-one/src/main.js');
const running = spawn(process.execPath, ['--enable-source-maps', main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
running.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
