import type { MachineFacts, StorageFacts } from '../readiness/machine-lines';
import { browser } from './api';

interface Brand {
  readonly brand: string;
  readonly version: string;
}
interface UserAgentData {
  readonly brands: readonly Brand[];
  getHighEntropyValues(hints: readonly string[]): Promise<{ fullVersionList?: readonly Brand[] }>;
}
interface FirefoxRuntime {
  getBrowserInfo?(): Promise<{ readonly name: string; readonly version: string }>;
}
interface Manifest {
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly strict_min_version?: string };
  };
}

/** Browser and extension, as they name themselves. */
export async function readMachine(): Promise<MachineFacts> {
  const manifest = browser.runtime.getManifest() as unknown as Manifest & { version: string };
  const { name, version } = await browserName();
  return {
    browser: name,
    browserVersion: version,
    oldestVersion:
      manifest.minimum_chrome_version ??
      manifest.browser_specific_settings?.gecko?.strict_min_version ??
      '',
    extensionVersion: manifest.version,
    province: __PROVINCE_POLICY__ !== undefined,
    testBuild: __TEST_BUILD__,
  };
}

/** Firefox says it by the extension API, Chromium and its kin by their brands. */
async function browserName(): Promise<{ name: string; version: string }> {
  const info = await (browser.runtime as FirefoxRuntime).getBrowserInfo?.().catch(() => undefined);
  if (info) return info;
  const data = (navigator as { userAgentData?: UserAgentData }).userAgentData;
  const full = await data?.getHighEntropyValues(['fullVersionList']).catch(() => undefined);
  const brands = full?.fullVersionList ?? data?.brands ?? [];
  const named =
    brands.find(({ brand }) => !/not.?a.?brand|^chromium$/i.test(brand.replace(/[^\w.]/g, ''))) ??
    brands.find(({ brand }) => brand === 'Chromium');
  return { name: named?.brand ?? '', version: named?.version ?? '' };
}

/** Room for the journal, and whether the browser may clear it when the disk is short. */
export async function readStorage(): Promise<StorageFacts> {
  const [estimate, persisted, unlimited] = await Promise.all([
    navigator.storage.estimate().catch(() => undefined),
    navigator.storage.persisted().catch(() => false),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ]);
  return {
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    kept: persisted || unlimited,
  };
}
