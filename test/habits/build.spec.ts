import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Building {
  readonly root: string;
  readonly compileAll: () => void;
  readonly say: (text: string) => void;
  readonly besideRunning?: boolean;
}
const { build, isRunning } = require('../../scripts/build.js') as {
  readonly build: (of: Building) => void;
  readonly isRunning: (pid: number, root: string) => () => void;
};

describe('starting what must be built first', () => {
  let root: string;
  let said: string[];
  let built: number;
  const source = () => join(root, 'apps/education/src/main.ts');
  const start = (compileAll = () => void built++) => build({ root, compileAll, say: (text) => void said.push(text) });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'build-'));
    for (const folder of ['apps/education/src', 'libs']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'tsconfig.json'), '{}');
    writeFileSync(source(), 'first');
    said = [];
    built = 0;
    start();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('builds the first time, and says so', () => {
    expect(built).toBe(1);
    expect(said).toEqual(['Building the services, as their sources have changed …']);
  });

  it('builds nothing again while no source says anything else, whenever it was written', () => {
    utimesSync(source(), new Date(), new Date('2040-01-01'));
    writeFileSync(join(root, 'apps/education/src/main.spec.ts'), 'a test is no part of what runs');
    start();
    expect(built).toBe(1);
  });

  it.each(['apps/education/src/main.ts', 'libs/new.ts', 'tsconfig.json'])('builds again when %s is another', (file) => {
    writeFileSync(join(root, file), 'second');
    start();
    start();
    expect(built).toBe(2);
  });

  it('builds again after a build that failed', () => {
    writeFileSync(source(), 'not TypeScript');
    const fails = () =>
      start(() => {
        throw new Error('The services could not be built.');
      });
    expect(fails).toThrow('could not be built');
    expect(fails).toThrow('could not be built');
    start();
    expect(built).toBe(2);
  });

  it('takes the place of a process that died while it built', () => {
    writeFileSync(source(), 'second');
    // No process has this number: they end before it.
    writeFileSync(join(root, 'dist/building'), '99999999');
    start();
    expect(built).toBe(2);
  });

  describe('while a process runs what was built', () => {
    let area: ChildProcess;
    beforeEach(async () => {
      area = spawn(process.execPath, ['-e', 'process.stdin.resume()', join(root, 'dist/apps/all-in-one/src/main.js')]);
      await once(area, 'spawn');
      isRunning(area.pid!, root);
      writeFileSync(source(), 'second');
    });
    afterEach(() => area.kill('SIGKILL'));

    it('builds nothing under it: a start says what to stop', () => {
      expect(() => start()).toThrow(`process ${area.pid} runs what was built before.\nStop it first`);
      expect(built).toBe(1);
    });

    it('a command of an operator runs what it runs, and says so', () => {
      build({ root, compileAll: () => void built++, say: (text) => void said.push(text), besideRunning: true });
      expect(built).toBe(1);
      expect(said.at(-1)).toContain('This runs what was built before');
    });

    it('builds when it has ended, however it ended', async () => {
      area.kill('SIGKILL');
      await once(area, 'exit');
      start();
      expect(built).toBe(2);
    });
  });
});
