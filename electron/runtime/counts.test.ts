import { describe, expect, it } from 'vitest';
import { fromPlaywright, fromVitest, summary } from './counts.ts';

const vitest = {
  numPassedTests: 10,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  numFailedTestSuites: 1,
};
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };

describe('the last line of npm test', () => {
  it('sums what both runners counted', () => {
    expect(summary([fromVitest(vitest), fromPlaywright(playwright)])).toBe('16 passed, 3 failed, 4 skipped');
  });

  it('counts nothing for a runner that did not get to run', () => {
    expect(summary([fromVitest(vitest), undefined])).toBe('10 passed, 2 failed, 2 skipped');
  });

  it('counts a test file that could not be loaded as one that failed', () => {
    expect(fromVitest({ ...vitest, numFailedTests: 0, numFailedTestSuites: 1 }).failed).toBe(1);
  });

  it('counts an error outside every test as one that failed', () => {
    expect(fromPlaywright({ ...playwright, errors: [{ message: 'no such fixture' }] }).failed).toBe(2);
  });
});
