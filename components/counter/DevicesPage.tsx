import type { CameraProblem } from '../../lib/browser/camera';
import { CAMERA_WORDS } from '../wording/devices';

export type CameraGrant = 'unknown' | 'asking' | 'granted' | CameraProblem;

interface Props {
  readonly camera: CameraGrant;
  /** null: this browser has no Web Serial. */
  readonly ports: number | null;
  readonly onCamera: () => void;
  readonly onPort: () => void;
}

/** Where the browser asks for devices, because the side panel cannot always ask. */
export function DevicesPage({ camera, ports, onCamera, onPort }: Props) {
  const settled = camera !== 'unknown' && camera !== 'asking';
  return (
    <main class="stack form-page">
      <h1>Thiết bị quét thẻ</h1>
      <p>
        Trình duyệt hỏi quyền ở trang này vì thanh bên không phải lúc nào cũng hỏi được. Đồng ý một
        lần rồi đóng trang và quay lại thanh bên.
      </p>
      <section class="panel stack" aria-labelledby="camera-title">
        <h2 id="camera-title">Camera</h2>
        <p class="small">Hình chỉ dùng để đọc mã QR ngay trên máy này, không lưu, không gửi đi.</p>
        <p class="row">
          <button type="button" class="button button-primary" data-allow-camera onClick={onCamera}>
            Cho phép camera
          </button>
        </p>
        {settled && (
          <p
            class={camera === 'granted' ? 'banner banner-good' : 'banner banner-warn'}
            role="alert"
            data-camera-grant={camera}
          >
            {camera === 'granted'
              ? 'Đã được phép dùng camera. Quay lại thanh bên và bấm “Quét bằng camera”.'
              : camera === 'not-asked'
                ? 'Chưa đồng ý. Bấm “Cho phép camera” và chọn “Cho phép” khi trình duyệt hỏi.'
                : CAMERA_WORDS[camera]}
          </p>
        )}
      </section>
      <section class="panel stack" aria-labelledby="serial-title">
        <h2 id="serial-title">Máy quét USB-COM</h2>
        {ports === null ? (
          <p data-serial-none>
            Trình duyệt này không đọc được cổng COM. Đặt máy quét ở chế độ bàn phím (USB-HID), hoặc
            dùng Chrome, Edge.
          </p>
        ) : (
          <>
            <p class="small">
              Ở chế độ này bộ gõ tiếng Việt và bố cục bàn phím không làm sai được mã thẻ. Chọn cổng
              một lần, lần sau tự nối.
            </p>
            <p class="row">
              <button
                type="button"
                class="button button-secondary"
                data-choose-port
                onClick={onPort}
              >
                Chọn cổng máy quét
              </button>
            </p>
            <p class="small" role="status" data-ports={ports}>
              {ports === 0
                ? 'Chưa có máy quét USB-COM nào được chọn và đang cắm.'
                : `Đang cắm: ${ports} máy quét đã chọn. Bấm vào thanh bên để bắt đầu quét.`}
            </p>
          </>
        )}
      </section>
    </main>
  );
}
