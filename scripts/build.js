// Builds every service into dist, when its sources have changed since: `npm run build`. Types are checked by `npm run typecheck`.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
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

/** One at a time, however many ask: the others wait, and find it done. */
function build({ root = house, compileAll = compile, say = console.error } = {}) {
  const dist = path.join(root, 'dist');
  const stamp = path.join(dist, 'built-from');
  const digest = digestOfSources(root);
  if (isDone(stamp, digest)) return;
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
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { build, digestOfSources };

if (require.main === module) {
  try {
    build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
