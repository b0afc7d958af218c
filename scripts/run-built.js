// Runs one of all-in-one's entries, built first where that is needed: `node scripts/run-built.js main --port 3001`. A command of an operator beside a
// running area runs what that runs.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { build, isRunning } = require('./build');

const [entry, ...options] = process.argv.slice(2);
const root = path.join(__dirname, '..');

try {
  build({ besideRunning: entry !== 'main' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const file = path.join(root, `dist/apps/all-in-one/src/${entry}.js`);
const running = spawn(process.execPath, ['--enable-source-maps', file, ...options], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
const ended = isRunning(running.pid);
running.on('exit', (code) => {
  ended();
  process.exit(code ?? 1);
});
