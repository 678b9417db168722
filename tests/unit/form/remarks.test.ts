import { describe, expect, it } from 'vitest';
import { isCaption, isMessage } from '../../../lib/form/remarks';

describe('running text among the fields', () => {
  it.each(['Xem mẫu tờ khai', 'Hướng dẫn', 'Lưu ý: ghi đúng', 'Là người yêu cầu', 'Nếu chưa có'])(
    'is a caption: %s',
    (text) => expect(isCaption(text)).toBe(true),
  );

  it.each(['Đang tải...', 'Các trường có dấu (*) là bắt buộc', 'Chưa có dữ liệu', 'JPG, PNG'])(
    'is a message: %s',
    (text) => expect(isMessage(text)).toBe(true),
  );

  it.each(['Thông tin cha', 'Người yêu cầu', 'Nơi sinh:', 'Tài khoản', 'Nhân thân'])(
    'is neither: %s',
    (text) => expect([isCaption(text), isMessage(text)]).toEqual([false, false]),
  );
});
