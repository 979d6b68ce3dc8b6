import { existsSync, readFileSync } from 'node:fs';

/** Adds up Vitest's own reports; a run that left none counts as one failure. */
const reports = process.argv
  .slice(2)
  .map((path) =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { numPassedTests: 0, numFailedTests: 1 },
  );
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
// A file that fails before its first test has no failed test of its own, yet it failed.
const failedFiles = reports
  .flatMap((report) => report.testResults ?? [])
  .filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
process.stdout.write(
  `${sum('numPassedTests')} passed, ${sum('numFailedTests') + failedFiles.length} failed\n`,
);
