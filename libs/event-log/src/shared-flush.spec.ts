import { sharedFlush } from './shared-flush';

/** A disk that flushes when the test says so. */
function disk() {
  const underWay: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  let begun = 0;
  return {
    flush: () =>
      new Promise<void>((end, fail) => {
        begun++;
        underWay.push({ end, fail });
      }),
    get begun() {
      return begun;
    },
    async ends(error?: Error) {
      const flush = underWay.shift()!;
      if (error) flush.fail(error);
      else flush.end();
      await new Promise(setImmediate);
    },
  };
}

const heard = (promise: Promise<void>) => {
  const state = { says: 'waits' };
  promise.then(
    () => {
      state.says = 'done';
    },
    (error: Error) => {
      state.says = error.message;
    },
  );
  return state;
};

describe('a flush that many commits share', () => {
  it('is due for what was found on opening: a killed process may not have flushed it', async () => {
    const { flush, ends } = disk();
    const found = heard(sharedFlush(flush).done());
    expect(found.says).toBe('waits');
    await ends();
    expect(found.says).toBe('done');
  });

  it('covers only what was committed before it began; what comes meanwhile shares the next', async () => {
    const d = disk();
    const shared = sharedFlush(d.flush);
    const commit = () => {
      shared.isDue();
      return heard(shared.done());
    };
    const first = commit();
    const [second, third] = [commit(), commit()];
    await d.ends();
    expect([first.says, second.says, third.says, d.begun]).toEqual(['done', 'waits', 'waits', 2]);
    await d.ends();
    expect([second.says, third.says, d.begun]).toEqual(['done', 'done', 2]);
  });

  it('is over at once where nothing is due', async () => {
    const d = disk();
    const shared = sharedFlush(d.flush);
    await Promise.all([shared.done(), d.ends()]);
    await shared.done();
    expect(d.begun).toBe(1);
  });

  it('that failed is never followed by one that is believed', async () => {
    const d = disk();
    const shared = sharedFlush(d.flush);
    const first = heard(shared.done());
    await d.ends(new Error('the disk is gone'));
    shared.isDue();
    await expect(shared.done()).rejects.toThrow('the disk is gone');
    expect([first.says, d.begun]).toEqual(['the disk is gone', 1]);
  });
});
