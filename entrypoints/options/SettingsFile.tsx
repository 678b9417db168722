import { useMemo, useState } from 'preact/hooks';
import { SettingsFileForm, type SettingsPreview } from '../../components/options/SettingsFileForm';
import { createFormMapStore, type FormMapStore } from '../../lib/browser/form-map-store';
import { saveTextFile } from '../../lib/browser/save-file';
import { parseFormMap } from '../../lib/form/maps/file';
import { mergeFormMaps } from '../../lib/form/maps/merge';
import type { FormMap } from '../../lib/form/maps/schema';
import type { Preferences } from '../../lib/settings/preferences';
import {
  MOST_SETTINGS_CHARACTERS,
  parseSettings,
  type SettingsFile as Settings,
  takeSettings,
  writeSettings,
} from '../../lib/settings/settings-file';

const readMap = (stored: unknown) => {
  const parsed = parseFormMap(stored);
  return parsed.outcome === 'parsed' ? parsed.map : undefined;
};

/** A map that this machine has keeps its own answers; of a map that cannot be read here the file's is taken. */
async function takeMap(store: FormMapStore, imported: FormMap): Promise<void> {
  const own = await store.load(imported.form.identity);
  const merged = own.outcome === 'found' ? mergeFormMaps(own.map, imported) : null;
  await store.save(merged?.outcome === 'merged' ? merged.map : imported);
}

interface Props {
  readonly preferences: Preferences;
  readonly onSave: (next: Preferences) => Promise<void>;
}

/** Export and import of everything that was set on this machine. */
export function SettingsFile({ preferences, onSave }: Props) {
  const store = useMemo(() => createFormMapStore(parseFormMap), []);
  const [preview, setPreview] = useState<SettingsPreview | null>(null);
  const [read, setRead] = useState<Settings<FormMap> | null>(null);

  const look = async (file: File) => {
    setRead(null);
    if (file.size > 4 * MOST_SETTINGS_CHARACTERS)
      return setPreview({ outcome: 'refused', problem: 'too-big' });
    const parsed = parseSettings(await file.text(), readMap);
    if (parsed.outcome === 'refused') return setPreview(parsed);
    const { officer, unit, sites, maps } = parsed.settings;
    setRead(parsed.settings);
    setPreview({ outcome: 'ready', officer, unit, sites: sites.length, maps: maps.length });
  };
  const take = async () => {
    if (!read) return;
    try {
      for (const map of read.maps) await takeMap(store, map);
      await onSave(takeSettings(preferences, read));
      setPreview({ outcome: 'taken' });
    } catch {
      setPreview({ outcome: 'not-saved' });
    }
  };
  const write = async () => {
    const { maps } = await store.list();
    saveTextFile('khai-mot-lan-cai-dat.json', writeSettings(preferences, maps), 'application/json');
  };
  return (
    <SettingsFileForm
      preview={preview}
      onExport={() => void write()}
      onFile={(file) => void look(file)}
      onTake={() => void take()}
      onCancel={() => setPreview(null)}
    />
  );
}
