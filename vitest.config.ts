import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test asks how long something takes; this ends what hangs, on a busy machine too.
    testTimeout: 60_000,
    // Its text is what theme.test.ts measures; the other stylesheets do nothing in a test.
    css: { include: [/theme\.css/] },
  },
});
