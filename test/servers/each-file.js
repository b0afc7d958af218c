// Where no server can be had, what needs one is skipped, and counted as such.
if (process.env.TEST_SERVERS_MISSING) {
  const { describe, it, test } = globalThis;
  Object.assign(globalThis, { describe: describe.skip, it: it.skip, test: test.skip });
}
