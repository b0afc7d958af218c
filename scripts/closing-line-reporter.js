/** Prints the one line by which a machine, and a hurried person, reads the result. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const crashed = results.testResults.filter((file) => file.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + crashed} failed`;
    process.stdout.write(`\n${skipped ? `${line}, ${skipped} skipped` : line}\n`);
  }
};
