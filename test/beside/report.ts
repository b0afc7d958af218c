import { cpus } from 'node:os';
import type { Ran } from './beside-each-other';
import type { AnsweredDifferently } from './expected-differences';
import type { Finding } from './findings';

export interface Run extends Ran {
  readonly findings: readonly Finding[];
  readonly seconds: number;
  /** The day of the run. */
  readonly on: string;
}

const number = new Intl.NumberFormat('en-GB');
const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? number.format(cell) : cell.replaceAll('|', '\\|'))).join(' | ')} |`;
const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return `\`${(text.length > 120 ? `${text.slice(0, 117)}…` : text).replaceAll('`', '')}\``;
};
const sum = (counts: Iterable<number>): number => [...counts].reduce((all, each) => all + each, 0);

/** What the comparison found, for whoever reads the repository. */
export function reportOf(run: Run): string {
  const { compared, findings, children, histories, facts, records, seed, seconds, on } = run;
  const answers = [...compared.answers].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = sum(answers.flatMap(([, byPersona]) => [...byPersona.values()]));
  return `# The old build and the new one beside each other

Written by \`npm run beside\` on ${on}, Node ${process.versions.node}, ${cpus().length} cores, ${number.format(seconds)} seconds, seed ${seed}. Both builds were
told the same ${number.format(facts)} facts, request by request: the made-up area of ${number.format(children)} children, and ${number.format(histories)} generated histories of
every kind of fact, near every limit, out of order, twice, corrected, withdrawn and doubted. Both had the same key of ids, and their time
stood still at the same moment. ${number.format(records)} children came of it. Then both were asked the same ${number.format(all)} questions.
They differ in ${number.format(findings.length)} kinds of difference, ${number.format(findings.filter(({ rule }) => rule === undefined).length)} of them explained by nothing.

| Address | Who asked | Answers compared |
|---|---|---:|
${answers.map(([endpoint, byPersona]) => row(`\`${endpoint}\``, [...byPersona.keys()].sort().join(', '), sum(byPersona.values()))).join('\n')}

${differences(findings)}`;
}

function differences(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'They answered the same.\n';
  const byRule = grouped(findings, ({ rule }) => rule?.id ?? 'Explained by nothing');
  return [...byRule].map(([id, ofId]) => `## ${id}\n\n${reasons(ofId)}`).join('\n');
}

/** Each reason of a rule, and by address and place how many kinds of difference it explains, and how many differences. */
const reasons = (findings: readonly Finding[]): string =>
  [...grouped(findings, ({ rule }) => rule?.says ?? 'These fail the run.')]
    .map(
      ([says, ofReason]) => `${says} ${number.format(sum(ofReason.map(({ count }) => count)))} differences.

| Address | Place | Kinds | Differences | For example | old | new |
|---|---|---:|---:|---|---|---|
${[...grouped(ofReason, ({ endpoint, place }) => `${endpoint} ${place}`).values()].map(ofPlace).join('\n')}
`,
    )
    .join('\n');

function ofPlace(findings: readonly Finding[]): string {
  const [{ endpoint, place, what, examples }] = findings as [Finding];
  const all = sum(findings.map(({ count }) => count));
  return row(
    `\`${endpoint}\``,
    `\`${place}\``,
    findings.length,
    all,
    what,
    short(examples[0]?.old),
    short(examples[0]?.new),
  );
}

function grouped<T>(all: readonly T[], nameOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  return groups;
}

/** One difference, with everything that was told of its child: enough to see it again. */
export function shown({ asked, persona, pointer, old, new: new_, facts }: AnsweredDifferently): string {
  const told = facts.map(
    ({ recordedtime, source, id, type, subject, data: { child, ...data } }) =>
      `    ${recordedtime ?? 'by the clock'} ${type} ${id} of ${subject} by ${source.replace('/agencies/', '')} ${JSON.stringify(data)}`,
  );
  return [`  ${persona}: ${asked} ${pointer}`, `    old ${short(old)}`, `    new ${short(new_)}`, ...told].join('\n');
}
