import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packData } from './tools/build/pack-data.mjs';
import { withoutMarkup } from './tools/build/without-markup.mjs';
import { connectSources, hostPatterns, readProvince } from './tools/province.mjs';
import { notePackages, writeNotices } from './tools/release/notices.mjs';

/** Builds made for tests: the record-from-file adapter and the panel in a tab exist only there. */
const TEST_MODE = 'e2e';
const province = readProvince();
/** Folders of the packages that the build holds code of. */
const shipped = new Set<string>();

/**
 * The reader runs all its functions as soon as it is injected. The mark lets Chrome compile them at once, instead
 * of looking at each a second time when it is first called; other browsers take it for a comment.
 */
const compileReaderAtOnce = {
  name: 'compile-reader-at-once',
  enforce: 'post' as const,
  generateBundle(_options: unknown, files: Record<string, { type: string; code?: string }>) {
    const reader = files['reader.js'];
    if (reader?.code !== undefined) reader.code = `//# allFunctionsCalledOnLoad\n${reader.code}`;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  ...(process.env['KML_OUT_DIR'] ? { outDir: process.env['KML_OUT_DIR'] } : {}),
  hooks: {
    'build:publicAssets': ({ config }, files) => packData(files, join(config.wxtDir, 'data')),
    'build:done': ({ config }) =>
      writeFile(join(config.outDir, 'licenses.txt'), writeNotices(shipped)),
  },
  vite: ({ mode }) => ({
    plugins: [preact(), withoutMarkup(), notePackages(shipped), compileReaderAtOnce],
    define: {
      __TEST_BUILD__: JSON.stringify(mode === TEST_MODE),
      __PROVINCE_POLICY__: JSON.stringify(province?.policy) ?? 'undefined',
    },
    build: {
      target: ['chrome116', 'firefox140'],
      // Nothing speaks to the console, libraries included.
      rolldownOptions: { output: { minify: { compress: { dropConsole: true } } } },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Khai Một Lần',
    short_name: 'Khai Một Lần',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'idle',
      'identity',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(province ? { host_permissions: hostPatterns(province) } : {}),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Khai Một Lần' },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${connectSources(province, { test: mode === TEST_MODE }).join(' ')}; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: province?.geckoId ?? 'khai-mot-lan@khaimotlan.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
              ...(province?.updateUrl ? { update_url: province.updateUrl } : {}),
            },
            // Firefox for Android knows the key above from 142 on; the sidebar is not there, so nothing is lost.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '116',
          externally_connectable: { ids: [] },
          storage: { managed_schema: 'managed-schema.json' },
          ...(province?.extensionKey ? { key: province.extensionKey } : {}),
          ...(province?.updateUrl ? { update_url: province.updateUrl } : {}),
        }),
  }),
});
