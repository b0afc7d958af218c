import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const isInCi = process.env.CI === 'true';
/** A Python that can make another beside itself: the tool is fetched into that one. */
const hasPython = spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0;
const cannotBeHad = 3;

interface Ran {
  readonly code: number;
  readonly says: string;
}

const ask = (cases: number) =>
  new Promise<Ran>((resolve) => {
    const script = ['-r', '@swc-node/register', 'test/security/schemathesis.ts', '--no-write', '--count', `${cases}`];
    execFile(process.execPath, script, { cwd: join(__dirname, '../..') }, (error, out, faults) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, says: `${out}\n${faults}` }),
    );
  });

// 10,000 cases: `npm run schemathesis`. A minute of waiting for another process, beside other files.
const described = hasPython || isInCi ? describe : describe.skip;
described(
  `every route asked 1,000 things${hasPython ? '' : ' (there is no python3 with venv on this machine)'}`,
  () => {
    it('answers nothing that its document does not have, and never with an error of ours', async () => {
      const { code, says } = await ask(1_000);
      if (code === cannotBeHad && !isInCi) return console.warn(`Not asked: ${says}`);
      expect(says).toMatch(/No server error, no status and no shape that the document does not have/);
      expect(code).toBe(0);
    }, 600_000);
  },
);
