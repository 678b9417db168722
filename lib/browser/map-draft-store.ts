import type { ParsedFormMap } from '../form/maps/file';
import type { FormMap } from '../form/maps/schema';
import type { KeptDraft } from '../map-editor/edit';
import { browser } from './api';

const DRAFT = 'form-map-draft:';
const VERSIONS = 'form-map-versions:';

/** Unsaved work and earlier versions of form maps, in storage.local; they hold no value and no text of a page. */
export interface MapDraftStore {
  /** null where nothing is kept, or nothing that can be read. */
  load(identity: string): Promise<KeptDraft | null>;
  keep(draft: KeptDraft): Promise<void>;
  forget(identity: string): Promise<void>;
  /** Newest first. */
  versions(identity: string): Promise<readonly FormMap[]>;
  keepVersions(identity: string, versions: readonly FormMap[]): Promise<void>;
}

export function createMapDraftStore(parse: (stored: unknown) => ParsedFormMap): MapDraftStore {
  const read = async (key: string) => (await browser.storage.local.get(key))[key];
  const parsed = (stored: unknown): FormMap[] => {
    const result = parse(stored);
    return result.outcome === 'parsed' ? [result.map] : [];
  };
  return {
    load: async (identity) => {
      const stored = await read(DRAFT + identity);
      if (typeof stored !== 'object' || stored === null || !('map' in stored)) return null;
      const [map] = parsed(stored.map);
      const base = 'base' in stored && typeof stored.base === 'string' ? stored.base : null;
      return map?.form.identity === identity ? { base, map } : null;
    },
    keep: ({ base, map }) =>
      browser.storage.local.set({ [DRAFT + map.form.identity]: { base, map } }),
    forget: (identity) => browser.storage.local.remove(DRAFT + identity),
    versions: async (identity) => {
      const stored = await read(VERSIONS + identity);
      return Array.isArray(stored)
        ? stored.flatMap(parsed).filter(({ form }) => form.identity === identity)
        : [];
    },
    keepVersions: (identity, versions) =>
      browser.storage.local.set({ [VERSIONS + identity]: versions }),
  };
}
