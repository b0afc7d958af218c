// Nest 12 and many of its companions are ESM only. Jest can only require() ESM on Node 24.9 and later, so on
// Node 20 and 22 swc rewrites every installed ESM package ("type": "module" or *.mjs) to CommonJS. The result is cached.
// Legal days are London days: clocks that go forward must be tested where they do.
process.env.TZ = 'Europe/London';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

function esmPackages(dir = path.join(__dirname, 'node_modules'), found = new Set()) {
  if (!fs.existsSync(dir)) return found;
  const names = fs
    .readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? fs.readdirSync(path.join(dir, name)).map((scoped) => `${name}/${scoped}`) : [name],
    );
  for (const name of names) {
    const manifest = path.join(dir, name, 'package.json');
    if (!fs.existsSync(manifest)) continue;
    if (JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module') found.add(name);
    esmPackages(path.join(dir, name, 'node_modules'), found);
  }
  return found;
}

/** CommonJS that loads a package by import(), which jest's own require cannot follow. */
const importing = ['@fastify/cookie', '@opentelemetry/otlp-exporter-base'];

const swc = {
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** @type {import('jest').Config} */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'ts'],
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    `/node_modules/(?!.*/node_modules/)(?!(?:${[...esmPackages(), ...importing].join('|')})/)(?!.*\\.mjs$)`,
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: { '^@lib/([^/]+)$': '<rootDir>/libs/$1/src' },
};

/** What needs a broker or a database server: adapters' specs wherever they are, and whole areas of processes. */
const onServers = ['[.](kafka|mongodb)[.]spec[.]ts$', '/test/distributed/.*[.]spec[.]ts$'];

/** Many made-up cases each: they stand beside what they hold, and are no part of the inner loop. */
const properties = '[.]properties[.]spec[.]ts$';

/** A worker more than there are cores: many files wait for processes and servers most of their time. */
const workers = os.availableParallelism() + 1;

/** `unit` is the inner loop, `whole` starts processes and long properties, `servers` needs Kafka and MongoDB. */
module.exports = {
  maxWorkers: workers,
  // What every file loads again stays in a worker: it is started anew before there is no room for its neighbours.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/sequencer.js',
  // Beside other files on a busy machine a test that does little takes seconds; one that hangs is still found.
  testTimeout: 60_000,
  reporters: [
    'default',
    '<rootDir>/scripts/closing-line-reporter.js',
    ...(process.env.WEIGH ? ['<rootDir>/scripts/weights-reporter.js'] : []),
  ],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testRegex: '/(libs|apps)/.*\\.spec\\.ts$',
      testPathIgnorePatterns: ['/node_modules/', properties, ...onServers],
    },
    {
      ...common,
      displayName: 'whole',
      testRegex: ['/test/.*\\.spec\\.ts$', properties],
      testPathIgnorePatterns: ['/node_modules/', `<rootDir>/(libs|apps)/(?!.*${properties})`, ...onServers],
    },
    {
      ...common,
      displayName: 'servers',
      testRegex: onServers,
      globalSetup: '<rootDir>/test/servers/start.ts',
      globalTeardown: '<rootDir>/test/servers/stop.ts',
      setupFilesAfterEnv: ['<rootDir>/test/servers/each-file.js'],
    },
  ],
};
