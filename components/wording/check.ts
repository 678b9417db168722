import type { CheckedItem } from '../../lib/counter/form-check';

export const CHECKED_ITEM_WORDS: Readonly<Record<CheckedItem, string>> = {
  number: 'số định danh',
  fullName: 'họ tên',
  birthDate: 'ngày sinh',
};

/** What may be said of a yes or a no, and no more (DESIGN.md rule 17). */
export const VERDICT_WORDS = {
  matches: 'Khớp: số, họ tên và ngày sinh là của cùng một người. Chưa xác thực người đang có mặt.',
  differs:
    'Không khớp: số, họ tên và ngày sinh không cùng của một người. Kiểm tra lại giấy tờ; không mặc nhiên là căn cứ từ chối hồ sơ.',
} as const;
