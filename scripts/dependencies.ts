import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';

const root = join(__dirname, '..');
const json = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

/** One package of the lockfile. */
export interface LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence?: string;
  readonly isForDevelopment: boolean;
  readonly runsAtInstall: boolean;
  /** Where it comes from, by its digest. */
  readonly integrity?: string;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

export function lockedPackages(
  lock = json<{ packages: Record<string, LockEntry> }>('package-lock.json'),
): LockedPackage[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      isForDevelopment: entry.dev === true,
      runsAtInstall: entry.hasInstallScript === true,
      ...(entry.license && { licence: entry.license }),
      ...(entry.integrity && { integrity: entry.integrity }),
    }));
}

/** What is known to be wrong with some versions of a package. */
export interface Advisory {
  readonly id: string;
  readonly package: string;
  /** Affected versions, as npm writes ranges. */
  readonly affected: string;
  readonly severity: 'low' | 'moderate' | 'high' | 'critical';
  readonly says: string;
}

export interface AdvisoryList {
  /** The day on which the list was looked through last. */
  readonly asOf: string;
  readonly advisories: readonly Advisory[];
}

export const advisoryList = (): AdvisoryList => json('docs/security/advisories.json');

export interface Finding {
  readonly where: string;
  readonly says: string;
}

export const knownToBeWrong = (packages: readonly LockedPackage[], { advisories }: AdvisoryList): Finding[] =>
  packages.flatMap(({ path, name, version }) =>
    advisories
      .filter((each) => each.package === name && satisfies(version, each.affected, { includePrerelease: true }))
      .map(({ id, severity, says }) => ({ where: `${path} ${version}`, says: `${id} (${severity}): ${says}` })),
  );

/** Licences that ask for nothing but their own text beside the copy. */
const permissive: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
]);

export const otherwiseLicensed = (packages: readonly LockedPackage[]): Finding[] =>
  packages
    .filter(({ licence, isForDevelopment }) => !isForDevelopment && !permissive.has(licence ?? ''))
    .map(({ path, licence }) => ({ where: path, says: `is under ${licence ?? 'no licence that it names'}` }));

/** Code that would run as whoever installs, before anybody has looked at it. */
export const runningAtInstall = (packages: readonly LockedPackage[]): Finding[] =>
  packages
    .filter(({ isForDevelopment, runsAtInstall }) => runsAtInstall && !isForDevelopment)
    .map(({ path }) => ({ where: path, says: 'runs a script when it is installed' }));

/** A package without a digest may be another one tomorrow. */
export const unsealed = (packages: readonly LockedPackage[]): Finding[] =>
  packages
    .filter(({ integrity }) => !integrity)
    .map(({ path }) => ({ where: path, says: 'has no digest in the lockfile' }));

const purl = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A digest of the lockfile as CycloneDX writes it: in hexadecimal. */
function hashOf({ integrity = '' }: LockedPackage) {
  const [algorithm = '', digest = ''] = integrity.split(' ')[0]!.split(/-(.*)/);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}

/**
 * What runs, as CycloneDX 1.5: each package of the lockfile once, with its licence and its digest. `npm sbom --omit dev` leaves out
 * what development needs as well, @nestjs/common among them. Made of the lockfile alone, it is the same whenever it is made.
 */
export function billOfMaterials(packages = lockedPackages()) {
  const { name, version, license } = json<{ name: string; version: string; license: string }>('package.json');
  const running = new Map(
    packages.filter(({ isForDevelopment }) => !isForDevelopment).map((each) => [purl(each), each]),
  );
  const sorted = [...running].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': purl({ name, version }),
        type: 'application',
        name,
        version,
        purl: purl({ name, version }),
        licenses: [{ license: { id: license } }],
      },
    },
    components: sorted.map(([ref, each]) => ({
      'bom-ref': ref,
      type: 'library',
      name: each.name,
      version: each.version,
      purl: ref,
      ...(each.licence && { licenses: [{ license: { id: each.licence } }] }),
      ...(each.integrity && { hashes: [hashOf(each)] }),
    })),
  };
}
