import type { PersonRef } from '../../lib/citizen/person';
import type { MapSays } from '../../lib/form/maps/schema';
import { fieldKeyWords } from '../wording/datum';
import { personWords } from '../wording/person';
import { type CorrectableField, CorrectField } from './CorrectField';

interface Props {
  readonly status: 'none' | 'applied' | 'unreadable';
  /** The fields that are new since the form was reviewed last, in the order of the form. */
  readonly fresh: readonly CorrectableField[];
  /** Corrected fields that the form does not show now. */
  readonly missing: number;
  readonly persons: readonly PersonRef[];
  readonly onCorrect: (fieldId: string, says: MapSays | null) => void;
  readonly onReveal: (fieldId: string) => void;
  readonly onAccept: () => void;
}

/** Told only where this form was corrected before: what is new in it, and nothing else. */
export function FormChange(props: Props) {
  const { status, fresh, missing, persons, onCorrect, onReveal, onAccept } = props;
  if (status === 'unreadable')
    return (
      <p class="banner banner-warn" role="status" data-map="unreadable">
        <span>
          Không đọc được cấu hình ánh xạ của tờ khai này; đang hiểu tờ khai như khi chưa sửa. Mở Tùy
          chọn để xóa hoặc nhập lại.
        </span>
      </p>
    );
  if (status === 'none' || fresh.length + missing === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="form-change" data-map="changed">
      <h2 id="form-change">
        {fresh.length > 0
          ? `Tờ khai đã thay đổi: ${fresh.length} trường mới cần xem lại`
          : 'Tờ khai đã thay đổi'}
      </h2>
      {missing > 0 && (
        <p class="small soft">{missing} trường đã sửa trước đây không thấy trên tờ khai này.</p>
      )}
      {fresh.length > 0 && (
        <ul class="review-list">
          {fresh.map((field) => (
            <li key={field.fieldId} class="left-row" data-fresh={field.fieldId}>
              <button
                type="button"
                class="row-name"
                aria-label={`Xem ô ${field.label} trên trang`}
                onClick={() => onReveal(field.fieldId)}
              >
                {field.label || 'Ô không có tên'}
              </button>
              <span class="soft small">
                {field.key && field.person
                  ? `${personWords(field.person)} · ${fieldKeyWords(field.key)}`
                  : 'Không điền'}
              </span>
              <CorrectField
                field={field}
                persons={persons}
                onCorrect={(says) => onCorrect(field.fieldId, says)}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <button
          type="button"
          class="button button-secondary button-small"
          data-accept-change
          onClick={onAccept}
        >
          Đã xem, ghi nhận tờ khai mới
        </button>
      </div>
    </section>
  );
}
