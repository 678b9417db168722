/** The page in front of the clerk, as far as it may be told. */
export type PageView =
  | { readonly status: 'ready'; readonly origin: string }
  | { readonly status: 'permission-missing'; readonly origin: string | null }
  | { readonly status: 'page-not-supported' | 'no-page' };

interface Props {
  readonly page: PageView | null;
  readonly procedure: string | null;
  readonly dossier: string | null;
  readonly session: string | null;
  readonly title: string;
  /** Origins of frames that may hold the form. */
  readonly frames: readonly string[];
  readonly onAllow: (origin: string) => void;
  readonly onOptions: () => void;
}

export function PageStrip({
  page,
  procedure,
  dossier,
  session,
  title,
  frames,
  onAllow,
  onOptions,
}: Props) {
  if (page?.status === 'permission-missing')
    return (
      <div class="banner banner-warn" role="status">
        {page.origin ? (
          <>
            <span>
              Chưa được phép đọc và điền trang <strong>{page.origin}</strong>. Chỉ cho phép hệ thống
              mà đơn vị đang dùng.
            </span>
            <button
              type="button"
              class="button button-secondary button-small"
              data-allow
              onClick={() => page.origin && onAllow(page.origin)}
            >
              Cho phép trang này
            </button>
          </>
        ) : (
          <>
            <span>
              Chưa biết đây là trang nào. Bấm biểu tượng Khai Một Lần trên thanh công cụ khi đang mở
              tờ khai, hoặc thêm địa chỉ hệ thống trong Tùy chọn.
            </span>
            <button type="button" class="button button-secondary button-small" onClick={onOptions}>
              Mở Tùy chọn
            </button>
          </>
        )}
      </div>
    );
  if (page?.status === 'page-not-supported' || page?.status === 'no-page')
    return (
      <p class="banner banner-info" role="status">
        Mở trang có tờ khai để bắt đầu.
      </p>
    );
  const [frame] = frames;
  if (frame)
    return (
      <div class="banner banner-warn" role="status">
        <span>
          Tờ khai có thể nằm trong khung của <strong>{frame}</strong>. Chỉ cho phép hệ thống mà đơn
          vị đang dùng.
        </span>
        <button
          type="button"
          class="button button-secondary button-small"
          data-allow-frame
          onClick={() => onAllow(frame)}
        >
          Cho phép khung này
        </button>
      </div>
    );
  if (!session) return null;
  return (
    <p class="page-strip small">
      <strong>{title || 'Tờ khai đang mở'}</strong>
      {procedure && <span class="soft">Thủ tục {procedure}</span>}
      <span class="soft">{dossier ? `Hồ sơ ${dossier}` : `Phiên ${session}`}</span>
    </p>
  );
}
