import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

interface Seen {
  readonly lives: number;
  readonly told: number;
  readonly taken: number;
  readonly refused: number;
  readonly clocks: number;
  readonly branches: ReadonlyMap<string, number>;
}

const number = new Intl.NumberFormat('en-GB');
const n = (value: number): string => number.format(value);

/** What the long run of the model found, for whoever reads the repository. */
export function writePlanLifeEvidence(seen: Seen, freshSeed: number, fixedSeed: number, milliseconds: number): void {
  const folder = resolve(__dirname, '../../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const branches = [...seen.branches].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = `# The whole life of a plan against a model of it

Written by \`npm run plan-life-model\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores: ${n(seen.lives)} lives, a tenth of them from seed ${freshSeed} and the
others from seed ${fixedSeed}, in ${(milliseconds / 1_000).toFixed(0)} seconds. One life is what a careful officer would write down of one child, up to forty
things: request or none, refusal, mediation, appeal, order, plan, reviews, amendments, transfers, re-assessments, moves, the end. What our own
routes take is asked of them in the service as it runs, and before it now and then a step whose turn it is not, which must be refused;
all else is told. The model (\`test/clocks/plan-life\`) knows where each case must stand, and the clocks are those of
\`test/clocks/oracle.ts\`; each life is told again in another order, and looked at as at one of its days.

| | |
|---|---:|
| Facts told or taken, each in the record once and a step of its case | ${n(seen.told)} |
| Of them steps that our own routes took | ${n(seen.taken)} |
| Steps that our own routes refused, as the model says | ${n(seen.refused)} |
| Clocks, equal to those counted by hand | ${n(seen.clocks)} |

| Branch of the workflow | Times |
|---|---:|
${branches.map(([branch, times]) => `| ${branch} | ${n(times)} |`).join('\n')}
`;
  writeFileSync(join(folder, 'plan-life-model.md'), text);
}
