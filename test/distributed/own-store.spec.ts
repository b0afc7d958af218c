import { openMongo } from '@lib/event-log';
import { canRunJava, freshName, startStoreToKill } from '@lib/testing';
import { expectKept } from './killed-store';
import { type StoreByCommand, storeByCommand } from './store-by-command';

const described = canRunJava() || process.env.CI === 'true' ? describe : describe.skip;

described('a store of one’s own, which commands start, kill and start again', () => {
  let own: StoreByCommand;
  beforeEach(async () => {
    own = await storeByCommand();
  });
  afterEach(() => own.end());

  it('is killed under load and has all that it acknowledged', async () => {
    const server = await startStoreToKill(own.environment);
    expect(server.name).toMatch(/^the store of STORE_URL, which calls itself MongoDB \d/);
    await expectKept(server, 3, 2);
    await server.stop();
  }, 120_000);

  it('that runs already is not started, and is left running where nothing says how it is stopped', async () => {
    const first = await startStoreToKill(own.environment);
    const { STORE_STOP: _, ...others } = own.environment;
    const second = await startStoreToKill({ ...others, STORE_START: 'exit 1' });
    await second.stop();
    const { db, close } = await openMongo(first.url, freshName());
    expect(await db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    await close();
    await first.stop();
  }, 60_000);

  it('says which command did not do what it is for', async () => {
    await expect(
      startStoreToKill({ ...own.environment, STORE_START: 'echo no such store >&2; exit 3' }),
    ).rejects.toThrow(/STORE_START did not do what it is for: it ended with 3\s+no such store/);
    await expect(startStoreToKill({ STORE_URL: own.environment.STORE_URL })).rejects.toThrow(/no STORE_START/);
    const server = await startStoreToKill(own.environment);
    const { STORE_KILL: _, ...others } = own.environment;
    await expect((await startStoreToKill(others)).kill()).rejects.toThrow(/STORE_KILL does not say/);
    await server.stop();
  }, 60_000);
});
