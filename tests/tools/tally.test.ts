import { describe, expect, test } from 'vitest';
import { add, closingLine, none, ofClosingLine, ofExit, ofTests, ofVitestReport } from './tally';

const tally = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

test('the closing line names skipped tests only where there are any', () => {
  expect(closingLine(add(tally(3, 0), tally(4, 1)))).toBe('7 passed, 1 failed');
  expect(closingLine(tally(7, 0, 2))).toBe('7 passed, 0 failed, 2 skipped');
});

test('a lint step counts as one test', () => {
  expect(ofExit(0)).toEqual(tally(1, 0));
  expect(ofExit(2)).toEqual(tally(0, 1));
});

describe('a Vitest report', () => {
  test('is read for its counts', () => {
    const json = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
    });
    expect(ofVitestReport(json)).toEqual(tally(5, 1, 3));
  });

  test('counts a test file that could not be loaded, or whose hook failed', () => {
    const json = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      ],
    });
    expect(ofVitestReport(json)).toEqual(tally(5, 2));
  });

  test('is not mistaken for one when it is not', () => {
    expect(ofVitestReport('')).toBeUndefined();
    expect(ofVitestReport('{}')).toBeUndefined();
  });
});

describe('the closing line of a step', () => {
  test('is the last that stands alone', () => {
    const output = '1 passed, 0 failed\nrule total: 4 passed, 0 failed of 4\n212 passed, 3 failed\n';
    expect(ofClosingLine(output)).toEqual(tally(212, 3));
    expect(ofClosingLine('9 passed, 0 failed, 1 skipped\r\n')).toEqual(tally(9, 0, 1));
  });

  test('may be missing', () => {
    expect(ofClosingLine('Error: cannot find module')).toBeUndefined();
  });
});

describe('silence is a failure', () => {
  test.each([
    ['no report', undefined, 1, tally(0, 1)],
    ['no report though it ended well', undefined, 0, tally(0, 1)],
    ['no test ran', none, 0, tally(0, 1)],
    ['all tests skipped', tally(0, 0, 4), 0, tally(0, 1, 4)],
    ['an error outside any test', tally(5, 0), 1, tally(5, 1)],
    ['a failed test', tally(5, 2), 1, tally(5, 2)],
    ['all well', tally(5, 0), 0, tally(5, 0)],
  ])('%s', (_, counted, exitCode, expected) => {
    expect(ofTests(counted, exitCode)).toEqual(expected);
  });
});
