import { type Contribution, fidelityOf, findingsOf, type PlanContent } from '@lib/casework';
import { machineLine } from './report';

const words = (
  'Bryony asks a friend to play walks to school alone by July wears her aid all day sleeps through the night says what she wants in four ' +
  'weeks of five with one adult joins a group of three pupils reads ten new words each week and writes her name without help'
).split(' ');

/** Numbers of one seed, so that each run asks the same. */
function someWords(seed: number): string {
  let state = seed;
  return Array.from({ length: 14 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[(state >>> 8) % words.length];
  }).join(' ');
}

/** A long plan, 60 outcomes and 60 provisions, and twelve contributions of six outcomes, a third of each as in the plan, reworded and left out. */
export function longPlan(): { readonly plan: PlanContent; readonly contributions: readonly Contribution[] } {
  const sixty = Array.from({ length: 60 }, (_, index) => index);
  const outcomes = sixty.map((index) => ({
    reference: `E${index}`,
    text: someWords(index + 1),
    from: [`K${index % 12}`],
  }));
  const plan: PlanContent = {
    needs: sixty.map((index) => ({ reference: `B${index}`, section: 'BCD'[index % 3]!, text: someWords(index + 500) })),
    outcomes,
    provisions: sixty.map((index) => ({
      ...{
        reference: `F${index}`,
        section: ['F', 'G', 'H1'][index % 3]!,
        text: `A therapist gives 30 minutes a week: ${someWords(index + 900)}`,
      },
      ...{ meets: [`B${index}`], towards: [`E${index}`] },
    })),
    contributions: Array.from({ length: 12 }, (_, index) => ({
      ...{ reference: `K${index}`, givenBy: `body-${index}`, toldAs: `advice-${index}` },
    })),
  };
  const told = (index: number, at: number): string => {
    const { text } = outcomes[(index * 6 + at) % 60]!;
    return at % 3 === 0
      ? text
      : at % 3 === 1
        ? text.split(' ').slice(0, 10).join(' ')
        : someWords(index * 60 + at + 3_000);
  };
  const contributions = plan.contributions.map(({ givenBy, toldAs }, index) => ({
    ...{ givenBy, toldAs: toldAs!, saysNeeds: true, saysProvision: index % 4 > 0 },
    outcomes: Array.from({ length: 6 }, (_, at) => told(index, at)),
  }));
  return { plan, contributions };
}

export interface PlanContentMeasured {
  readonly runs: number;
  readonly findings: number;
  readonly fidelity: Readonly<Record<string, number>>;
  /** Milliseconds of the processor's time for one reading, findings and fidelity together: what else the machine does is not counted. */
  readonly median: number;
  readonly worst: number;
}

/** What a reading of such a plan takes, the first one left out of nothing. */
export function measurePlanContent(runs: number): PlanContentMeasured {
  const { plan, contributions } = longPlan();
  const took: number[] = [];
  let found = { findings: 0, fidelity: {} as Record<string, number> };
  for (let run = 0; run < runs; run += 1) {
    const begun = process.cpuUsage();
    const findings = findingsOf(plan, contributions);
    const fidelity = fidelityOf(plan, contributions);
    const { user, system } = process.cpuUsage(begun);
    took.push((user + system) / 1_000);
    const counted: Record<string, number> = {};
    for (const { became } of fidelity) counted[became] = (counted[became] ?? 0) + 1;
    found = { findings: findings.length, fidelity: counted };
  }
  const sorted = took.sort((one, other) => one - other);
  return { runs, ...found, median: sorted[Math.floor(runs / 2)]!, worst: sorted.at(-1)! };
}

export const planContentReport = ({
  runs,
  findings,
  fidelity,
  median,
  worst,
}: PlanContentMeasured): string => `# A long plan, looked at

Written by \`npm run bench -- plan-content --evidence\` on ${new Date().toISOString().slice(0, 10)}: ${machineLine()}.
A plan of 60 needs, 60 outcomes and 60 provisions beside 12 contributions of 6 outcomes each: all its findings, and what became of each
outcome that was contributed. That nothing contributed is ever neither in the plan nor in the findings is a property in
\`libs/casework/test/plan-content.spec.ts\`. The aim is 50 ms.

| | |
|---|---:|
| Readings | ${runs} |
| Findings | ${findings} |
${Object.entries(fidelity)
  .map(([became, count]) => `| Outcomes ${became} | ${count} |`)
  .join('\n')}
| Milliseconds of the processor for one reading, the median | ${median.toFixed(1)} |
| The slowest of all, the first among them | ${worst.toFixed(1)} |
`;
