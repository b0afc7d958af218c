import { program } from 'commander';
import { writeReport } from '../layers/evidence';
import { whole } from '../layers/whole-number';
import { type LinkedArea, linkedArea } from './linked-area';

const share = ({ one, several }: LinkedArea): string => `${((100 * one) / several).toFixed(2)}%`;

/** Looks at areas of so many children, from a seed on, and writes docs/evidence/linked-area.md. */
function main({ children, seed, areas }: { readonly children: number; readonly seed: number; readonly areas: number }) {
  const found = Array.from({ length: areas }, (_, nth) => ({ seed: seed + nth, ...linkedArea(seed + nth, children) }));
  const left = new Map<string, { count: number; asked: number }>();
  for (const { differs, isAsked } of found.flatMap((area) => area.left)) {
    const known = left.get(differs) ?? { count: 0, asked: 0 };
    left.set(differs, { count: known.count + 1, asked: known.asked + (isAsked ? 1 : 0) });
  }
  writeReport(
    'linked-area.md',
    `# One record where schools know no NHS number

Written by \`npm run linked-area -- --children ${children} --seed ${seed} --areas ${areas}\`. In these made-up areas settings and schools know no NHS number, as trusts know no UPN; the council knows both of the children it
assesses. What they tell has the slips of every made-up area: other forms of first names, days and months exchanged, homes of years ago, families without the red book at hand. There are some 2,300 names for all children, so that two children of one name and one
birthday are about a hundred times as frequent as they are in England. Who is one child is what \`childrenOf\` says of all that is told, beside who the simulator knows each of it is about; what was wholly taken back is left out.

| seed | records | children known to several agencies | of those one record without a person | left | asked about | records of two children | asked, and two children |
|---:|---:|---:|---:|---:|---:|---:|---:|
${found
  .map(
    (area) =>
      `| ${area.seed} | ${area.records} | ${area.several} | ${share(area)} | ${area.left.length} | ${area.left.filter(({ isAsked }) => isAsked).length} | ${area.ofTwoChildren.length} | ${area.askedOfTwo} |`,
  )
  .join('\n')}

Who is left, by what their records tell in more than one way:

| what differs | children | a person is asked |
|---|---:|---:|
${[...left]
  .sort(([, one], [, other]) => other.count - one.count)
  .map(([differs, { count, asked }]) => `| ${differs} | ${count} | ${asked} |`)
  .join('\n')}

Nobody is asked about records that share too little for anybody to find them by. The figures of such an area are compared with the simulator's truth by \`test/area/linked-area.spec.ts\`, and do not differ.
`,
  );
  for (const area of found) console.log(area.seed, share(area), `${area.ofTwoChildren.length} of two children`);
  for (const wrong of found.flatMap((area) => area.ofTwoChildren)) console.log(wrong);
  process.exitCode = found.some((area) => area.ofTwoChildren.length > 0 || area.one / area.several < 0.97) ? 1 : 0;
}

main(
  program
    .name('linked-area')
    .option('--children <number>', 'of each area', whole, 12_000)
    .option('--seed <number>', 'of the first area', whole, 1)
    .option('--areas <number>', 'how many', whole, 6)
    .parse()
    .opts(),
);
