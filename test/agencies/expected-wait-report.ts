import { writeReport } from '../layers/evidence';
import { type Kept, keptOf, shareOf, truthOf } from './expected-wait';

/** Tells the families of five areas what the method says of a sixth, and writes docs/evidence/expected-wait.md. */
const seenByToday = truthOf(1, 24_000);
const areas = [101, 102, 103, 104, 105].map((seed) => ({ seed, kept: keptOf(seenByToday, truthOf(seed, 8_000)) }));
const isWithin = ({ begun, least, most }: Kept): boolean => begun >= least && begun <= most;

writeReport(
  'expected-wait.md',
  `# Of families told that eight in ten are seen within so many weeks

Written by \`npm run expected-wait\`. From what is known on one day of 24,000 referrals of one made-up area, who still waits among them, each pathway's families are told within how many weeks eight in ten are seen. Beside it: what became of 8,000 referrals of each of five
other areas, days after that day included. The referrals are the simulator's own plots, not what an area was told of them. Who left before the weeks were over knows nothing of it. The interval is of 99 in 100 of a binomial distribution with a chance of 0.8: of a hundred rows one is outside by chance. It leaves out that the weeks
themselves come from a sample: of waits of two years few have ended, and what is told of them is some weeks off. More rows are outside than chance alone would have; with 4,000 referrals, as in \`test/agencies/expected-wait.spec.ts\`, none is.

| area | families | of those seen within the weeks | aim |
|---:|---:|---:|---|
${areas
  .map(({ seed, kept }) => {
    const families = kept.reduce((sum, each) => sum + each.families, 0);
    return `| ${seed} | ${families} | ${shareOf(kept).toFixed(1)}% | 75% to 85% |`;
  })
  .join('\n')}

| area | pathway | told: weeks | families | seen within | 99 in 100 lie in | |
|---:|---|---:|---:|---:|---|---|
${areas
  .flatMap(({ seed, kept }) =>
    kept.map(
      (each) =>
        `| ${seed} | ${each.pathway} | ${each.weeks} | ${each.families} | ${each.begun} (${((100 * each.begun) / each.families).toFixed(1)}%) | ${each.least} to ${each.most} | ${isWithin(each) ? 'within' : '**outside**'} |`,
    ),
  )
  .join('\n')}
`,
);
const all = areas.flatMap(({ kept }) => kept);
console.log(areas.map(({ seed, kept }) => `${seed}: ${shareOf(kept).toFixed(1)}%`).join(', '));
console.log(`${all.filter(isWithin).length} of ${all.length} pathways within`);
