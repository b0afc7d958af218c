// `npm run dev`: every service in one process from its sources, started again when one changes. Options as for `npm start`, and
// `--inspect` (or `--inspect-brk`, `--inspect=PORT`) for a debugger. Types are not checked here: `npm run typecheck` does.
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, watch } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const folders = ['apps', 'libs'];
/** An editor that saves several files, or one in several steps, makes one start. */
const settlingTime = 100;
const timeToStop = 5_000;

const isServed = (file) => /\.(ts|njk|ya?ml|json)$/.test(file) && !/\.spec\.ts$/.test(file);

const options = process.argv.slice(2);
const isForNode = (option) => option.startsWith('--inspect');
const command = [
  '--enable-source-maps',
  ...options.filter(isForNode),
  '-r',
  '@swc-node/register',
  'apps/all-in-one/src/main.ts',
  ...options.filter((option) => !isForNode(option)),
];

/** What each file says: to be written again with the same words is no change. */
const known = new Map();
function isChanged(file) {
  let digest;
  try {
    digest = createHash('sha256')
      .update(readFileSync(path.join(root, file)))
      .digest('hex');
  } catch {
    // It is gone, or in the middle of being replaced.
  }
  if (known.get(file) === digest) return false;
  known.set(file, digest);
  return true;
}
for (const folder of folders)
  for (const name of readdirSync(path.join(root, folder), { recursive: true }))
    if (isServed(name)) isChanged(path.join(folder, name));

let running;
function start() {
  const started = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  running = started;
  started.once('exit', (code, signal) => {
    if (started !== running) return;
    running = undefined;
    console.log(`\ndev: it ended (${signal ?? code}). It starts again when a file is changed; Ctrl-C ends this.`);
  });
}

/** Resolves when it has let go of its data and its port. */
function stop() {
  const stopping = running;
  running = undefined;
  if (!stopping) return;
  return new Promise((resolve) => {
    const late = setTimeout(() => stopping.kill('SIGKILL'), timeToStop);
    stopping.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    stopping.kill('SIGTERM');
  });
}

const touched = new Set();
let settling;
let restarting = Promise.resolve();
function startAgain() {
  const changed = [...touched].filter(isChanged);
  touched.clear();
  if (changed.length === 0) return;
  console.log(`\ndev: ${changed.join(', ')} changed: starting again …`);
  restarting = restarting.then(stop).then(start);
}

for (const folder of folders)
  watch(path.join(root, folder), { recursive: true }, (_, name) => {
    if (!name || !isServed(name)) return;
    touched.add(path.join(folder, name));
    clearTimeout(settling);
    settling = setTimeout(startAgain, settlingTime);
  });

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void restarting.then(stop).then(() => process.exit(0)));

start();
