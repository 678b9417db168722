import { browser } from './api';

interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}
interface SidebarApi {
  open(): Promise<void>;
}

/**
 * Opens the counter when the toolbar button is pressed. The press also grants activeTab, so that the panel
 * learns the address of the page in front and can ask for permission for just that site.
 */
export function openPanelOnAction(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId !== undefined) openPanel(tab.windowId);
  });
}

/** Opens the counter in this window; must run inside a press. */
export function openPanel(windowId: number): void {
  const api = browser as unknown as { sidePanel?: SidePanelApi; sidebarAction?: SidebarApi };
  if (api.sidePanel) void api.sidePanel.open({ windowId });
  else void api.sidebarAction?.open();
}

/** Name of the long-lived connection by which the worker knows that the panel is open. */
const PANEL_PORT = 'counter-panel';
/** A panel that reloads or a worker that restarts reconnects within this time. */
const GRACE_MS = 1_500;

/** Keeps a connection open while the panel lives, renewed whenever the worker was restarted. */
export function holdPanelConnection(): void {
  const port = browser.runtime.connect({ name: PANEL_PORT });
  port.onDisconnect.addListener(() => setTimeout(holdPanelConnection, 200));
}

/** Calls back once, when a panel is open. Must be called synchronously when the worker starts. */
export function onPanelOpened(opened: () => void): void {
  const hear = ({ name }: { readonly name: string }) => {
    if (name !== PANEL_PORT) return;
    browser.runtime.onConnect.removeListener(hear);
    opened();
  };
  browser.runtime.onConnect.addListener(hear);
}

/** Calls back when the last open panel is gone. Must be called synchronously when the worker starts. */
export function onPanelsClosed(closed: () => void): void {
  const open = new Set<unknown>();
  const look = () => {
    if (open.size === 0) closed();
  };
  // A worker that just started: a panel that is open connects again at once; one closed meanwhile never does.
  setTimeout(look, 2 * GRACE_MS);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    open.add(port);
    port.onDisconnect.addListener(() => {
      open.delete(port);
      setTimeout(look, GRACE_MS);
    });
  });
}

/** The window that the panel belongs to. Test builds may show the panel in a window of its own and name another. */
export async function ownWindowId(): Promise<number> {
  const named = __TEST_BUILD__ ? new URLSearchParams(location.search).get('window') : null;
  if (named) return Number(named);
  const window = await browser.windows.getCurrent();
  return window.id ?? browser.windows.WINDOW_ID_NONE;
}

/**
 * Whether this page stands in a tab, where any other extension can open it and photograph what it shows.
 * Test builds drive the panel there.
 */
export async function standsInTab(): Promise<boolean> {
  return !__TEST_BUILD__ && (await browser.tabs.getCurrent()) !== undefined;
}

/** Calls back when another page may be in front of the clerk. */
export function onPageMayHaveChanged(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) changed();
  });
  browser.tabs.onRemoved.addListener(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Asks the browser for one site; must run inside a press. */
export async function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Asks the browser for all of these at once; true at once where all are granted. Must run inside a press. */
export async function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export async function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export async function openOwnPage(
  page:
    | 'dashboard.html'
    | 'options.html'
    | 'explain.html'
    | 'readiness.html'
    | 'slip.html'
    | 'training.html',
  /** What the page is about, after a `#`; never a value of a citizen. */
  about = '',
): Promise<void> {
  const url = browser.runtime.getURL(page);
  await browser.tabs.create({ url: about ? `${url}#${about}` : url });
}

const EDITOR_SIZE = { width: 480, height: 900 };

/** Opens the form-map editor in a window of its own, so that it can stand beside the form. */
export async function openMapEditor(): Promise<void> {
  const url = browser.runtime.getURL('map-editor.html');
  await browser.windows.create({ url, type: 'popup', ...EDITOR_SIZE });
}
