import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishers } from '@lib/contracts';
import { type Setting, settingsFor, settingsOf } from '@lib/service';
import { parse, parseAllDocuments } from 'yaml';

type Environment = Readonly<Record<string, string>>;
/** What a process is given where it is deployed. */
interface Given {
  readonly name: string;
  readonly plain: Environment;
  readonly secrets: Environment;
}

const root = join(__dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const reads: Readonly<Record<string, readonly Setting[]>> = {
  ...Object.fromEntries(publishers.map((publisher) => [publisher, settingsFor.agency])),
  projection: settingsFor.projection,
  console: settingsFor.console,
  issuer: settingsFor.issuer,
};

/** What the image sets for whatever runs in it. */
const ofImage: Environment = Object.fromEntries(
  [...text('Dockerfile').matchAll(/^ENV (.*)$/gm)].flatMap(([, line]) =>
    line!.split(' ').map((pair) => pair.split('=') as [string, string]),
  ),
);

/** The keys that the compose file makes, by what it makes them with. */
function keysOfCompose(script: string): Environment {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  execFileSync(process.execPath, ['-e', script.replaceAll('/secrets/', `${folder}/`)]);
  const printed = execFileSync(
    'sh',
    ['-c', `. ${folder}/env && exec "$0" -p "JSON.stringify(process.env)"`, process.execPath],
    {
      env: {},
    },
  );
  rmSync(folder, { recursive: true });
  const { PWD: _, ...keys } = JSON.parse(printed.toString());
  return keys;
}

function givenByCompose(): readonly Given[] {
  const { services } = parse(text('docker-compose.yml'), { merge: true });
  const keys = keysOfCompose(services.secrets.command[2]);
  return Object.keys(reads).map((name) => {
    const { environment, command } = services[name];
    return { name, plain: environment, secrets: command.includes('. /secrets/env') ? keys : {} };
  });
}

/** What an operator puts into the secret. */
const sealed: Environment = {
  MONGODB_URL: 'mongodb://area:word@mongodb-0.mongodb:27017/?replicaSet=rs0',
  ID_KEY: 'the key of every id',
  SESSION_KEY: Buffer.alloc(32, 7).toString('base64url'),
  SESSIONS_URL: 'mongodb://console:word@mongodb-0.mongodb:27017/?replicaSet=rs0',
};

function givenByKubernetes(): readonly Given[] {
  const manifests = readdirSync(join(root, 'infra/kubernetes')).flatMap((file) =>
    parseAllDocuments(text(`infra/kubernetes/${file}`)).map((document) => document.toJS()),
  );
  const settings = manifests.find(({ kind }) => kind === 'ConfigMap').data;
  return manifests
    .filter(({ kind }) => kind === 'Deployment')
    .map(({ metadata, spec }) => {
      const [container] = spec.template.spec.containers;
      expect(container.envFrom).toEqual([{ configMapRef: { name: 'tell-it-once' } }]);
      const secrets = container.env.map(({ name, valueFrom }: { name: string; valueFrom: object }) => {
        expect(valueFrom).toEqual({ secretKeyRef: { name: 'tell-it-once', key: name } });
        return [name, sealed[name]];
      });
      return { name: metadata.name, plain: settings, secrets: Object.fromEntries(secrets) };
    });
}

const deployments = [
  ['the compose file', givenByCompose()],
  ['the manifests', givenByKubernetes()],
] as const;

describe.each(deployments)('what processes are given by %s', (_, given) => {
  const unread = (names: Environment, those = given): string[] =>
    Object.keys(names).filter((name) => !those.some((each) => reads[each.name]!.includes(name as Setting)));

  it.each(given)('is all that $name asks for, and listens where the image says', ({ name, plain, secrets }) => {
    const settings = settingsOf(reads[name]!, { ...ofImage, ...plain, ...secrets });
    expect(settings).toMatchObject({ HOST: '0.0.0.0', PORT: 3000 });
  });

  it('is nothing that nobody reads', () => {
    for (const { plain, secrets } of given) expect([unread(plain), unread(secrets)]).toEqual([[], []]);
    expect(unread({ ...given[0]!.plain, KAFKA_BROKER: 'kafka:9092' })).toEqual(['KAFKA_BROKER']);
  });

  it('leads from each service to every other that it asks', () => {
    const names = given.map(({ name }) => name);
    const { SERVICES: addresses } = settingsOf(['SERVICES'], given[0]!.plain);
    expect([...addresses.keys()]).toEqual(expect.arrayContaining([...publishers, 'projection']));
    for (const [name, address] of addresses) {
      expect(names).toContain(name);
      expect(address).toBe(`http://${name}:3000`);
    }
  });
});

describe('secrets in a cluster', () => {
  it.each(deployments[1][1])('reach $name only where it reads them', ({ name, secrets }) => {
    expect(Object.keys(secrets).filter((each) => !reads[name]!.includes(each as Setting))).toEqual([]);
  });
});

describe('a process', () => {
  it.each([
    ['libs/service/src/agency.ts', 'agency'],
    ...['projection', 'console', 'issuer'].map((name) => [`apps/${name}/src/main.ts`, name]),
  ])('reads in %s what is written down for it: %s', (file, name) => {
    expect(text(file!).match(/settingsOf\([^)]*\)/g)).toEqual([`settingsOf(settingsFor.${name})`]);
  });

  it('looks at its environment nowhere else, but for where to send its traces', () => {
    const folders = ['libs', ...Object.keys(reads).map((name) => `apps/${name}/src`)];
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    );
    const looking = files.filter(
      (file) => /\.ts$/.test(file) && !/\.spec\.ts$|^libs\/testing\//.test(file) && text(file).includes('process.env'),
    );
    expect(looking).toEqual(['libs/service/src/settings.ts', 'libs/telemetry/src/start-telemetry.ts']);
  });
});
