import { browser } from './api';

/** Calls back whenever a tab's document has loaded; which one it is, the browser does not say. */
export function onTabLoaded(callback: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') callback(tabId);
  });
}
