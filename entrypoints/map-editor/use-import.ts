import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../components/options/MapImport';
import { mergeFormMaps, takeImported } from '../../lib/form/maps/merge';
import type { FormMap } from '../../lib/form/maps/schema';
import type { Edit } from '../../lib/map-editor/edit';
import { readMapFile } from '../../lib/map-editor/read-map-file';
import type { MapRule } from './stores';

/** A file brought into the draft of the same form: nothing is stored before the author saves. */
export function useImport(edit: Edit | null, rule: MapRule, onOtherForm: () => void) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [imported, setImported] = useState<FormMap | null>(null);
  const close = () => {
    setPreview(null);
    setImported(null);
  };
  const look = async (file: File) => {
    close();
    if (!edit) return;
    // What is only looked at may be unsigned; what is stored under such a policy may not.
    const read = await readMapFile(file, { ...rule, signedOnly: false });
    if (read.outcome === 'refused') return setPreview(read);
    const merged = mergeFormMaps(edit.draft, read.map);
    if (merged.outcome === 'other-form') return onOtherForm();
    const { title, form } = read.map;
    setImported(read.map);
    setPreview({
      outcome: 'ready',
      title,
      origin: form.origin,
      path: form.path,
      own: 'found',
      by: read.signed?.by ?? null,
      added: merged.added,
      same: merged.same,
      conflicts: merged.conflicts,
    });
  };
  return {
    preview,
    look: (file: File) => void look(file),
    close,
    /** The draft with the file's answers, where the author chose them. */
    merged: (chosen: ReadonlySet<string>): FormMap | null => {
      if (!edit || !imported) return null;
      const merged = mergeFormMaps(edit.draft, imported);
      return merged.outcome === 'merged'
        ? takeImported(merged.map, merged.conflicts, chosen)
        : null;
    },
  };
}
