import { defineConfig } from 'vitest/config';

/** Suites that need Debian's PostgreSQL; `npm run fleet` runs them. */
export default defineConfig({
  define: { __TEST_BUILD__: 'true', __PROVINCE_POLICY__: 'undefined' },
  test: { testTimeout: 120_000, hookTimeout: 240_000, include: ['tests/fleet/**/*.test.ts'] },
});
