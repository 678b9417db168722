import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FormMapList } from '../../components/options/FormMapList';
import { type ImportPreview, MapImport } from '../../components/options/MapImport';
import { createFormMapStore, type FormMapStore } from '../../lib/browser/form-map-store';
import { saveTextFile } from '../../lib/browser/save-file';
import { createSignedMapStore } from '../../lib/browser/signed-map-store';
import { exportFormMap, parseFormMap } from '../../lib/form/maps/file';
import { mergeFormMaps, takeImported } from '../../lib/form/maps/merge';
import type { FormMap } from '../../lib/form/maps/schema';
import { openSignedMap } from '../../lib/form/maps/signed';
import { mapRule, type ReadMap, readMapFile } from '../../lib/map-editor/read-map-file';
import type { ParsedPolicy } from '../../lib/settings/policy';

/** What the file adds to the map that is stored now; the whole file where none can be read. */
async function mergeWithOwn(store: FormMapStore, imported: FormMap) {
  const own = await store.load(imported.form.identity);
  const merged = own.outcome === 'found' ? mergeFormMaps(own.map, imported) : null;
  if (merged?.outcome === 'merged') return { ...merged, own: 'found' as const };
  const stored = own.outcome === 'unreadable' ? ('unreadable' as const) : ('none' as const);
  return { ...wholeFile(imported), own: stored };
}

function wholeFile(imported: FormMap) {
  return { map: imported, added: imported.answers.length, same: 0, conflicts: [] };
}

/** The form maps of this installation: list, export, import, delete. */
export function FormMaps({ policy }: { readonly policy: ParsedPolicy }) {
  const rule = useMemo(() => mapRule(policy), [policy]);
  const signedStore = useMemo(
    () => createSignedMapStore((stored) => openSignedMap(stored, rule.keys)),
    [rule],
  );
  const [signers, setSigners] = useState<ReadonlyMap<string, string>>(new Map());
  const store = useMemo(() => createFormMapStore(parseFormMap), []);
  const [maps, setMaps] = useState<readonly FormMap[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [imported, setImported] = useState<Extract<ReadMap, { outcome: 'parsed' }> | null>(null);
  const [done, setDone] = useState('');

  const refresh = useCallback(async () => {
    const { maps, unreadable } = rule.signedOnly ? await signedStore.list() : await store.list();
    const plain = maps.map((one) => ('by' in one ? one.map : one));
    setSigners(
      new Map(maps.flatMap((one) => ('by' in one ? [[one.map.form.identity, one.by]] : []))),
    );
    setMaps(plain.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    setUnreadable(unreadable);
  }, [rule, signedStore, store]);
  useEffect(() => {
    void refresh();
    const used = rule.signedOnly ? signedStore : store;
    return used.onChange(() => void refresh());
  }, [refresh, rule, signedStore, store]);

  const look = async (file: File) => {
    setDone('');
    setImported(null);
    const read = await readMapFile(file, rule);
    if (read.outcome === 'refused') return setPreview(read);
    const { title, form } = read.map;
    const { own, ...merged } = rule.signedOnly
      ? { ...wholeFile(read.map), own: 'none' as const }
      : await mergeWithOwn(store, read.map);
    const { origin, path } = form;
    const by = read.signed?.by ?? null;
    setImported(read);
    setPreview({ ...merged, outcome: 'ready', title, origin, path, own, by });
  };

  const close = () => {
    setPreview(null);
    setImported(null);
  };
  const take = async (chosen: ReadonlySet<string>) => {
    if (!imported) return;
    const { map, signed } = imported;
    if (rule.signedOnly) {
      if (signed) await signedStore.keep(map.form.identity, signed.file);
    } else {
      const merged = await mergeWithOwn(store, map);
      await store.save(takeImported(merged.map, merged.conflicts, chosen));
    }
    close();
    setDone('Đã nhập. Áp dụng từ lần đọc tờ khai tiếp theo.');
  };
  const remove = (identity: string) =>
    void (rule.signedOnly ? signedStore : store).remove(identity);

  return (
    <>
      <FormMapList
        maps={maps}
        unreadable={unreadable}
        signers={signers}
        onExport={(map) =>
          saveTextFile(
            `khai-mot-lan-anh-xa-${map.form.identity.slice(0, 8)}.json`,
            exportFormMap(map),
            'application/json',
          )
        }
        onDelete={remove}
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
