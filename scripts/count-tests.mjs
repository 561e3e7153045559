import { readFileSync } from 'node:fs';

/**
 * How many tests, or steps, ended in which way.
 * @typedef {Readonly<{passed: number, failed: number, skipped: number}>} Counts
 */

/**
 * Reads what a test runner wrote of its run. A runner that failed before any test did counts as one failure.
 * @param {string} path of the JSON report of Vitest or Playwright
 * @param {boolean} done whether the runner ended well
 * @returns {Counts}
 */
export function countTests(path, done) {
  const { passed, failed, skipped } = readReport(path);
  return { passed, failed: done ? failed : Math.max(failed, 1), skipped };
}

/**
 * The line a run closes on.
 * @param {readonly Counts[]} counts
 * @returns {string} "N passed, N failed", and ", N skipped" where any were
 */
export function closingLine(counts) {
  /** @param {keyof Counts} kind */
  const all = (kind) => counts.reduce((sum, each) => sum + each[kind], 0);
  const skipped = all('skipped');
  return `${all('passed')} passed, ${all('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} path */
function readReport(path) {
  const report = readJson(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
