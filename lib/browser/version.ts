import { browser } from './api';

/** The extension's own version, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
