import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  define: { __TEST_BUILD__: 'true', __PROVINCE_POLICY__: 'undefined' },
  test: {
    environment: 'happy-dom',
    // Property tests on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    setupFiles: ['fake-indexeddb/auto'],
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
});
