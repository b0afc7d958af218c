import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import { Command } from 'commander';
import { freePort } from '../../libs/testing/src/servers/java';
import { Clients } from '../journeys/client';

/**
 * `npm run schemathesis [-- --count CASES] [-- --no-write]`: every route asked everything that docs/openapi.yaml allows, and much that it does not, by the
 * public tool of that name, in a Python of its own. Each answer must be one that the document has. Writes docs/evidence/schemathesis.md.
 */
const version = '4.32.5';
const root = join(__dirname, '../..');
const allRoles: readonly Role[] = [
  'sen-case-officer',
  'system:education',
  'system:health',
  'caldicott-guardian',
  'analyst',
  'parent',
];
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'unsupported_method',
  'allow_header_conformance',
];
const { count: cases, write } = new Command('npm run schemathesis --')
  .description('Asks every route everything that its document allows, and much that it does not.')
  .option('--count <cases>', 'how many cases about: operations that take nothing have fewer', Number, 13_000)
  .option('--no-write', 'print only')
  .parse()
  .opts<{ readonly count: number; readonly write: boolean }>();
/** One of them asks every route at least so often: fewer cases are asked by fewer. */
const fewestOfRole = 500;
/** What the document allows, and what it does not. */
const ways = 2;
const roles = allRoles.slice(0, Math.max(1, Math.round(cases / fewestOfRole)));

/** No Python, or none that may fetch packages: nobody's fault here. */
class CannotBeHad extends Error {}
const cannotBeHad = 3;

function python(folder: string): string {
  const command = (program: string, ...args: string[]) => {
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new CannotBeHad(`${program} ${args.join(' ')} ended with ${status}`);
  };
  command('python3', '-m', 'venv', folder);
  command(join(folder, 'bin/pip'), 'install', '--quiet', `schemathesis==${version}`);
  return join(folder, 'bin/st');
}

interface Ran {
  readonly role: Role;
  readonly cases: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly failures: readonly string[];
}

interface Line {
  readonly ScenarioFinished?: {
    readonly recorder: {
      readonly interactions?: Readonly<Record<string, { readonly response?: { readonly status_code: number } | null }>>;
      readonly checks?: Readonly<
        Record<
          string,
          readonly {
            readonly name: string;
            readonly status: string;
            readonly failure?: { failure?: { title?: string; message?: string } };
          }[]
        >
      >;
      readonly label: string;
    };
  };
}

async function ask(
  st: string,
  url: string,
  role: Role,
  seed: number,
  perOperation: number,
  folder: string,
): Promise<Ran> {
  const token = await new Clients(url).tokenOf(role, role === 'parent' ? { child: ['nobody'] } : {});
  const events = join(folder, `${role.replace(':', '-')}.ndjson`);
  const args = [
    'run',
    join(folder, 'api.json'),
    '-u',
    url,
    '-H',
    `Authorization: Bearer ${token}`,
    '-c',
    checks.join(','),
    '-n',
    String(perOperation),
  ];
  const more = [
    '--seed',
    String(seed),
    '--phases',
    'examples,fuzzing',
    '--continue-on-failure',
    '--no-shrink',
    '--warnings',
    'off',
  ];
  // The tool would sign itself out, and be nobody from then on.
  const report = [
    '--exclude-path',
    '/issuer/revoke',
    '--report',
    'ndjson',
    '--report-ndjson-path',
    events,
    '--suppress-health-check',
    'all',
  ];
  const running = spawn(st, [...args, ...more, ...report], { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder });
  let said = '';
  running.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  await once(running, 'exit');
  if (!existsSync(events)) throw new Error(said);
  const statuses = new Map<number, number>();
  const failures: string[] = [];
  let asked = 0;
  for (const line of readFileSync(events, 'utf8').split('\n').filter(Boolean)) {
    const { recorder } = (JSON.parse(line) as Line).ScenarioFinished ?? {};
    if (!recorder) continue;
    for (const { response } of Object.values(recorder.interactions ?? {})) {
      asked++;
      if (response) statuses.set(response.status_code, (statuses.get(response.status_code) ?? 0) + 1);
    }
    for (const each of Object.values(recorder.checks ?? {}).flat())
      if (each.status === 'failure') failures.push(`${recorder.label}: ${each.failure?.failure?.title ?? each.name}`);
  }
  if (asked === 0) throw new Error(said);
  return { role, cases: asked, statuses, failures };
}

