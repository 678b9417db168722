import type { DataKind } from '../../lib/report/figures';

export interface EmptyStateProps {
  readonly data: DataKind;
  /** Switches to training data; null when there are none either. */
  readonly onShowTraining: (() => void) | null;
}

/** Nothing in this period: what would make something appear. */
export function EmptyState({ data, onShowTraining }: EmptyStateProps) {
  return (
    <section class="panel stack empty">
      <h2>Chưa có số liệu trong kỳ này</h2>
      {data === 'training' ? (
        <p>
          Điền thử một tờ khai trên trang tập huấn bằng công dân giả định; số liệu TẬP HUẤN sẽ hiện
          ngay tại đây.
        </p>
      ) : (
        <p>
          Mở tờ khai của một thủ tục, mở bảng Khai Một Lần, quét thẻ của công dân rồi xác nhận điền;
          số liệu sẽ hiện ngay tại đây. Lượt tập huấn không tính vào số liệu thực tế.
        </p>
      )}
      {onShowTraining && (
        <button type="button" class="button button-secondary" onClick={onShowTraining}>
          Xem số liệu TẬP HUẤN trong kỳ này
        </button>
      )}
    </section>
  );
}
