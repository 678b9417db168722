interface Props {
  /** Newest first. */
  readonly fills: readonly { readonly id: string; readonly filled: number }[];
  readonly onUndo: (fill: string) => void;
}

/** What was filled in this dossier before the step that is shown, and the way back. */
export function EarlierFills({ fills, onUndo }: Props) {
  if (fills.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="earlier-title" data-earlier>
      <h2 id="earlier-title">Đã điền trước đó trong hồ sơ này</h2>
      <ul class="stack">
        {fills.map(({ id, filled }) => (
          <li class="row" key={id}>
            <span>{filled} trường</span>
            <button
              type="button"
              class="button button-secondary button-small"
              data-undo-earlier={id}
              onClick={() => onUndo(id)}
            >
              Hoàn tác {filled} trường này
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
