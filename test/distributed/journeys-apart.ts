import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What jest's own report says of one test. */
interface Test {
  readonly ancestorTitles: readonly string[];
  readonly status: string;
}
interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly Test[] }[];
}

const root = resolve(__dirname, '../..');

/** Every journey on processes, Kafka and MongoDB, and what came of it for whoever reads the repository. */
function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
  const file = join(folder, 'report.json');
  const begun = performance.now();
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['-w', '1', '--testPathPatterns', 'test/distributed/journeys', '--json', '--outputFile', file];
  const { status, stdout } = spawnSync(process.execPath, [jest, ...options], {
    cwd: root,
    env: { ...process.env, JOURNEYS: 'all' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const servers = [...stdout.matchAll(/^servers: (.+)$/gm)].map(([, name]) => name!);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  writeFileSync(join(root, 'docs/evidence/journeys-apart.md'), written(report, servers, seconds));
  return status ?? 1;
}

function written({ testResults }: Report, servers: readonly string[], seconds: number): string {
  const byJourney = new Map<string, Test[]>();
  for (const test of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const journey = test.ancestorTitles[0]!.split(': ').at(-1)!;
    byJourney.set(journey, [...(byJourney.get(journey) ?? []), test]);
  }
  const row = (name: string, tests: readonly Test[]): string => {
    const passed = tests.filter(({ status }) => status === 'passed').length;
    return `| ${name} | ${passed} | ${tests.length - passed} |`;
  };
  return `# The journeys, each service in a process of its own

Written by \`npm run journeys:apart\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, in ${seconds} seconds, on
${servers.join(' and ')}.
The journeys are those of \`test/journeys\`, unchanged: the same files run against one process with SQLite. Apart, seven processes
serve an area and nothing is shared but Kafka, MongoDB and HTTP. What a journey does with an object of its own in a service's place
it does in one process here too (\`Area.together\`).

| Journey | Passed | Not passed |
|---|---:|---:|
${[...byJourney].map(([name, tests]) => row(`[${name}](../../test/journeys/${name}.spec.ts)`, tests)).join('\n')}
${row('all', [...byJourney.values()].flat())}
`;
}

process.exitCode = main();
