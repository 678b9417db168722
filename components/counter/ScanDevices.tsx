import type { Ref } from 'preact';
import type { CameraChoice, CameraProblem } from '../../lib/browser/camera';
import { CAMERA_WORDS, SERIAL_WORDS } from '../wording/devices';

interface Props {
  readonly phase: 'closed' | 'opening' | 'looking' | CameraProblem;
  readonly cameras: readonly CameraChoice[];
  readonly serial: 'none' | 'reading' | 'unplugged' | 'busy';
  readonly video: Ref<HTMLVideoElement>;
  readonly onStart: (camera?: string) => void;
  readonly onStop: () => void;
  readonly onDevices: () => void;
}

/** Other ways to scan than by keyboard: the camera, and what became of a scanner on a serial port. */
export function ScanDevices({ phase, cameras, serial, video, onStart, onStop, onDevices }: Props) {
  const open = phase === 'opening' || phase === 'looking';
  const problem = phase === 'closed' || open ? undefined : phase;
  return (
    <div class="stack-tight" data-camera={phase} data-serial={serial}>
      <p class="row">
        <button
          type="button"
          class="button button-quiet button-small"
          data-camera-button
          aria-expanded={open}
          onClick={() => (open ? onStop() : onStart())}
        >
          {open ? 'Tắt camera' : 'Quét bằng camera'}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          data-devices-button
          onClick={onDevices}
        >
          Cho phép thiết bị
        </button>
      </p>
      {problem && (
        <p class="banner banner-warn" role="alert" data-camera-problem={problem}>
          {CAMERA_WORDS[problem]}
        </p>
      )}
      <div class="viewfinder" hidden={!open}>
        <video ref={video} muted playsInline aria-label="Hình của camera" />
      </div>
      {open && (
        <p class="field-hint" aria-live="polite">
          {phase === 'opening'
            ? 'Đang mở camera…'
            : 'Đưa mã QR của thẻ vào gần giữa khung, cách camera 10–15 cm. Hình không được lưu.'}
        </p>
      )}
      {phase === 'looking' && cameras.length > 1 && (
        <label class="field">
          <span class="field-label">Camera</span>
          <select class="input" onChange={(event) => onStart(event.currentTarget.value)}>
            {cameras.map(({ id, label }) => (
              <option key={id} value={id}>
                {label || 'Camera'}
              </option>
            ))}
          </select>
        </label>
      )}
      {serial !== 'none' && (
        <p class={serial === 'reading' ? 'field-hint' : 'banner banner-warn'} aria-live="polite">
          {SERIAL_WORDS[serial]}
        </p>
      )}
    </div>
  );
}
