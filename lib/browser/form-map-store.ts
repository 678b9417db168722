import type { FormMapPort, StoredFormMap } from '../counter/ports';
import type { ParsedFormMap } from '../form/maps/file';
import type { FormMap } from '../form/maps/schema';
import { browser } from './api';

const PREFIX = 'form-map:';

export interface FormMapStore extends FormMapPort {
  list(): Promise<{
    readonly maps: readonly FormMap[];
    /** Identities under which something is stored that cannot be read. */
    readonly unreadable: readonly string[];
  }>;
  /** Calls back after any change, until the returned function is called. */
  onChange(changed: () => void): () => void;
}

/** Form maps in storage.local, one key each; they hold no value and no text of a page. */
export function createFormMapStore(parse: (stored: unknown) => ParsedFormMap): FormMapStore {
  return {
    load: async (identity): Promise<StoredFormMap> => {
      const key = PREFIX + identity;
      const stored = (await browser.storage.local.get(key))[key];
      if (stored === undefined) return { outcome: 'none' };
      const parsed = parse(stored);
      return parsed.outcome === 'parsed' && parsed.map.form.identity === identity
        ? { outcome: 'found', map: parsed.map }
        : { outcome: 'unreadable' };
    },
    save: async (map) => browser.storage.local.set({ [PREFIX + map.form.identity]: map }),
    remove: async (identity) => browser.storage.local.remove(PREFIX + identity),
    list: async () => {
      const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) =>
        key.startsWith(PREFIX),
      );
      const maps = all.flatMap(([, stored]) => {
        const parsed = parse(stored);
        return parsed.outcome === 'parsed' ? [parsed.map] : [];
      });
      const unreadable = all
        .filter(([, stored]) => parse(stored).outcome !== 'parsed')
        .map(([key]) => key.slice(PREFIX.length));
      return { maps, unreadable };
    },
    onChange: (changed) => {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX)))
          changed();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
