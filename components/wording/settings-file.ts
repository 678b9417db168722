import type { SettingsProblem } from '../../lib/settings/settings-file';

export const SETTINGS_WORDS: Readonly<Record<SettingsProblem, string>> = {
  'too-big': 'Tệp quá lớn, không phải tệp cài đặt. Chưa có gì thay đổi.',
  'not-json': 'Tệp không đọc được. Chọn tệp .json đã xuất từ trang này; chưa có gì thay đổi.',
  'not-settings': 'Tệp này không phải tệp cài đặt của Khai Một Lần. Chưa có gì thay đổi.',
  'wrong-version':
    'Tệp do phiên bản khác xuất. Cập nhật tiện ích rồi nhập lại; chưa có gì thay đổi.',
  malformed: 'Tệp cài đặt bị hỏng hoặc đã bị sửa. Xuất lại từ máy kia; chưa có gì thay đổi.',
  'map-malformed':
    'Một cấu hình ánh xạ trong tệp bị hỏng. Xuất lại từ máy kia; chưa có gì thay đổi.',
};
