import type { SettingsProblem } from '../../lib/settings/settings-file';
import { SETTINGS_WORDS } from '../wording/settings-file';
import { FileField } from './FileField';

/** What an import would bring, before it is done. */
export type SettingsPreview =
  | { readonly outcome: 'refused'; readonly problem: SettingsProblem }
  | {
      readonly outcome: 'ready';
      readonly officer: string;
      readonly unit: string;
      readonly sites: number;
      readonly maps: number;
    }
  | { readonly outcome: 'taken' | 'not-saved' };

interface Props {
  readonly preview: SettingsPreview | null;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** Settings as one file: from one machine to the next. */
export function SettingsFileForm({ preview, onExport, onFile, onTake, onCancel }: Props) {
  return (
    <div class="stack">
      <div class="row">
        <button
          type="button"
          class="button button-secondary"
          data-settings-export
          onClick={onExport}
        >
          Xuất cài đặt
        </button>
      </div>
      <FileField
        id="settings-file"
        label="Nhập cài đặt từ tệp"
        hint="Mã cán bộ, mã đơn vị, các hệ thống và cấu hình ánh xạ. Nhật ký không nằm trong tệp."
        onFile={onFile}
      />
      <Preview preview={preview} onTake={onTake} onCancel={onCancel} />
    </div>
  );
}

function Preview({ preview, onTake, onCancel }: Pick<Props, 'preview' | 'onTake' | 'onCancel'>) {
  switch (preview?.outcome) {
    case undefined:
      return null;
    case 'refused':
      return (
        <p class="banner banner-error" role="alert" data-settings-problem={preview.problem}>
          {SETTINGS_WORDS[preview.problem]}
        </p>
      );
    case 'taken':
      return (
        <p role="status" class="small" data-settings-taken>
          Đã nhập. Hệ thống mới cần được cho phép một lần ở danh sách trên.
        </p>
      );
    case 'not-saved':
      return (
        <p class="banner banner-error" role="alert">
          Không ghi hết được vào máy này. Giải phóng ổ đĩa rồi nhập lại tệp.
        </p>
      );
    case 'ready':
      return (
        <div class="correction stack" data-settings-ready>
          <p>
            {preview.officer && `Cán bộ ${preview.officer}; `}
            {preview.unit && `đơn vị ${preview.unit}; `}
            {preview.sites} hệ thống; {preview.maps} cấu hình ánh xạ. Trường đã sửa trên máy này
            được giữ nguyên.
          </p>
          <div class="row">
            <button
              type="button"
              class="button button-secondary"
              data-settings-take
              onClick={onTake}
            >
              Nhập
            </button>
            <button type="button" class="button button-quiet" onClick={onCancel}>
              Thôi
            </button>
          </div>
        </div>
      );
  }
}
