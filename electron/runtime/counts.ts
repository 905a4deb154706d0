import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numFailedTestSuites: v.number(),
});

/** From what vitest's JSON reporter wrote. A test file that could not even be loaded counts as one that failed. */
export function fromVitest(results: unknown): Counts {
  const counts = v.parse(vitestSchema, results);
  const unloadable = counts.numFailedTests === 0 ? counts.numFailedTestSuites : 0;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + unloadable,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

const playwrightSchema = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(v.unknown()),
});

/** From what Playwright's JSON reporter wrote. An error outside every test counts as a test that failed. */
export function fromPlaywright(results: unknown): Counts {
  const { stats, errors } = v.parse(playwrightSchema, results);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** "3 passed, 0 failed, 1 skipped"; runners that did not get to run (undefined) count nothing. */
export function summary(counts: readonly (Counts | undefined)[]): string {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + (one?.[key] ?? 0), 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
