import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logTo } from '@lib/telemetry';
import { Command } from 'commander';
import { damages } from './damages';
import { startOn } from './outcome';
import { type Suffered, suffer } from './suffer';
import { makeTemplates } from './template';

/** `npm run damage [-- --count N] [-- --no-mend]`: every kind of damage, and the command that mends it. Writes docs/evidence/damage.md. */
async function main({ count, mend, write }: { count?: number; mend: boolean; write: boolean }): Promise<void> {
  logTo(() => {});
  const templates = await makeTemplates();
  const undamaged = await startOn(templates.whole);
  if (undamaged.kind !== 'started') throw new Error(undamaged.says);
  const suffered: Suffered[] = [];
  for (const damage of damages.slice(0, count ?? damages.length)) {
    const each = await suffer(damage, templates, undamaged.contents, mend);
    suffered.push(each);
    console.log(`${each.faults.length === 0 ? 'well ' : 'FAULT'} ${damage.name}: ${each.outcome}`);
    for (const fault of each.faults) console.log(`      ${fault}`);
  }
  rmSync(dirname(templates.whole), { recursive: true });
  if (write && count === undefined)
    writeFileSync(join(__dirname, '../../docs/evidence/damage.md'), reportOf(suffered, mend));
  if (suffered.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

function reportOf(suffered: readonly Suffered[], mend: boolean): string {
  const oneLine = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
  const refused = suffered.filter(({ outcome }) => outcome === 'refused').length;
  const faults = suffered.filter((each) => each.faults.length > 0);
  const row = ({ damage, outcome, says }: Suffered) =>
    `| ${damage.name} | ${outcome === 'started' ? 'starts, with everything that was told' : oneLine(says)} | ${damage.mendedBy && mend ? `\`npm run ${damage.mendedBy}\`` : ''} |`;
  return `<!-- Written by npm run damage. -->
# A damaged area says so

${suffered.length} kinds of damage to the data directory of an area that was told of three children, each done to a copy that is then started. It must end in a
refusal with a way out, or in an area with every fact that was told: in its store, in the journal and in its record, once, \`rebuild --verify\` clean. ${refused} are
refused, ${suffered.length - refused} start. ${mend ? 'What a command mends was mended by it, and started again.' : ''}

**Lost in silence, or not mended: ${faults.length}.**
${faults.map((each) => `\n* ${each.damage.name}: ${oneLine(each.faults.join('; '))}`).join('')}

| damage | what the start says | mended by |
|---|---|---|
${suffered.map(row).join('\n')}

After \`npm run accept-loss\` the records have every fact still, for the journal has them; what that agency’s own store or the audit has lost stays lost, and the manifest says so.

In MongoDB what applies is done to the database by \`test/distributed/damage.spec.ts\` and \`libs/service/src/manifest.mongodb.spec.ts\`: what an agency was told, the journal, the directory and the audit emptied or as an older copy, another key, newer
software, and no records, marks of what was settled or manifest at all. Each is a refusal with its way out, or a start with every fact. What could not be read is held to no place there: parked messages leave it one by one.
`;
}

const options = new Command('npm run damage --')
  .description('Does every kind of damage to a data directory, and starts it.')
  .option('--count <number>', 'only the first so many; nothing is written then', Number)
  .option('--no-mend', 'without the commands that mend it')
  .option('--no-write', 'print only')
  .parse()
  .opts<{ count?: number; mend: boolean; write: boolean }>();
void main(options);
