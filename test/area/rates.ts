import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '@lib/casework';
import { publishedShares, type Shared } from '../../apps/area-simulator/src/truth/published';
import type { World } from '../../apps/area-simulator/src/world';

/** How often each time limit of a plan is kept in the simulated area, as its simulator knows it. */
export function writeRates(
  children: number,
  { truth: { clocks } }: World,
  shares: readonly Readonly<Record<Shared, number>>[],
): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const rows = catalogue
    .filter(({ group }) => group === 'ehc')
    .flatMap(({ id, title }) => {
      const all = clocks.filter(({ standard }) => standard === id);
      const over = all.filter(({ outcome }) => outcome !== 'running' && outcome !== 'stopped');
      const inTime = over.filter(({ outcome }) => outcome === 'inTime').length;
      const share = over.length > 0 ? (Math.floor((inTime * 1000) / over.length + 0.5) / 10).toFixed(1) : '';
      return all.length === 0 ? [] : [`| ${title} | ${all.length} | ${over.length} | ${share} |`];
    });
  writeFileSync(
    join(folder, 'simulated-rates.md'),
    `# How the simulated area keeps its time

Written by \`npm run plan-figures\`: seed 1, ${children} children, as its simulator knows it and as every figure of the area is (\`test/area\`).

What is published of real areas, and what the simulated one has; it must lie between the two last, which \`apps/area-simulator/src/truth\` checks
for seed 1, on which the simulator was tuned, and this command for seeds 2 and 3, on which it was not:

| Share | Published, per cent | ${shares.map((_, nth) => `Seed ${nth + 1}`).join(' | ')} | At least | At most | Source |
|---|---:|${shares.map(() => '---:|').join('')}---:|---:|---|
${publishedShares.map(({ share, percent, least, most, source }) => `| ${share} | ${percent} | ${shares.map((each) => each[share]).join(' | ')} | ${least} | ${most} | ${source} |`).join('\n')}

Of the time limits about which nothing is published the rate is the simulator’s own: it shows that a figure is right, not how areas are.

| Time limit | All | Over or done | In time, per cent |
|---|---:|---:|---:|
${rows.join('\n')}
`,
  );
}
