import type { CameraProblem } from '../../lib/browser/camera';

/** Why the camera shows nothing, and the way on. */
export const CAMERA_WORDS: Readonly<Record<CameraProblem, string>> = {
  'not-asked':
    'Trình duyệt chưa hỏi được quyền dùng camera ở thanh bên. Bấm “Cho phép thiết bị”, đồng ý ở trang vừa mở, rồi bấm lại “Quét bằng camera”.',
  refused:
    'Camera đang bị chặn cho tiện ích này. Bấm “Cho phép thiết bị” và mở lại quyền ở biểu tượng bên trái thanh địa chỉ, hoặc nhập 12 số.',
  absent: 'Máy này không có camera. Dùng máy quét hoặc nhập 12 số định danh.',
  busy: 'Camera đang bận ở chương trình khác hoặc vừa bị rút. Đóng chương trình đó, cắm lại camera rồi bấm “Quét bằng camera”.',
  failed: 'Không mở được camera. Dùng máy quét hoặc nhập 12 số định danh.',
};

export const SERIAL_WORDS: Readonly<Record<'reading' | 'unplugged' | 'busy', string>> = {
  reading: 'Máy quét USB-COM đang nối: quét được ở bất kỳ ô nào.',
  unplugged: 'Máy quét USB-COM vừa bị rút. Cắm lại để quét tiếp; không phải chọn lại cổng.',
  busy: 'Cổng của máy quét USB-COM đang bị chương trình khác giữ. Đóng chương trình đó rồi bấm vào thanh bên.',
};
