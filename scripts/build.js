// Builds every service into dist, when its sources have changed since: `npm run build`. Types are checked by `npm run typecheck`.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const house = path.join(__dirname, '..');
const betweenLooks = 100;

/** What is built is made of these, whenever they were written: a clone or a checkout changes times and not texts. */
function digestOfSources(root) {
  const digest = createHash('sha256');
  for (const file of sourcesIn(root)) digest.update(`${file}\0${readFileSync(path.join(root, file))}\0`);
  return digest.digest('hex');
}

function sourcesIn(root) {
  const settings = readdirSync(root).filter((name) => /^(tsconfig|nest-cli|package-lock)\.?.*json$/.test(name));
  const code = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => /\.(ts|json)$/.test(name) && !/\.spec\.ts$|(^|[\\/])(node_modules|dist)[\\/]/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return [...settings, ...code].sort();
}

/** Compiles them all: the compiler that Nest's own command has, with the paths of `@lib/…` put right. */
function compile(root) {
  const nest = path.join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  const options = ['build', 'all-in-one', '--path', 'apps/tsconfig.services.json'];
  const { status } = spawnSync(process.execPath, [nest, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The services could not be built.');
}

/**
 * One at a time, however many ask: the others wait, and find it done. Nothing is built anew under a process that runs what was built: it would go
 * on with files of two versions. `besideRunning` runs beside it what it runs; else that is refused.
 */
function build({ root = house, compileAll = compile, say = console.error, besideRunning = false } = {}) {
  const dist = path.join(root, 'dist');
  const stamp = path.join(dist, 'built-from');
  const digest = digestOfSources(root);
  if (isDone(stamp, digest)) return;
  const [running] = whoRuns(root);
  if (running !== undefined && besideRunning && existsSync(stamp)) {
    say(
      `The sources have changed. This runs what was built before, as process ${running} does: stop that to build anew.`,
    );
    return;
  }
  if (running !== undefined)
    throw new Error(
      `The sources have changed, and process ${running} runs what was built before.\nStop it first: what it runs is not built anew under it.`,
    );
  mkdirSync(dist, { recursive: true });
  const lock = path.join(dist, 'building');
  while (!takes(lock)) wait();
  try {
    if (isDone(stamp, digest)) return;
    say('Building the services, as their sources have changed …');
    rmSync(stamp, { force: true });
    compileAll(root);
    writeFileSync(stamp, digest);
  } finally {
    rmSync(lock);
  }
}

const runningIn = (root) => path.join(root, 'dist', 'running');

/** Says that a process runs what was built. Answers how to say that it has ended. */
function isRunning(pid, root = house) {
  mkdirSync(runningIn(root), { recursive: true });
  const file = path.join(runningIn(root), String(pid));
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/** Processes that live; one that was killed has said no goodbye, and its number may be another's by now. */
function whoRuns(root) {
  const folder = runningIn(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((pid) => {
    const lives = isAlive(pid) && runsNode(pid);
    if (!lives) rmSync(path.join(folder, pid), { force: true });
    return lives;
  });
}

/** Where the system says what a process runs. */
function runsNode(pid) {
  try {
    return /dist[\\/]apps[\\/]/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenLooks);

function isDone(stamp, digest) {
  try {
    return readFileSync(stamp, 'utf8') === digest;
  } catch {
    return false;
  }
}

/** Ours, unless a process that lives has it. */
function takes(lock) {
  const ours = `${lock}-${process.pid}`;
  writeFileSync(ours, String(process.pid));
  try {
    linkSync(ours, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(ours);
  }
}

function isHeld(lock) {
  try {
    return isAlive(readFileSync(lock, 'utf8'));
  } catch {
    return false;
  }
}

module.exports = { build, digestOfSources, isRunning };

if (require.main === module) {
  try {
    build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