function reportOf(seed: number, ran: readonly Ran[]): string {
  const total = ran.reduce((sum, each) => sum + each.cases, 0);
  const failures = new Map<string, number>();
  for (const failure of ran.flatMap((each) => each.failures)) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  const statuses = ({ statuses }: Ran) =>
    [...statuses]
      .sort(([one], [other]) => one - other)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ');
  return `<!-- Written by npm run schemathesis. -->
# Every route asked everything

Schemathesis ${version} against one area in a process of its own, no sandbox, seed ${seed}: ${total.toLocaleString('en-GB')} cases made from
[the document](../openapi.yaml), as what it allows and as what it does not. Each answer is held against it: ${checks.join(', ')}.

| as | cases | answers |
|---|---|---|
${ran.map((each) => `| ${each.role} | ${each.cases.toLocaleString('en-GB')} | ${statuses(each)} |`).join('\n')}

${failures.size === 0 ? 'No server error, no status and no shape that the document does not have.' : `What was not as the document says:\n\n${[...failures].map(([failure, count]) => `* ${failure} (${count})`).join('\n')}`}
`;
}

interface ApiDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly { readonly $ref?: string }[] }>>>
  >;
}

/** What a sandbox offers is refused here, before anything else is looked at: half of all cases would end there. */
const withoutSandbox = (document: ApiDocument): ApiDocument =>
  JSON.parse(
    JSON.stringify(document, (name, value) =>
      name === 'parameters' && Array.isArray(value) ? value.filter(({ $ref }) => !$ref) : value,
    ),
  );

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const start = ['-r', '@swc-node/register', 'apps/all-in-one/src/main.ts', '--children', '20', '--port', String(port)];
  const area = spawn(process.execPath, [...start, '--data', join(folder, 'data')], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', SANDBOX: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isUp = new Promise<void>((resolve, reject) => {
    area.stdout.on('data', (text: Buffer) => text.includes('Ctrl-C') && resolve());
    area.once('exit', (code) => reject(new Error(`The area did not start: it ended with ${code}`)));
  });
  isUp.catch(() => {});
  try {
    const st = process.env.SCHEMATHESIS ?? python(join(folder, 'python'));
    await isUp;
    const document = (await (await fetch(`${url}/api-json`)).json()) as ApiDocument;
    writeFileSync(join(folder, 'api.json'), JSON.stringify(withoutSandbox(document)));
    const operations = Object.values(document.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
    const seed = Number(process.env.SEED ?? 1 + (process.pid % 1_000_000));
    const perOperation = Math.max(1, Math.ceil(cases / roles.length / operations / ways));
    const ran: Ran[] = [];
    for (const role of roles) ran.push(await ask(st, url, role, seed, perOperation, folder));
    const report = reportOf(seed, ran);
    if (write) writeFileSync(join(root, 'docs/evidence/schemathesis.md'), report);
    console.log(report);
    process.exitCode = ran.some(({ failures }) => failures.length > 0) ? 1 : 0;
  } finally {
    if (area.exitCode === null) {
      const ended = once(area, 'exit');
      area.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true });
  }
}

main().catch((error) => {
  if (!(error instanceof CannotBeHad)) throw error;
  console.error(`Schemathesis cannot be had on this machine: ${error.message}. It needs python3 with venv, and PyPI.`);
  process.exitCode = cannotBeHad;
});
