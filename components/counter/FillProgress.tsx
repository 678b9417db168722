interface Props {
  /** Fields written so far, and of how many; null before the first is known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel?: () => void;
}

/** A fill on its way. */
export function FillProgress({ progress, onCancel }: Props) {
  return (
    <section class="panel stack">
      <p>Đang điền và chờ trang nhận…</p>
      <progress
        class="progress"
        aria-label="Tiến độ điền"
        value={progress?.done ?? 0}
        max={progress?.total || 1}
      />
      {onCancel && (
        <button type="button" class="button button-secondary" onClick={onCancel}>
          Dừng lại
        </button>
      )}
    </section>
  );
}
