import { useState } from 'preact/hooks';
import type { MapConflict } from '../../lib/form/maps/merge';
import { MAP_FILE_WORDS, type MapImportProblem, saysWords } from '../wording/form-map';
import { FileField } from './FileField';

/** What an import would do, before it is done. */
export type ImportPreview =
  | { readonly outcome: 'refused'; readonly problem: MapImportProblem }
  | {
      readonly outcome: 'ready';
      readonly title: string;
      readonly origin: string;
      readonly path: string;
      /** What this installation has of the form: nothing, a map, or something that cannot be read. */
      readonly own: 'none' | 'found' | 'unreadable';
      /** Name of the key that signed the file; null where it is not signed. */
      readonly by: string | null;
      readonly added: number;
      readonly same: number;
      readonly conflicts: readonly MapConflict[];
    };

interface Props {
  readonly preview: ImportPreview | null;
  readonly done: string;
  readonly onFile: (file: File) => void;
  /** Signatures of the conflicts in which the file's answer is taken. */
  readonly onImport: (chosen: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** Choosing a file, seeing what it would change, and deciding every difference. */
export function MapImport({ preview, done, onFile, onImport, onCancel }: Props) {
  return (
    <div class="stack">
      <FileField
        id="map-file"
        label="Nhập cấu hình từ tệp"
        hint="Chỉ nhập tệp do đơn vị mình xuất. Tệp quyết định ô nào được điền dữ liệu gì."
        onFile={onFile}
      />
      <p role="status" class="small">
        {done}
      </p>
      {preview?.outcome === 'refused' && (
        <p class="banner banner-error" role="alert" data-problem={preview.problem}>
          {MAP_FILE_WORDS[preview.problem]}
        </p>
      )}
      {preview?.outcome === 'ready' && (
        <Ready key={preview.title} preview={preview} onImport={onImport} onCancel={onCancel} />
      )}
    </div>
  );
}

interface ReadyProps extends Pick<Props, 'onImport' | 'onCancel'> {
  readonly preview: Extract<ImportPreview, { outcome: 'ready' }>;
}

function Ready({ preview, onImport, onCancel }: ReadyProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { title, origin, path, own, by, added, same, conflicts } = preview;
  const take = (signature: string, theirs: boolean) => {
    const next = new Set(chosen);
    if (theirs) next.add(signature);
    else next.delete(signature);
    setChosen(next);
  };
  return (
    <section class="correction stack" aria-labelledby="import-title" data-import="ready">
      <h3 id="import-title">{title || 'Tờ khai không có tên'}</h3>
      <p class="small soft">
        {origin}
        {path}
      </p>
      <p class="small" data-signed={by ?? ''}>
        {by === null ? 'Chưa ký.' : `Đã ký bởi ${by}.`}
      </p>
      <p>
        {OWN_WORDS[own]}Thêm {added} trường; {same} trường giống nhau; {conflicts.length} trường
        khác nhau.
      </p>
      {conflicts.map((conflict, index) => (
        <fieldset key={conflict.signature} class="stack-tight" data-conflict={conflict.signature}>
          <legend class="small">
            Khác nhau {index + 1}/{conflicts.length}
          </legend>
          <Side
            conflict={conflict}
            side="own"
            checked={!chosen.has(conflict.signature)}
            onTake={() => take(conflict.signature, false)}
          />
          <Side
            conflict={conflict}
            side="imported"
            checked={chosen.has(conflict.signature)}
            onTake={() => take(conflict.signature, true)}
          />
        </fieldset>
      ))}
      <div class="row">
        <button
          type="button"
          class="button button-secondary"
          data-import-yes
          onClick={() => onImport(chosen)}
        >
          Nhập
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          Thôi
        </button>
      </div>
    </section>
  );
}

const OWN_WORDS = {
  none: 'Tờ khai chưa có cấu hình trên máy này. ',
  found: '',
  unreadable: 'Cấu hình không đọc được của máy này sẽ bị thay bằng tệp. ',
} as const;

interface SideProps {
  readonly conflict: MapConflict;
  readonly side: 'own' | 'imported';
  readonly checked: boolean;
  readonly onTake: () => void;
}

function Side({ conflict, side, checked, onTake }: SideProps) {
  const { says, by } = conflict[side];
  return (
    <label class="check">
      <input
        type="radio"
        name={`conflict-${conflict.signature}`}
        value={side}
        checked={checked}
        onChange={onTake}
      />
      <span>
        {side === 'own' ? 'Giữ của máy này' : 'Lấy của tệp'}: {saysWords(says)}{' '}
        <span class="soft small">({by})</span>
      </span>
    </label>
  );
}
