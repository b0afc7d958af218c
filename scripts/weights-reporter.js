const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const file = path.join(root, 'test/weights.json');

/** Keeps how many seconds each file of tests took: `npm run weigh`, or `npm run weigh -- --testPathPatterns NEW` for some. */
module.exports = class WeightsReporter {
  onRunComplete(_contexts, { testResults }) {
    const known = JSON.parse(readFileSync(file, 'utf8'));
    const found = testResults
      .filter(({ testExecError }) => !testExecError)
      .map(({ testFilePath, perfStats: { end, start } }) => [
        path.relative(root, testFilePath).replaceAll(path.sep, '/'),
        Math.max(1, Math.round((end - start) / 1_000)),
      ]);
    const all = Object.entries({ ...known, ...Object.fromEntries(found) });
    const kept = all
      .filter(([name]) => existsSync(path.join(root, name)))
      .sort(([one], [other]) => (one < other ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
  }
};
