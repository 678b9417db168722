import { createFormMapStore } from '../../lib/browser/form-map-store';
import { createMapDraftStore } from '../../lib/browser/map-draft-store';
import { createOfficerStore } from '../../lib/browser/officer-store';
import { loadPolicy } from '../../lib/browser/policy-store';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { createSignedMapStore } from '../../lib/browser/signed-map-store';
import type { StoredFormMap } from '../../lib/counter/ports';
import { parseFormMap } from '../../lib/form/maps/file';
import type { FormMap } from '../../lib/form/maps/schema';
import { openSignedMap } from '../../lib/form/maps/signed';
import { type Edit, isChanged, type KeptDraft } from '../../lib/map-editor/edit';
import { mapRule } from '../../lib/map-editor/read-map-file';
import { withVersion } from '../../lib/map-editor/versions';
import { deskOf } from '../../lib/settings/desk';
import { loginConfig } from '../../lib/settings/login';
import { effectivePolicy } from '../../lib/settings/policy';

export type MapRule = ReturnType<typeof mapRule>;

/** What lies in the stores for one form. */
export interface StoredWork {
  readonly stored: StoredFormMap;
  readonly kept: KeptDraft | null;
  readonly versions: readonly FormMap[];
}

export type SaveOutcome = 'saved' | 'removed' | 'saved-meanwhile' | 'map-unreadable' | 'not-saved';

/** Maps, drafts and earlier versions of this installation under the policy of now. */
export async function openStores() {
  const parsed = await loadPolicy();
  const policy = effectivePolicy(parsed);
  const rule = mapRule(parsed);
  const plain = createFormMapStore(parseFormMap);
  const signed = createSignedMapStore((stored) => openSignedMap(stored, rule.keys));
  const drafts = createMapDraftStore(parseFormMap);
  const load = async (identity: string): Promise<StoredFormMap> => {
    try {
      return await (rule.signedOnly ? signed : plain).load(identity);
    } catch {
      return { outcome: 'unreadable' };
    }
  };
  return {
    rule,
    list: async (): Promise<readonly FormMap[]> =>
      rule.signedOnly
        ? (await signed.list()).maps.map(({ map }) => map)
        : (await plain.list()).maps,
    load: async (identity: string): Promise<StoredWork> => {
      const [stored, kept, versions] = await Promise.all([
        load(identity),
        drafts.load(identity),
        drafts.versions(identity),
      ]);
      return { stored, kept, versions };
    },
    /** Keeps unsaved work aside, or forgets what was kept where nothing is unsaved. */
    keep: async (edit: Edit): Promise<void> => {
      const { saved, draft } = edit;
      if (isChanged(edit)) await drafts.keep({ base: saved?.updatedAt ?? null, map: draft });
      else await drafts.forget(draft.form.identity);
    },
    /**
     * Stores the draft; what it replaces stays as an earlier version. What the counter stored meanwhile is
     * told once, and replaced when it is said again.
     */
    save: async ({ saved, draft }: Edit, replace: boolean): Promise<SaveOutcome> => {
      const { identity } = draft.form;
      const now = await load(identity);
      if (now.outcome === 'unreadable') return 'map-unreadable';
      const stored = now.outcome === 'found' ? now.map : null;
      if (!replace && (stored?.updatedAt ?? null) !== (saved?.updatedAt ?? null))
        return 'saved-meanwhile';
      try {
        if (stored)
          await drafts.keepVersions(identity, withVersion(await drafts.versions(identity), stored));
        if (draft.answers.length === 0) await plain.remove(identity);
        else await plain.save(draft);
        await drafts.forget(identity);
      } catch {
        return 'not-saved';
      }
      return draft.answers.length === 0 ? 'removed' : 'saved';
    },
    /** The code under which this author's answers stand in the map. */
    officer: async (): Promise<string> => {
      const session = loginConfig(policy) ? await createOfficerStore().load() : null;
      return session?.officer ?? deskOf(await loadPreferences(), policy).officer;
    },
  };
}

export type Stores = Awaited<ReturnType<typeof openStores>>;
