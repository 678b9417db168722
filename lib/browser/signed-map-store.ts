import type { FormMapPort } from '../counter/ports';
import type { FormMap } from '../form/maps/schema';
import type { OpenedMap, SignedFormMap } from '../form/maps/signed';
import { browser } from './api';

const PREFIX = 'signed-form-map:';

/** Thrown where policy takes signed form maps only: nothing is corrected at the counter then. */
export class SignedMapsOnlyError extends Error {
  override readonly name = 'SignedMapsOnlyError';
}

export interface SignedMapStore extends FormMapPort {
  keep(identity: string, file: SignedFormMap): Promise<void>;
  list(): Promise<{
    readonly maps: readonly { readonly map: FormMap; readonly by: string }[];
    /** Identities under which something is stored whose signature does not verify now. */
    readonly unreadable: readonly string[];
  }>;
  onChange(changed: () => void): () => void;
}

/** Signed form maps in storage.local, whole files; `open` verifies each of them anew at every use. */
export function createSignedMapStore(
  open: (stored: unknown) => Promise<OpenedMap>,
): SignedMapStore {
  const opened = async (identity: string, stored: unknown) => {
    const result = await open(stored);
    return result.outcome === 'signed' && result.map.form.identity === identity ? result : null;
  };
  return {
    locked: true,
    load: async (identity) => {
      const key = PREFIX + identity;
      const stored = (await browser.storage.local.get(key))[key];
      if (stored === undefined) return { outcome: 'none' };
      const result = await opened(identity, stored);
      return result ? { outcome: 'found', map: result.map } : { outcome: 'unreadable' };
    },
    save: async () => {
      throw new SignedMapsOnlyError();
    },
    remove: async (identity) => browser.storage.local.remove(PREFIX + identity),
    keep: async (identity, file) => browser.storage.local.set({ [PREFIX + identity]: file }),
    list: async () => {
      const all = Object.entries(await browser.storage.local.get(null))
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, stored]) => ({ identity: key.slice(PREFIX.length), stored }));
      const results = await Promise.all(
        all.map(async ({ identity, stored }) => ({
          identity,
          result: await opened(identity, stored),
        })),
      );
      return {
        maps: results.flatMap(({ result }) => (result ? [{ map: result.map, by: result.by }] : [])),
        unreadable: results.filter(({ result }) => !result).map(({ identity }) => identity),
      };
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
