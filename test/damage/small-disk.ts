import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory on a disk of its own that can be filled. */
export interface SmallDisk {
  readonly path: string;
  fill(): void;
  makeRoom(): void;
  onlyRead(): void;
  end(): void;
}

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Undefined where this user may mount nothing: whoever tests then puts failing stores in its place. */
export function smallDisk(mebibytes: number): SmallDisk | undefined {
  const mounted = mkdtempSync(join(tmpdir(), 'small-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0700`, 'tmpfs', mounted)) {
    rmSync(mounted, { recursive: true });
    return undefined;
  }
  const filler = join(mounted, 'filler');
  return {
    path: join(mounted, 'data'),
    fill() {
      for (let chunk = 1024 * 1024; chunk >= 1; chunk = Math.floor(chunk / 2)) {
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(chunk), { flag: 'a' });
        } catch {
          // Full, by as much: then by less.
        }
      }
      if (statfsSync(mounted).bavail > 0) throw new Error('It is not full');
    },
    makeRoom: () => rmSync(filler),
    onlyRead() {
      if (!run('mount', '-o', 'remount,ro', mounted)) throw new Error('It could not be made read-only');
    },
    end() {
      // Lazily: a driver may let go of a file only when it is collected.
      run('umount', '-l', mounted);
      rmSync(mounted, { recursive: true });
    },
  };
}
