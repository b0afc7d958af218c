import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@lib/kernel';
import { earlyYearsNotification } from '@lib/testing';
import { Area } from '../journeys/area';
import { asPattern, withoutSpace } from './blocks';
import { intoDirectory, printedIn, under, working } from './operator-commands';

const run = under(working, intoDirectory);

describe('an operator’s work on a data directory, as the guide has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'));
  let area: Area;
  let printed: readonly string[];
  beforeAll(async () => {
    area = await Area.together({ clock: systemClock });
    const { child } = await area.tell(earlyYearsNotification({ subject: 'RLN-41' }));
    await area.stop();
    const environment = { SQLITE_DIR: area.path, CHILD: child.id };
    const operate = '-r @swc-node/register apps/all-in-one/src/operate.ts';
    printed = await printedIn({ folder, environment, operate }, run);
  }, 300_000);
  afterAll(() => {
    for (const path of [folder, area.path]) rmSync(path, { recursive: true });
  });

  it('has a command for everything that operators do', () => {
    const commands = run.flatMap(({ commands }) => [...commands.matchAll(/npm run (\S+)/g)].map(([, name]) => name));
    expect([...new Set(commands)].sort()).toEqual(
      ['backup', 'rebuild', 'replay-parked', 'republish', 'restore', 'who-saw'].sort(),
    );
  });

  it.each(run.map(({ commands, prints }, at) => [commands.trim(), at, prints!] as const))('%s', (_, at, prints) => {
    expect(withoutSpace(printed[at]!)).toMatch(asPattern(prints));
  });
});
