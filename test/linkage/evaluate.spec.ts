import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { approvedModel } from '@lib/linkage';
import { madeUpFields, writeMadeUp } from './write-made-up';

const run = promisify(execFile);
const root = join(__dirname, '../..');
const map = [...madeUpFields.keys()].map((field) => `${field}=${field}`).join(',');

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'linkage-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const linkage = async (...options: string[]) =>
  (
    await run(process.execPath, ['-r', '@swc-node/register', 'scripts/linkage.ts', 'evaluate', ...options], {
      cwd: root,
    })
  ).stdout;
const evaluated = async (...options: string[]) => JSON.parse(await linkage(...options, '--json'));

describe('npm run linkage -- evaluate', () => {
  jest.setTimeout(240_000);

  it('says how right the links of a list are whose truth is known, and draws it', async () => {
    const file = join(directory, 'records.csv');
    writeMadeUp(file, { records: 4_000, seed: 11, errors: 0.05, numbers: true });
    const charts = join(directory, 'charts');
    const pairs = join(directory, 'pairs.csv');
    const report = await evaluated(
      ...[file, '--record', 'record', '--truth', 'child', '--map', map, '--charts', charts, '--pairs', pairs],
    );
    expect(report).toMatchObject({ records: 4_000, model: { version: approvedModel.version, estimated: false } });
    expect(report.links.precision).toBeGreaterThanOrEqual(0.999);
    expect(report.links.recall).toBeGreaterThan(0.95);
    expect(report.linksWithReview.f1).toBeGreaterThan(0.98);
    expect(report.blockingRecall).toBeGreaterThanOrEqual(0.995);
    expect(report.review.percentOfRecords).toBeLessThanOrEqual(2);
    expect(report.charts).toHaveLength(2);
    for (const chart of report.charts) expect(readFileSync(chart, 'utf8')).toMatch(/^<svg[\s\S]*bits[\s\S]*<\/svg>/);
    const [headings, ...lines] = readFileSync(pairs, 'utf8').trim().split('\n');
    expect(headings).toBe('one,other,bits,outcome');
    expect(lines.filter((line) => line.endsWith(',to review'))).toHaveLength(report.review.pairs);
  });

  it('says the same without right and wrong of a list whose truth nobody knows', async () => {
    const file = join(directory, 'unlabelled.csv');
    writeMadeUp(file, { records: 500, seed: 12, errors: 0.05, numbers: true });
    const report = await evaluated(file, '--record', 'record', '--map', map);
    expect(Object.keys(report)).not.toEqual(expect.arrayContaining(['links']));
    expect(report.persons).toBeLessThan(500);
    expect(await linkage(file, '--record', 'record', '--map', map)).toContain('To review:');
  });

  it('looks at pairs between two files only, with columns of other names, columns joined and days without hyphens', async () => {
    const [one, other] = [join(directory, 'school.csv'), join(directory, 'trust.csv')];
    const head = 'ref,who,first,last,dob,house,street,pc';
    writeFileSync(
      one,
      `${head}\n1,s,Sorrel,Shale,20180201,12,Quarry Lane,HX1 1AA\n2,s,Sorrel,Shale,20180201,12,Quarry Lane,HX1 1AA\n`,
    );
    writeFileSync(
      other,
      `${head}\n1,s,Sorel,Shale,2018-02-01,12,Quarry Ln,HX1 1AA\n2,b,Bryony,Fenwick,2015-06-17,3,Mill Road,M14 5LX\n`,
    );
    const columns = 'givenName=first,familyName=last,dateOfBirth=dob,address=house+street,postcode=pc';
    const report = await evaluated(one, '--with', other, '--record', 'ref', '--truth', 'who', '--map', columns);
    expect(report).toMatchObject({ truePairs: 2, pairsScored: 2, links: { pairs: 2, precision: 1, recall: 1 } });
  });

  it('estimates the weights on the list itself when it is asked to', async () => {
    const file = join(directory, 'estimated.csv');
    writeMadeUp(file, { records: 3_000, seed: 13, errors: 0.05, numbers: true });
    const report = await evaluated(file, '--record', 'record', '--truth', 'child', '--map', map, '--estimate');
    expect(report.model.estimated).toBe(true);
    expect(report.links.precision).toBeGreaterThan(0.99);
    expect(report.links.recall).toBeGreaterThan(0.9);
  });

  it('says which column or field there is not', async () => {
    const file = join(directory, 'small.csv');
    writeFileSync(file, 'id,name\n1,Sorrel\n');
    await expect(linkage(file, '--record', 'ref', '--map', 'givenName=name')).rejects.toThrow('no column "ref"');
    await expect(linkage(file, '--record', 'id', '--map', 'firstName=name')).rejects.toThrow('no field "firstName"');
  });
});
