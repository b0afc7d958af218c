import { randomInt } from 'node:crypto';
import { canRunJava, type Server, startStoreToKill } from '@lib/testing';
import { expectKept } from './killed-store';

const runs = [
  { seed: 8, kills: 5 },
  { seed: randomInt(2 ** 31), kills: 2 },
];
// It needs Java whatever server the others use, or a store of one's own that may be killed (docs/guides/operator.md).
const described = canRunJava() || process.env.STORE_URL || process.env.CI === 'true' ? describe : describe.skip;

described('the stand-in for MongoDB, or the store of STORE_URL', () => {
  let server: Server;
  afterEach(() => server.stop());

  it.each(runs)('killed $kills times under load has all that it acknowledged, each once: seed $seed', async ({
    seed,
    kills,
  }) => {
    server = await startStoreToKill();
    await expectKept(server, seed, kills);
  }, 240_000);
});
