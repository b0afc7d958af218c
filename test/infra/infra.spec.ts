import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishers } from '@lib/contracts';
import { ourMetrics } from '@lib/telemetry';
import { validate } from 'dockerfile-utils';
import { parse, parseAllDocuments } from 'yaml';

const root = join(__dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const services = [...publishers, 'projection', 'console'];

describe('the compose file', () => {
  const compose = parse(text('docker-compose.yml'), { merge: true });

  it('is one that compose reads', () => {
    const [command, ...first] = existsSync('/usr/bin/docker-compose') ? ['docker-compose'] : ['docker', 'compose'];
    execFileSync(command!, [...first, 'config', '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  });

  it('starts every service, each when what it stands on is healthy', () => {
    for (const service of services) {
      expect(compose.services[service].command).toContain(`dist/apps/${service}/src/main.js`);
      expect(Object.values(compose.services[service].depends_on)).toContainEqual({ condition: 'service_healthy' });
    }
  });

  it('lets nobody but this machine in, and by the console alone', () => {
    const published = Object.entries<{ ports?: string[] }>(compose.services).filter(([, { ports }]) => ports);
    expect(published.map(([name, { ports }]) => [name, ports])).toEqual([['console', ['127.0.0.1:3000:3000']]]);
  });

  it('has no key in it', () => {
    expect(text('docker-compose.yml')).not.toMatch(/(ID_KEY|SESSION_KEY|ISSUER_KEY): /);
  });
});

describe('the image', () => {
  const lines = text('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  const faults = (dockerfile: string): string[] =>
    validate(dockerfile).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);

  it('is one that a builder reads', () => {
    expect(faults(text('Dockerfile'))).toEqual([]);
  });

  it.each([
    'FRMO node:20',
    'FROM node:20\nUSER',
    'FROM node:20\nEXPOSE eighty',
  ])('is looked at: %j is none', (dockerfile) => {
    expect(faults(dockerfile)).not.toEqual([]);
  });

  it('is built apart from what builds it, of a pinned Node, and runs as nobody special', () => {
    const bases = lines.filter((line) => line.startsWith('FROM'));
    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(/^FROM node:\d+-[a-z-]+( AS build)?$/);
    expect(lines.filter((line) => line.startsWith('USER'))).toEqual(['USER 1000:1000']);
  });

  it('copies only what is there, and not what is kept out', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(copied.filter((file) => text('.dockerignore').split('\n').includes(file))).toEqual([]);
  });
});

describe('the manifests', () => {
  const manifests = readdirSync(join(root, 'infra/kubernetes')).flatMap((file) =>
    parseAllDocuments(text(`infra/kubernetes/${file}`)).map((document) => {
      expect([file, document.errors]).toEqual([file, []]);
      return document.toJS();
    }),
  );
  const faultsOf = (checked: readonly object[]): string[] =>
    JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'validate-manifests.mjs')], {
        input: JSON.stringify(checked),
      }).toString(),
    );

  it('are what the schemas of Kubernetes ask for', () => {
    expect(faultsOf(manifests)).toEqual([]);
  });

  it('are looked at: a number in words, a probe with no port and a kind that is none are found', () => {
    const deployment = structuredClone(manifests.find(({ kind }) => kind === 'Deployment'));
    deployment.spec.replicas = 'two';
    deployment.spec.template.spec.containers[0].livenessProbe = { httpGet: { path: '/health/live' } };
    const [found, none] = faultsOf([deployment, { ...deployment, kind: 'Deploiment' }]);
    expect(found).toMatch(/replicas must be integer/);
    expect(found).toMatch(/port/);
    expect(none).toMatch(/no such kind/);
  });

  const named = (kind: string, name: string) =>
    manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);

  it('are of kinds that every cluster has, and bound to no cluster and no namespace', () => {
    const apis: Readonly<Record<string, string>> = {
      ConfigMap: 'v1',
      Service: 'v1',
      Deployment: 'apps/v1',
      PodDisruptionBudget: 'policy/v1',
      NetworkPolicy: 'networking.k8s.io/v1',
    };
    for (const { kind, apiVersion, metadata } of manifests) {
      expect([kind, apiVersion]).toEqual([kind, apis[kind]]);
      expect(metadata).toEqual({ name: expect.any(String) });
    }
  });

  it.each(services)('%s: probes, limits, no root, no secret in words, and found by its service and budget', (name) => {
    const { spec } = named('Deployment', name);
    const pod = spec.template.spec;
    const [container] = pod.containers;
    expect(container.command).toContain(`dist/apps/${name}/src/main.js`);
    expect(container.livenessProbe.httpGet.path).toBe('/health/live');
    expect(container.readinessProbe.httpGet.path).toBe('/health/ready');
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { memory: expect.any(String) },
    });
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
    expect(container.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    for (const variable of container.env) expect(variable.valueFrom.secretKeyRef).toBeDefined();
    const labels = spec.template.metadata.labels;
    for (const selector of [
      spec.selector.matchLabels,
      named('Service', name).spec.selector,
      named('PodDisruptionBudget', name).spec.selector.matchLabels,
    ])
      expect(labels).toMatchObject(selector);
  });
});

describe('dashboard and alerts', () => {
  interface Rule {
    readonly alert: string;
    readonly expr: string;
    readonly annotations: { readonly runbook: string };
  }
  const rules: Rule[] = parse(text('infra/prometheus/alerts.yaml')).groups[0].rules;
  const dashboard: { panels: { title: string; targets: { expr: string }[] }[] } = JSON.parse(
    text('infra/grafana/tell-it-once.json'),
  );
  const asked = [
    ...rules.map(({ alert, expr }) => [alert, expr] as const),
    ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ];

  it.each(asked)('%s asks only for figures that there are, by labels that they have', (_, expr) => {
    for (const [told] of expr.matchAll(/tell_it_once_\w+/g)) {
      const name = told.replace(/_(bucket|sum|count)$/, '');
      expect(Object.keys(ourMetrics)).toContain(name);
      const { labels }: { readonly labels: readonly string[] } = ourMetrics[name as keyof typeof ourMetrics];
      const by = /by \(([^)]*)\)/.exec(expr)?.[1]?.split(', ') ?? [];
      // `le` and `job` are Prometheus’ own.
      expect([...labels, 'le', 'job']).toEqual(expect.arrayContaining(by));
    }
  });

  it.each(rules)('$alert has its paragraph in the operator’s guide', ({ alert, annotations }) => {
    expect(text('docs/guides/operator.md')).toContain(`### ${alert}\n`);
    expect(annotations.runbook).toBe(`docs/guides/operator.md#${alert.toLowerCase()}`);
  });
});
