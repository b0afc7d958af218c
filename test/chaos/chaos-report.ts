import { cpus } from 'node:os';
import type { Loss } from './ledger';
import type { Struck } from './storm';
import { nameOf, services } from './strikes';

export interface ChaosRun {
  readonly command: string;
  readonly seed: number;
  readonly servers: readonly string[];
  /** How many strikes there were to be. */
  readonly planned: number;
  readonly struck: readonly Struck[];
  readonly acknowledged: number;
  readonly requests: number;
  readonly unreadable: number;
  readonly unanswered: number;
  readonly minutes: number;
  /** Why it ended before its time. */
  readonly neverBack?: string;
  readonly losses: readonly Loss[];
}

const quantile = (sorted: readonly number[], part: number): number | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
const seconds = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

function rowsOf(struck: readonly Struck[]): string[] {
  const names = [...new Set(struck.map(({ strike }) => nameOf(strike)))];
  const first = services.map((service) => nameOf({ at: 'service', service }));
  const ordered = [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
  return ordered.map((name) => {
    const ofName = struck.filter(({ strike }) => nameOf(strike) === name);
    const seen = ofName.flatMap(({ secondsUntilSeen }) => secondsUntilSeen ?? []).sort((one, other) => one - other);
    return `| ${name} | ${ofName.length} | ${seconds(quantile(seen, 0.5))} | ${seconds(seen.at(-1))} |`;
  });
}

export const verdictOf = ({ losses, neverBack }: ChaosRun): string =>
  `**Lost, applied twice or different: ${losses.length}.**${neverBack ? ` **It ended before its time: ${neverBack}.**` : ''}`;

export function chaosReport(run: ChaosRun): string {
  const { seed, servers, struck, losses } = run;
  return `# An area of processes, struck under load

Every service is a process of its own, on Kafka and MongoDB or what stands in for it. Three agencies, families and the council tell
facts all the time, through the one origin that users have: repeats, corrections, NHS numbers that are mistyped and put right,
requests for advice, and bytes on the log that nobody can read. Meanwhile processes are killed with SIGKILL and started again as a
supervisor would, the broker and the store are taken away and come back on the same data, and copies of the projection join its group
and leave it, in order or killed. A third of the strikes falls before the last was recovered from. What is not acknowledged is told
again, unchanged. The ledger of what was acknowledged is kept outside all that is struck.

At the end nothing is struck any more, every fact ever acknowledged is told once more (it must be known, with the same id and moment),
and everything is looked for: in its store, in the journal and in its record, once, saying what was told; every request for advice
delivered once and listed once; every unreadable message parked once; nothing left in an outbox; \`rebuild --verify\` clean; every
document equal, to the byte, to what one process on SQLite makes of the same commits; and no child's name, number or local id in what the
processes wrote.

| Struck | Times | Until a fact told after it was in its record, seconds: middle | longest |
| --- | ---: | ---: | ---: |
${rowsOf(struck).join('\n')}

${struck.length} strikes${struck.length < run.planned ? ` of the ${run.planned} that were planned` : ''}, seed ${seed}; ${run.acknowledged} facts and requests acknowledged, of which ${run.requests} are requests for advice; ${run.unreadable}
unreadable messages; ${run.unanswered} tellings that nobody acknowledged, and that were told again.

Against: ${servers.join('; ')}. ${run.minutes.toFixed(1)} minutes on ${cpus().length} cores, Node ${process.version}. Command: \`${run.command}\`.

${verdictOf(run)}
${losses.map(({ of, says }) => `\n* ${of}: ${says}`).join('')}`
    .trimEnd()
    .concat('\n');
}
