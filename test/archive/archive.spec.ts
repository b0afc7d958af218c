import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts } from '../../apps/all-in-one/src/ports';
import { areaMoves } from './moves';

describe('an area that is kept in SQLite and put back into SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'area-moves-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (name: string) => async () => openPorts((file) => join(folder, `${name}-${file}`));
  areaMoves(open('from'), open('to'));
});
