import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '@lib/casework';
import type { TrueClock } from '../../apps/area-simulator/src/truth/true-clock';

/** What the Department for Education has published of one area of this size, and of England; per cent in time. */
const published: Readonly<Record<string, string>> = {
  'decide-to-assess': '90.1 of the requests of one area',
  'final-plan': '58.2 of the plans of one area in 2024; England 45.9',
};

/** How often each time limit of a plan is kept in the simulated area, as its simulator knows it. */
export function writeRates(children: number, clocks: readonly TrueClock[]): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const rows = catalogue
    .filter(({ group }) => group === 'ehc')
    .flatMap(({ id, title }) => {
      const all = clocks.filter(({ standard }) => standard === id);
      const over = all.filter(({ outcome }) => outcome !== 'running' && outcome !== 'stopped');
      const inTime = over.filter(({ outcome }) => outcome === 'inTime').length;
      const share = over.length > 0 ? (Math.floor((inTime * 1000) / over.length + 0.5) / 10).toFixed(1) : '';
      return all.length === 0
        ? []
        : [`| ${title} | ${all.length} | ${over.length} | ${share} | ${published[id] ?? ''} |`];
    });
  writeFileSync(
    join(folder, 'simulated-rates.md'),
    `# How the simulated area keeps its time

Written by \`npm run plan-figures\`: seed 1, ${children} children, as its simulator knows it and as every figure of the area is (\`test/area\`).
Where nothing is published of an area the rate is the simulator’s own: it shows that a figure is right, not how areas are. Overdue and
done late are both not in time; of a plan the published share is of those that were sent.

| Time limit | All | Over or done | In time, per cent | Published |
|---|---:|---:|---:|---|
${rows.join('\n')}
`,
  );
}
