import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FormMapList } from '../../components/options/FormMapList';
import { type ImportPreview, MapImport } from '../../components/options/MapImport';
import { createFormMapStore, type FormMapStore } from '../../lib/browser/form-map-store';
import { saveTextFile } from '../../lib/browser/save-file';
import { exportFormMap, MOST_CHARACTERS, parseFormMap } from '../../lib/form/maps/file';
import { mergeFormMaps, takeImported } from '../../lib/form/maps/merge';
import type { FormMap } from '../../lib/form/maps/schema';

/** What the file adds to the map that is stored now; the whole file where none can be read. */
async function mergeWithOwn(store: FormMapStore, imported: FormMap) {
  const own = await store.load(imported.form.identity);
  const merged = own.outcome === 'found' ? mergeFormMaps(own.map, imported) : null;
  if (merged?.outcome === 'merged') return { ...merged, own: 'found' as const };
  const stored = own.outcome === 'unreadable' ? ('unreadable' as const) : ('none' as const);
  return {
    map: imported,
    own: stored,
    added: imported.answers.length,
    same: 0,
    conflicts: [],
  };
}

/** The form maps of this installation: list, export, import, delete. */
export function FormMaps() {
  const store = useMemo(() => createFormMapStore(parseFormMap), []);
  const [maps, setMaps] = useState<readonly FormMap[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [imported, setImported] = useState<FormMap | null>(null);
  const [done, setDone] = useState('');

  const refresh = useCallback(async () => {
    const listed = await store.list();
    setMaps([...listed.maps].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    setUnreadable(listed.unreadable);
  }, [store]);
  useEffect(() => {
    void refresh();
    return store.onChange(() => void refresh());
  }, [refresh, store]);

  const look = async (file: File) => {
    setDone('');
    setImported(null);
    const parsed =
      file.size > 4 * MOST_CHARACTERS
        ? ({ outcome: 'refused', problem: 'too-big' } as const)
        : parseFormMap(await file.text());
    if (parsed.outcome === 'refused') return setPreview(parsed);
    const { own, ...merged } = await mergeWithOwn(store, parsed.map);
    const { title, form } = parsed.map;
    setImported(parsed.map);
    setPreview({ ...merged, outcome: 'ready', title, origin: form.origin, path: form.path, own });
  };

  const close = () => {
    setPreview(null);
    setImported(null);
  };
  const take = async (chosen: ReadonlySet<string>) => {
    if (!imported) return;
    const { map, conflicts } = await mergeWithOwn(store, imported);
    await store.save(takeImported(map, conflicts, chosen));
    close();
    setDone('Đã nhập. Áp dụng từ lần đọc tờ khai tiếp theo.');
  };

  return (
    <>
      <FormMapList
        maps={maps}
        unreadable={unreadable}
        onExport={(map) =>
          saveTextFile(
            `khai-mot-lan-anh-xa-${map.form.identity.slice(0, 8)}.json`,
            exportFormMap(map),
            'application/json',
          )
        }
        onDelete={(identity) => void store.remove(identity)}
      />
      <MapImport
        preview={preview}
        done={done}
        onFile={(file) => void look(file)}
        onImport={(chosen) => void take(chosen)}
        onCancel={close}
      />
    </>
  );
}
