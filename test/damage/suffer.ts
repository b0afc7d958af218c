import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Damage } from './damages';
import { type Contents, lossesIn, type Outcome, startOn } from './outcome';
import type { Templates } from './template';

export interface Suffered {
  readonly damage: Damage;
  readonly outcome: Outcome['kind'];
  /** What the refusal said, without where the directory is. */
  readonly says: string;
  /** What is wrong with how it went; nothing where all is well. */
  readonly faults: readonly string[];
  /** What the command that mends it printed, where it was asked to. */
  readonly mended?: string;
}

const root = join(__dirname, '../..');

/** `npm run`, without its build. */
export function operate(...words: string[]): { readonly status: number | null; readonly said: string } {
  const entry = join(root, 'apps/all-in-one/src/operate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', '@swc-node/register', entry, ...words], {
    cwd: root,
    env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** A damaged copy, started; and, with `mend`, started again after the command that it named. */
export async function suffer(
  damage: Damage,
  templates: Templates,
  expected: Contents,
  mend: boolean,
): Promise<Suffered> {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  const path = join(folder, 'data');
  cpSync(templates[damage.of ?? 'whole'], path, { recursive: true, preserveTimestamps: true });
  try {
    damage.harm(path, templates);
    const outcome = await startOn(path);
    const faults = faultsOf(damage, outcome, expected);
    const says = outcome.kind === 'started' ? '' : outcome.says.replaceAll(path, 'DIR');
    if (!mend || !damage.mendedBy || outcome.kind !== 'refused') return { damage, outcome: outcome.kind, says, faults };
    const { status, said } = operate(damage.mendedBy, '--data', path);
    const after = await startOn(path);
    const lost =
      after.kind === 'started'
        ? lossesIn(after.contents, expected, { archived: damage.mendedBy !== 'accept-loss' })
        : [`not mended: ${after.says}`];
    const failed = status === 0 ? [] : [`${damage.mendedBy} ended with ${status}: ${said}`];
    return { damage, outcome: outcome.kind, says, faults: [...faults, ...failed, ...lost], mended: said.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf({ must, says }: Damage, outcome: Outcome, expected: Contents): readonly string[] {
  if (outcome.kind === 'started') {
    const losses = lossesIn(outcome.contents, expected);
    return must === 'refused' ? ['it started', ...losses] : losses;
  }
  const faults = [];
  if (must === 'correct') faults.push(`it did not start: ${outcome.says}`);
  if (says && !says.test(outcome.says)) faults.push(`it did not say ${says}: ${outcome.says}`);
  if (/\n\s+at |Error:/.test(outcome.says)) faults.push('it printed a stack');
  return faults;
}
