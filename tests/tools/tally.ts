/** Counts of one step of `npm test`, or of all. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** `N passed, N failed`, with `, N skipped` only where something was skipped. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A step that only succeeds or fails, such as lint, counts as one test. */
export const ofExit = (exitCode: number): Tally =>
  exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };

/**
 * Counts of Vitest's JSON report; undefined where the text is no such report. A test file that could not be loaded
 * holds no test and is counted as one failure.
 */
export function ofVitestReport(json: string): Tally | undefined {
  const report = parse(json);
  if (report?.numPassedTests === undefined) return undefined;
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults?.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: (report.numFailedTests ?? 0) + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly status?: string;
    readonly assertionResults?: readonly { readonly status?: string }[];
  }[];
}

function parse(json: string): VitestReport | undefined {
  try {
    return JSON.parse(json) as VitestReport;
  } catch {
    return undefined;
  }
}

/** Counts of the last line that reads `N passed, N failed`; undefined where there is none. */
export function ofClosingLine(output: string): Tally | undefined {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const last = lines.at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}

/**
 * Counts of a step that runs tests. No count at all, no test at all and a bad exit without a failed test (an error
 * outside any test) each count as a failure: silence must not pass.
 */
export function ofTests(counted: Tally | undefined, exitCode: number): Tally {
  const tally = counted ?? none;
  const ran = tally.passed + tally.failed > 0;
  const unexplained = exitCode !== 0 && tally.failed === 0;
  return ran && !unexplained ? tally : { ...tally, failed: tally.failed + 1 };
}
