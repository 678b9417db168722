/** True in builds made for tests (`--mode e2e`), false in every release; replaced at build time. */
declare const __TEST_BUILD__: boolean;
/** The policy that a build for one province brings along (KML_PROVINCE), else undefined. */
declare const __PROVINCE_POLICY__: unknown;
