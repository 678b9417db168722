import * as z from 'zod/mini';
import type { DocumentRefusal } from '../counter/ports';
import type { Binding } from '../counter/state';
import { browser } from './api';
import { execute, RefusedError } from './frames';
import { hasPermission } from './site-permission';

/** A page of an allowed site that stands open in some tab. */
export interface FormTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly origin: string;
  /** What the browser shows on the tab. For the author's eyes; nothing keeps it. */
  readonly title: string;
}

/** Open pages of allowed sites, those in front of their window first. Nothing is read of them. */
export async function listFormTabs(): Promise<readonly FormTab[]> {
  const tabs = await browser.tabs.query({});
  const known = await Promise.all(tabs.map(async (tab) => ({ tab, page: await formTab(tab) })));
  return known
    .sort((one, other) => Number(other.tab.active) - Number(one.tab.active))
    .flatMap(({ page }) => (page ? [page] : []));
}

/** The page that stands in a tab now, where its site is allowed. */
export async function findFormTab(tabId: number): Promise<FormTab | DocumentRefusal> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'tab-closed';
  return (await formTab(tab)) ?? 'permission-missing';
}

async function formTab(tab: {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}): Promise<FormTab | undefined> {
  const { id: tabId, windowId, url, title = '' } = tab;
  if (tabId === undefined || windowId === undefined || !url || !/^https?:/.test(url))
    return undefined;
  const { origin } = new URL(url);
  return (await hasPermission(origin)) ? { tabId, windowId, origin, title } : undefined;
}

/** Brings a tab to the front of its window; the window itself only where asked. */
export async function showTab(
  { tabId, windowId }: Pick<Binding, 'tabId' | 'windowId'>,
  focusWindow: boolean,
): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
    if (focusWindow) await browser.windows.update(windowId, { focused: true });
  } catch {
    // A tab that closed meanwhile is told by whoever asks something of it.
  }
}

/** Brings this page itself to the front again. */
export async function showOwnPage(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined && own.windowId !== undefined)
    await showTab({ tabId: own.id, windowId: own.windowId }, true);
}

/** Whether this page stands in the same window, so that showing the other hides this one. */
export async function sharesWindow({ windowId }: Pick<Binding, 'windowId'>): Promise<boolean> {
  const own = await browser.tabs.getCurrent();
  return own?.windowId === windowId;
}

const PICKER_FILE = '/picker.js';

const answerSchema = z.strictObject({
  token: z.string(),
  outcome: z.enum(['picked', 'no-field', 'left', 'timed-out', 'stopped', 'not-read']),
  signature: z.optional(z.string().check(z.maxLength(80))),
});

export type PickAnswer =
  | { readonly outcome: 'picked'; readonly signature: string }
  | { readonly outcome: 'no-field' | 'left' | 'timed-out' | 'page-changed' | 'tab-closed' };

/** Waits until a person pressed one field in the page. The toolbar button says meanwhile that it is awaited. */
export async function pickInPage(binding: Binding): Promise<PickAnswer> {
  await sayPicking(binding.tabId, true);
  try {
    const first = await injectPicker(binding);
    // Another editor was waiting there and has been sent away.
    const answer = first?.outcome === 'stopped' ? await injectPicker(binding) : first;
    if (!answer || answer.token !== binding.documentToken) return { outcome: 'page-changed' };
    const { outcome, signature } = answer;
    if (outcome === 'stopped' || outcome === 'not-read') return { outcome: 'page-changed' };
    if (outcome !== 'picked') return { outcome };
    return signature === undefined ? { outcome: 'no-field' } : { outcome: 'picked', signature };
  } catch (fault) {
    const closed = fault instanceof RefusedError && fault.reason === 'tab-closed';
    return { outcome: closed ? 'tab-closed' : 'page-changed' };
  } finally {
    await sayPicking(binding.tabId, false);
  }
}

/** Ends the waiting, if there is any. */
export async function stopPicking(binding: Binding): Promise<void> {
  await injectPicker(binding).catch(() => undefined);
}

async function injectPicker({ tabId, frameId = 0 }: Binding) {
  const [result] = await execute(tabId, { frameIds: [frameId] }, PICKER_FILE);
  const parsed = answerSchema.safeParse(result?.result);
  return parsed.success ? parsed.data : undefined;
}

async function sayPicking(tabId: number, picking: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: picking ? 'Chọn' : '' });
    await browser.action.setTitle({
      tabId,
      title: picking ? 'Bấm vào ô cần chọn trên trang; Esc để thôi' : 'Khai Một Lần',
    });
  } catch {
    // The tab is gone.
  }
}
