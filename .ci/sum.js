import fs from "node:fs";

// Sums up what jest reported of several suites, in one line; what did not run at all has failed.
const reports = process.argv.slice(2).map((file) => {
  if (!fs.existsSync(file)) return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  return JSON.parse(fs.readFileSync(file, "utf8"));
});
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const failed = sum(({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites);
process.stdout.write(`${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
