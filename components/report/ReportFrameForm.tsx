import { useEffect, useState } from 'preact/hooks';
import type { ReportSettings } from '../../lib/settings/report';

const FIELDS = [
  ['agency', 'Cơ quan chủ quản', 120],
  ['office', 'Đơn vị báo cáo', 120],
  ['place', 'Địa danh', 60],
  ['signer', 'Chức vụ người ký', 80],
] as const;

export interface ReportFrameFormProps {
  readonly settings: ReportSettings;
  readonly onSave: (settings: ReportSettings) => void;
}

/** What stands around the figures; whatever is left empty is dots on the paper. */
export function ReportFrameForm({ settings, onSave }: ReportFrameFormProps) {
  const [typed, setTyped] = useState(settings);
  useEffect(() => setTyped(settings), [settings]);
  return (
    <details>
      <summary>Cơ quan, nơi nhận, người ký</summary>
      <form
        class="report-frame"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(typed);
        }}
      >
        {FIELDS.map(([name, label, most]) => (
          <label class="stack-tight" key={name}>
            <span class="small soft">{label}</span>
            <input
              class="input"
              maxLength={most}
              value={typed[name]}
              onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label class="stack-tight report-recipients">
          <span class="small soft">Nơi nhận, mỗi dòng một nơi</span>
          <textarea
            class="input"
            rows={3}
            value={typed.recipients.join('\n')}
            onInput={(event) =>
              setTyped({ ...typed, recipients: event.currentTarget.value.split('\n').slice(0, 12) })
            }
          />
        </label>
        <div>
          <button type="submit" class="button button-secondary">
            Lưu
          </button>
        </div>
      </form>
    </details>
  );
}
