import type { MapAnswer } from '../../lib/form/maps/schema';
import { saysWords } from '../wording/form-map';

interface Props {
  readonly answers: readonly MapAnswer[];
  /** A page was read; without one every answer stands here. */
  readonly hasPage: boolean;
  readonly onDrop: (signature: string) => void;
}

/** Answers for fields that the page does not show now: a step or condition may hide them. */
export function AbsentAnswers({ answers, hasPage, onDrop }: Props) {
  if (answers.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="absent-title" data-absent={answers.length}>
      <h2 id="absent-title">
        {hasPage ? `Không thấy trên trang: ${answers.length} ô` : `Đã đặt: ${answers.length} ô`}
      </h2>
      <p class="small soft">
        {hasPage
          ? 'Trang đã đổi, hoặc các ô này nằm ở bước khác. Giữ nguyên nếu chưa chắc.'
          : 'Cấu hình không chứa chữ của trang. Mở tờ khai rồi bấm “Đọc trang này” để thấy tên từng ô.'}
      </p>
      <ul class="review-list">
        {answers.map(({ signature, says, by }) => (
          <li key={signature} class="map-row">
            <span>
              {saysWords(says)} <span class="soft small">({by})</span>
            </span>
            <button
              type="button"
              class="button button-quiet button-small"
              aria-label={`Bỏ: ${saysWords(says)}`}
              onClick={() => onDrop(signature)}
            >
              Bỏ
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
