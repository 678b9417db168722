import { EDITOR_NOTICE_WORDS, type EditorNotice, noticeTone } from '../wording/map-editor';

interface Props {
  readonly notice: EditorNotice | null;
  readonly unsaved: number;
  readonly changed: boolean;
  /** Policy takes signed maps only. */
  readonly locked: boolean;
  readonly onSave: () => void;
  readonly onExport: () => void;
  readonly onDiscard: () => void;
}

/** What is not saved yet, and what to do with it; always in sight. */
export function SaveBar({ notice, unsaved, changed, locked, onSave, onExport, onDiscard }: Props) {
  return (
    <div class="edit-bar stack-tight">
      {notice && (
        <p class={`banner banner-${noticeTone(notice)} small`} role="alert" data-notice={notice}>
          {EDITOR_NOTICE_WORDS[notice]}
        </p>
      )}
      <div class="row-spread">
        <span class="small" role="status" data-unsaved={unsaved}>
          {changed
            ? `${unsaved > 0 ? `${unsaved} ô chưa lưu` : 'Bản tờ khai mới chưa lưu'}; máy này đã giữ tạm.`
            : 'Không có gì chưa lưu.'}
        </span>
        <span class="row">
          {changed && (
            <button type="button" class="button button-quiet" data-discard onClick={onDiscard}>
              Bỏ sửa đổi
            </button>
          )}
          <button type="button" class="button button-secondary" data-export onClick={onExport}>
            Xuất tệp
          </button>
          <button
            type="button"
            class="button button-primary"
            data-save-map
            aria-disabled={!changed || locked}
            onClick={() => changed && onSave()}
          >
            Lưu
          </button>
        </span>
      </div>
    </div>
  );
}
