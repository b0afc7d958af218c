// Builds all-in-one and runs one of its entries: `node scripts/run-built.js main --port 3001`.
const { spawn, spawnSync } = require('node:child_process');
const path = require('node:path');

const [entry, ...options] = process.argv.slice(2);
const root = path.join(__dirname, '..');
const nest = path.join(root, 'node_modules/@nestjs/cli/bin/nest.js');

const built = spawnSync(process.execPath, [nest, 'build', 'all-in-one'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const file = path.join(root, `dist/apps/all-in-one/src/${entry}.js`);
const running = spawn(process.execPath, ['--enable-source-maps', file, ...options], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
running.on('exit', (code) => process.exit(code ?? 1));
