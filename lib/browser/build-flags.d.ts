/** True in builds made for tests (`--mode e2e`), false in every release; replaced at build time. */
declare const __TEST_BUILD__: boolean;
