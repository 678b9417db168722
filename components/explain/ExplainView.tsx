import { useState } from 'preact/hooks';
import type { ExplainedField } from '../../lib/form/explain/explain';
import { ExplainedRow } from './ExplainedRow';

interface Props {
  readonly title: string;
  readonly origin: string;
  readonly procedure: string | null;
  readonly fields: readonly ExplainedField[];
  readonly onExport: () => void;
}

type Show = 'all' | 'fill' | 'offer' | 'leave';

const SHOW_WORDS: Readonly<Record<Show, string>> = {
  all: 'Tất cả',
  fill: 'Điền',
  offer: 'Cần chọn',
  leave: 'Không điền',
};

/** What was read of each field, how it was understood, what was decided and why; no value anywhere. */
export function ExplainView({ title, origin, procedure, fields, onExport }: Props) {
  const [show, setShow] = useState<Show>('all');
  const decided = fields.some((field) => field.decided !== null);
  const shown = fields.filter((field) => show === 'all' || field.decided?.decision === show);
  return (
    <main class="form-page stack-loose">
      <header class="stack">
        <div class="row-spread">
          <h1>Giải thích tờ khai đang mở</h1>
          <button type="button" class="button button-secondary" data-export onClick={onExport}>
            Xuất tệp chẩn đoán
          </button>
        </div>
        <p class="page-strip small">
          <strong>{title || 'Tờ khai không có tên'}</strong>
          <span class="soft">{origin}</span>
          {procedure && <span class="soft">Thủ tục {procedure}</span>}
        </p>
        <p class="soft small">
          Trang này không có giá trị nào của công dân. Tệp chẩn đoán chỉ giữ những từ thường gặp
          trong biểu mẫu; mọi chữ khác được thay bằng ▒.
        </p>
      </header>
      {decided ? (
        <fieldset class="choices" aria-label="Chọn trường để xem">
          {(Object.keys(SHOW_WORDS) as Show[]).map((option) => (
            <label key={option} class="choice">
              <input
                type="radio"
                name="show"
                checked={show === option}
                onChange={() => setShow(option)}
              />
              {SHOW_WORDS[option]} ({countOf(fields, option)})
            </label>
          ))}
        </fieldset>
      ) : (
        <p class="banner banner-info" role="status">
          Chưa quét ai nên chưa có quyết định điền; dưới đây là cách hiểu từng trường.
        </p>
      )}
      <ol class="explain-list">
        {shown.map((field) => (
          <ExplainedRow key={field.fieldId} field={field} />
        ))}
      </ol>
    </main>
  );
}

function countOf(fields: readonly ExplainedField[], show: Show): number {
  return show === 'all'
    ? fields.length
    : fields.filter((field) => field.decided?.decision === show).length;
}
