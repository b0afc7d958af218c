import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface LedgersCounted {
  /** Histories, or children of the simulated area. */
  readonly of: number;
  readonly ledgers: number;
  readonly days: number;
  /** Ledgers in which more than one body had days. */
  readonly holders: number;
}

const number = new Intl.NumberFormat('en-GB');
const head = `# The ledger of delay, added up a second time

Written by \`npm run delay-ledgers\`. Each day of each late plan, review or answer is given to its holder once more, day by day on a strip of
paper (\`test/clocks/ledger-by-hand.ts\`), by a program that shares no code with the ledger: the same holder on every day, no day with two or
none, and the days sum to the whole.

| Of | Ledgers | Days | With more than one holder | On |
|---|---:|---:|---:|---|
`;

/** Puts the line of one run in its place: the other's stays. */
export function writeLedgerEvidence(name: string, { of, ledgers, days, holders }: LedgersCounted): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  const file = join(folder, 'delay-ledger.md');
  mkdirSync(folder, { recursive: true });
  const known = existsSync(file) ? readFileSync(file, 'utf8').slice(head.length).split('\n') : [];
  const others = known.filter((line) => line !== '' && !line.includes(` ${name} |`));
  const cells = [ledgers, days, holders].map((count) => number.format(count));
  const line = `| ${number.format(of)} ${name} | ${cells.join(' | ')} | ${new Date().toISOString().slice(0, 10)} |`;
  writeFileSync(file, `${head}${[...others, line].sort().join('\n')}\n`);
}
