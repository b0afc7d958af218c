import {
  type AdvisoryList,
  advisoryList,
  billOfMaterials,
  knownToBeWrong,
  type LockedPackage,
  lockedPackages,
  otherwiseLicensed,
  runningAtInstall,
  unsealed,
} from '../../scripts/dependencies';

const packages = lockedPackages();
const one = (more: Partial<LockedPackage>): LockedPackage => ({
  path: 'node_modules/a',
  name: 'a',
  version: '1.2.3',
  licence: 'MIT',
  integrity: 'sha512-x',
  isForDevelopment: false,
  runsAtInstall: false,
  ...more,
});

describe('what we stand on', () => {
  it('is in no version that something is known to be wrong with', () => {
    expect(knownToBeWrong(packages, advisoryList())).toEqual([]);
  });

  it('is under licences that ask for nothing but their own text', () => {
    expect(otherwiseLicensed(packages)).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(runningAtInstall(packages)).toEqual([]);
  });

  it('is sealed: each package is the one that was looked at', () => {
    expect(unsealed(packages)).toEqual([]);
  });

  it('is all in the bill of materials, and nothing that only develops', () => {
    const { bomFormat, components } = billOfMaterials();
    expect(bomFormat).toBe('CycloneDX');
    const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
    for (const name of [
      '@nestjs/common',
      'fastify',
      'libsql',
      'mongodb',
      'kafkajs',
      'swagger-ui-dist',
      '@fastify/helmet',
    ])
      expect([...listed].filter((each) => each.startsWith(`${name} `))).toHaveLength(1);
    expect(
      [...listed].filter((each) => /^(jest|playwright-core|@biomejs\/biome|@nestjs\/testing) /.test(each)),
    ).toEqual([]);
    for (const { purl, licenses, hashes } of components) {
      expect([purl, licenses?.[0]?.license.id, hashes?.[0]?.alg]).toEqual([
        expect.stringMatching(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/),
        expect.any(String),
        'SHA-512',
      ]);
      expect(hashes?.[0]?.content).toMatch(/^[\da-f]{128}$/);
    }
  });

  it('is what is imported: every package that runs is declared, and is in the bill', () => {
    const { components } = billOfMaterials();
    const { dependencies } = require('../../package.json') as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies))
      expect(components).toContainEqual(expect.objectContaining({ name, version }));
  });
});

describe('the check finds', () => {
  const list: AdvisoryList = {
    asOf: '2026-01-01',
    advisories: [{ id: 'X-1', package: 'a', affected: '>=1.0.0 <1.2.4', severity: 'high', says: 'it breaks' }],
  };

  it('a version that something is wrong with, wherever it is nested, and not the one that mends it', () => {
    const nested = one({ path: 'node_modules/b/node_modules/a' });
    expect(knownToBeWrong([nested, one({ version: '1.2.4' }), one({ name: 'b' })], list)).toEqual([
      { where: 'node_modules/b/node_modules/a 1.2.3', says: 'X-1 (high): it breaks' },
    ]);
  });

  it.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'SSPL-1.0',
    'UNLICENSED',
    '(MIT OR GPL-3.0)',
    undefined,
  ])('what runs under %s', (licence) => {
    expect(otherwiseLicensed([one({ licence })])).toHaveLength(1);
    expect(otherwiseLicensed([one({ licence, isForDevelopment: true })])).toEqual([]);
  });

  it('a script at install, and a package without a digest', () => {
    expect(runningAtInstall([one({ runsAtInstall: true })])).toHaveLength(1);
    expect(unsealed([one({ integrity: undefined })])).toHaveLength(1);
  });

  it('every advisory of the list in some version: a range that fits nothing would find nothing', () => {
    const { advisories, asOf } = advisoryList();
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const versions = [
      '0.0.1',
      '1.0.0',
      '1.1.0',
      '2.0.0',
      '3.0.0',
      '4.0.0',
      '5.0.0',
      '6.0.0',
      '7.0.0',
      '8.0.0',
      '9.0.0',
      '10.1.0',
    ];
    const some = [...versions, '4.5.0', '5.5.0', '5.7.2', '5.7.3', '6.10.0', '10.3.0', '11.0.0', '13.0.0', '4.17.0'];
    for (const advisory of advisories) {
      const found = some.flatMap((version) =>
        knownToBeWrong([one({ name: advisory.package, version })], { asOf, advisories: [advisory] }),
      );
      expect([advisory.id, found.length > 0]).toEqual([advisory.id, true]);
    }
  });
});
