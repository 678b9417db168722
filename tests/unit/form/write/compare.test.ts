import { describe, expect, it } from 'vitest';
import { isBlank, isPrompt, showsText } from '../../../../lib/form/write/compare';

describe('showsText', () => {
  it.each([
    ['Trần Văn Thử', 'Trần Văn Thử'],
    ['TRẦN VĂN THỬ', 'Trần Văn Thử'],
    ['  Trần  Văn Thử ', 'Trần Văn Thử'],
    ['Trần Văn Thử'.normalize('NFD'), 'Trần Văn Thử'],
    ['Hoà Bình', 'Hòa Bình'],
    ['000 123 456 789', '000123456789'],
    ['0900.000.123', '0900000123'],
    ['a.b@example.vn', 'a.b@example.vn'],
  ])('takes %s for %s', (shown, wanted) => {
    expect(showsText(shown, wanted)).toBe(true);
  });

  it.each([
    ['Trần Văn Thứ', 'Trần Văn Thử'],
    ['Trần Văn Thử Nghiệm', 'Trần Văn Thử'],
    ['Trần Văn Thử!', 'Trần Văn Thử'],
    ['', 'Trần Văn Thử'],
    ['00012345678', '000123456789'],
    ['a-b@example.vn', 'a.b@example.vn'],
    ['Tổ 12', 'Tổ 1 2'],
  ])('does not take %s for %s', (shown, wanted) => {
    expect(showsText(shown, wanted)).toBe(false);
  });
});

describe('isPrompt', () => {
  it.each([
    '',
    '-- Chọn --',
    '--Chọn dân tộc--',
    'Vui lòng chọn',
    'Select...',
    'Chưa chọn',
    '...',
    'dd/mm/yyyy',
  ])('knows %s as an invitation', (text) => expect(isPrompt(text)).toBe(true));

  it.each(['Kinh', 'Không', 'Chọn Thành', 'Tìm'.concat('ên'), '01/01/1990', 'Nữ'])(
    'takes %s for an answer unless it begins like an invitation',
    (text) => expect(isPrompt(text)).toBe(text === 'Chọn Thành'),
  );
});

describe('isBlank', () => {
  it.each(['', '   ', '__/__/____', '____ ___ ___', 'dd/mm/yyyy', '(___) ___-____'])(
    'sees nothing in %s',
    (text) => expect(isBlank(text)).toBe(true),
  );
  it.each(['05/__/____', 'Kinh', '0'])('sees something in %s', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
