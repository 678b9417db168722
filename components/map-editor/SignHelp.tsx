interface Props {
  readonly file: string;
  /** Names of the keys that policy trusts. */
  readonly keys: readonly string[];
  readonly signedOnly: boolean;
}

/** How a map is signed: outside, because no private key ever lives in the extension. */
export function SignHelp({ file, keys, signedOnly }: Props) {
  const key = keys[0] ?? 'ten-khoa';
  return (
    <details class="panel left-out">
      <summary>Ký để dùng ở đơn vị khác</summary>
      <div class="stack sign-help">
        <p class="small">
          Khóa riêng nằm trên máy người soạn, không bao giờ ở trong tiện ích. Bấm “Xuất tệp”, rồi
          chạy trong thư mục nguồn của Khai Một Lần:
        </p>
        <pre class="small">{`node tools/sign-map.mjs sign khoa.pem ${key} ${file} da-ky.json`}</pre>
        <p class="small">
          Máy khác nhập <code>da-ky.json</code> ở Tùy chọn; khóa công khai phải có trong chính sách
          (<code>formMaps.keys</code>).
        </p>
        <p class="small" data-keys={keys.length}>
          {keys.length === 0
            ? 'Chính sách trên máy này chưa có khóa nào: tệp đã ký chưa nhập được ở đây.'
            : `Chính sách trên máy này tin: ${keys.join(', ')}.`}
          {signedOnly && ' Máy này chỉ nhận cấu hình đã ký.'}
        </p>
      </div>
    </details>
  );
}
