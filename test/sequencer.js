const { readFileSync } = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Of a file that was never weighed: among the longer ones, so that a new one that is long does not run last, alone. */
const secondsOfOthers = 10;

/** The longest first, as `npm run weigh` last found them: what waits runs beside what computes, and all end at about one time. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const weights = JSON.parse(readFileSync(path.join(__dirname, 'weights.json'), 'utf8'));
    const weightOf = ({ path: file, context }) =>
      weights[path.relative(context.config.rootDir, file).replaceAll(path.sep, '/')] ?? secondsOfOthers;
    return [...tests].sort((one, other) => weightOf(other) - weightOf(one) || (one.path < other.path ? -1 : 1));
  }
};
