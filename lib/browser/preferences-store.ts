import { freshPreferences, type Preferences, parsePreferences } from '../settings/preferences';
import { browser } from './api';

const KEY = 'preferences';

/** Reads the preferences, making and keeping fresh ones on the first start. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored !== undefined) return parsePreferences(stored);
  const fresh = freshPreferences(crypto.randomUUID());
  await browser.storage.local.set({ [KEY]: fresh });
  return fresh;
}

export async function savePreferences(preferences: Preferences): Promise<void> {
  await browser.storage.local.set({ [KEY]: parsePreferences(preferences) });
}
