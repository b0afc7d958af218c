import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimateModel, type Model, normalise, storedModel } from '@lib/linkage';
import { madeUpRecords } from './made-up-records';
import { random } from './random';

// Writes the frozen model anew: node -r @swc-node/register test/linkage/freeze-model.ts VERSION DATE
const [version = '1', date = ''] = process.argv.slice(2);

/** What is decided, not estimated. */
const decided: Omit<Model, 'stranger' | 'sibling' | 'givenNames' | 'familyNames'> = {
  version,
  date,
  approvedBy: 'not approved by an area yet: estimated on made-up data',
  siblingOdds: 1,
  recordsOfAChild: 2.3,
  records: 1_000_000,
  link: 5,
  linkElsewhere: 8,
  review: 1,
};

/** Never one of the seeds that the measuring uses. */
const seed = 1;
const records = madeUpRecords({ records: 100_000, seed, errors: 0.05, numbers: true }).map(normalise);
const model = estimateModel(records, { ...decided } as Model, random(seed).next);
const { version: _version, approvedBy: _by, ...estimated } = storedModel(model);
const { givenNames, familyNames, ...rest } = { ...estimated, version: decided.version, approvedBy: decided.approvedBy };
const frequencies = (of: typeof givenNames) =>
  `{ usual: ${of.usual}, unlisted: ${of.unlisted}, shares: \`\n${of.shares}\n\` }`;

writeFileSync(
  join(__dirname, `../../libs/linkage/src/approved/model-${version}.ts`),
  `import type { StoredModel } from '../score/stored-model';

/** Written by test/linkage/freeze-model.ts from ${records.length} made-up records of seed ${seed}. Never edited: a change is a new version. */
export const model${version}: StoredModel = {
  ${JSON.stringify(rest).slice(1, -1)},
  givenNames: ${frequencies(givenNames)},
  familyNames: ${frequencies(familyNames)},
};
`,
);
