// Loaded into a process of an area before its own code: it gives that process the clock that a test asks for, as tests do to
// services that run in theirs. All processes of an area count from the same moment; nothing else of theirs is touched.
const Module = require('node:module');

const { TEST_CLOCK_FROM, TEST_CLOCK_SINCE, TEST_CLOCK_STANDS } = process.env;
const from = Date.parse(TEST_CLOCK_FROM);
let last = 0;

function now() {
  if (TEST_CLOCK_STANDS) return TEST_CLOCK_FROM;
  // Each moment is later than the one before.
  last = Math.max(last + 1, from + Date.now() - Number(TEST_CLOCK_SINCE));
  return new Date(last).toISOString();
}

const load = Module._load;
Module._load = function loadWithClock(...asked) {
  const loaded = load.apply(this, asked);
  if (typeof loaded?.systemClock?.now === 'function') loaded.systemClock.now = now;
  return loaded;
};
