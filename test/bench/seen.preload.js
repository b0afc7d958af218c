// Loaded into the projection's process before its own code: notes when each write of a child's document became durable, by the
// machine's steady clock, in the file that BENCH_SEEN names. Nothing else is touched.
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const openers = ['openMongoViews', 'openSqliteViews'];
const noted = new WeakSet();

const noting = (views) => ({
  ...views,
  async write(documents) {
    const lost = await views.write(documents);
    const at = Number(process.hrtime.bigint()) / 1e6;
    const seen = documents.filter((document) => document.view === 'child' && !lost.includes(document));
    if (seen.length > 0) appendFileSync(process.env.BENCH_SEEN, seen.map(({ id }) => `${id} ${at}\n`).join(''));
    return lost;
  },
});

const load = Module._load;
Module._load = function loadNoting(...asked) {
  const loaded = load.apply(this, asked);
  for (const name of openers) {
    if (typeof loaded !== 'object' || !Object.hasOwn(loaded, name) || noted.has(loaded)) continue;
    if (!Object.getOwnPropertyDescriptor(loaded, name).writable) continue;
    const open = loaded[name];
    loaded[name] = (...given) => {
      const views = open(...given);
      return views instanceof Promise ? views.then(noting) : noting(views);
    };
    noted.add(loaded);
  }
  return loaded;
};
