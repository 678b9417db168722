import { useState } from 'preact/hooks';

interface Props {
  readonly sites: readonly { readonly origin: string; readonly allowed: boolean }[];
  /** Must be called inside the press: the browser asks the clerk at once. */
  readonly onAllow: (origin: string) => void;
  readonly onRemove: (origin: string) => void;
}

/** The procedure systems this counter may read and fill, one permission each. */
export function SiteList({ sites, onAllow, onRemove }: Props) {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <div class="stack">
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const origin = originOf(address);
          setWrong(origin === null);
          if (origin === null) return;
          onAllow(origin);
          setAddress('');
        }}
      >
        <label class="field-label" for="site">
          Địa chỉ hệ thống một cửa
        </label>
        <div class="scan-line">
          <input
            id="site"
            class="input"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://motcua.tinh.gov.vn"
            value={address}
            aria-invalid={wrong}
            aria-describedby="site-hint"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="button button-secondary">
            Cho phép
          </button>
        </div>
        <p id="site-hint" class="field-hint" role={wrong ? 'alert' : undefined}>
          {wrong
            ? 'Địa chỉ này không dùng được. Chép địa chỉ từ thanh địa chỉ, bắt đầu bằng https://.'
            : 'Trình duyệt sẽ hỏi lại một lần. Chỉ thêm hệ thống mà đơn vị đang dùng.'}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="soft">Chưa có hệ thống nào được phép.</p>
      ) : (
        <ul class="review-list">
          {sites.map(({ origin, allowed }) => (
            <li key={origin} class="outcome-row">
              <span>{origin}</span>
              <span class="row">
                {allowed ? (
                  <span class="badge badge-good">Được phép</span>
                ) : (
                  <button
                    type="button"
                    class="button button-secondary button-small"
                    onClick={() => onAllow(origin)}
                  >
                    Cho phép lại
                  </button>
                )}
                <button
                  type="button"
                  class="button button-quiet button-small"
                  aria-label={`Thôi cho phép ${origin}`}
                  onClick={() => onRemove(origin)}
                >
                  Bỏ
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function originOf(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address.trim());
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
