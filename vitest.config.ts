import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test asks how long something takes; this ends what hangs, on a busy machine too.
  test: { testTimeout: 60_000 },
});
