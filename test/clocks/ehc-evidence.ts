import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { seen } from './ehc-commands';

const number = new Intl.NumberFormat('en-GB');
const n = (value: number): string => number.format(value);

/** What the long run of the model found, for whoever reads the repository. */
export function writeModelEvidence(runs: number, freshSeed: number, milliseconds: number): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const refusals = [...seen.refusals].sort(([, a], [, b]) => b - a);
  const text = `# The EHC assessment against a model of it

Written by \`npm run ehc-model\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores: ${n(runs)} runs, half from seed 1 and half from seed ${freshSeed}, in
${(milliseconds / 1_000).toFixed(0)} seconds, without a difference. One run is up to twenty commands about two assessments of one child: each step asked of our own routes or told as a
fact, on days of its own; earlier steps put right or taken back; exceptions; the record opened on some day. Under test are the real
store, the intake with its slices, what it publishes, and the record that is folded from it. The model (\`test/clocks/ehc-commands.ts\`)
says which step is possible, and the clocks are those of \`test/clocks/oracle.ts\`.

| | |
|---|---:|
| Steps accepted, asked or told | ${n(seen.accepted)} |
| Each of them sent again at once, and already told | ${n(seen.repeated)} |
| Steps refused by our own routes, as the model says | ${n(seen.refused)} |
| Records opened: every accepted fact in them once, standing or not as the model says | ${n(seen.looked)} |
| Clocks in them, equal to those counted by hand on every day | ${n(seen.clocks)} |

| Refused because | Times |
|---|---:|
${refusals.map(([sentence, times]) => `| ${sentence} | ${n(times)} |`).join('\n')}
`;
  writeFileSync(join(folder, 'ehc-model.md'), text);
}
